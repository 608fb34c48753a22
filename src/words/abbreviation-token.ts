import {familiarityOf} from '../language/en/familiarity.ts'
import {holds, matchesOf} from '../source/matches-of.ts'

/** A token that looks like an abbreviation, in offsets of the text it was found in. */
export interface AbbreviationToken {
  readonly start: number
  readonly end: number
  readonly text: string
  /** One for all ways to write it: no plural “s”, hyphens or possessive; Greek letters by name. */
  readonly key: string
}

/** Greek letters by name; abbreviations and their full words mix the two. */
export const greekNames: ReadonlyMap<string, string> = new Map(
  `α alpha β beta γ gamma δ delta ε epsilon ζ zeta η eta θ theta ι iota κ kappa λ lambda μ mu µ mu ν nu ξ xi π pi ρ rho σ sigma
  ς sigma τ tau υ upsilon φ phi χ chi ψ psi ω omega Α alpha Β beta Γ gamma Δ delta Θ theta Λ lambda Σ sigma Φ phi Ψ psi Ω omega`
    .split(/\s+/)
    .flatMap((_, at, all) => (at % 2 === 0 ? [[all[at] ?? '', all[at + 1] ?? ''] as const] : [])),
)

const greekLetter = /[\u0370-\u03ffµ]/
const greekName = /(alpha|beta|gamma|delta|epsilon|kappa|lambda|sigma|theta|omega)$/i

/** Longer runs are addresses, sequences or no prose. */
const tokenMax = 60

