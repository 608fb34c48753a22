import type {Document} from '../../src/document/document.ts'
import type {Picture} from '../../src/document/prose-block.ts'
import {defineRule} from '../../src/rule/define-rule.ts'
import {holds} from '../../src/source/matches-of.ts'
import type {Span} from '../../src/source/span.ts'
import {matchSentence} from '../../src/words/match-sentence.ts'
import {cite} from '../guidance/sources.ts'

const fileName = /^[\w .()-]+\.(?:png|jpe?g|gif|svg|webp|tiff?|bmp|pdf)$/i
const cameraName =
  /^(?:an? |the |our )?(?:(?:bar|pie|line|flow|main|results?) )?(?:img|dsc|screen ?shot|untitled|image|picture|photo|photograph|figure|fig|chart|flow ?chart|graph|graphic|diagram|infographic|illustration|drawing|logo|map|plot|icon|banner|visual|table)[\s_.-]*\d*$/i
const opening = /^(?:an? )?(?:image|picture|photo|photograph|graphic) (?:of|showing) /i
const pointer =
  /\b(?:see|in|on|from) (?:the )?(?:fig(?:ure)?\.? ?|table |box |chart |graph )\d+[a-z]?\b|\((?:fig(?:ure)?\.?|table|box) ?\d+[a-z]?\)/gi

export default defineRule({
  meta: {
    id: 'figures-and-alt-text',
    summary: 'A picture without words, or one where none is allowed',
    why: 'Pictures help many readers, but only if people who cannot see them get their message too.',
    group: 'presentation',
    since: '0.1.0',
    status: 'stable',
    guidance: [
      cite('SEED', 'Patients, carers, and the public'),
      cite('CDC-CCI'),
      cite('PEMAT-T', 'items 15 to 18'),
      cite('ZARSHENAS', 'visuals: 37 of 79 documents'),
      cite('NJL'),
      cite('UKHSA'),
    ],
    messages: {
      noAlt: 'This picture has no alt text. Write the message it carries, with its numbers.',
      fileName: '“{alt}” does not say what the picture shows. Write the message it carries.',
      opening: 'Screen readers say “image” already. Start with what the picture shows.',
      long: 'This alt text has {length} characters. Aim for at most {max}: give the message here and the rest in the text.',
      same: 'The alt text repeats the words beside it. Write what the picture adds.',
      forbidden: 'This kind of summary has text only. Say in words what the picture shows.',
      table: 'This kind of summary has text only. Say in words what the table shows.',
      pointer: '“{text}” points to something that is not here. Say in words what it shows.',
      encourage: 'A picture of the main message can help many readers. Is there one that fits?',
    },
    options: {
      altMax: {
        type: 'integer',
        default: 150,
        minimum: 20,
        unit: 'characters',
        description: 'Longest alt text.',
        source: 'Own choice: screen readers cannot pause in it',
      },
    },
  },
  *check(document, {altMax}, {settings}) {
    const {visuals} = settings
    for (const picture of document.pictures) {
      const at = {start: picture.start, end: picture.end}
      if (visuals === 'forbid') yield {messageId: 'forbidden', at, isAtSource: true}
      else yield* checkAlt(document, picture, altMax)
    }
    if (visuals === 'forbid') yield* checkTables(document)
    yield* checkPointers(document)
    if (visuals !== 'encourage' || document.pictures.length > 0 || document.wordCount < wordsMin) return
    yield {messageId: 'encourage', at: document.title ?? {start: 0, end: 0}, step: -2}
  },
})

/** Texts shorter than this are not asked for a picture. Own choice. */
const wordsMin = 100

function* checkAlt(document: Document, picture: Picture, altMax: number) {
  if (picture.isDecorative === true) return
  const alt = (picture.alt ?? '').trim()
  const found = {at: {start: picture.start, end: picture.end}, isAtSource: true as const}
  if (alt === '') yield {messageId: 'noAlt', ...found} as const
  else if (fileName.test(alt) || holds(cameraName, alt) || alt === baseName(picture.url))
    yield {messageId: 'fileName', ...found, data: {alt}} as const
  else if (isRepeated(document, picture, alt)) yield {messageId: 'same', ...found, step: -1} as const
  else if (opening.test(alt)) yield {messageId: 'opening', ...found, step: -1} as const
  else if (alt.length > altMax)
    yield {messageId: 'long', ...found, data: {length: alt.length, max: altMax}, step: -1} as const
}

function baseName(url: string): string {
  return url.split(/[/?#]/).filter(Boolean).at(-1) ?? ''
}

/** The caption, or the paragraph beside the picture, has the same words. */
function isRepeated(document: Document, picture: Picture, alt: string): boolean {
  const key = alt.toLowerCase().replace(/\W+/g, ' ').trim()
  if (picture.title !== undefined && picture.title.toLowerCase().replace(/\W+/g, ' ').trim() === key)
    return true
  return document.blocks.some(
    (block) => block.kind === 'caption' && block.text.toLowerCase().replace(/\W+/g, ' ').trim() === key,
  )
}

/** One finding for each table, from its first cell to its last. */
function* checkTables(document: Document) {
  let open: {id: number; start: number; end: number} | undefined
  for (const {cell, start, end} of document.blocks) {
    if (cell === undefined) continue
    if (open?.id === cell.id) {
      open.end = end
      continue
    }
    if (open !== undefined) yield {messageId: 'table' as const, at: spanOf(open)}
    open = {id: cell.id, start, end}
  }
  if (open !== undefined) yield {messageId: 'table' as const, at: spanOf(open)}
}

function spanOf({start, end}: Span): Span {
  return {start, end}
}

/** “See Figure 2” where there is no figure. */
function* checkPointers(document: Document) {
  const hasTable = document.blocks.some(({cell}) => cell !== undefined)
  for (const sentence of document.sentences) {
    if (!/\b(?:fig|table|box|chart|graph)/i.test(sentence.text)) continue
    for (const {start, end, text} of matchSentence(sentence, pointer)) {
      const isTable = /table|box/i.test(text)
      if (isTable ? hasTable : document.pictures.length > 0) continue
      if (!document.isQuoted({start, end}))
        yield {messageId: 'pointer' as const, at: {start, end}, data: {text}, step: -1 as const}
    }
  }
}
