import type {Document, Sentence, Word} from '../../src/document/document.ts'
import {pluralise} from '../../src/language/en/inflect.ts'
import {defineRule} from '../../src/rule/define-rule.ts'
import type {Span} from '../../src/source/span.ts'
import {cite} from '../guidance/sources.ts'
import {compounds, headNouns, modifierNouns, notAdjectives, plainAdjectives} from './word-classes.ts'

/** Fewest units that are nouns, or hold one (“home-based”), in a string that is reported. */
const nounsMin = 3

interface Unit extends Span {
  readonly isNoun: boolean
  readonly isHead: boolean
  readonly isCapital: boolean
}

export default defineRule({
  meta: {
    id: 'noun-string',
    summary: 'Four or more nouns and describing words in a row',
    why: 'Readers cannot tell which word is the thing until the last one.',
    group: 'words',
    since: '0.1.0',
    status: 'stable',
    guidance: [cite('PLG-NOUNS')],
    messages: {
      string:
        '{count} describing words and nouns in a row: “{text}”. Start with “{head}”, then say what it is for.',
    },
    options: {
      max: {
        type: 'integer',
        default: 3,
        minimum: 2,
        unit: 'words',
        description:
          'Most describing words and nouns in a row. Pairs that readers take as one word count once.',
        source: 'plainlanguage.gov: Avoid noun strings, “once you get past three”',
      },
    },
  },
  *check(document, {max}, {terms}) {
    const seen = new Set<string>()
    for (const sentence of document.everySentence) {
      for (const units of stringsOf(document, sentence)) {
        const first = units[0]
        const last = units.at(-1)
        if (first === undefined || last === undefined) continue
        const at = {start: first.start, end: last.end}
        const text = document.slice(at)
        // Pairs count once, but two of them and more are a string all the same.
        const isLong = units.length === max && text.split(/\s/).length >= max + 2
        if (units.length <= max && !isLong) continue
        if (terms.has(text) || document.isQuoted(at)) continue
        const key = text.toLowerCase()
        yield {
          messageId: 'string',
          at,
          data: {
            count: isLong ? text.split(/\s/).length : units.length,
            text,
            head: document.slice(last).toLowerCase(),
          },
          isRepeat: seen.has(key),
          weight: units.length / max,
        }
        seen.add(key)
      }
    }
  },
})

/** Runs of known nouns and adjectives that end in a noun which can carry them. */
function* stringsOf(document: Document, sentence: Sentence): Generator<Unit[]> {
  const {words} = sentence
  let run: Unit[] = []
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index]
    if (word === undefined) continue
    const before = words[index - 1]
    if (before !== undefined && !isOneSpace(document.text, before.end, word.start)) {
      yield* finish(document, sentence, run)
      run = []
    }
    // A plural opens a new phrase or has its verb next: “women use”, “studies testing”.
    if (before !== undefined && isClosed(before.lower)) {
      yield* finish(document, sentence, run)
      run = []
      if (verbs.has(word.lower)) continue
    }
    const next = words[index + 1]
    const isPair =
      next !== undefined && compoundFirsts.has(word.lower) && compounds.has(`${word.lower} ${next.lower}`)
    const unit = isPair ? toPair(word, next) : toUnit(word)
    if (unit === undefined) {
      yield* finish(document, sentence, run)
      run = []
      continue
    }
    run.push(unit)
    if (isPair) index += 1
  }
  yield* finish(document, sentence, run)
}

/** Written out: every word of every text passes here. */
function isOneSpace(text: string, start: number, end: number): boolean {
  if (end - start !== 1) return false
  const code = text.charCodeAt(start)
  return code === 32 || code === 10
}

function* finish(document: Document, sentence: Sentence, run: readonly Unit[]): Generator<Unit[]> {
  if (run.length < nounsMin) return
  let end = run.length
  while (end > 0 && !isEnd(document, sentence, run[end - 1])) end -= 1
  const units = run.slice(0, end)
  if (units.filter(({isNoun}) => isNoun).length < nounsMin) return
  if (isName(sentence, units) || isVerbBefore(document, units)) return
  yield units
}

/** Nouns that are verbs after a plural: “women use”. */
const verbs = new Set(
  'use visit test plan record study change process cost measure support need report function'.split(' '),
)

/** Plurals that stand before another noun all the same. */
const openPlurals = new Set('skills services sports needs drugs systems sales arms news falls'.split(' '))

/** Words that open a new phrase although they do not look like it. */
const closed = new Set('people women men children infant needs'.split(' '))

