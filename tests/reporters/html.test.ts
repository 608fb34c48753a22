import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {ListNest} from '../../src/reporters/html/list-nest.ts'
import {assetsFile, assetsModule} from '../../tools/html-report/page-assets.ts'
import {buildDocx, item, paragraph, run, styled, table} from '../support/docx-builder.ts'
import {
  attributeOf,
  drawPageOf,
  hasClass,
  type PageElement,
  readPage,
  reportOf,
  textOf,
} from '../support/html-report.ts'
import {makeFolder, runCli} from '../support/run-cli.ts'

const bad = `# Efficacy of a Novel Intervention

## Background

Chronic insomnia is a prevalent condition. We utilised **the cohort's** data, see [here](https://example.org).

## Methods

A double-blind RCT was conducted in which 412 subjects were randomised 1:1 to receive either placebo or the drug.

- We utilised it.
- We *utilised* it again:
  1. first the cohort
  2. then the placebo

| Group | Events |
|---|---|
| placebo | 12 adverse events |

## Results

Pain fell in 30 of 100 people who took the drug, and in 20 of 100 people who took the dummy.
`

/** Text that would do harm if any of it became markup, in places that reports quote. */
const hostile = `# </title></script><script>alert(1)</script> "quoted" 'single' &amp;lt;

We utilised <b>&lt;/div&gt;</b> it, "></a><img src=x onerror=alert(1)> in \u202ereversed\u202c text \u0000 and \u0007 bell.

The \`</span><script>\` adverse events of $x<y$ placebo]]> --> <!-- <!--[if IE]> {{alert}} \${alert} javascript:alert(1)

[utilised](javascript:alert(1)) and <a href="javascript:alert(1)" onclick="alert(1)">utilised</a> \ud800 utilised.
`
const hostileNames = [
  '<img src=x onerror=alert(1)>.md',
  '"><script>alert(1)</script>.md',
  "' onmouseover='alert(1).md",
  'a\u202egnp.md',
  'a\nb\u0000c\r.md',
  '</title></style></script><svg onload=alert(1)>.md',
]

/** Elements that a report may have. */
const known = new Set(
  `html head meta title style script body header main footer section div p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd details summary
  span b i strong em sup code q br a table thead tbody tr th td blockquote form fieldset legend label input select option button svg g rect text`.split(
    /\s+/,
  ),
)

/** What may do harm or load something. */
function findTrouble(elements: readonly PageElement[]): string[] {
  const trouble: string[] = []
  for (const element of elements) {
    const {tagName, attrs} = element
    if (!known.has(tagName)) trouble.push(`<${tagName}>`)
    for (const {name, value} of attrs) {
      if (/^on|^style$|^src|^srcset$|^action$|^formaction$|^ping$/.test(name))
        trouble.push(`${tagName} ${name}`)
      const isSafe = value.startsWith('#') || value.startsWith('https://github.com/laylint/laylint/')
      if (name.includes('href') && !isSafe) trouble.push(`${tagName} ${name}=${value}`)
    }
  }
  for (const name of ['script', 'style', 'title'])
    if (elements.filter(({tagName}) => tagName === name).length !== 1) trouble.push(`more than one ${name}`)
  return trouble
}

function checkPage(html: string): readonly PageElement[] {
  const {elements, errors} = readPage(html)
  expect(errors).toEqual([])
  expect(findTrouble(elements)).toEqual([])
  const ids = elements.flatMap((element) => attributeOf(element, 'id') ?? [])
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  const links = elements.flatMap((element) => attributeOf(element, 'href') ?? [])
  const dangling = links.filter((link) => link.startsWith('#') && !ids.includes(link.slice(1)))
  expect(dangling).toEqual([])
  return elements
}

const words = (text: string): string => text.replace(/\s+/g, ' ').trim()

