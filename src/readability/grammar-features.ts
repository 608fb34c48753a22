import type {WordFacts} from './word-facts.ts'

/** Names of the values of `writeGrammar`; the first twelve are counts of words with the role of the same position. */
export const GRAMMAR_FEATURES = [
  'subordinators',
  'relatives',
  'coordinators',
  'prepositions',
  'ofs',
  'passives',
  'ings',
  'adverbs',
  'nominalisations',
  'personal',
  'modals',
  'technicalEndings',
  'longestRun',
  'meanRun',
] as const

const SUBORDINATORS = new Set(
  'because although though while since until unless whereas whether if when where after before so as once than'.split(
    ' ',
  ),
)
const RELATIVES = new Set(['which', 'who', 'whom', 'whose', 'that'])
const COORDINATORS = new Set(['and', 'or', 'but', 'nor', 'yet'])
const PREPOSITIONS = new Set(
  'of in for with on by at from to into about between among through during against within without under over across per via towards upon'.split(
    ' ',
  ),
)
const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'am'])
const PERSONAL = new Set(['we', 'you', 'i', 'us', 'our', 'your', 'my', 'me'])
const MODALS = new Set(['can', 'could', 'may', 'might', 'must', 'shall', 'should', 'will', 'would'])

/** Words after a form of *be* within which a participle makes a passive. */
const PASSIVE_REACH = 3
const PARTICIPLE = /(?:ed|en|wn)$/
const NOMINALISATION = /(?:tion|ment|ity|ance|ence|ness|sis|ism)s?$/
const TECHNICAL =
  /(?:itis|osis|a?emia|pathy|ology|ectomy|plasty|scopy|gram|graphy|ase|ine|ide|oid|ogen|cyte|genic|troph?ic|lytic|mab|nib|ol|pril|statin|vir|cillin|otic|ic|al|ary|ous)s?$/

/** Roles as bits; a word may have several. */
const ROLE = {
  subordinator: 1 << 0,
  relative: 1 << 1,
  coordinator: 1 << 2,
  preposition: 1 << 3,
  of: 1 << 4,
  participle: 1 << 5,
  ing: 1 << 6,
  adverb: 1 << 7,
  nominalisation: 1 << 8,
  personal: 1 << 9,
  modal: 1 << 10,
  technical: 1 << 11,
  be: 1 << 12,
} as const

const ROLES_COUNTED = 12

/**
 * Roles of a word that its form alone shows.
 *
 * @param lower In lower case.
 * @param isFunction Whether it is a function word.
 */
export function grammarRoles(lower: string, isFunction: boolean): number {
  const preposition = PREPOSITIONS.has(lower) ? ROLE.preposition : 0
  return preposition | (isFunction ? functionRoles(lower) : contentRoles(lower))
}

function functionRoles(lower: string): number {
  let roles = SUBORDINATORS.has(lower) ? ROLE.subordinator : 0
  if (RELATIVES.has(lower)) roles |= ROLE.relative
  else if (COORDINATORS.has(lower)) roles |= ROLE.coordinator
  else if (PERSONAL.has(lower)) roles |= ROLE.personal
  else if (MODALS.has(lower)) roles |= ROLE.modal
  else if (BE.has(lower)) roles |= ROLE.be
  if (lower === 'of') roles |= ROLE.of
  return roles
}

function contentRoles(lower: string): number {
  const letters = lower.length
  let roles = 0
  if (letters > 3 && PARTICIPLE.test(lower)) roles |= ROLE.participle
  if (letters > 4 && lower.endsWith('ly')) roles |= ROLE.adverb
  if (letters > 5 && lower.endsWith('ing')) roles |= ROLE.ing
  if (letters > 6 && NOMINALISATION.test(lower)) roles |= ROLE.nominalisation
  if (letters > 5 && TECHNICAL.test(lower)) roles |= ROLE.technical
  return roles
}

/**
 * Counts traces of clauses, passives, nouns made of verbs, technical endings, and runs of words without a function word.
 *
 * @param out Where the values are written, from `at` on.
 */
export function writeGrammar(out: Float64Array, at: number, facts: readonly WordFacts[]): void {
  out.fill(0, at, at + ROLES_COUNTED)
  let run = 0
  let longest = 0
  let runsEnded = 0
  let wordsEnded = 0
  let reach = 0
  for (const {kind, roles} of facts) {
    if (kind === 'number') {
      run = 0
      continue
    }
    reach -= 1
    let counted = roles
    if ((roles & ROLE.be) !== 0) reach = PASSIVE_REACH
    else if ((roles & ROLE.participle) !== 0) {
      // A participle is a passive only after a form of "be".
      if (reach > 0) reach = 0
      else counted &= ~ROLE.participle
    }
    for (let role = 0; counted !== 0 && role < ROLES_COUNTED; role += 1, counted >>= 1) {
      if ((counted & 1) !== 0) out[at + role] = (out[at + role] ?? 0) + 1
    }
    if (kind !== 'function') {
      run += 1
      longest = Math.max(longest, run)
    } else if (run > 0) {
      runsEnded += 1
      wordsEnded += run
      run = 0
    }
  }
  out[at + ROLES_COUNTED] = longest
  out[at + ROLES_COUNTED + 1] = runsEnded > 0 ? wordsEnded / runsEnded : run
}
