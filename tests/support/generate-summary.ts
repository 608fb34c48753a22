import fc from 'fast-check'
import {buildDocx, escapeText} from './docx-builder.ts'
import {buildOdt} from './odt-builder.ts'

/** A stretch of a paragraph; texts join without spaces between them. */
export interface Part {
  readonly text: string
  readonly mark?: 'strong' | 'emphasis' | 'link'
}

/** One block of a summary that can be written in every format. */
export type SummaryBlock =
  | {readonly kind: 'heading'; readonly depth: 1 | 2; readonly parts: readonly Part[]}
  | {readonly kind: 'paragraph' | 'quote'; readonly parts: readonly Part[]}
  | {readonly kind: 'list'; readonly isOrdered: boolean; readonly items: readonly (readonly Part[])[]}
  | {readonly kind: 'table'; readonly rows: readonly (readonly Part[])[]}

const sentences = [
  'We asked 214 people to utilise a new walking plan.',
  'The trial was undertaken in three hospitals & one clinic, e.g. in Leeds.',
  'There was a statistically significant reduction in mortality (p < 0.05).',
  'It’s not clear whether the effect was not unlikely to last.',
  'The CRP was measured at baseline by Dr. Smith et al. in 12.345% of participants.',
  'Patients suffering from diabetes were randomised to placebo or metformin.',
  '“It helped me a lot,” said one of them.',
  'Follow-up of the participants was carried out by an independent data monitoring committee, which had been convened by the sponsor in order to facilitate the evaluation of the safety of the intervention and the adherence of the participants.',
  'Fewer people fell: 3 in 100 against 9 in 100.',
  'Myocardial infarction occurred in 1 out of 20.',
  'The difference was 5\u00a0mg (95% CI 1.2 to 3.4).',
  'They walked more each day.',
  'This groundbreaking study proves that café owners benefit 😀.',
  'What did we find?',
]
const headings = [
  'What we did',
  'Walking after a stroke',
  'What did we find?',
  'Methods',
  'Why this matters',
  'Background',
]

const sentence = fc.constantFrom(...sentences)

const plain = fc
  .array(sentence, {minLength: 1, maxLength: 4})
  .map((texts): readonly Part[] => [{text: texts.join(' ')}])

/** One word, not the first or last, carries a mark. */
const marked = fc
  .tuple(plain, fc.constantFrom('strong', 'emphasis', 'link'), fc.nat(1000))
  .map(([parts, mark, seed]): readonly Part[] => {
    const words = parts
      .map(({text}) => text)
      .join('')
      .split(' ')
    const places = words.flatMap((word, index) => (/^[a-z]{3,}$/.test(word) ? [index] : []))
    const place = places[seed % Math.max(1, places.length)]
    if (place === undefined) return parts
    const before = words
      .slice(0, place)
      .map((word) => `${word} `)
      .join('')
    const after = words
      .slice(place + 1)
      .map((word) => ` ${word}`)
      .join('')
    return [{text: before}, {text: words[place] ?? '', mark}, {text: after}]
  })

const block = (parts: fc.Arbitrary<readonly Part[]>): fc.Arbitrary<SummaryBlock> =>
  fc.oneof(
    {weight: 4, arbitrary: parts.map((given): SummaryBlock => ({kind: 'paragraph', parts: given}))},
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.constantFrom(1 as const, 2 as const), fc.constantFrom(...headings))
        .map(([depth, text]): SummaryBlock => ({kind: 'heading', depth, parts: [{text}]})),
    },
    {weight: 1, arbitrary: plain.map((given): SummaryBlock => ({kind: 'quote', parts: given}))},
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.boolean(), fc.array(parts, {minLength: 1, maxLength: 4}))
        .map(([isOrdered, items]): SummaryBlock => ({kind: 'list', isOrdered, items})),
    },
    {
      weight: 1,
      arbitrary: fc
        .array(
          fc.array(
            sentence.map((text): Part => ({text})),
            {minLength: 2, maxLength: 2},
          ),
          {
            minLength: 1,
            maxLength: 3,
          },
        )
        .map((rows): SummaryBlock => ({kind: 'table', rows})),
    },
  )

