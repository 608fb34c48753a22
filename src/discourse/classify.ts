import {readChain} from './chain.ts'
import {describeFeature} from './describe-feature.ts'
import {
  contentFeatures,
  contextFeatures,
  type DocumentView,
  FEATURES_VERSION,
  viewDocument,
} from './features.ts'
import {headingRole, runInHeading} from './headings.ts'
import weights from './model/weights.json' with {type: 'json'}
import {findFeature, type Model, unpackModel, weightOf} from './model.ts'
import {isOtherSentence} from './other-role.ts'
import {CHAIN_ROLES, CHAIN_SIZE, type Role, type RoleSentence} from './role.ts'
import {scoreDocument} from './score.ts'

/** What the tagger says about one sentence. */
export interface TaggedRole {
  readonly role: Role
  /** How much more probable the role is than the next best, 0 to 1; 1 for roles that rules give. */
  readonly margin: number
  /** Probability, 0 to 1, of each role of `CHAIN_ROLES`; all 0 for roles that rules give. */
  readonly chances: readonly number[]
}

/** What the tagger says about a text. */
export interface RoleResult {
  /** One entry for each sentence, in order. */
  readonly roles: readonly TaggedRole[]
  /** Probability, 0 to 1, that methods come before the first finding, exactly from the chain. */
  readonly methodsBeforeFinding: number
}

/** A feature of a sentence that speaks for its role. */
export interface RoleEvidence {
  /** Name of the feature in words, for example `words “we found”`. */
  readonly feature: string
  /** How much it adds to the role's lead over the average role, in natural score units. */
  readonly weight: number
}

const K = CHAIN_SIZE

let loaded: Model | undefined

/**
 * The shipped model, unpacked on first use.
 *
 * @throws {Error} If the weights belong to another version of the features.
 */
export function roleModel(): Model {
  if (loaded === undefined) {
    if (weights.featuresVersion !== FEATURES_VERSION)
      throw new Error('The role weights need other features; run npm run train.')
    loaded = unpackModel(weights)
  }
  return loaded
}

/**
 * Gives each sentence of a summary a role.
 *
 * @param sentences Sentences of the body in order, without headings and title.
 * @param model Weights; the shipped ones by default.
 */
export function tagRoles(sentences: readonly RoleSentence[], model: Model = roleModel()): RoleResult {
  const {document, places} = prepare(sentences)
  const roles: TaggedRole[] = sentences.map(() => ({role: 'other', margin: 1, chances: [0, 0, 0, 0, 0]}))
  if (places.length === 0) return {roles, methodsBeforeFinding: 0}
  const {marginals, methodsBeforeFinding} = readChain(scoreDocument(model, document))
  for (const [at, index] of places.entries()) roles[index] = bestRole(marginals, at * K)
  return {roles, methodsBeforeFinding}
}

function bestRole(marginals: Float64Array, start: number): TaggedRole {
  let best = 0
  let second = -1
  for (let k = 1; k < K; k++) {
    if ((marginals[start + k] ?? 0) > (marginals[start + best] ?? 0)) {
      second = best
      best = k
    } else if (second < 0 || (marginals[start + k] ?? 0) > (marginals[start + second] ?? 0)) second = k
  }
  const margin = (marginals[start + best] ?? 0) - (marginals[start + second] ?? 0)
  return {role: CHAIN_ROLES[best] ?? 'background', margin, chances: [...marginals.subarray(start, start + K)]}
}

interface Prepared {
  readonly document: DocumentView
  /** Index in the caller's list of each sentence of the chain. */
  readonly places: readonly number[]
}

/** Takes out the sentences that rules call `other` and turns run-in headings into headings. */
function prepare(sentences: readonly RoleSentence[]): Prepared {
  const places: number[] = []
  const chain: RoleSentence[] = []
  let runIn: {readonly heading: string; readonly under: string | undefined} | undefined
  for (const [index, sentence] of sentences.entries()) {
    const above = sentence.heading?.trim() || undefined
    if (runIn !== undefined && runIn.under !== above) runIn = undefined
    const found = runInHeading(sentence.text)
    if (found !== undefined) runIn = {heading: found.heading, under: above}
    const heading = runIn?.heading ?? above
    if (isOtherSentence(sentence.text) || (heading !== undefined && headingRole(heading) === 'other'))
      continue
    places.push(index)
    chain.push({
      text: found?.rest ?? sentence.text,
      heading,
      firstInSection: found !== undefined || sentence.firstInSection,
    })
  }
  return {document: viewDocument(chain), places}
}

/** Explanations are asked for sentence by sentence, and preparing reads the whole text. */
const prepared = new WeakMap<readonly RoleSentence[], Prepared>()

function prepareOnce(sentences: readonly RoleSentence[]): Prepared {
  const known = prepared.get(sentences) ?? prepare(sentences)
  prepared.set(sentences, known)
  return known
}

/**
 * The features that spoke most for a sentence's role, strongest first.
 *
 * @param sentences All sentences of the text.
 * @param index Which sentence.
 * @param role The role to explain; neighbours may have decided when no feature speaks for it.
 * @param countMax At most so many features.
 */
export function explainRole(
  sentences: readonly RoleSentence[],
  index: number,
  role: Role,
  countMax = 3,
  model: Model = roleModel(),
): readonly RoleEvidence[] {
  const {document, places} = prepareOnce(sentences)
  const at = places.indexOf(index)
  const column = (CHAIN_ROLES as readonly Role[]).indexOf(role)
  const view = document.views[at]
  if (view === undefined || column < 0) return []
  const evidence: RoleEvidence[] = []
  for (const feature of new Set([...contentFeatures(view), ...contextFeatures(document, at)])) {
    const found = findFeature(model, feature)
    if (found < 0) continue
    let sum = 0
    for (let k = 0; k < K; k++) sum += weightOf(model, found, k)
    const weight = (weightOf(model, found, column) - sum / K) / model.unit
    if (weight > 0) evidence.push({feature: describeFeature(feature), weight})
  }
  evidence.sort((a, b) => b.weight - a.weight || (a.feature < b.feature ? -1 : 1))
  return evidence.slice(0, countMax)
}
