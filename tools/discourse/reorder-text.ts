import type {LabelledSentence, LabelledText} from './corpus.ts'

/** Bits of the roles, see `corpus.ts`. */
const BACKGROUND = 1
const AIM = 2
const METHODS = 4
const FINDING = 8
const MEANING = 16

/**
 * Ways to put findings before methods, as advice to writers says: a number lists the roles of a block, in order.
 * The last three put one or two findings at the very top and keep the rest.
 */
const BLOCK_ORDERS: Readonly<Record<string, readonly number[]>> = {
  findingsFirst: [FINDING, MEANING, BACKGROUND, AIM, METHODS],
  backgroundThenFindings: [BACKGROUND, FINDING, MEANING, AIM, METHODS],
  aimThenFindings: [BACKGROUND, AIM, FINDING, MEANING, METHODS],
}

/** Names of all ways to re-order. */
export const REORDERINGS = [
  ...Object.keys(BLOCK_ORDERS),
  'findingMovedUp',
  'findingCopiedUp',
  'twoCopiedUp',
] as const

/**
 * A copy of a text in another order, so that a model cannot take order itself for evidence.
 *
 * @param random Chooses which finding goes to the top.
 * @returns The copy, or `undefined` if the text has no sentence labelled as a finding.
 */
export function reorderText(
  text: LabelledText,
  kind: string,
  random: () => number,
): LabelledText | undefined {
  const findings = text.sentences.filter((sentence) => sentence.roles === FINDING)
  const at = Math.floor(random() * findings.length)
  const key = findings[at]
  if (key === undefined) return undefined
  const order = BLOCK_ORDERS[kind]
  const sentences =
    order === undefined ? withFindingOnTop(text, kind, findings, at, key) : inBlocks(text, order)
  return {...text, id: `${text.id}#${kind}`, sentences}
}

function withFindingOnTop(
  text: LabelledText,
  kind: string,
  findings: readonly LabelledSentence[],
  at: number,
  key: LabelledSentence,
): readonly LabelledSentence[] {
  if (kind === 'findingMovedUp') return [key, ...text.sentences.filter((sentence) => sentence !== key)]
  const heading = key.heading === undefined ? undefined : 'Key messages'
  const top = {...key, heading}
  const second = findings[at + 1]
  if (kind === 'twoCopiedUp' && second !== undefined) return [top, {...second, heading}, ...text.sentences]
  return [top, ...text.sentences]
}

/** Unlabelled sentences travel with the labelled one before them. */
function inBlocks(text: LabelledText, order: readonly number[]): readonly LabelledSentence[] {
  const blocks = new Map<number, LabelledSentence[]>(order.map((role) => [role, []]))
  let role = BACKGROUND
  for (const sentence of text.sentences) {
    if (blocks.has(sentence.roles)) role = sentence.roles
    blocks.get(role)?.push(sentence)
  }
  return order.flatMap((name) => blocks.get(name) ?? [])
}

/** Ways to complete a fragment: the opening comes from elsewhere, with findings above it, below it, or both. */
const COMPLETIONS = ['findingAbove', 'twoFindingsAbove', 'findingsFirst', 'usualOrder'] as const

/**
 * Makes a fragment that lacks its beginning whole with the background and aim of another text. What they are about
 * does not matter, because the features hardly know.
 *
 * @param donor The text whose first sentences of background and aim are borrowed.
 * @returns The completed text, or `undefined` if there is no finding or nothing to borrow.
 */
export function completeFragment(
  fragment: LabelledText,
  donor: LabelledText,
  random: () => number,
): LabelledText | undefined {
  const openingMax = 6
  const opening = donor.sentences
    .filter(({roles}) => roles === BACKGROUND || roles === AIM)
    .slice(0, openingMax)
  const own = fragment.sentences
  const findings = own.filter(({roles}) => roles === FINDING)
  const kind = COMPLETIONS[Math.floor(random() * COMPLETIONS.length)]
  const at = Math.floor(random() * findings.length)
  const key = findings[at]
  if (key === undefined || opening.length === 0) return undefined
  const second = findings[at + 1] ?? key
  const meaning = own.filter(({roles}) => roles === MEANING)
  const rest = own.filter(({roles}) => roles !== FINDING && roles !== MEANING)
  const sentences = {
    findingAbove: [key, ...opening, ...own],
    twoFindingsAbove: [
      ...new Set([key, second]),
      ...opening,
      ...own.filter((one) => one !== key && one !== second),
    ],
    findingsFirst: [...opening, ...findings, ...rest, ...meaning],
    usualOrder: [...opening, ...own],
  }[kind ?? 'usualOrder']
  return {...fragment, id: `${fragment.id}#${kind}`, isPartial: false, sentences}
}
