import {matchesOf} from '../../source/matches-of.ts'
import {syllablesOfNumber} from './syllables-of-number.ts'

/** Units and short forms that are read as the full word: "mg" is "milligrams". */
const READ_IN_FULL: ReadonlyMap<string, number> = new Map([
  ['mg', 3],
  ['kg', 3],
  ['g', 1],
  ['µg', 3],
  ['μg', 3],
  ['mcg', 3],
  ['ng', 3],
  ['ml', 4],
  ['mL', 4],
  ['dl', 4],
  ['dL', 4],
  ['mm', 4],
  ['cm', 4],
  ['km', 4],
  ['nm', 4],
  ['µm', 3],
  ['mmol', 3],
  ['µmol', 3],
  ['nmol', 3],
  ['mol', 1],
  ['kcal', 5],
  ['kJ', 4],
  ['mmHg', 7],
  ['Hz', 1],
  ['kHz', 3],
  ['min', 2],
  ['mins', 2],
  ['hr', 1],
  ['hrs', 1],
  ['yr', 1],
  ['yrs', 1],
  ['wk', 1],
  ['vs', 2],
  ['etc', 4],
  ['al', 1],
  ['Dr', 2],
  ['Drs', 2],
  ['Mr', 2],
  ['Mrs', 2],
  ['Ms', 1],
  ['Prof', 3],
  ['St', 1],
  ['Jr', 2],
  ['Sr', 2],
  ['Inc', 4],
  ['Ltd', 3],
  ['approx', 5],
  ['Fig', 2],
  ['Figs', 2],
  ['Jan', 4],
  ['Feb', 4],
  ['Aug', 2],
  ['Sept', 3],
  ['Oct', 3],
  ['Nov', 3],
  ['Dec', 3],
  ['°C', 4],
  ['°F', 5],
  ['°', 2],
  ['%', 2],
  ['&', 1],
  ['+', 1],
  ['=', 2],
  ['<', 2],
  ['>', 2],
  ['≥', 2],
  ['≤', 2],
  ['±', 4],
  ['×', 1],
  ['α', 2],
  ['β', 2],
  ['γ', 2],
  ['δ', 2],
  ['κ', 2],
  ['λ', 2],
  ['μ', 1],
  ['σ', 2],
  ['χ', 1],
  ['ω', 3],
  ['Δ', 2],
  ['PhD', 3],
  ['pH', 2],
  ['pm', 2],
])

/** Short forms in capitals that people say as a word, with its syllables; others are spelt out. */
const SAID_AS_WORD: ReadonlyMap<string, number> = new Map([
  ['AIDS', 1],
  ['NICE', 1],
  ['COVID', 2],
  ['NATO', 2],
  ['UNICEF', 3],
  ['SARS', 1],
  ['MERS', 1],
  ['PRISMA', 2],
  ['CONSORT', 2],
  ['GRADE', 1],
  ['PICO', 2],
  ['LASIK', 2],
  ['HEPA', 2],
  ['REM', 1],
  ['QALY', 2],
  ['DALY', 2],
  ['COBRA', 2],
  ['UNESCO', 3],
  ['NASA', 2],
  ['SIDS', 1],
  ['CAMHS', 1],
  ['FOBT', 4],
  ['FAST', 1],
  ['SAGE', 1],
  ['ISARIC', 3],
  ['MIND', 1],
  ['SANE', 1],
  ['PROSPERO', 3],
  ['MEDLINE', 2],
  ['EMBASE', 2],
  ['CENTRAL', 2],
  ['CINAHL', 2],
  ['ROBINS', 2],
  ['STROBE', 1],
  ['STARD', 1],
  ['ALSPAC', 2],
  ['CRISPR', 2],
  ['BAME', 1],
  ['LEAP', 1],
  ['PIN', 1],
  ['PET', 1],
  ['CAT', 1],
  ['RAM', 1],
  ['ZIP', 1],
])

