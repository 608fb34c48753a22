import type {WordFacts} from './word-facts.ts'

/** Names of the values of `pushGrammar`. */
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

/** Counts traces of clauses, passives, nouns made of verbs and technical endings. */
export function pushGrammar(out: number[], facts: readonly WordFacts[]): void {
  let subordinators = 0,
    relatives = 0,
    coordinators = 0,
    prepositions = 0,
    ofs = 0,
    passives = 0,
    ings = 0,
    adverbs = 0
  let nominalisations = 0,
    personal = 0,
    modals = 0,
    technical = 0
  let run = 0,
    longestRun = 0,
    runs = 0,
    runWords = 0,
    reach = 0
  for (const {lower, kind, letters} of facts) {
    if (kind === 'number') {
      run = 0
      continue
    }
    reach -= 1
    if (kind === 'function') {
      if (SUBORDINATORS.has(lower)) subordinators += 1
      if (RELATIVES.has(lower)) relatives += 1
      else if (COORDINATORS.has(lower)) coordinators += 1
      else if (PERSONAL.has(lower)) personal += 1
      else if (MODALS.has(lower)) modals += 1
      else if (BE.has(lower)) reach = PASSIVE_REACH
      if (PREPOSITIONS.has(lower)) prepositions += 1
      if (lower === 'of') ofs += 1
      if (run > 0) {
        runs += 1
        runWords += run
        run = 0
      }
      continue
    }
    run += 1
    longestRun = Math.max(longestRun, run)
    if (PREPOSITIONS.has(lower)) prepositions += 1
    if (letters < 4) continue
    if (reach > 0 && PARTICIPLE.test(lower)) {
      passives += 1
      reach = 0
    }
    if (letters > 4 && lower.endsWith('ly')) adverbs += 1
    if (letters > 5 && lower.endsWith('ing')) ings += 1
    if (letters > 6 && NOMINALISATION.test(lower)) nominalisations += 1
    if (letters > 5 && TECHNICAL.test(lower)) technical += 1
  }
  out.push(
    subordinators,
    relatives,
    coordinators,
    prepositions,
    ofs,
    passives,
    ings,
    adverbs,
    nominalisations,
    personal,
    modals,
    technical,
    longestRun,
    runs > 0 ? runWords / runs : run,
  )
}