describe('the page', () => {
  test('is well formed, every link leads somewhere, every finding has a note', () => {
    const report = reportOf(bad)
    const elements = checkPage(drawPageOf([report]))
    const notes = elements.filter((element) => hasClass(element, 'n'))
    const unique = report.messages.filter(({isRepeat}) => !isRepeat)
    expect(unique.length).toBeGreaterThan(20)
    expect(notes.length).toBeGreaterThanOrEqual(unique.length)
    for (const {ruleId, message} of unique) {
      const own = notes.filter((note) => attributeOf(note, 'data-rule') === ruleId)
      expect(own.map(textOf).join('\n')).toContain(message)
    }
  })

  test('shows the words of a text in its own order and structure', () => {
    const elements = checkPage(drawPageOf([reportOf(bad)]))
    const text = elements.find((element) => hasClass(element, 'text'))
    if (text === undefined) throw new Error('no text')
    const {elements: inside} = {elements: elements.slice(elements.indexOf(text))}
    const named = (tag: string): string[] =>
      inside.filter(({tagName}) => tagName === tag).map((element) => words(textOf(element)))
    expect(named('h3')[0]).toBe('Efficacy of a Novel Intervention')
    expect(named('h4').slice(0, 3)).toEqual(['Background', 'Methods', 'Results'])
    expect(named('p')).toContain(
      "Chronic insomnia is a prevalent condition. We utilised the cohort's data, see here.",
    )
    expect(named('ol').slice(0, 1)).toEqual(['first the cohort then the placebo'])
    expect(named('th')).toContain('Group')
    expect(named('td')).toContain('12 adverse events')
    expect(named('strong').join(' ')).toBe("the cohort's")
  })

  test('underlines exactly the words that a finding is about', () => {
    const report = reportOf(bad)
    const elements = checkPage(drawPageOf([report]))
    const jargon = report.messages.filter(({ruleId, isRepeat}) => ruleId === 'simpler-words' && !isRepeat)
    expect(jargon.length).toBeGreaterThan(0)
    for (const {actual, message} of jargon) {
      const note = elements.find((element) => hasClass(element, 'n') && textOf(element).includes(message))
      const number = note === undefined ? '' : (attributeOf(note, 'id') ?? '').replace('n1-', '')
      const marked = elements.filter((element) => attributeOf(element, 'data-n')?.split(' ').includes(number))
      expect(marked.map(textOf)).toContain(actual)
    }
  })

  test('has a policy with the hashes of its one style and its one script, and nothing else', () => {
    const elements = checkPage(drawPageOf([reportOf(bad)]))
    const hashOf = (tag: string): string => {
      const element = elements.find(({tagName}) => tagName === tag)
      const text = element === undefined ? '' : textOf(element)
      return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
    }
    const metas = elements.filter(({tagName}) => tagName === 'meta')
    const policy = metas.find((meta) => attributeOf(meta, 'http-equiv') === 'Content-Security-Policy')
    expect(policy === undefined ? '' : attributeOf(policy, 'content')).toBe(
      `default-src 'none'; style-src ${hashOf('style')}; script-src ${hashOf('script')}; base-uri 'none'; form-action 'none'`,
    )
  })

  test('has a style and a script that are as their sources', () => {
    expect(readFileSync(new URL(`../../${assetsFile}`, import.meta.url), 'utf8')).toBe(assetsModule())
  })

  test('ticks what readers want to learn with the sentence that says it', () => {
    const report = reportOf(bad)
    const list = checkPage(drawPageOf([report])).find((element) => hasClass(element, 'checklist'))
    const said = list === undefined ? '' : words(textOf(list))
    const {checklist = []} = report
    expect(new Set(checklist.map(({state}) => state)).size).toBeGreaterThan(1)
    const names = {present: 'There', weak: 'In part', missing: 'Missing'}
    for (const {label, state, at} of checklist) {
      expect(said).toContain(`${names[state]}: ${label}`)
      const start = at === undefined ? '' : report.source.slice(at.start, at.start + 20)
      expect(said).toContain(start.replaceAll('*', ''))
    }
  })
})

describe('hostile texts and names', () => {
  test.each(hostileNames)('stay text: %j', (name) => {
    const page = drawPageOf([reportOf(hostile, name)])
    checkPage(page)
    expect(page).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u202a-\u202e\u2066-\u2069]/)
    expect(Buffer.from(page, 'utf8').toString('utf8')).toBe(page)
  })

  test('stay text in a page of many, and in plain text and HTML', () => {
    const files = hostileNames.map((name, index) =>
      reportOf(hostile, name, (['markdown', 'text', 'html'] as const)[index % 3]),
    )
    const elements = checkPage(drawPageOf(files))
    const rows = elements.filter(
      (element) => attributeOf(element, 'scope') === 'row' && attributeOf(element, 'data-v'),
    )
    expect(rows).toHaveLength(hostileNames.length)
  })

  test('any text gives a page that is well formed and shows every word', () => {
    const piece = fc.constantFrom(
      ...[
        '# ',
        '\n\n',
        '- ',
        '  1. ',
        '> ',
        '| a | b |\n|---|---|\n| c | d |\n',
        '**',
        '*',
        '`x`',
        '<b>',
        '</b>',
        '&',
        '"',
      ],
      ...[
        'utilised',
        'placebo',
        'A randomised trial was conducted.',
        'RCT',
        '95% CI',
        '[1]',
        ': ',
        '. ',
        ' ',
        '\n',
        '<!--',
        '-->',
      ],
      ...['[^1]', '\n[^1]: note\n', '\u202e', '😀', '\ud800', '\u0000', '$x_1$', '![](a.png)', '---\n'],
    )
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 40}), (pieces) => {
        const report = reportOf(pieces.join(''))
        const elements = checkPage(drawPageOf([report]))
        const text = elements
          .filter((element) => hasClass(element, 'text'))
          .map(textOf)
          .join('')
        const shown = text.replace(/\s/g, '')
        // Code is shown as it stands in the source, and what is no letter may be made visible.
        for (const block of report.text?.blocks ?? [])
          if (!/[\u0000-\u001f\u202e\ud800-\udfff\ufffc]/.test(block.text.replace(/\s/g, '')))
            expect(shown).toContain(block.text.replace(/\s/g, ''))
      }),
      {numRuns: 300},
    )
  })
})

