import type {Block, Document} from '../../src/document/document.ts'
import {defineRule} from '../../src/rule/define-rule.ts'
import {holds} from '../../src/source/matches-of.ts'
import type {Span} from '../../src/source/span.ts'
import {matchSentence} from '../../src/words/match-sentence.ts'
import {cite} from '../guidance/sources.ts'

/** “[1,2]”, “[3–5]”: at most 40 units, so that no long list of numbers is taken for it. */
const numbered =
  /\s?\[\d{1,3}(?:\s?[,;–-]\s?\d{1,3}){0,10}\]|(?<=[a-z]{2})\(\d{1,2}\)(?=[.,;\s]|$)|(?<=[a-z]\b)\s?\(\d{1,2}(?:\s?[,–-]\s?\d{1,2}){1,5}\)(?=\s*[.,;]|\s*$)|(?<=\b(?:framework|guidance|guidelines?|model|theory|review|paper|trial|study|studies|work|research|report|literature|shown|reported|described|elsewhere|before|previously|evidence|criteria|method|authors|others)\b)\s?\(\d{1,2}\)(?=\s*[.,;]|\s*$)/g

/** “(Smith 2020)”, “(Smith and Jones, 2020a)”, “(Smith et al., 2020; Jones 2019)”. */
const authored =
  /\s?[([](?:(?:see|e\.g\.|cf\.)\s)?(?:(?:van|von|de|del|della|der|den|la|le|ten) ){0,3}(?:O['’]|Mc|Mac)?[A-Z][\p{L}'’-]{1,30}(?:,? (?:and|&) [A-Z][\p{L}'’-]{1,30}|,? et al\.?|,? and (?:others|colleagues))?,? (?:19|20)\d{2}[a-z]?(?:\s?[;,]\s?[^()[\]]{1,120})?[)\]]/gu

/** “(ref 3)”, a body and a year, and the signs of footnotes. */
const otherMarks =
  /\b[Rr]efs?\. ?\d[\d, –-]{0,20}|\s?\((?:refs?|references?)\.? ?\d[\d, –-]{0,20}\)|\s?\((?=[^()]{0,80}(?:Organi[sz]ation|Institute|Department|Office|Society|Foundation|Council|Association|Agency|Ministry|College|Commission|Bank|Nations))[A-Z][\p{L}]+(?: [\p{L}]+){0,7},? (?:19|20)\d{2}[a-z]?\)|(?<=[\p{L}.,)])[†‡]+/gu

/** “Jones et al. (2020) showed”, “Jones and Lee (2019)”. */
const named =
  /\b[A-Z][\p{L}'’-]{1,30}(?: et al\.?| (?:and|&) [A-Z][\p{L}'’-]{1,30}| and (?:others|colleagues)) \((?:19|20)\d{2}[a-z]?\)|\b[A-Z][\p{Ll}’'-]{2,30} \((?:19|20)\d{2}[a-z]?\)(?= (?:also |have |has )?(?:found|finds?|showed|shows?|shown|reported|reports?|argued?s?|suggested|suggests?|concluded)\b)/gu

const superscript = /(?<=[\p{Ll}\p{Lu}.,;)”"]{2})[¹²³⁰⁴-⁹](?:[,⁻–-]?[¹²³⁰⁴-⁹]){0,8}/gu

/** Units that a raised 2 or 3 makes square and cubic. */
const unit = /(?:\bk?m|\bcm|\bmm|\bft|\bin|\bkm|χ|\bR|\br)$/

/** Words before a year in brackets that are no author. */
const notAuthor =
  /^\s?[([](?:see )?(?:January|February|March|April|May|June|July|August|September|October|November|December|Spring|Summer|Autumn|Winter|Since|From|Until|In|By|Before|After|Around|About|Updated?|Published|Version|Trial|Study|Olympics|Brexit)\b/

export default defineRule({
  meta: {
    id: 'citation-markers',
    summary: 'Marks that cite papers, such as “[1,2]” or “(Smith 2020)”',
    why: 'They make a summary look like a journal paper, and readers cannot use them.',
    group: 'presentation',
    since: '0.1.0',
    status: 'stable',
    guidance: [cite('SEED', 'Patients, carers, and the public'), cite('NJL'), cite('NJL-FMT')],
    messages: {
      mark: 'Take out “{mark}”. If a source matters, name it in words and link it at the end.',
      footnote: 'Readers lose their place when they follow a footnote. Say it here or leave it out.',
      references: 'A list of references belongs in the paper. Link the one source that readers need.',
    },
    options: {
      referenceList: {
        type: 'boolean',
        default: true,
        description: 'Report a heading that opens a list of references.',
      },
    },
  },
  *check(document, {referenceList}) {
    let isRepeat = false
    for (const at of marksOf(document)) {
      if (document.isQuoted(at)) continue
      const mark = document.slice(at).trim()
      // A name that the sentence needs cannot go.
      const suggestions = /^\p{L}/u.test(mark) ? [] : [{text: ''}]
      yield {messageId: 'mark', at, data: {mark}, suggestions, isRepeat}
      isRepeat = true
    }
    for (const at of footnotesOf(document)) {
      yield {messageId: 'footnote', at, isRepeat}
      isRepeat = true
    }
    if (!referenceList) return
    for (const heading of document.headings) {
      const isList =
        /^(?:references?|bibliography|works cited|literature(?: cited)?|sources cited|citations?)\W*$/i
      if (isList.test(heading.text)) yield {messageId: 'references', at: heading}
    }
  },
})

function* marksOf(document: Document): Generator<Span> {
  for (const sentence of document.everySentence) {
    const {text} = sentence
    if (text.includes('[') || /\(\d{1,2}\s?[,)–-]/.test(text)) yield* matchSentence(sentence, numbered)
    if (/\bref|[†‡]|[a-z],? (?:19|20)\d\d/i.test(text)) yield* matchSentence(sentence, otherMarks)
    if ((text.includes('(') || text.includes('[')) && /\d{4}/.test(text)) {
      for (const match of matchSentence(sentence, authored)) if (!holds(notAuthor, match.text)) yield match
      yield* matchSentence(sentence, named)
    }
    if (/[¹²³⁰⁴-⁹]/.test(text)) {
      for (const match of matchSentence(sentence, superscript)) {
        if (!unit.test(text.slice(0, match.start - sentence.start))) yield match
      }
    }
  }
}

/** Raised digits and footnote marks of formats that have them. */
function* footnotesOf(document: Document): Generator<Span> {
  for (const block of document.blocks) {
    if (block.isReference || block.isFootnote) continue
    for (const inline of block.inlines) {
      if (inline.kind === 'footnote') yield widen(block, inline)
      else if (inline.kind === 'superscript') {
        const raised = raisedDigits(document, inline)
        if (raised !== undefined && !unit.test(document.text.slice(block.start, inline.start))) yield raised
      }
    }
  }
}

/** In Markdown the mark stands where the raised text starts; other formats mark the text. */
function raisedDigits(document: Document, {start, end}: Span): Span | undefined {
  const text = end > start ? document.text.slice(start, end) : document.text.slice(start, start + 13)
  const digits = end > start ? /^[\d,–-]{1,12}$/.exec(text) : /^\d[\d,–-]{0,11}/.exec(text)
  return digits === null ? undefined : {start, end: start + digits[0].length}
}

/** A footnote mark has no text of its own: the word before it is shown, and what follows, so that the mark in the source lies between. */
function widen(block: Block, {start, end}: Span): Span {
  if (end > start) return {start, end}
  const word = /\S{1,40}$/.exec(block.text.slice(0, start - block.start))?.[0].length ?? 0
  const next = block.text.charAt(start - block.start)
  return {start: start - word, end: /[^\p{L}\p{N}]/u.test(next) ? start + 1 : start}
}
