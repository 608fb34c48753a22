import {isEasyWord} from '../language/en/familiarity.ts'
import {countSyllables} from '../language/en/syllables.ts'
import {keep} from '../source/keep.ts'
import {NO_COUNTS, type TextCounts} from './text-counts.ts'

/** Syllables from which a word is long for SMOG and Gunning. */
const POLYSYLLABLE_MIN = 3

/** A word that begins with a digit. */
const FIGURE = /^[£$€]?[-−+]?\d/

/**
 * Counts words for the formulas.
 *
 * A figure counts one syllable however it is read aloud: guidance asks for figures, so the scores should not punish them.
 * A word is hard for Dale and Chall if neither it nor the base of a regular inflection is on their list; names (a capital inside a
 * sentence) are easy, as in their rules, and so are numbers. It is foggy for Gunning if it is hard and has three syllables or more
 * after a last -es, -ed or -ing is taken off, and is not joined by hyphens.
 *
 * @param sentences The words of each sentence, without punctuation. Sentences without words do not count.
 * @param characters Characters of the whole text without white space, if the caller knows them; otherwise those of the words and
 *   one for each sentence's last mark.
 */
export function countText(sentences: readonly (readonly string[])[], characters?: number): TextCounts {
  const total = {...NO_COUNTS}
  for (const words of sentences) {
    if (words.length === 0) continue
    total.sentences += 1
    for (let index = 0; index < words.length; index += 1) {
      const counted = countWord(words[index] ?? '')
      total.words += 1
      total.syllables += counted.syllables
      total.letters += counted.letters
      total.characters += counted.characters
      if (counted.syllables >= POLYSYLLABLE_MIN) total.polysyllables += 1
      if (counted.isEasy || (index > 0 && counted.isCapital)) continue
      total.difficultWords += 1
      if (counted.isFoggy) total.foggyWords += 1
    }
    // The full stop that ends a sentence is a keystroke to Smith and Senter.
    total.characters += 1
  }
  return characters === undefined ? total : {...total, characters}
}

/** What is counted of one word, wherever it stands. */
interface CountedWord {
  readonly syllables: number
  readonly letters: number
  readonly characters: number
  readonly isCapital: boolean
  readonly isEasy: boolean
  /** Foggy if it is also hard. */
  readonly isFoggy: boolean
}

const memory = new Map<string, CountedWord>()

function countWord(word: string): CountedWord {
  const known = memory.get(word)
  if (known !== undefined) return known
  const syllables = FIGURE.test(word) ? 1 : countSyllables(word)
  return keep(memory, word, {
    syllables,
    letters: countLetters(word),
    characters: word.length,
    isCapital: /^\p{Lu}\p{Ll}/u.test(word),
    isEasy: isEasyWord(word),
    isFoggy: syllables >= POLYSYLLABLE_MIN && isFoggy(word, syllables),
  })
}

function countLetters(word: string): number {
  let letters = 0
  for (const character of word) if (/[\p{L}\p{N}]/u.test(character)) letters += 1
  return letters
}

function isFoggy(word: string, syllables: number): boolean {
  if (/[-‐-―]/.test(word)) return false
  const stem = /^(.{4,})(?:ed|es|ing)$/i.exec(word)?.[1]
  return stem === undefined || syllables > POLYSYLLABLE_MIN || countSyllables(stem) >= POLYSYLLABLE_MIN
}
