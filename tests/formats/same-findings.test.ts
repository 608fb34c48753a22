import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {type FileReport, lint} from '../../src/index.ts'
import {
  type SummaryBlock,
  summary,
  toDocx,
  toHtml,
  toMarkdown,
  toOdt,
  toPlainText,
} from '../support/generate-summary.ts'

/** Documents per run; the whole 1,000 take two minutes: `SAME_RUNS=1000 npx vitest run tests/formats/same-findings`. */
const numRuns = Number(process.env.SAME_RUNS ?? 40)
const timeout = 600_000

/** What is said of which words, wherever they stand; references are spelt as each format spells them. */
function findings({messages}: FileReport): string[] {
  return messages.map(({ruleId, actual, message}) => `${ruleId} | ${spell(actual)} | ${message}`).sort()
}

function spell(actual: string): string {
  return actual
    .replace(/<[^>]*>|\]\([^)]*\)|[*\\[]/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replace(/\s+/g, ' ')
}

describe('the same prose gives the same findings', {timeout}, () => {
  const expectSame = (blocks: readonly SummaryBlock[], seed: number): void => {
    const expected = findings(lint(toMarkdown(blocks), {format: 'markdown'}))
    expect(findings(lint(toHtml(blocks), {format: 'html'}))).toEqual(expected)
    expect(findings(lint(toDocx(blocks, seed), {format: 'docx'}))).toEqual(expected)
    expect(findings(lint(toOdt(blocks), {format: 'odt'}))).toEqual(expected)
  }

  it('in Markdown, HTML, Word and OpenDocument', () => {
    fc.assert(fc.property(summary, fc.nat(), expectSame), {numRuns})
  })

  it('in plain text, as far as sentences go', () => {
    fc.assert(
      fc.property(summary, fc.nat(), (blocks, seed) => {
        // A short question on a line of its own is a heading in plain text.
        const prose = blocks.filter(
          (one) => one.kind === 'paragraph' && /[.”]$/.test(one.parts.at(-1)?.text ?? ''),
        )
        const bare = prose.map((one) =>
          'parts' in one ? {...one, parts: [{text: one.parts.map(({text}) => text).join('')}]} : one,
        )
        const expected = findings(lint(toPlainText(bare), {format: 'text'}))
        expect(findings(lint(toDocx(bare, seed), {format: 'docx'}))).toEqual(expected)
      }),
      {numRuns},
    )
  })
})