/** Everyday words that headings set in capitals: spelling them out would be absurd. */
const CAPITAL_WORDS: ReadonlySet<string> = new Set(
  'A AN AND ARE AS AT BE BUT BY CAN DID DO FOR FROM HAD HAS HAVE HE HER HIS HOW I IF IN IS ITS MAY MORE NEW NO NOT OF ON OR OUR OUT SHE SO THAT THE THEIR THEM THEN THEY THIS TO UP WAS WE WERE WHAT WHEN WHERE WHO WHY WILL WITH YES YOU YOUR AIM AIMS MAIN KEY STUDY TEST PLAIN LAY WORK'.split(
    ' ',
  ),
)

/** Longest run of capitals that is spelt out; longer ones are words set in capitals. */
const CAPITALS_SPELT_OUT_MAX = 5

/**
 * Syllables of a short form as it is read aloud, or `undefined` if the token is an ordinary word or number.
 *
 * The rules: units and titles are read in full (`mg` "milligrams"); some capitals are words (`NICE`, `AIDS`); other runs of
 * two to five capitals, and short mixtures of letters and digits, are spelt out letter by letter (`NHS` 3, `HbA1c` 5; `W` is three
 * syllables); a plural `s` adds none (`GPs` 2); a name with a capital inside is read part by part (`PubMed` "pub", "med").
 *
 * @param word One token without surrounding punctuation.
 * @param countPlain Counts an ordinary word; used for the parts of names.
 */
export function syllablesOfAbbreviation(
  word: string,
  countPlain: (part: string) => number,
): number | undefined {
  const full = READ_IN_FULL.get(word)
  if (full !== undefined) return full
  // Most words; asked first, since patterns for capitals are dear.
  if (/^[a-z-]+$/.test(word)) return SAID_AS_WORD.get(word.replace(/s$/, '')) ?? ofConsonants(word)
  // "10mg": a number with its unit.
  const glued = /^([£$€]?[\d.,]*\d)(\D+)$/.exec(word)
  const unit = READ_IN_FULL.get(glued?.[2] ?? '')
  if (unit !== undefined) return (syllablesOfNumber(glued?.[1] ?? '') ?? 0) + unit
  const bare = word.replace(/['’]?s$/, '')
  const said = SAID_AS_WORD.get(bare)
  if (said !== undefined) return said
  if (/^\p{Lu}+$/u.test(word))
    return CAPITAL_WORDS.has(word) ? countPlain(word) : ofCapitals(word, countPlain)
  if (/^\p{Lu}{2,}$/u.test(bare)) return ofCapitals(bare, countPlain)
  if (word.includes('.') && /^(?:\p{L}\.){2,}$/u.test(`${word.replace(/\.$/, '')}.`)) return spelt(word)
  const isMixed = /\d/.test(word) ? /\p{L}/u.test(word) : /\p{L}\p{Lu}/u.test(word)
  if (isMixed) return ofMixed(bare, countPlain)
  return ofConsonants(word)
}

function ofConsonants(word: string): number | undefined {
  if (!/^[b-df-hj-np-tv-xz]{2,5}$/.test(word)) return undefined
  return /^[szhm]+$/.test(word) ? 1 : spelt(word)
}

function ofCapitals(letters: string, countPlain: (part: string) => number): number {
  return letters.length <= CAPITALS_SPELT_OUT_MAX ? spelt(letters) : countPlain(letters)
}

/** A mixture of cases and digits: runs that look like words are read, the rest is spelt out. */
function ofMixed(word: string, countPlain: (part: string) => number): number {
  let total = 0
  for (const [part] of matchesOf(/\p{Lu}?\p{Ll}{2,}|[^\p{Ll}]|\p{Ll}/gu, word)) {
    total += part.length > 2 && /[aeiouy]/.test(part) ? countPlain(part) : spelt(part)
  }
  return Math.max(1, total)
}

function spelt(text: string): number {
  let total = 0
  for (const character of text.toLowerCase()) {
    if (character === 'w') total += 3
    else if (character === '0' || character === '7') total += 2
    else if (/[\p{L}\d]/u.test(character)) total += READ_IN_FULL.get(character) ?? 1
  }
  return Math.max(1, total)
}
