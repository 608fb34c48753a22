import {designOf} from '../../src/completeness/study-design.ts'
import {whereMissing} from '../../src/completeness/where-missing.ts'
import {isProposal} from '../../src/discourse/proposal.ts'
import type {Document} from '../../src/document/document.ts'
import {defineRule} from '../../src/rule/define-rule.ts'
import {holds} from '../../src/source/matches-of.ts'
import type {Span} from '../../src/source/span.ts'
import {matchSentence} from '../../src/words/match-sentence.ts'
import {cite} from '../guidance/sources.ts'

/** Four digits that may be a year. */
const digits = /(?:19[5-9]|20[0-4])\d/g

/** Before a year, whatever follows. */
const yearBefore =
  /\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Dd]uring|[Bb]efore|[Aa]fter|January|February|March|April|May|June|July|August|September|October|November|December) $/

/** Before and after four digits that are a part of a number, money or an amount. */
const numberBefore = /[\d.,£$€-]$/
const numberAfter =
  /^(?:[,.]?\d|%| (?:people|patients|women|men|children|participants|adults|babies|infants|families|older|pregnant|households|staff|nurses|doctors|hospitals|practices|members|records|young|mothers|schools|pupils|students|healthy)\b)/

/** Whether a text names a year, not only a count of people: “in 2019”, “May 2021”, “2016/17”. */
function hasYear(text: string): boolean {
  for (const {index} of text.matchAll(digits)) {
    const before = text.slice(Math.max(0, index - 12), index)
    const after = text.slice(index + 4, index + 20)
    if (/^[,.]?\d|^%/.test(after)) continue
    if (holds(yearBefore, before) || (!numberBefore.test(before) && !holds(numberAfter, after))) return true
  }
  return false
}

/** A word that means something else each year the text is read. */
const moving =
  /\b(?:recently(?! diagnosed)|currently|at present|at the moment|nowadays|in recent (?:years|months|decades)|(?:over|in|during|for) the (?:last|past) (?:few |\d+ |two |three |five |ten |several )?(?:years|decades?|months)|last (?:year|month|week|spring|summer|autumn|winter)|(?:earlier |later )?this (?:year|month|spring|summer|autumn|winter)|next (?:year|month|spring|summer|autumn|winter)(?! and a half)|(?:two|three|four|five|ten|\d+|a few|some|several) years ago|these days|lately|to date|until now)\b/gi

export default defineRule({
  meta: {
    id: 'date-missing',
    summary: 'No year in the text: when was this found, and how up to date is it?',
    why: 'People read summaries years later, and want to know if care has changed since.',
    group: 'completeness',
    since: '0.1.0',
    status: 'preview',
    guidance: [cite('COCH-PROMPT', 'how up to date is this evidence'), cite('EU-ELEM', 'dates and places')],
    messages: {
      word: '“{phrase}” moves with the reader, and the text has no year. Say when: “in 2024”.',
      other: 'This moves too.',
      study: 'Nothing here says when the study took place. Add the years, or how up to date the evidence is.',
    },
    options: {},
  },
  *check(document, _options, {settings}) {
    const at = whereMissing(document)
    if (at === undefined || hasYear(document.text) || hasYear(document.frontMatter?.text ?? '')) return
    if (isProposal(document, settings)) return
    const [word, ...others] = findMoving(document)
    if (word !== undefined)
      yield {
        messageId: 'word',
        at: word,
        data: {phrase: document.slice(word)},
        related: others.slice(0, relatedMax).map((other) => ({messageId: 'other' as const, at: other})),
      }
    else if (designOf(document, settings) !== 'lab') yield {messageId: 'study', at}
  },
})

/** Most other words that a finding names. */
const relatedMax = 5

function findMoving(document: Document): Span[] {
  return document.sentences.flatMap((sentence) =>
    [...matchSentence(sentence, moving)]
      .filter((match) => !document.isQuoted(match))
      .map(({start, end}) => ({start, end})),
  )
}