/** Two lists in a row would be one list in some formats. */
const separate = (blocks: readonly SummaryBlock[]): SummaryBlock[] =>
  blocks.filter((one, index) => one.kind === 'paragraph' || one.kind !== blocks[index - 1]?.kind)

/** A summary with headings, lists, quotes, tables and marks. */
export const summary: fc.Arbitrary<readonly SummaryBlock[]> = fc
  .array(block(fc.oneof(plain, marked)), {minLength: 1, maxLength: 9})
  .map(separate)

const textOf = (parts: readonly Part[]): string => parts.map(({text}) => text).join('')
const address = 'https://a.example/report'

/** As Markdown. */
export function toMarkdown(blocks: readonly SummaryBlock[]): string {
  const inline = (parts: readonly Part[]): string =>
    parts
      .map(({text, mark}) => {
        const escaped = text.replace(/[&<]/g, (sign) => `\\${sign}`)
        if (mark === 'link') return `[${escaped}](${address})`
        return mark === undefined ? escaped : mark === 'strong' ? `**${escaped}**` : `*${escaped}*`
      })
      .join('')
  const one = (given: SummaryBlock): string => {
    switch (given.kind) {
      case 'heading':
        return `${'#'.repeat(given.depth)} ${inline(given.parts)}`
      case 'paragraph':
        return inline(given.parts)
      case 'quote':
        return `> ${inline(given.parts)}`
      case 'list':
        return given.items
          .map((parts, index) => `${given.isOrdered ? `${index + 1}.` : '-'} ${inline(parts)}`)
          .join('\n')
      case 'table': {
        const lines = given.rows.map((cells) => `| ${cells.map((cell) => inline([cell])).join(' | ')} |`)
        return [lines[0], '|---|---|', ...lines.slice(1)].join('\n')
      }
    }
  }
  return `${blocks.map(one).join('\n\n')}\n`
}

/** As HTML. */
export function toHtml(blocks: readonly SummaryBlock[]): string {
  const inline = (parts: readonly Part[]): string =>
    parts
      .map(({text, mark}) => {
        const escaped = escapeText(text)
        if (mark === 'link') return `<a href="${address}">${escaped}</a>`
        return mark === undefined ? escaped : mark === 'strong' ? `<b>${escaped}</b>` : `<em>${escaped}</em>`
      })
      .join('')
  const one = (given: SummaryBlock): string => {
    switch (given.kind) {
      case 'heading':
        return `<h${given.depth}>${inline(given.parts)}</h${given.depth}>`
      case 'paragraph':
        return `<p>${inline(given.parts)}</p>`
      case 'quote':
        return `<blockquote><p>${inline(given.parts)}</p></blockquote>`
      case 'list': {
        const name = given.isOrdered ? 'ol' : 'ul'
        return `<${name}>${given.items.map((parts) => `<li>${inline(parts)}</li>`).join('')}</${name}>`
      }
      case 'table': {
        const row = (cells: readonly Part[], name: string): string =>
          `<tr>${cells.map((cell) => `<${name}>${inline([cell])}</${name}>`).join('')}</tr>`
        return `<table>${given.rows.map((cells, index) => row(cells, index === 0 ? 'th' : 'td')).join('')}</table>`
      }
    }
  }
  return blocks.map(one).join('\n')
}

/** As plain text; marks, quotes and tables are lost. */
export function toPlainText(blocks: readonly SummaryBlock[]): string {
  const one = (given: SummaryBlock): string => {
    if (given.kind === 'table') return given.rows.flatMap((cells) => cells.map(({text}) => text)).join('\n\n')
    if (given.kind !== 'list') return textOf(given.parts)
    return given.items
      .map((parts, index) => `${given.isOrdered ? `${index + 1}.` : '-'} ${textOf(parts)}`)
      .join('\n')
  }
  return `${blocks.map(one).join('\n\n')}\n`
}

/**
 * As a Word file, its runs split at random places.
 *
 * @param seed Decides the places.
 */
