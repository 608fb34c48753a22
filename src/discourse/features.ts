import {CUE_NAMES} from './cues.ts'
import {headingRole} from './headings.ts'
import {hasCollecting, PLAIN_NAMES} from './plain-roles.ts'
import type {Role, RoleSentence} from './role.ts'
import {PATTERN_NAMES, RESULT_THAT, type SentenceView, viewSentence} from './sentence-view.ts'

/** Goes up when a feature changes its name or meaning; the model card must name the same version. */
export const FEATURES_VERSION = 3

/** Where a sentence stands: what the features that look beyond the sentence need. */
export interface DocumentView {
  readonly views: readonly SentenceView[]
  /** Role of each sentence's heading; `undefined` without a heading or when it does not say. */
  readonly headingRoles: readonly (Role | undefined)[]
  readonly headings: readonly (string | undefined)[]
  /** Index within the section, from 0. */
  readonly inSection: readonly number[]
  readonly isHeaded: boolean
  /** Index of the first sentence that plainly is a finding, methods, aim, meaning; `undefined` if there is none. */
  readonly firstPlain: readonly (number | undefined)[]
  /** Index of the last such sentence. */
  readonly lastPlain: readonly (number | undefined)[]
  /** Whether the start and end of the text are known; false only for fragments in training. */
  readonly isWhole: boolean
}

/** Prepares a text for {@link contextFeatures}. */
export function viewDocument(
  sentences: readonly RoleSentence[],
  views: readonly SentenceView[] = sentences.map((sentence) => viewSentence(sentence.text)),
  isWhole = true,
): DocumentView {
  const headings: (string | undefined)[] = []
  const headingRoles: (Role | undefined)[] = []
  const inSection: number[] = []
  let lastHeading: string | undefined
  let lastRole: Role | undefined
  for (const [index, sentence] of sentences.entries()) {
    const heading = sentence.heading?.trim() || undefined
    const starts = index === 0 || heading !== lastHeading || sentence.firstInSection === true
    if (starts) lastRole = heading === undefined ? undefined : headingRole(heading)
    lastHeading = heading
    headings.push(heading)
    headingRoles.push(lastRole)
    inSection.push(starts ? 0 : (inSection[index - 1] ?? 0) + 1)
  }
  const isHeaded = headings.some((heading) => heading !== undefined)
  const firstPlain = PLAIN_NAMES.map((_, at) => found(views.findIndex((view) => hasBit(view.plain, at))))
  const lastPlain = PLAIN_NAMES.map((_, at) => found(views.findLastIndex((view) => hasBit(view.plain, at))))
  return {views, headingRoles, headings, inSection, isHeaded, firstPlain, lastPlain, isWhole}
}

function found(index: number): number | undefined {
  return index < 0 ? undefined : index
}

function hasBit(bits: number, at: number): boolean {
  return ((bits >> at) & 1) !== 0
}

/** Names of the bits that are set, in order. */
function namesOf(bits: number, names: readonly string[]): readonly string[] {
  return bits === 0 ? [] : names.filter((_, at) => hasBit(bits, at))
}

/**
 * Features of a sentence by itself: words, pairs of words, opening words, cue classes, patterns, length.
 *
 * For training and explanations; `scoreDocument` finds the same features without writing their names.
 */
export function contentFeatures(view: SentenceView): string[] {
  const tokens = view.tokens.map(({text}) => text)
  const features: string[] = []
  for (let index = 0; index < tokens.length; index++) {
    features.push(`w ${tokens[index]}`)
    if (index > 0) features.push(`b ${tokens[index - 1]} ${tokens[index]}`)
  }
  if (tokens.length > 0) features.push(`s ${tokens[0]}`)
  if (tokens.length > 1) features.push(`s ${tokens[0]} ${tokens[1]}`)
  if (tokens.length > 2) features.push(`s ${tokens[0]} ${tokens[1]} ${tokens[2]}`)
  addCueFeatures(
    view.cues.map((cues) => cues.map((cue) => CUE_NAMES[cue] ?? '')),
    features,
  )
  for (const name of namesOf(view.patterns, PATTERN_NAMES)) features.push(`x ${name}`)
  const plain = namesOf(view.plain, PLAIN_NAMES)
  for (const name of plain) features.push(`x plain ${name}`)
  if (plain.length > 1) features.push(`x plain ${plain.join('')}`)
  if (isMethodsResult(view)) features.push('x methodsResult')
  features.push(`l ${lengthBucket(tokens.length)}`)
  return [...new Set(features)]
}

/** Whether a sentence tells of data and of a result at once. */
export function isMethodsResult(view: SentenceView): boolean {
  return hasCollecting(view.groups) && (view.patterns & RESULT_THAT) !== 0
}