const token =
  /[A-Za-z0-9\u0370-\u03ffµ]+(?:(?:[-‐‑–/&+'’]|(?<=\b[A-Z])\.(?=[A-Z]\b))[A-Za-z0-9\u0370-\u03ffµ]+)*[+]?/g

/** Words in capitals for stress, or as signs: no abbreviations (own list). */
const stressed: ReadonlySet<string> = new Set(
  `A I AND OR NOT NO ALL ANY MUST NEVER ALWAYS ONLY VERY THE IF BUT ARE DO BEFORE AFTER BOTH MORE LESS YES NEW FREE STOP
  PLEASE NOTE IMPORTANT WARNING AIM AIMS KEY MAIN HOW WHAT WHY WHEN WHERE THIS THAT FOR WITH FROM TO IN ON AT OF BY AS BE IS
  WE YOU YOUR OUR SO TOP BEST FIRST LAST ONE TWO THREE FOUR FIVE DATA DESIGN SETTING RESULT RESULTS METHOD METHODS GOAL
  OBJECTIVE OBJECTIVES BACKGROUND CONCLUSION CONCLUSIONS DISCUSSION PURPOSE SUMMARY INTRODUCTION ABSTRACT PATIENTS SUBJECTS
  PARTICIPANTS MEASURES MEASUREMENTS MAIN OUTCOME OUTCOMES INTERVENTION INTERVENTIONS CONTEXT FINDINGS INTERPRETATION FUNDING
  SETTINGS STUDY QUESTION QUESTIONS TYPE REVIEW REVIEWS CASE REPORT MATERIAL MATERIALS RATIONALE SAMPLE SELECTION SOURCES SEARCH
  STRATEGY CRITERIA COLLECTION ANALYSIS SYNTHESIS RECOMMENDATIONS IMPLICATIONS PRACTICE CLINICAL RELEVANCE SIGNIFICANCE
  LIMITATIONS HYPOTHESIS PROBLEM APPROACH DESIGNS POPULATION ANIMALS CATS DOGS WOMEN MEN PEOPLE PROCEDURE PROCEDURES LEVEL
  EVIDENCE AND/OR INTRODUCTION OK DIAGNOSIS TREATMENT PROGNOSIS OBSERVATIONS RESEARCH DATES REASON STATISTICAL STATISTICS
  EXPERIMENTAL REFERENCES ACKNOWLEDGEMENTS UNLABELLED CONCLUSIONS/SIGNIFICANCE METHODOLOGY/PRINCIPAL KEYWORDS PRESENTATION`.split(
    /\s+/,
  ),
)

const unit =
  /^(?:m|k|c|µ|μ|n|p|d|M|G|T)?(?:g|L|l|m|M|mol|Hz|V|W|J|Pa|Da|B|Gy|Sv|Bq|Ci|A|eV|cal|Cal|dB|b|bp)$|^(?:mmHg|kcal|pH|kb|Mb|Gb|IU|mU|KW|MW|rpm|ppm|ppb|cmH2O|mEq|dL|PM|AM|BC|AD|CE|BCE|°C|C|F|K)$/

const romanNumeral = /^(?:I{1,3}|I?V|VI{1,3}|I?X|XI{1,3}|XI?V|XVI{0,3}|XI?X)[a-c]?$/
/** “III-IV”, “I/II”: a range of them. */
const romanRange = /^[IVX]{1,4}[-–/][IVX]{1,4}$/

const numberedBefore =
  /(?:phase|type|types|stage|stages|grade|class|factor|chapter|part|level|group|angiotensin|volume|table|figure|fig|section|model|version|collagen|complex|photosystem|and|or|to|cranial nerves?|nerves?|polymerase|step|schedule|category|bipolar|war|title|article|series|exon|histocompatibility|axis|lead|edition|edn|tier|arm|cohort|study|trial|I{1,3}|IV|V|VI{1,3}|I?X)[\s,–-]+$/i

const properCamel =
  /^(?:Mc|Mac|De|Di|La|Le|Van|Fitz|O['’])[A-Z][a-z]+$|^[A-Z][a-z]{2,}(?:[A-Z][a-z]{2,})+$|^[ei](?:Life|Phone|Pad|Pod)s?$/

/** Registration numbers, product and award codes, e-mail and web addresses: no one spells them out. */
const code =
  /^(?:NCT|ISRCTN|EUCTR|ACTRN|CRD|PMID|PMC|DOI|ISBN|ISSN|CD0|HTA|NIHR|RP-PG|PB-PG)-?\d|^[A-Z]{2,4}-\d{3,}[A-Za-z]?$|^[A-Z]{2,4}\d{4,}[A-Za-z]?$|^[A-Z]\d{4,}[A-Z]?$|\.(?:com|org|uk|gov|net|edu)\b|^\d/

function capitalsIn(text: string): number {
  let capitals = 0
  for (let at = 0; at < text.length; at++) {
    const unitCode = text.charCodeAt(at)
    if (unitCode >= 65 && unitCode <= 90) capitals++
  }
  return capitals
}

/** Whether a part of a hyphenated token belongs to an abbreviation rather than to a word: “PD”, “L1”, “19”, “α”. */
function isShortPart(part: string): boolean {
  return capitalsIn(part) > 0 || /^\d+[a-z]?$/.test(part) || greekLetter.test(part) || greekName.test(part)
}

/** Behind the letters of a measure: “MEOWS charts”. */
const measureBehind =
  /^\s(?:charts?|scores?|scales?|criteria|forms?|checklists?|questionnaires?|index|guidelines?)\b/

/** A common word of five letters or more written in capitals is stressed, or a name; a rarer one may name a measure. */
function isWordInCapitals(text: string, after: string): boolean {
  if (text.length < 5 || !/^[A-Z]+$/.test(text)) return false
  const {scowl, zipf} = familiarityOf(text)
  return zipf >= 2.5 && (scowl <= 20 || (scowl <= 35 && !measureBehind.test(after)))
}

function looksShort(text: string, after: string): boolean {
  if (text.length > 14 || capitalsIn(text) < 2) return false
  if (
    holds(properCamel, text) ||
    stressed.has(text.replace(/[:.]$/, '')) ||
    holds(code, text) ||
    isWordInCapitals(text, after)
  )
    return false
  const bare = text.replace(greekName, '')
  if (/^[A-Z][a-z]{3,}[-/]/.test(bare) || /[-/][A-Z]?[a-z]{4,}$/.test(bare)) return false
  return !/[a-z]{4,}/.test(bare)
}

/**
 * The key under which all ways to write one abbreviation meet.
 *
 * @param text An abbreviation as written.
 */
export function abbreviationKey(text: string): string {
  const spelled = [...text].map((letter) => greekNames.get(letter) ?? letter).join('')
  return spelled
    .replace(/['’]s?$/, '')
    .replace(/([A-Z0-9])s$/, '$1')
    .replace(/[-‐‑–.\s]/g, '')
}

interface Piece {
  readonly start: number
  readonly text: string
}

/** Cuts word parts off a hyphenated token: “anti-TNF-α” gives “TNF-α”, “HIV/AIDS” its two sides. */
function pieces(text: string, start: number): readonly Piece[] {
  const found: Piece[] = []
  for (const side of matchesOf(/[^/]+/g, text)) {
    const parts = [...matchesOf(/[^-‐‑–]+/g, side[0])].map((part) => ({
      text: part[0],
      start: side.index + part.index,
    }))
    let from = 0
    while (from < parts.length) {
      while (from < parts.length && !isShortPart(parts[from]?.text ?? '')) from++
      let to = from
      while (to < parts.length && isShortPart(parts[to]?.text ?? '')) to++
      const first = parts[from]
      const last = parts[to - 1]
      if (first !== undefined && last !== undefined && to > from) {
        found.push({start: start + first.start, text: text.slice(first.start, last.start + last.text.length)})
      }
      from = to + 1
    }
  }
  return found
}

/** “WHO PAID”: a word that everybody uses, in a line that has no small letters. */
function isCommonInCapitals(word: string): boolean {
  if (stressed.has(word)) return true
  const {scowl, zipf} = familiarityOf(word)
  return word.length >= 4 && scowl <= 35 && zipf >= 4.5
}

/** A line of words in capitals is a heading, and its words are no abbreviations. */
export function isInCapitals(text: string): boolean {
  const words = text.match(/[A-Za-z]{2,}/g) ?? []
  const capitals = words.filter((word) => word === word.toUpperCase())
  // “WHAT WE DID”: words of stress alone show it where nothing stands in lower case.
  if (words.length >= 2 && capitals.length === words.length && capitals.some(isCommonInCapitals)) return true
  return (
    words.length >= 3 && capitals.length >= words.length * 0.7 && capitals.some((word) => word.length > 4)
  )
}

/** Whether a piece is a number, unit or heading word where it stands. */
function isOther(text: string, before: string, after: string): boolean {
  if (romanRange.test(text)) return true
  if (romanNumeral.test(text))
    return text !== 'IV' || holds(numberedBefore, before) || /[IVX][a-c]?[/–-]$/.test(before)
  if (holds(unit, text) && /[\d)]\s*$|per $|\/$/.test(before)) return true
  // “MAIN OUTCOME MEASURES:” and the like stand in one run of capitals before a colon.
  const isLabel = /(?:^|[.!?:]\s+|[A-Z]{3,}[\s,&]+)$/.test(before) && /^[\sA-Z,&/()-]*:/.test(after)
  return isLabel && text.length > 3 && text === text.toUpperCase() && !/\d/.test(text)
}

/**
 * Tokens that look like abbreviations: “SGLT2”, “HFrEF”, “mRNA”, “QALYs”, “HbA1c”, “PD-L1”, “TNF-α”.
 *
 * Not: headings and words in capitals, roman numerals after “phase” and the like, units after a number, codes, “McDonald”.
 *
 * @param text A paragraph or sentence.
 */
export function abbreviationTokens(text: string): readonly AbbreviationToken[] {
  if (isInCapitals(text)) return []
  const found: AbbreviationToken[] = []
  for (const match of matchesOf(token, text)) {
    if (match[0].length > tokenMax || capitalsIn(match[0]) < 2) continue
    for (const piece of pieces(match[0], match.index)) {
      const bare = piece.text.replace(/['’]s?$/, '').replace(/\.$/, '')
      const end = piece.start + bare.length
      const after = text.slice(end, end + 60)
      if (
        !looksShort(bare, after) ||
        isOther(bare, text.slice(Math.max(0, piece.start - 40), piece.start), after)
      )
        continue
      found.push({start: piece.start, end, text: bare, key: abbreviationKey(bare)})
    }
  }
  return found
}
