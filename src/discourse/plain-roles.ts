import {CUE_NAMES} from './cues.ts'

/** Groups of cue classes that decide together, as bits. */
const GROUP = {
  reporter: 1 << 0,
  report: 1 << 1,
  doer: 1 << 2,
  act: 1 << 3,
  ours: 1 << 4,
  suggest: 1 << 5,
  actor: 1 << 6,
  was: 1 << 7,
  comparison: 1 << 8,
  effect: 1 << 9,
  searchOrCollect: 1 << 10,
  aim: 1 << 11,
  toOrWh: 1 << 12,
  certainty: 1 << 13,
  dataOrResult: 1 << 14,
  collect: 1 << 15,
} as const

const MEMBERS: Readonly<Record<keyof typeof GROUP, string>> = {
  reporter: 'WE RES RESULT DATA STUDY THEY',
  report: 'FIND SHOW',
  doer: 'WE RES THEY WAS',
  act: 'COLLECT SEARCH RAND',
  ours: 'THIS OUR RESULT',
  suggest: 'SUGGEST',
  actor: 'WE RES THEY OUR STUDY RESULT DATA',
  was: 'WAS',
  comparison: 'CMP',
  effect: 'EFFECT',
  searchOrCollect: 'SEARCH COLLECT',
  aim: 'AIM',
  toOrWh: 'TO WH',
  certainty: 'CERT',
  dataOrResult: 'DATA RESULT',
  collect: 'COLLECT',
}

/** Groups of each cue class, as bits. */
const GROUPS_OF_CUE: readonly number[] = CUE_NAMES.map((name) => {
  let groups = 0
  for (const [group, members] of Object.entries(MEMBERS)) {
    // The keys of both tables are the same, see its type.
    if (members.split(' ').includes(name)) groups |= GROUP[group as keyof typeof GROUP]
  }
  return groups
})

/** Groups of a word's cue classes, as bits. */
export function groupsOfCues(cues: readonly number[]): number {
  let groups = 0
  for (const cue of cues) groups |= GROUPS_OF_CUE[cue] ?? 0
  return groups
}

/** Whether a word of a sentence says what was done with whom. */
export function hasCollecting(groups: number): boolean {
  return (groups & GROUP.collect) !== 0
}

/** Names of the roles that a sentence can plainly have: finding, methods, aim, conclusion. */
export const PLAIN_NAMES = ['F', 'M', 'A', 'C'] as const

/** What {@link plainRoles} reads of a sentence. */
export interface PlainFacts {
  /** Groups of all cue words together. */
  readonly all: number
  /** Groups of each cue word, in order. */
  readonly each: readonly number[]
  /** Studies or people are counted. */
  readonly counts: boolean
  /** More research is asked for. */
  readonly asksMore: boolean
}

/** The roles that a sentence plainly seems to have from its cues alone: a bit for each of {@link PLAIN_NAMES}. */
export function plainRoles({all, each, counts, asksMore}: PlainFacts): number {
  const finding =
    (follows(each, GROUP.reporter, GROUP.report) && !counts) ||
    hasAll(all, GROUP.was | GROUP.comparison | GROUP.effect)
  const methods = follows(each, GROUP.doer, GROUP.act) || (counts && (all & GROUP.searchOrCollect) !== 0)
  const aim = hasAll(all, GROUP.actor | GROUP.aim | GROUP.toOrWh)
  const meaning =
    hasAll(all, GROUP.certainty | GROUP.dataOrResult) || asksMore || follows(each, GROUP.ours, GROUP.suggest)
  return (finding ? 1 : 0) | (methods ? 2 : 0) | (aim ? 4 : 0) | (meaning ? 8 : 0)
}

function hasAll(groups: number, wanted: number): boolean {
  return (groups & wanted) === wanted
}

/** Whether one of `first` is followed within the next two cue words by one of `second`. */
function follows(each: readonly number[], first: number, second: number): boolean {
  for (let index = 0; index + 1 < each.length; index++) {
    if (((each[index] ?? 0) & first) === 0) continue
    if ((((each[index + 1] ?? 0) | (each[index + 2] ?? 0)) & second) !== 0) return true
  }
  return false
}