test('lists that come in any order open and close evenly', () => {
  const place = fc.record({
    id: fc.integer({min: 0, max: 4}),
    ordered: fc.boolean(),
    index: fc.integer({min: 0, max: 3}),
    depth: fc.integer({min: 1, max: 3}),
  })
  fc.assert(
    fc.property(fc.array(fc.option(place, {nil: undefined})), (places) => {
      const nest = new ListNest()
      const drawn = places.map((one) => nest.enter(one)).join('') + nest.leave()
      const open: string[] = []
      for (const [, slash, tag] of drawn.matchAll(/<(\/?)(\w+)/g)) {
        if (slash === '') {
          if (tag === 'li') expect(['ul', 'ol']).toContain(open.at(-1))
          open.push(tag ?? '')
        } else expect(open.pop()).toBe(tag)
      }
      expect(open).toEqual([])
    }),
  )
})

describe('the command line', () => {
  test('writes a page to a file or to standard output, for one text or many', async () => {
    const folder = makeFolder({'a.md': bad, 'b.md': '# B\n\nWe slept well.\n'})
    const one = await runCli(['a.md', '--format', 'html=out/report.html'], {cwd: folder})
    expect(one).toMatchObject({code: 1, out: '', err: ''})
    const page = readFileSync(join(folder, 'out/report.html'), 'utf8')
    checkPage(page)
    expect((await runCli(['a.md', '--format', 'html'], {cwd: folder})).out).toBe(page)
    const many = checkPage((await runCli(['a.md', 'b.md', '--format', 'html'], {cwd: folder})).out)
    expect(many.filter((element) => hasClass(element, 'file'))).toHaveLength(2)
  })

  test('shows a Word file as its reader sees it, with notes on the same words', async () => {
    const body =
      styled('Heading1', 'What we found') +
      paragraph(run('We util') + run('ised it ') + run('in the <cohort> & more.', '<w:b/>')) +
      item('A first point about placebo') +
      table([
        ['Group', 'Adverse events'],
        ['Placebo', '12'],
      ])
    const folder = makeFolder({'a.docx': buildDocx({body})})
    const {out, err} = await runCli(['a.docx', '--format', 'html'], {cwd: folder})
    expect(err).toBe('')
    const elements = checkPage(out)
    const named = (tag: string): string[] =>
      elements.filter(({tagName}) => tagName === tag).map((element) => words(textOf(element)))
    expect(named('h3')).toContain('What we found')
    expect(named('p')).toContain('We utilised it in the <cohort> & more.')
    expect(named('li')).toContain('A first point about placebo')
    expect(named('td')).toContain('Placebo')
    expect(elements.filter((element) => hasClass(element, 'm')).map(textOf)).toContain('utilised')
  })

  test('compares two texts on a page', async () => {
    const folder = makeFolder({'a.md': bad, 'b.md': bad.replaceAll('utilised', 'used')})
    const {code, out} = await runCli(['diff', 'a.md', 'b.md', '--format', 'html'], {cwd: folder})
    expect(code).toBe(0)
    const elements = checkPage(out)
    expect(elements.filter((element) => hasClass(element, 'pane'))).toHaveLength(2)
    expect(elements.some((element) => hasClass(element, 'better'))).toBe(true)
    const changed = elements.filter(
      (element) => hasClass(element, 's') && attributeOf(element, 'id')?.startsWith('sa-'),
    )
    const kept = changed
      .filter((element) => hasClass(element, 'same'))
      .map((element) => words(textOf(element)))
    expect(kept).toContain('Chronic insomnia is a prevalent condition.')
    expect(kept).not.toContain('We used it.')
  })

  test('says which forms a comparison has', async () => {
    const folder = makeFolder({'a.md': bad, 'b.md': bad})
    const {code, err} = await runCli(['diff', 'a.md', 'b.md', '--format', 'sarif'], {cwd: folder})
    expect(code).toBe(2)
    expect(err).toContain('writes pretty, json or html, not “sarif”')
  })
})