export function toDocx(blocks: readonly SummaryBlock[], seed: number): Uint8Array {
  const split = new RunSplitter(seed)
  const wrap = (parts: readonly Part[], properties = ''): string =>
    `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${parts.map((part) => split.runs(part)).join('')}</w:p>`
  const one = (given: SummaryBlock): string => {
    switch (given.kind) {
      case 'heading':
        return wrap(given.parts, `<w:pStyle w:val="Heading${given.depth}"/>`)
      case 'paragraph':
        return wrap(given.parts)
      case 'quote':
        return wrap(given.parts, '<w:pStyle w:val="Quote"/>')
      case 'list':
        return given.items
          .map((parts) =>
            wrap(
              parts,
              `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${given.isOrdered ? 2 : 1}"/></w:numPr>`,
            ),
          )
          .join('')
      case 'table': {
        const row = (cells: readonly Part[]): string =>
          `<w:tr>${cells.map((cell) => `<w:tc>${wrap([cell])}</w:tc>`).join('')}</w:tr>`
        return `<w:tbl><w:tblPr><w:tblLook w:val="04A0"/></w:tblPr>${given.rows.map(row).join('')}</w:tbl>`
      }
    }
  }
  return buildDocx({body: blocks.map(one).join(''), links: {rL: address}})
}

/** As an OpenDocument text. */
export function toOdt(blocks: readonly SummaryBlock[]): Uint8Array {
  const inline = (parts: readonly Part[]): string =>
    parts
      .map(({text, mark}) => {
        const escaped = escapeText(text)
        if (mark === 'link') return `<text:a xlink:href="${address}">${escaped}</text:a>`
        if (mark === undefined) return escaped
        return `<text:span text:style-name="${mark === 'strong' ? 'B' : 'I'}">${escaped}</text:span>`
      })
      .join('')
  const item = (parts: readonly Part[]): string =>
    `<text:list-item><text:p>${inline(parts)}</text:p></text:list-item>`
  const row = (cells: readonly Part[]): string =>
    `<table:table-row>${cells.map((cell) => `<table:table-cell><text:p>${inline([cell])}</text:p></table:table-cell>`).join('')}</table:table-row>`
  const one = (given: SummaryBlock): string => {
    switch (given.kind) {
      case 'heading':
        return `<text:h text:outline-level="${given.depth}">${inline(given.parts)}</text:h>`
      case 'paragraph':
        return `<text:p>${inline(given.parts)}</text:p>`
      case 'quote':
        return `<text:p text:style-name="Quotations">${inline(given.parts)}</text:p>`
      case 'list':
        return `<text:list text:style-name="${given.isOrdered ? 'L2' : 'L1'}">${given.items.map(item).join('')}</text:list>`
      case 'table': {
        const [head, ...rest] = given.rows.map(row)
        return `<table:table><table:table-column table:number-columns-repeated="2"/><table:table-header-rows>${head}</table:table-header-rows>${rest.join('')}</table:table>`
      }
    }
  }
  return buildOdt(blocks.map(one).join(''))
}

const runMarks = {strong: '<w:b/>', emphasis: '<w:i/>', link: '<w:rStyle w:val="Hyperlink"/>'} as const
const between = [
  '',
  '<w:proofErr w:type="spellStart"/>',
  '<w:bookmarkStart w:id="1" w:name="a"/><w:bookmarkEnd w:id="1"/>',
]

/** Cuts texts into runs as Word does: anywhere, also inside words and between the halves of nothing. */
class RunSplitter {
  private seed: number

  constructor(seed: number) {
    this.seed = seed
  }

  runs({text, mark}: Part): string {
    const chars = [...text]
    let xml = ''
    while (chars.length > 0) {
      const piece = chars.splice(0, 1 + this.next(25)).join('')
      const properties =
        mark === undefined ? (this.next(3) === 0 ? '<w:lang w:val="en-GB"/>' : '') : runMarks[mark]
      const format = properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`
      const run = `<w:r>${format}<w:t xml:space="preserve">${escapeText(piece)}</w:t></w:r>`
      xml += this.next(6) === 0 ? `<w:ins w:id="9">${run}</w:ins>` : run
      xml += between[this.next(3)] ?? ''
      if (this.next(9) === 0) xml += '<w:del w:id="8"><w:r><w:delText>utilisation </w:delText></w:r></w:del>'
    }
    return mark === 'link' ? `<w:hyperlink r:id="rL">${xml}</w:hyperlink>` : xml
  }

  private next(below: number): number {
    this.seed = (Math.imul(this.seed, 1103515245) + 12345) >>> 0
    return (this.seed >>> 8) % below
  }
}
