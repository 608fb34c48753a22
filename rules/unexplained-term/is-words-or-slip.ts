import {familiarityOf, zipf} from '../../src/language/en/familiarity.ts'
import {keep} from '../../src/source/keep.ts'

const known = new Map<string, boolean>()

/**
 * Whether a rare word is no term at all: two common words written as one, two words whose space was lost, or a slip of the
 * keyboard in a word that readers know.
 *
 * @param lower The word in lower case.
 */
export function isWordsOrSlip(lower: string): boolean {
  return known.get(lower) ?? keep(known, lower, isCompound(lower) || isRunTogether(lower) || isSlip(lower))
}

/** “timescale”: made of two words that everybody knows. */
function isCompound(lower: string): boolean {
  if (/^(?:fore|hind|mid)/.test(lower) && zipf(lower.replace(/^(?:fore|hind|mid)/, '')) >= partZipf)
    return true
  // “herpesvirus”
  if (/virus(?:es)?$/.test(lower) && zipf(lower.replace(/virus(?:es)?$/, '')) >= joinedZipf) return true
  for (let cut = 4; cut <= lower.length - 4; cut += 1) {
    if (zipf(lower.slice(0, cut)) >= commonZipf && zipf(lower.slice(cut)) >= commonZipf) return true
  }
  return false
}

/** From this Zipf value on everybody knows a word. */
const commonZipf = 4.4

/** The same for a part of the body: “forelimb”. */
const partZipf = 3.3

/** The same before a short word that other words end with too: “programis”. */
const beforeShortZipf = 3.8

/** “ligamentmay”: the space between two words was lost. */
function isRunTogether(lower: string): boolean {
  const isEnd = (word: string, least: number): boolean =>
    lower.endsWith(word) && zipf(lower.slice(0, -word.length)) >= least
  return (
    runTogether.some(
      (word) =>
        isEnd(word, joinedZipf) || (lower.startsWith(word) && zipf(lower.slice(word.length)) >= joinedZipf),
    ) || shortEnds.some((word) => isEnd(word, beforeShortZipf))
  )
}

/** Words that no technical word begins or ends with. */
const runTogether =
  'which with from this that may but the and was were onthe ofthe inthe tothe awayfrom'.split(' ')

/** Short words that other words end with too: only a common word stands before them. */
const shortEnds = 'is in of are'.split(' ')

/** From this Zipf value on a rest of letters is a word and no accident. */
const joinedZipf = 2.5

/** “diarrea”, “addtional”: a letter left out, doubled or swapped inside a word that readers know; one to correct, not to explain. */
function isSlip(lower: string): boolean {
  if (lower.length < 7 || familiarityOf(lower).scowl < unlistedScowl) return false
  for (let at = 2; at < lower.length - 1; at += 1) {
    const before = lower.slice(0, at)
    const after = lower.slice(at)
    if (
      isKnown(before + after.slice(1)) ||
      isKnown(before + after.charAt(1) + after.charAt(0) + after.slice(2))
    )
      return true
    for (const letter of letters) if (isKnown(before + letter + after)) return true
  }
  return false
}

const letters = 'abcdefghijklmnopqrstuvwxyz'

/** What a word has that is in no dictionary of SCOWL. */
const unlistedScowl = 80

/** From this Zipf value on a word is one that people write. */
const writtenZipf = 2

function isKnown(word: string): boolean {
  const {known: isInTable, scowl, zipf: value} = familiarityOf(word)
  return isInTable && scowl < unlistedScowl && value >= writtenZipf
}
