import {familiarityOf} from '../language/en/familiarity.ts'
import type {WordContext} from './jargon-features.ts'
import type {JargonModel} from './jargon-score.ts'
import type {LexiconEntry} from './lexicon.ts'

/** Words of a term that say nothing of how hard it is. */
const fillers = /^(?:of|the|a|an|and|or|in|to|for|with|by|on|at|as|from|per|not|no|was|were|is|are|be)$/

/** Texts from which an observed rate of a whole term outweighs its words. */
const seenMin = 4

/** Pull of the scores of a term's words on its observed rate, in texts. */
const priorTexts = 4

/**
 * How likely it is that a writer of a plain version would replace a lexicon's term: log-odds like `jargonScore`.
 *
 * Its words decide together, since writers keep a term as a whole; where the whole term was seen often enough, so does what writers did with it.
 *
 * @param entry The term.
 * @param words Its words as written.
 * @param uses Uses of the term in the document.
 */
export function termScore(
  entry: LexiconEntry,
  words: readonly string[],
  uses: number,
  model: JargonModel,
): number {
  const telling = words
    .flatMap((word) => word.split('-'))
    .filter((word) => word.length > 2 && !fillers.test(word.toLowerCase()))
  const scores = telling.map((word) => model.score(word, {uses, isCapital: false}))
  const mean = scores.length === 0 ? 0 : scores.reduce((sum, score) => sum + score, 0) / scores.length
  const evidence = telling.length > 1 ? model.evidence(entry.term.toLowerCase()) : undefined
  if (evidence === undefined || evidence.seen < seenMin) return mean
  const prior = 1 / (1 + Math.exp(-mean))
  const rate = (evidence.replaced + prior * priorTexts) / (evidence.seen + priorTexts)
  return Math.log(rate / (1 - rate))
}

/**
 * Where to report, chosen on held-out PLABA topics so that replaced words are reported three times as often as kept ones while a
 * third of the replaced ones is found; see model/card.json.
 */
export const jargonThresholds = {
  /** Least `termScore` of a lexicon's term. */
  term: 0.5,
  /** Least `jargonScore` of a word outside the lexicon. */
  word: 0.7,
  /** The same for a word that general readers hardly ever meet. */
  rareWord: 0.5,
  rareZipf: 2,
  /** A word outside the lexicon is familiar from this Zipf value on. */
  familiarZipf: 3.1,
} as const

/**
 * Whether a word outside the lexicon is rare and technical enough to need an explanation.
 *
 * @param word One word as written; give the parts of a hyphenated one.
 */
export function isTechnicalWord(word: string, context: WordContext, model: JargonModel): boolean {
  if (word.length < 4 || /[^A-Za-z\u00c0-\u024f]|.[A-Z]/.test(word)) return false
  const {easy, zipf} = familiarityOf(word)
  if (easy || zipf >= jargonThresholds.familiarZipf) return false
  const {rareWord, rareZipf, word: usual} = jargonThresholds
  return model.score(word, context) >= (zipf < rareZipf ? rareWord : usual)
}
