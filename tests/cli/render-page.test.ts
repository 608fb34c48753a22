import {expect, test} from 'vitest'
import {renderPage} from '../../src/cli/render-page.ts'
import {createStyle} from '../../src/reporters/pretty/style.ts'

const render = (markdown: string) => renderPage(markdown, 60, createStyle(false))

test('what is said of the words of an example stands below them where it does not fit beside them', () => {
  const said = 'jargon-term: “adverse events” may be new to your reader. Try “side effects”.'
  expect(
    render(`\`\`\`lay\nThey had adverse events.\n         ^^^^^^^^^^^^^^ ${said}\n\`\`\`\n`),
  ).toBe(`They had adverse events.
             ^^^^^^^^^^^^^^
      jargon-term: “adverse events” may be new to your
      reader. Try “side effects”.
`)
})

test('no carets stand under a text that is wrapped itself', () => {
  const text = 'We asked people who had a stroke in the last year to tell us how they felt.'
  const page = render(`\`\`\`lay\n${text}\n${'^'.repeat(text.length)} sentence-length: 16 words.\n\`\`\`\n`)
  expect(page).not.toContain('^')
  expect(page).toContain('      sentence-length: 16 words.')
  expect(Math.max(...page.split('\n').map((line) => line.length))).toBeLessThan(60)
})

test('other code stays as it is', () => {
  const line = `{"a": "${'long '.repeat(20)}"}`
  expect(render(`\`\`\`json\n${line}\n\`\`\`\n`)).toContain(line)
})
