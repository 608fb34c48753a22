import type {Document, Sentence} from '../../src/document/document.ts'
import {holdsAny} from '../../src/document/holding.ts'
import {rememberBySentence} from '../../src/document/remember-by-sentence.ts'
import {defineRule} from '../../src/rule/define-rule.ts'
import {holds, matchesOf} from '../../src/source/matches-of.ts'
import type {Span} from '../../src/source/span.ts'
import {likeCase} from '../../src/words/phrase-list.ts'
import {cite} from '../guidance/sources.ts'
import {type Sense, senses} from './senses.ts'

/** A gloss right behind the words, or a cue that they are being explained. */
const explained =
  /^\W{0,2}\s?\((?!n\s?=|\d)|^,? (?:which|that) (?:means|is|are)\b|^,? (?:meaning|known as|called|in other words|or )\b|^,? (?:such as|like|for example) |^ ?[–—-] /

/** Characters around a match that are searched for a name or another sense. */
const around = 45

export default defineRule({
  meta: {
    id: 'false-friend',
    summary: 'An everyday word in a research sense, such as “positive”',
    why: 'Readers think that they understand, and get it wrong.',
    group: 'words',
    since: '0.1.0',
    status: 'stable',
    guidance: [cite('NHS-AZ'), cite('STOLL-CIT'), cite('CDC-EW')],
    messages: {
      sense: 'Readers may take “{phrase}” to mean “{taken}”. Try “{plain}”.',
    },
    options: {
      allow: {
        type: 'strings',
        default: [],
        description: 'Words that your readers know in this sense, such as “control” or “chronic”.',
      },
    },
  },
  *check(document, {allow}, {terms}) {
    const allowed = new Set(allow)
    for (const sense of senses) {
      if (allowed.has(sense.word) || terms.has(sense.word)) continue
      let isRepeat = false
      for (const {at, sentence} of findSense(document, sense)) {
        if (isExplained(sentence, at, sense)) break
        const phrase = document.slice(at)
        if (terms.has(phrase)) continue
        yield {
          messageId: 'sense',
          at,
          data: {phrase, taken: sense.taken, plain: sense.plain.join('” or “')},
          ...(isSwap(sense)
            ? {suggestions: sense.plain.map((text) => ({text: likeCase(phrase, text)}))}
            : {}),
          isRepeat,
          ...(sense.isHint === true ? {step: -1 as const} : {}),
        }
        isRepeat = true
      }
    }
  },
})

const finders = new Map<Sense, (sentence: Sentence) => readonly RegExpExecArray[]>()

function finderOf(sense: Sense): (sentence: Sentence) => readonly RegExpExecArray[] {
  const known = finders.get(sense)
  if (known !== undefined) return known
  const find = rememberBySentence(({text}: Sentence) => matchesOf(sense.pattern, text))
  finders.set(sense, find)
  return find
}

function* findSense(document: Document, sense: Sense): Generator<{at: Span; sentence: Sentence}> {
  if (!holdsAny(document, [sense.letters ?? sense.word.slice(0, 4)])) return
  const find = finderOf(sense)
  for (const sentence of document.everySentence) {
    if (sentence.block.kind === 'tableCell') continue
    for (const match of find(sentence)) {
      const word = match[1] ?? match[0]
      const from = match.index
      const context = sentence.text.slice(Math.max(0, from - around), from + word.length + around)
      const start = sentence.start + from
      const at = {start, end: start + word.length}
      if (sense.fine?.test(context) || document.isQuoted(at) || isName(sentence, from, word)) continue
      yield {at, sentence}
    }
  }
}

/** A single adjective can be swapped for another; longer phrases need a person. */
function isSwap({word}: Sense): boolean {
  return word === 'chronic' || word === 'acute'
}

function isExplained(sentence: Sentence, at: Span, {plain}: Sense): boolean {
  if (plain.some((text) => text.length > 4 && sentence.text.includes(text))) return true
  const before = sentence.text.slice(Math.max(0, at.start - sentence.start - 14), at.start - sentence.start)
  const after = sentence.text.slice(at.end - sentence.start, at.end - sentence.start + 24)
  // “people who had usual care (control group)”, “pain that lasts long (chronic pain)”, “what doctors call chronic pain”.
  if (before.endsWith('(') && /^(?: [a-z]+){0,2}\)/.test(after)) return true
  return /\b(?:called|known as|call)(?: this| it)? [“"‘']?$/.test(before) || holds(explained, after)
}

/** Capitals inside a sentence: part of a name. */
function isName(sentence: Sentence, from: number, word: string): boolean {
  return (
    sentence.block.kind !== 'heading' && from > 0 && /^[A-Z]/.test(word) && /\s[A-Z]|^[A-Z][a-z]+$/.test(word)
  )
}
