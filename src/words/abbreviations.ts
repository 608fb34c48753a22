import {zipf} from '../language/en/familiarity.ts'
import {holds} from '../source/matches-of.ts'
import {abbreviationDefinitions} from './abbreviation-definitions.ts'
import type {AbbreviationDefinition} from './abbreviation-letters.ts'
import {type AbbreviationToken, abbreviationKey, abbreviationTokens} from './abbreviation-token.ts'
import {isIllness, isWellKnownAbbreviation, type Region} from './well-known-abbreviations.ts'

/** A stretch of text that may use abbreviations: a block or a sentence of a document. */
export interface AbbreviationText {
  readonly text: string
  /** Offset of its first unit in the document. */
  readonly start: number
  /** Headings may use an abbreviation, but one is not explained in them. */
  readonly isHeading: boolean
  /** The same object for the same text, where texts are read again and again. */
  readonly origin?: object
}

/** What is known of an abbreviation in a document. */
export type AbbreviationStatus = 'undefined' | 'defined' | 'defined-late' | 'well-known' | 'name'

/** One abbreviation of a document with all its uses; offsets are the document's. */
export interface Abbreviation {
  readonly key: string
  /** As first written. */
  readonly text: string
  readonly status: AbbreviationStatus
  /** In the order of the text, those inside its definitions included. */
  readonly uses: readonly {readonly start: number; readonly end: number; readonly isHeading: boolean}[]
  /** All places that define it, in the order of the text. */
  readonly definitions: readonly AbbreviationDefinition[]
  /** Different full words that the text gives for it, in lower case; more than one is a problem. */
  readonly expansions: readonly string[]
}

/** “the RECOVERY trial”, “PROTECT-2 study”: a trial's name is no abbreviation to spell out. */
function isStudyName(token: AbbreviationToken, text: string): boolean {
  const after = text.slice(token.end, token.end + 40)
  if (token.text.replace(/[^A-Za-z]/g, '').length < 4) return false
  if (/^ and [A-Z][A-Z0-9-]{3,} (?:studies|trials)\b/.test(after)) return true
  if (
    /^ (?:studies|trials)\b/.test(after) &&
    /\b[A-Z][A-Z0-9-]{3,} and $/.test(text.slice(Math.max(0, token.start - 40), token.start))
  )
    return true
  return /^(?:[- ](?:\d{1,2}|I{1,3}|IV|V))?\s+(?:trial|study|programme|program|project|consortium|cohort|investigators|collaboration|group|team|guide|survey|registry|app|platform|website|database)\b/i.test(
    after,
  )
}

/** Kinds of thing whose names are letters: “a gene called BRCA1” says all that readers need. */
const kinds =
  'genes?|proteins?|enzymes?|coenzymes?|receptors?|mutations?|variants?|viruses|virus|strains?|molecules?|pathways?|hormones?|kinases?|subunits?|compounds?|channels?|transporters?|nucleases?|technology|technologies|elements?'