function isClosed(lower: string): boolean {
  if (closed.has(lower)) return true
  return (
    lower.endsWith('s') && !/(?:ss|us|is)$/.test(lower) && !openPlurals.has(lower) && !compoundEnds.has(lower)
  )
}

/** “diabetes”, “arthritis” and the like are no plurals. */
const compoundEnds = new Set('diabetes statistics rabies herpes measles'.split(' '))

/** A noun that can carry the string; “results in” and “costs money” are verbs. */
function isEnd(document: Document, sentence: Sentence, unit: Unit | undefined): boolean {
  if (unit?.isHead !== true) return false
  const text = document.slice(unit).toLowerCase()
  if (text === 'quality' && document.text.startsWith(' of ', unit.end)) return false
  if (
    !/^(?:results?|costs?|needs?|visits?|uses?|changes|benefits|tests|measures|records|reports|plans|supports?)$/.test(
      text,
    )
  )
    return true
  const next = sentence.words.find((word) => word.start >= unit.end)
  if (next === undefined || document.text.slice(unit.end, next.start).trim() !== '') return true
  if (/^results?$/.test(text)) return !/^in$/.test(next.lower)
  return /^(?:of|in|for|and|or|to|on|at|by|with|from|that|which|who|is|are|was|were|has|have|had|can|could|may|might|will|would|than|as|when|between|among|during|after|before)$/.test(
    next.lower,
  )
}

/** All in capitals in the middle of a sentence: “National Institute for Health Research Programme”. */
function isName(sentence: Sentence, units: readonly Unit[]): boolean {
  if (sentence.block.kind === 'heading') return false
  return units.slice(1).filter(({isCapital}) => isCapital).length >= 2
}

/** “to support patient care services”: the first word is a verb here, and the string one shorter. */
function isVerbBefore(document: Document, units: readonly Unit[]): boolean {
  const first = units[0]
  if (first === undefined) return true
  const before = /(\S+)\s$/.exec(document.text.slice(Math.max(0, first.start - 20), first.start))?.[1]
  return (
    /^(?:to|will|can|could|may|might|would|should|not|we|they|you|who)$/i.test(before ?? '') ||
    (verbs.has(document.slice(first).toLowerCase()) && /,$/.test(before ?? ''))
  )
}

function toPair(first: Word, second: Word): Unit {
  const isHead = isHeadNoun(second.lower)
  return {start: first.start, end: second.end, isNoun: true, isHead, isCapital: startsCapital(second.text)}
}

function startsCapital(text: string): boolean {
  const code = text.charCodeAt(0)
  return code >= 65 && code <= 90
}

/** Shortest word that its ending makes a noun here, in letters: “patient care coordination”, not “mention”. */
const nounLengthMin = 8

function toUnit(word: Word): Unit | undefined {
  const {lower, text, start, end} = word
  const isCapital = startsCapital(text)
  const isHead = isHeadNoun(lower)
  if (isHead || modifierNouns.has(lower)) return {start, end, isNoun: true, isHead, isCapital}
  if (lower.length >= nounLengthMin && /(?:tion|sion|ment|ance|ence|ness|ship)$/.test(lower))
    return {start, end, isNoun: true, isHead: false, isCapital}
  if (lower.includes('-') && isCompoundAdjective(lower))
    return {start, end, isNoun: true, isHead: false, isCapital}
  return isAdjective(lower) ? {start, end, isNoun: false, isHead: false, isCapital} : undefined
}

/** First words of `compounds`. */
const compoundFirsts: ReadonlySet<string> = new Set([...compounds].map((pair) => pair.split(' ')[0] ?? pair))

/** Head nouns with their plurals. */
const headForms: ReadonlySet<string> = new Set([...headNouns, ...[...headNouns].map(pluralise)])

function isHeadNoun(lower: string): boolean {
  return headForms.has(lower)
}

/** “home-based”, “nurse-led”, “health-related”: a noun with a word that joins it. */
function isCompoundAdjective(lower: string): boolean {
  return /^[a-z]{3,}-(?:based|led|related|specific|focused|centred|centered|delivered|reported|assisted|supported|driven|mediated|wide|to-[a-z]+)$/.test(
    lower,
  )
}

function isAdjective(lower: string): boolean {
  if (plainAdjectives.has(lower)) return true
  if (notAdjectives.has(lower) || lower.length < 5) return false
  return (
    /(?:al|ic|ive|ary|ous|ional|iatric|atory)$/.test(lower) ||
    /^(?:multi|inter|intra|pre|post|anti|non|co)-?[a-z]{4,}(?:al|ic|ive|ary|ent|or|e)$/.test(lower)
  )
}
