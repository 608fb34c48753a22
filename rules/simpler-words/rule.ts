import {defineRule} from '../../src/rule/define-rule.ts'
import {holds} from '../../src/source/matches-of.ts'
import {type DocumentTerm, findTerms, replaceTerm} from '../../src/words/document-terms.ts'
import {jargonModel} from '../../src/words/jargon-score.ts'
import {termScore} from '../../src/words/term-score.ts'
import {cite} from '../guidance/sources.ts'
import {simplerLexicon} from './lexicon.ts'

export default defineRule({
  meta: {
    id: 'simpler-words',
    summary: 'A long or formal word with a short one ready',
    why: 'Short familiar words are read faster, by experts too.',
    group: 'words',
    since: '0.1.0',
    status: 'stable',
    guidance: [cite('PLG-WORDS'), cite('NHS-HWW'), cite('ZARSHENAS', '48 of 79 documents'), cite('NHS-AZ')],
    messages: {
      plain: '“{term}” has a shorter word: “{plain}”.',
    },
    options: {
      hintBelow: {
        type: 'number',
        default: 0.3,
        minimum: -5,
        maximum: 5,
        unit: 'log-odds',
        description: 'Words below this score are a hint: many writers of plain versions keep them.',
        source: 'PLABA: words that writers replaced against words that they kept',
      },
      safeHintBelow: {
        type: 'number',
        default: -5,
        minimum: -5,
        maximum: 5,
        unit: 'log-odds',
        description: 'The same for words with a safe replacement, such as “prior to”.',
        source: 'PLABA: words that writers replaced against words that they kept',
      },
      least: {
        type: 'number',
        default: -5,
        minimum: -5,
        maximum: 5,
        unit: 'log-odds',
        description: 'Words below this score are left alone, unless their replacement is safe.',
        source: 'PLABA: words that writers replaced against words that they kept',
      },
      allow: {
        type: 'strings',
        default: [],
        description: 'Words to leave alone, in their base form.',
      },
    },
  },
  *check(document, {allow, hintBelow, safeHintBelow, least}, {settings, terms}) {
    const allowed = new Set(allow.map((term) => term.toLowerCase()))
    const region = settings.region === 'us' ? 'us' : 'uk'
    const seen = new Set<number>()
    for (const term of findTerms(document, simplerLexicon())) {
      const {entry} = term.match
      const text = document.slice(term)
      if (term.match.isInside || allowed.has(entry.term) || terms.has(entry.term) || terms.has(text)) continue
      // “alternative analyses” is the noun.
      if (
        text === 'analyses' &&
        !verbBefore.test(document.text.slice(Math.max(0, term.start - 14), term.start))
      )
        continue
      if (term.match.start > 0 && /^[A-Z]/.test(text) && term.sentence.block.kind !== 'heading') continue
      const {at, suggestions, names} = replaceTerm(document, term, region)
      if (isAwkwardBeforeNoun(term, names)) continue
      if (suggestions.length === 0 || isMild(term, {safe: scoreMin, other: least})) continue
      yield {
        messageId: 'plain',
        at,
        data: {term: text, plain: names},
        suggestions,
        isRepeat: seen.has(entry.id),
        edit: () => ({
          kind: 'replace',
          about: entry.term,
          places: [{at, text: suggestions[0]?.text ?? names}],
        }),
        weight: 0.8,
        ...(isMild(term, {safe: safeHintBelow, other: hintBelow}) ? {step: -1 as const} : {}),
      }
      seen.add(entry.id)
    }
  },
})

/**
 * “the identified genes”: a participle before its noun, for which “found” or “set up” will not do; “changed genes” will.
 */
function isAwkwardBeforeNoun({match, sentence}: DocumentTerm, names: string): boolean {
  if (match.form !== 'past-or-participle' && match.form !== 'participle') return false
  const {words, start, text} = sentence
  const next = words[match.end]
  const last = words[match.end - 1]
  if (next === undefined || last === undefined || holds(functionWord, next.lower)) return false
  if (text.slice(last.end - start, next.start - start) !== ' ') return false
  const before = words[match.start - 1]?.lower ?? ''
  const determiner = before.endsWith('ly') ? (words[match.start - 2]?.lower ?? '') : before
  return determinerBefore.test(determiner) && !/^[a-z]+ed(?:”|$)/.test(names)
}

/** What stands before an adjective, or an adverb with one, and never before a verb in the past. */
const determinerBefore =
  /^(?:an?|the|these|those|their|its|our|his|her|your|each|any|some|no|most|of|for|with|from|in|between|into)$/

/** Words that follow a verb rather than an adjective. */
const functionWord =
  /^(?:an?|the|and|or|but|of|in|on|at|to|for|with|from|by|as|than|that|which|who|were|was|is|are|be|has|have|had|may|can|could|will|would|if|when|while|after|before|during|over|under|between|among|within|without|because|so|it|they|we|this|these|those|their|its|our|using|not|\d.*)$/

const verbBefore = /\b(?:it|she|he|who|which|that|team|study|review) $/i

/** Scores below which a word is mild, by whether its replacement is safe. */
interface Thresholds {
  readonly safe: number
  readonly other: number
}

/** Many writers of plain versions keep the word. */
function isMild({match, sentence, start, end}: DocumentTerm, {safe, other}: Thresholds): boolean {
  const threshold = match.entry.plain.some(({isSafe}) => isSafe) ? safe : other
  // No word scores as low: no need to ask the model.
  if (threshold <= scoreMin) return false
  const place = {start: start - sentence.start, end: end - sentence.start}
  return termScore(sentence.text, place, 1, jargonModel()) < threshold
}

/** Lowest threshold that the options take. */
const scoreMin = -5
