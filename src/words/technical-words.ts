import type {Document, Sentence, Word} from '../document/document.ts'
import {memoizeByDocument} from '../document/memoize.ts'
import {rememberBySentence} from '../document/remember-by-sentence.ts'
import {familiarityOf, zipf} from '../language/en/familiarity.ts'
import {lemmaCandidates} from '../language/en/lemma-candidates.ts'
import {keep} from '../source/keep.ts'
import {jargonModel} from './jargon-score.ts'
import {isMedicalForm} from './medical-form.ts'
import {isMedicineName} from './medicine-name.ts'
import {isTechnicalWord} from './term-score.ts'
import {type WordContext, wordContextIn} from './word-context.ts'

/** A rare, technical word with all its uses in a document. */
export interface TechnicalWord {
  readonly lower: string
  readonly uses: readonly {readonly word: Word; readonly sentence: Sentence}[]
}

/**
 * Words that general readers hardly ever meet and that writers of plain versions replace; names are left out.
 *
 * A word counts with its other forms; one that is written with a capital inside a sentence is a name.
 */
export const technicalWordsOf = memoizeByDocument((document: Document): readonly TechnicalWord[] => {
  const groups = new Map<string, {word: Word; sentence: Sentence}[]>()
  const names = new Set<string>()
  for (const sentence of document.everySentence) {
    if (sentence.block.kind === 'tableCell') continue
    for (const {index, key} of uneasyWords(sentence)) {
      const word = sentence.words[index]
      if (word === undefined) continue
      if (index > 0 && /^[A-Z]/.test(word.text) && sentence.block.kind !== 'heading') names.add(key)
      const known = groups.get(key)
      if (known === undefined) groups.set(key, [{word, sentence}])
      else known.push({word, sentence})
    }
  }
  const found: TechnicalWord[] = []
  for (const [lower, uses] of groups) {
    const [use] = uses
    if (use === undefined || names.has(lower)) continue
    const {word: first, sentence} = use
    if (isDerived(first.lower) || everyday.has(first.lower) || isMedicineName(lower)) continue
    if (isMedicalForm(first.lower) || isTechnicalIn(sentence, first, uses.length)) found.push({lower, uses})
  }
  return found
})

/** Words of a sentence that were asked for, by place and uses in the document. */
const technicalIn = rememberBySentence(() => new Map<string, boolean>())

function isTechnicalIn(sentence: Sentence, {start, text, lower}: Word, uses: number): boolean {
  const from = start - sentence.start
  const place = (): WordContext => ({
    ...wordContextIn(sentence.text, from, from + text.length, uses),
    isCapital: false,
  })
  if (sentence.origin === undefined) return isTechnicalWord(lower, place, jargonModel())
  const known = technicalIn(sentence)
  const key = `${from} ${uses}`
  const isTechnical = known.get(key) ?? isTechnicalWord(lower, place, jargonModel())
  known.set(key, isTechnical)
  return isTechnical
}

/** The words of a sentence that are not easy, by their places and base forms. */
const uneasyWords = rememberBySentence(({words}: Sentence) => {
  const found: {readonly index: number; readonly key: string}[] = []
  for (const [index, {text, lower}] of words.entries()) {
    if (text.length >= 4 && !familiarityOf(text).easy) found.push({index, key: baseOf(lower)})
  }
  return found
})

/** Words of health that film subtitles hardly have and that readers know all the same. Own list, from real summaries. */
const everyday: ReadonlySet<string> = new Set(
  'biassed bereavement biotechnologist biotechnologists chickenpox constipated constipation contraception contraceptive contraceptives deceleration decelerations detoxification detoxify detoxifying deviancy echolocate echolocation eczema impulsivity infertility kcal likability lubrication macaque macaques microliter microliters microlitre microlitres miniscule osteopathy paleontological palaeontological permafrost photoreceptor photoreceptors preventative preventive reflexology puslike rehabilitative reimplantation reinvigoration sanitiser sanitizer statin statins stimulator stimulators stimulatory sutureless terabytes trialist trialists uncontrollability underpad underpads unfertilised unfertilized vibratory xylitol'.split(
    ' ',
  ),
)

/** From this Zipf value on readers know the word that another is made of; less will do behind “un-” or “re-”. */
const knownZipf = 3.6
const readableZipf = 3

/** Made of a word that readers know: “worthlessness”, “overestimation”, “artificially”. Long, but not technical. */
function isDerived(lower: string): boolean {
  const known = derivedWords.get(lower)
  if (known !== undefined) return known
  return keep(derivedWords, lower, hasKnownBase(lower))
}

const baseForms = new Map<string, string>()
const derivedWords = new Map<string, boolean>()

function hasKnownBase(lower: string): boolean {
  if (lower.endsWith('ly')) return true
  const bare = lower.replace(
    /^(?:un|over|under|mis|re|non|pre|post|self|co|out|sub|inter|de|dis|in|im|anti|multi|bio|nano|super|semi|mini)-?/,
    '',
  )
  if (bare !== lower && bare.length >= 5 && zipf(bare) >= readableZipf) return true
  if (
    lower.endsWith('al') &&
    Math.max(zipf(lower.slice(0, -2)), zipf(`${lower.slice(0, -2)}e`)) >= readableZipf
  )
    return true
  const stems = [bare, lower].flatMap((word) => [
    word,
    word.replace(/(?:lessness|fulness|iness|ness|less|ful|ably|able|ing|ed|er|ers|s|es|al|ity|ly|y)$/, ''),
    word.replace(/(?:ation|ations|ing|ed|er|ers|ity|able|ive|ion|ions)$/, 'e'),
    word.replace(/(?:ations?|ates?|ators?)$/, ''),
    word.replace(/ions?$/, 'e'),
    word.replace(/i[sz](?:e|es|ed|ing|ations?)$/, ''),
  ])
  return stems.some((stem) => stem !== lower && stem.length >= 4 && zipf(stem) >= knownZipf)
}

/** One key for the forms of a word: its base form where the familiarity table knows one, else without a plural “s”. */
function baseOf(lower: string): string {
  const {lemma, known} = familiarityOf(lower)
  if (known) return lemma
  const remembered = baseForms.get(lower)
  if (remembered !== undefined) return remembered
  return keep(baseForms, lower, lemmaCandidates(lower).at(-1) ?? lower.replace(/s$/, ''))
}
