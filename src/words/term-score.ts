import {familiarityOf} from '../language/en/familiarity.ts'
import {matchesOf} from '../source/matches-of.ts'
import type {Span} from '../source/span.ts'
import {TextMemory} from '../source/text-memory.ts'
import type {JargonModel} from './jargon-score.ts'
import {type WordContext, wordContextIn} from './word-context.ts'

/** Words of a term that say nothing of how hard it is. */
const fillers = /^(?:of|the|a|an|and|or|in|to|for|with|by|on|at|as|from|per|not|no|was|were|is|are|be)$/

/** Parts of a text that have a score of their own. */
const partPattern = /[A-Za-z\u00c0-\u024f][A-Za-z\u00c0-\u024f'’]*/g

/**
 * How likely it is that a writer of a plain version would replace a lexicon's term: log-odds like `jargonScore`.
 *
 * Its words decide together, since writers keep a term as a whole. How often the whole term was replaced adds nothing: it ranks worse.
 *
 * @param sentence The sentence in which it stands.
 * @param start Offsets of the term in the sentence.
 * @param uses Uses of the term in the document.
 */
export function termScore(sentence: string, at: Span, uses: number, model: JargonModel): number {
  let known = scores.get(sentence)
  if (known?.model !== model) {
    known = {model, byPlace: new Map()}
    scores.set(sentence, known)
  }
  const key = `${at.start} ${at.end} ${uses}`
  const score = known.byPlace.get(key) ?? scoreTerm(sentence, at, uses, model)
  known.byPlace.set(key, score)
  return score
}

/** A rule asks twice of a term, and an editor at each key. */
const scores = new TextMemory<{readonly model: JargonModel; readonly byPlace: Map<string, number>}>()

function scoreTerm(sentence: string, {start, end}: Span, uses: number, model: JargonModel): number {
  let sum = 0
  let count = 0
  for (const {0: word, index} of matchesOf(partPattern, sentence.slice(start, end))) {
    if (word.length < 3 || fillers.test(word.toLowerCase())) continue
    const from = start + index
    sum += model.score(word, {...wordContextIn(sentence, from, from + word.length, uses), isCapital: false})
    count += 1
  }
  return count === 0 ? 0 : sum / count
}

/** Where to report words outside the lexicon, chosen by cross-validation over PLABA topics. */
export const jargonThresholds = {
  /** Least `jargonScore`. */
  word: 0.75,
  /** The same for a word that general readers hardly ever meet. */
  rareWord: 0.55,
  rareZipf: 2,
  /** A word outside the lexicon is familiar from this Zipf value on. */
  familiarZipf: 3.1,
} as const

/** Sizes of SCOWL dictionaries: words that all dictionaries have, and words that a desk dictionary has. */
const usualScowl = 40
const collegeScowl = 60

/** From here on people rate a word as hard, on a scale from 1 to 6. */
const hardComplexity = 4.7

/**
 * Whether a word outside the lexicon is rare and technical enough to need an explanation.
 *
 * @param word One word as written; give the parts of a hyphenated one.
 * @param place Its place, asked for only where it decides.
 */
export function isTechnicalWord(word: string, place: () => WordContext, model: JargonModel): boolean {
  if (word.length < 4 || /[^A-Za-z\u00c0-\u024f]|.[A-Z]/.test(word)) return false
  const {easy, zipf, scowl, complexity} = familiarityOf(word)
  if (easy || zipf >= jargonThresholds.familiarZipf) return false
  // Dictionaries for everyday writing have it, and people do not rate it as hard.
  if (scowl <= usualScowl || (scowl <= collegeScowl && complexity < hardComplexity)) return false
  const {rareWord, rareZipf, word: usual} = jargonThresholds
  return model.score(word, place()) >= (zipf < rareZipf ? rareWord : usual)
}
