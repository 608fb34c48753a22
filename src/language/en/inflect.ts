import {invariableNouns, irregularPlurals, irregularSingulars, irregularVerbs} from './irregular-forms.ts'

/** Which form of a noun: one or several. */
export type NounForm = 'singular' | 'plural'

/** Which form of a verb: “take”, “takes”, “took”, “taken”, “taking”. */
export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'ing'

/** Verbs of two or more syllables stressed on the last, which double their consonant (own list). */
const doublingVerbs: ReadonlySet<string> = new Set(
  `abet abhor acquit admit allot annul befit begin commit compel concur confer control debar defer demur deter
  dispel emit enrol equip excel expel fulfil forget format handicap incur infer instil inter occur omit outfit
  overlap patrol permit prefer propel readmit rebut recur refer refit regret rerun reset submit transfer transmit
  unwrap upset worship kidnap program humbug zigzag offset output input`.split(/\s+/),
)

/** “l” after one vowel letter doubles in British spelling whatever the stress: “labelled”. */
const doublesFinalL = /[^aeiou][aeiouy]l$/

/** “travel” and “signal” double, “deal” and “heal” do not; these end in a vowel and l but keep one l. */
const singleLVerbs: ReadonlySet<string> = new Set(['parallel'])

const oneSyllableDoubling = /^[^aeiou]*(?:qu)?[aeiouy][bdfgklmnprstz]$/

/**
 * Whether the last consonant is written twice before “-ed” and “-ing”, in British spelling.
 *
 * @param verb Base form in lower case.
 */
function doublesConsonant(verb: string): boolean {
  if (doublingVerbs.has(verb)) return true
  if (singleLVerbs.has(verb)) return false
  if (verb.length > 4 && doublesFinalL.test(verb)) return true
  return oneSyllableDoubling.test(verb) && !/[aeiou]{2}.$/.test(verb.replace(/^qu/, 'q'))
}

function addS(word: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(word) && !/(?:stomach|epoch|monarch|eunuch)$/.test(word)) return `${word}es`
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`
  return `${word}s`
}

/**
 * Whether a single noun is already plural, as far as its letters tell.
 *
 * @param noun One word in lower case.
 */
export function isPlural(noun: string): boolean {
  if (irregularSingulars.has(noun)) return true
  if (invariableNouns.has(noun)) return false
  return noun.length > 3 && noun.endsWith('s') && singularise(noun) !== noun
}

/**
 * Plural of one noun: “study” → “studies”, “analysis” → “analyses”; a plural or a mass noun stays as it is.
 *
 * @param noun One word in lower case; a hyphenated noun changes in its last part.
 */
export function pluralise(noun: string): string {
  const hyphen = noun.lastIndexOf('-')
  if (hyphen > 0 && !invariableNouns.has(noun)) {
    const last = noun.slice(hyphen + 1)
    if (/^(?:ups?|ins?|outs?|on|by|off)$/.test(last)) return noun.endsWith('s') ? noun : `${noun}s`
    return noun.slice(0, hyphen + 1) + pluralise(last)
  }
  const irregular = irregularPlurals.get(noun)
  if (irregular !== undefined) return irregular
  if (invariableNouns.has(noun) || irregularSingulars.has(noun)) return noun
  if (/(?:[^aeiou][aeiouy]|oa)sis$/.test(noun)) return `${noun.slice(0, -2)}es`
  if (/itis$|sepsis$/.test(noun)) return noun
  if (isPlural(noun)) return noun
  if (/[a-z]man$/.test(noun) && !/human$|german$|roman$/.test(noun)) return `${noun.slice(0, -3)}men`
  return addS(noun)
}

/** “analyses”, “hypotheses”, “metastases”: Greek plurals of nouns in -sis. */
const greekPlural = /(?:aly|the|gno|sta|rombo|psycho|neuro|fibro|cirrho|necro|crisi)ses$/
const sibilantPlural = /(?:ss|lens|ancreas|sh|[^a]ch|each|oach|x|zz|ias|[gd]o)es$/
const keepsFinalE = /(?:[aeo]uses|^uses|fuses|cuses|buses|suses|axes|psyches|niches)$/

function singularOfEs(noun: string): string {
  if (greekPlural.test(noun)) return `${noun.slice(0, -2)}is`
  if (keepsFinalE.test(noun)) return noun.slice(0, -1)
  return sibilantPlural.test(noun) || noun.endsWith('uses') ? noun.slice(0, -2) : noun.slice(0, -1)
}

/**
 * Singular of one noun: “studies” → “study”, “analyses” → “analysis”; a singular stays as it is.
 *
 * @param noun One word in lower case.
 */
export function singularise(noun: string): string {
  const hyphen = noun.lastIndexOf('-')
  if (hyphen > 0) {
    if (/-(?:up|in|out|on|by|off)s$/.test(noun)) return noun.slice(0, -1)
    return noun.slice(0, hyphen + 1) + singularise(noun.slice(hyphen + 1))
  }
  const irregular = irregularSingulars.get(noun)
  if (irregular !== undefined) return irregular
  if (noun.length < 4 || !noun.endsWith('s') || invariableNouns.has(noun) || irregularPlurals.has(noun))
    return noun
  if (/(?:ss|us|is|lens|bias|atlas|pancreas)$/.test(noun)) return noun
  if (noun.endsWith('ies'))
    return /^(?:.ies|movies|calories)$/.test(noun) ? noun.slice(0, -1) : `${noun.slice(0, -3)}y`
  return noun.endsWith('es') ? singularOfEs(noun) : noun.slice(0, -1)
}

function withEnding(verb: string, ending: 'ed' | 'ing'): string {
  if (ending === 'ed' && verb.endsWith('e')) return `${verb}d`
  if (ending === 'ing' && /ie$/.test(verb)) return `${verb.slice(0, -2)}ying`
  if (ending === 'ing' && /[^eoy]e$/.test(verb) && verb !== 'singe') return `${verb.slice(0, -1)}ing`
  if (ending === 'ed' && /[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`
  if (/(?:panic|mimic|traffic|picnic)$/.test(verb)) return `${verb}k${ending}`
  return doublesConsonant(verb) ? verb + verb.slice(-1) + ending : verb + ending
}

/**
 * One form of one verb, in British spelling: “label” → “labelled”, “take” → “took”.
 *
 * @param verb Base form in lower case; “be” gives “is”, “was”, “been”, “being”.
 * @param form The form wanted.
 */
export function verbForm(verb: string, form: VerbForm): string {
  const irregular = irregularVerbs.get(verb)
  switch (form) {
    case 'base':
      return verb
    case 'third':
      if (verb === 'be' || verb === 'have') return verb === 'be' ? 'is' : 'has'
      return /[^o]o$/.test(verb) ? `${verb}es` : addS(verb)
    case 'past':
      return irregular?.past ?? withEnding(verb, 'ed')
    case 'participle':
      return irregular?.participle ?? withEnding(verb, 'ed')
    case 'ing':
      return verb === 'be' ? 'being' : irregular === undefined ? withEnding(verb, 'ing') : irregularIng(verb)
  }
}

const irregularDoublers =
  /^(?:be|for|re|up|off|out)?(?:bet|cut|dig|get|gin|hit|let|put|quit|run|set|shed|shut|sit|spin|split|swim|win|rid|knit|bid)$/

function irregularIng(verb: string): string {
  if (verb === 'lie') return 'lying'
  return irregularDoublers.test(verb) ? `${verb}${verb.slice(-1)}ing` : withEnding(verb, 'ing')
}