/** “genes (called PMVK, MVD and FDPS)”, “proteins, such as EGFR”: a kind, then a list of names up to the place. */
const calledBefore = new RegExp(
  String.raw`\b(?:called|call (?:the \w+|it|them|this)|named|known as|termed|dubbed|encod(?:es?|ed by|ing)|genes? that (?:make|produce|encode)s?|relatives?|${kinds})(?:,? (?:such as|including|called|named|namely))?,? ?[(:]?(?:called |named )?(?:the )?["'“‘]?(?:[A-Za-z0-9-]*[A-Z][A-Za-z0-9-]*["'”’]?(?:,? and |,? or |, | ?/ ?)){0,6}$`,
)
/** “the charity AGE FIFE”: the name of an organisation. */
const organisationBefore =
  /\b(?:charity|charities|company|companies|union|firm) ["“‘]?(?:[A-Z][A-Za-z]* ){0,3}$/
const kindsMax = 80
const kindBehind = new RegExp(
  String.raw`^["'”’]?(?:,? for (?:instance|example),?)?(?: for short\b| (?:(?:(?!and\b|or\b)\w+ )?(?:${kinds})|complex|family)\b|,? (?:is|are) an? (?:\w+ ){0,2}(?:${kinds}|drug|medicine|chemical|member of)\b| (?:Pharma|Inc|Ltd|GmbH|Corporation|Blog)\b| (?:(?:eye|ear|nose|nasal|skin|mouth) )?(?:cream|gel|ointment|tablets?|capsules?|injections?|inhaler|patch(?:es)?|spray|drops)\b| or (?:a )?(?:placebo|dummy)\b|\s?®|\s?\(r\)|, USA\b)`,
)

/** “PleC”, “Cdc48”, “LecRK-I”: genes and proteins of model organisms, and strains of mice. */
const geneName = /^(?:[A-Z][a-z]{2}(?:[A-Z]{1,3}\d{0,2}|\d{1,3}[a-z]?)(?:-[A-Z0-9]\w*)*|BALB|C57BL)$/

/** Where “CACT” is a stretch of DNA. */
const bases = /\b(?:DNA|RNA|sequences?|bases?|nucleotides?|codons?|motifs?|repeats?)\b/

/** From this Zipf value on a word in capitals is a word. Own choice. */
const wordZipf = 3.8

/** “TEA-SIGHT”: words joined by a hyphen are the name of a project. */
function isMadeOfWords(text: string): boolean {
  return (
    /^[A-Z]{3,}(?:-[A-Z]{3,})+$/.test(text) &&
    text.split('-').every((part) => zipf(part.toLowerCase()) >= wordZipf)
  )
}

/** A name that says what it names, a company, a brand, a flu strain. */
function isName(token: AbbreviationToken, text: string): boolean {
  return (
    /^H\d{1,2}N\d{1,2}$|^SARS-CoV-2$|^CRISPR$|^[ACGT]{5,}$|^DOI$|^LSD$|^AG$/.test(token.text) ||
    geneName.test(token.text) ||
    (/^[ACGT]{3,4}$/.test(token.text) && holds(bases, text)) ||
    isMadeOfWords(token.text) ||
    holds(calledBefore, text.slice(Math.max(0, token.start - kindsMax), token.start)) ||
    organisationBefore.test(text.slice(Math.max(0, token.start - kindsMax), token.start))
  )
}

/** “GM1, a type of fat”, “FAM173B--a protein”: what it is, if not how long, how many or who. */
const apposition =
  /^(?:,|--|—| [–—]) ?(?:an?|the) (?!(?:few|lot|number|total|year|month|week|day|further|significant|study|trial|review|risk|rate|result|results|same|other|first|second|most|authors?|patients?|people|mean|median|average|effects?|use)\b)(?:(?:type|kind|form|part) of |[a-z][a-z-]+ (?!(?:was|were|is|are|had|has|of|in|and|or)\b))[a-z]/
const glossBehind = /^(?: scores?| levels?| tests?)? ?\((?:an?|the|how|which|what|this is|your) [a-z]+ [a-z]/

/** “Dr A Khan, MD,”: letters behind a name. */
function isDegree({text: letters, start}: AbbreviationToken, text: string): boolean {
  return (
    /^(?:MD|PhD|MBE|OBE|CBE|RN|MSc|BSc|MPH|FRCP|FRCS|DPhil)$/.test(letters) &&
    /\p{Lu}[\p{L}’'-]*,? $/u.test(text.slice(Math.max(0, start - 24), start))
  )
}

interface Collected {
  readonly text: string
  readonly uses: {start: number; end: number; isHeading: boolean}[]
  readonly definitions: AbbreviationDefinition[]
  isName: boolean
  /** Stands for an illness, whatever else readers know it as. */
  isIllness: boolean
}

function shifted(definition: AbbreviationDefinition, by: number): AbbreviationDefinition {
  const shift = (span: {start: number; end: number}): {start: number; end: number} => ({
    start: span.start + by,
    end: span.end + by,
  })
  return {...definition, short: shift(definition.short), long: shift(definition.long)}
}

/** What one text has by itself; offsets are its own. */
interface ReadText {
  readonly tokens: readonly {
    readonly token: AbbreviationToken
    readonly isNamed: boolean
    readonly isIllness: boolean
    readonly isGlossed: boolean
  }[]
  readonly definitions: readonly AbbreviationDefinition[]
}

const readTexts = new WeakMap<object, ReadText>()

function readOnce({text, origin}: AbbreviationText): ReadText {
  if (origin === undefined) return readText(text)
  const known = readTexts.get(origin) ?? readText(text)
  readTexts.set(origin, known)
  return known
}

function readText(text: string): ReadText {
  const tokens = abbreviationTokens(text).map((token) => ({
    token,
    isIllness: isIllness(token, text),
    isNamed: isStudyName(token, text) || isName(token, text) || isDegree(token, text),
    isGlossed:
      holds(kindBehind, text.slice(token.end, token.end + 40)) ||
      glossBehind.test(text.slice(token.end, token.end + 30)) ||
      holds(apposition, text.slice(token.end, token.end + 60)),
  }))
  return {tokens, definitions: abbreviationDefinitions(text)}
}

function collect(texts: readonly AbbreviationText[], names: ReadonlySet<string>): Map<string, Collected> {
  const all = new Map<string, Collected>()
  const at = (key: string, text: string): Collected => {
    const known = all.get(key) ?? {text, uses: [], definitions: [], isName: names.has(key), isIllness: false}
    all.set(key, known)
    return known
  }
  for (const one of texts) {
    const {text, start, isHeading} = one
    const {tokens, definitions} = readOnce(one)
    for (const {token, isNamed, isGlossed, ...read} of tokens) {
      const entry = at(token.key, token.text)
      entry.uses.push({start: start + token.start, end: start + token.end, isHeading})
      // “HbA1c (a blood test of sugar)” and “the BRCA1 gene” are explained, if not spelled out; they must be so where
      // they first stand in the text.
      const isFirst = entry.uses.filter((use) => !use.isHeading).length <= 1
      if (isNamed || (isGlossed && isFirst)) entry.isName = true
      if (read.isIllness) entry.isIllness = true
    }
    for (const definition of definitions) {
      at(definition.key, text.slice(definition.short.start, definition.short.end)).definitions.push(
        shifted(definition, start),
      )
    }
  }
  return all
}

/** “HLA-DR4” is clear once “HLA” is, “GC-MS” once its parts are, “IL-6” once “IL”, “AUC0-24” once “AUC”. */
function isMadeOfDefined(text: string, defined: ReadonlySet<string>): boolean {
  const parts = text.split(/[-‐‑–/]/).map(abbreviationKey)
  if (
    parts.length > 1 &&
    parts.every((part) => /^\d*[a-z]?$/i.test(part) || defined.has(part) || /^[a-z]+$/.test(part))
  )
    return true
  const bare = abbreviationKey(text).replace(/(?:\d+[a-z]?|alpha|beta|gamma|delta|[αβγδ])$/, '')
  return bare.length >= 2 && bare !== abbreviationKey(text) && defined.has(bare)
}

function statusOf(
  entry: Collected,
  key: string,
  region: Region,
  defined: ReadonlySet<string>,
): AbbreviationStatus {
  const firstUse = entry.uses.find((use) => !use.isHeading) ?? entry.uses[0]
  const definition = entry.definitions[0]
  if (isWellKnownAbbreviation(key, region) && !entry.isIllness && definition?.isLoose !== false)
    return 'well-known'
  // A name that is also described later needs no full words before.
  if (entry.isName && definition?.isLoose !== false) return 'name'
  if (definition !== undefined) {
    const known = Math.min(definition.short.start, definition.long.start)
    return firstUse !== undefined && firstUse.start < known ? 'defined-late' : 'defined'
  }
  return isMadeOfDefined(entry.text, defined) ? 'defined' : 'undefined'
}

function expansionsOf(definitions: readonly AbbreviationDefinition[]): readonly string[] {
  const sure = definitions.filter(({isLoose}) => !isLoose)
  return [
    ...new Set(
      sure.map(({longText}) =>
        longText
          .toLowerCase()
          .replace(/[-‐‑–\s]+/g, ' ')
          .replace(/s$/, ''),
      ),
    ),
  ]
}

/**
 * The abbreviations of a document, in the order of first use, and whether the text says what they stand for.
 *
 * @param texts The document's blocks in order.
 * @param region Where the readers live.
 * @param names Keys of names that need no full words: trial names, terms of the project.
 */
export function abbreviationsOf(
  texts: readonly AbbreviationText[],
  region: Region,
  names: ReadonlySet<string> = new Set(),
): readonly Abbreviation[] {
  const all = collect(texts, names)
  const defined = new Set([...all].filter(([, entry]) => entry.definitions.length > 0).map(([key]) => key))
  return [...all]
    .filter(([, {uses}]) => uses.length > 0)
    .map(([key, entry]) => ({
      key,
      text: entry.text,
      status: statusOf(entry, key, region, defined),
      uses: entry.uses,
      definitions: entry.definitions,
      expansions: expansionsOf(entry.definitions),
    }))
    .sort((a, b) => (a.uses[0]?.start ?? 0) - (b.uses[0]?.start ?? 0))
}