function addCueFeatures(cues: readonly (readonly string[])[], features: string[]): void {
  for (let index = 0; index < cues.length; index++) {
    for (const name of cues[index] ?? []) {
      features.push(`c ${name}`)
      for (const before of cues[index - 1] ?? []) features.push(`d ${before} ${name}`)
    }
    const a = cues[index - 2]?.[0]
    const b = cues[index - 1]?.[0]
    const c = cues[index]?.[0]
    if (a !== undefined && b !== undefined && c !== undefined) features.push(`t ${a} ${b} ${c}`)
  }
  const first = cues[0]?.[0]
  if (first !== undefined) features.push(`e ${first}`)
  if (first !== undefined && cues[1] !== undefined) features.push(`e ${first} ${cues[1][0]}`)
}

/** Group of a sentence's length, 0 to 5. */
export function lengthBucket(words: number): number {
  return words < 6 ? 0 : words < 11 ? 1 : words < 16 ? 2 : words < 23 ? 3 : words < 32 ? 4 : 5
}

/** Features of a sentence's place, see {@link contentFeatures}: position, neighbours, headings, what was said before. */
export function contextFeatures(document: DocumentView, index: number): string[] {
  const features: string[] = ['bias']
  addPosition(document, index, features)
  addNeighbour(document.views[index - 1], 'P', features)
  addNeighbour(document.views[index + 1], 'N', features)
  addHeading(document, index, features)
  addSeen(document, index, features)
  return features
}

function addPosition(document: DocumentView, index: number, features: string[]): void {
  if (!document.isWhole) return
  const count = document.views.length
  const kind = document.isHeaded ? 'H' : 'U'
  const fromEnd = count - 1 - index
  if (index < 4) features.push(`p first ${index}`)
  if (fromEnd < 3) features.push(`p last ${fromEnd}`, `p last ${fromEnd} ${kind}`)
  features.push(`p part ${Math.floor((index * 6) / count)} ${kind}`)
  features.push(`p size ${sizeGroup(count)}`)
}

/** Group of a text's number of sentences, 0 to 3. */
export function sizeGroup(count: number): number {
  return count < 6 ? 0 : count < 11 ? 1 : count < 18 ? 2 : 3
}

function addNeighbour(view: SentenceView | undefined, side: 'P' | 'N', features: string[]): void {
  if (view === undefined) {
    features.push(`${side} none`)
    return
  }
  for (const cue of view.cueSet) features.push(`${side}c ${CUE_NAMES[cue]}`)
  for (const name of namesOf(view.patterns, PATTERN_NAMES)) features.push(`${side}x ${name}`)
  for (const name of namesOf(view.plain, PLAIN_NAMES)) features.push(`${side}x plain ${name}`)
  const [a, b] = view.tokens.map(({text}) => text)
  if (a !== undefined) features.push(`${side}s ${a}`)
  if (b !== undefined) features.push(`${side}s ${a} ${b}`)
}

function addHeading(document: DocumentView, index: number, features: string[]): void {
  const heading = document.headings[index]
  if (heading === undefined) {
    features.push(document.isHeaded ? 'h missing' : 'h none')
    return
  }
  const role = document.headingRoles[index] ?? 'unclear'
  const place = Math.min(document.inSection[index] ?? 0, 2)
  features.push(`h ${role}`, `h ${role} ${place}`)
  for (const word of headingWords(heading)) features.push(`hw ${word}`)
  const view = document.views[index]
  for (const cue of view?.cueSet ?? []) features.push(`hc ${role} ${CUE_NAMES[cue]}`)
  for (const name of namesOf(view?.patterns ?? 0, PATTERN_NAMES)) features.push(`hx ${role} ${name}`)
}

/** Words of a heading that count, in lower case. */
export function headingWords(heading: string): readonly string[] {
  return (
    heading
      .toLowerCase()
      .match(/[a-z]+/g)
      ?.slice(0, 12) ?? []
  )
}

function addSeen(document: DocumentView, index: number, features: string[]): void {
  const {isWhole} = document
  for (const [at, name] of PLAIN_NAMES.entries()) {
    const before = (document.firstPlain[at] ?? index) < index
    const after = (document.lastPlain[at] ?? index) > index
    if (isWhole || before) features.push(`g ${name} ${before ? 'seen' : 'unseen'}`)
    if (isWhole || after) features.push(`g ${name} ${after ? 'comes' : 'over'}`)
  }
}

/** Number of kinds of steps between sentences; each kind has its own table of scores. */
export const STEP_KINDS = 3

/** Kind of the step into a sentence: 0 in a text without headings, 1 within a section, 2 into a new section. */
export function stepKind(document: DocumentView, index: number): number {
  if (!document.isHeaded) return 0
  return document.inSection[index] === 0 ? 2 : 1
}
