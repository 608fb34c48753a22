import regexpTree from 'regexp-tree'
import {runMask, signOf, symbolOf} from '../../src/source/letter-runs.ts'
import {chanceOf} from './chance-of-run.ts'

/** A node as regexp-tree gives it; only what is read here. */
interface PatternNode {
  readonly type: string
  readonly kind?: string
  readonly value?: string
  readonly codePoint?: number | null
  readonly negative?: boolean
  readonly expression?: PatternNode | null
  readonly expressions?: readonly PatternNode[]
  readonly left?: PatternNode | null
  readonly right?: PatternNode | null
  readonly from?: number | PatternNode
  readonly to?: number | PatternNode
  readonly quantifier?: {readonly kind: string; readonly from?: number; readonly to?: number}
}

/** Codes of which each match holds at least one, and how likely a sentence holds one all the same. */
export interface Need {
  readonly codes: ReadonlySet<number>
  readonly chance: number
  /** Others of which each match holds one as well. */
  readonly also?: Need
}

/** Whether a part starts, or ends, at the edge of a word. */
interface Edges {
  readonly start: boolean
  readonly end: boolean
}

/** What is known of a part of a pattern. */
interface Part {
  /** All texts that it matches, in lower case; `undefined` if they are too many. */
  readonly texts: readonly string[] | undefined
  /** What each of its matches holds. */
  readonly need: Need | undefined
}

/** What most sentences hold is not asked for besides. */
const alsoMax = 0.6

const textsMax = 120
const lengthMax = 24

/** Stands for any unit that is no word character, nor a sign. */
const space = ' '
/** Stands for the edge of a word, or of the text, before what follows: gone where something else stands before. */
const edge = '\u0001'

const nothing: Part = {texts: [''], need: undefined}
const unknown: Part = {texts: undefined, need: undefined}

/**
 * Runs of four letters and signs, one of which each match of a pattern holds.
 *
 * @returns `undefined` if nothing is known.
 */
export function requiredRuns(pattern: RegExp): Need | undefined {
  const {body}: {readonly body: PatternNode | null} = regexpTree.parse(
    `/${pattern.source}/${pattern.flags.replace(/[dvgy]/g, '')}`,
  )
  return body === null ? undefined : needOf(partOf(body, {start: false, end: false}))
}

function partOf(node: PatternNode, edges: Edges): Part {
  switch (node.type) {
    case 'Char':
      return charPart(node)
    case 'CharacterClass':
      return classPart(node)
    case 'Alternative':
      return sequence(node.expressions ?? [], edges)
    case 'Disjunction':
      return either(branchesOf(node, edges))
    case 'Group':
      return node.expression ? partOf(node.expression, edges) : nothing
    case 'Repetition':
      return repeated(node, edges)
    case 'Assertion':
      return node.kind === '^' ? {texts: [edge], need: undefined} : nothing
    default:
      return unknown
  }
}

function charPart({kind, value = '', codePoint}: PatternNode): Part {
  if (kind === 'meta') {
    if (value === '\\d') return {texts: ['0'], need: undefined}
    if (value === '\\s') return {texts: [space], need: undefined}
    return unknown
  }
  return codePoint == null || Number.isNaN(codePoint) ? unknown : {texts: [plain(codePoint)], need: undefined}
}

/** A unit as a run has it, but for signs, which can be needed by themselves. */
function plain(codePoint: number): string {
  const text = String.fromCodePoint(codePoint).toLowerCase()
  const unit = text.charCodeAt(0)
  if (unit >= 48 && unit <= 57) return '0'
  if (symbolOf(unit) === symbolOf(32) && signOf(unit) === 0) return space.repeat(text.length)
  return text
}

function classPart({negative, expressions = []}: PatternNode): Part {
  if (negative === true) return unknown
  const texts = new Set<string>()
  for (const one of expressions) {
    if (one.type === 'Char') {
      const {texts: own} = charPart(one)
      if (own === undefined) return unknown
      for (const text of own) texts.add(text)
    } else if (one.type === 'ClassRange') {
      const from = typeof one.from === 'object' ? (one.from.codePoint ?? 0) : 0
      const to = typeof one.to === 'object' ? (one.to.codePoint ?? 0) : 0
      if (to - from > 12) {
        if (from === 48 && to === 57) texts.add('0')
        else return unknown
      }
      for (let unit = from; unit <= to; unit += 1) texts.add(plain(unit))
    } else return unknown
  }
  return texts.size <= 12 && texts.size > 0 ? {texts: [...texts], need: undefined} : unknown
}

function branchesOf(node: PatternNode, edges: Edges): Part[] {
  const branches: Part[] = []
  let rest: PatternNode | null | undefined = node
  while (rest?.type === 'Disjunction') {
    branches.push(rest.left ? sequence([rest.left], edges) : nothing)
    rest = rest.right
  }
  branches.push(rest ? sequence([rest], edges) : nothing)
  return branches
}

function either(branches: readonly Part[]): Part {
  const needs = branches.map(needOf)
  const need = needs.every((one) => one !== undefined) ? union(needs) : undefined
  const texts = branches.every((one) => one.texts !== undefined)
    ? [...new Set(branches.flatMap((one) => one.texts ?? []))]
    : undefined
  return {texts: texts !== undefined && texts.length <= textsMax ? texts : undefined, need}
}

function repeated({expression, quantifier}: PatternNode, edges: Edges): Part {
  if (!expression || !quantifier) return unknown
  const part = partOf(expression, {start: edges.start, end: false})
  const {kind, from = 0, to} = quantifier
  const min = kind === '+' ? 1 : kind === 'Range' ? from : 0
  const max = kind === '?' ? 1 : kind === 'Range' ? to : undefined
  if (min === 0)
    return max === 1 && part.texts !== undefined
      ? {texts: [...new Set(['', ...part.texts])], need: undefined}
      : unknown
  if (min === 1 && max === 1) return part
  return {texts: undefined, need: needOf(part)}
}

/** Parts one after another. */
function sequence(nodes: readonly PatternNode[], edges: Edges): Part {
  let texts: readonly string[] = ['']
  let isWhole = true
  const needs: Need[] = []
  let atEdge = edges.start
  const close = () => {
    const need = needOfTexts(texts.map((text) => (atEdge && endsInWord(text) ? text + edge : text)))
    if (need !== undefined) needs.push(need)
  }
  for (const [index, node] of nodes.entries()) {
    if (isEdge(node)) atEdge = true
    const next = nodes[index + 1]
    const end = next === undefined ? edges.end : isEdge(next)
    const part = partOf(node, {start: atEdge && isEmpty(texts), end})
    if (part.need !== undefined) needs.push(part.need)
    const joined = part.texts === undefined ? undefined : joinTexts(texts, part.texts, atEdge)
    if (joined === undefined) {
      close()
      // What stands before the rest is not known.
      texts = part.texts ?? ['']
      isWhole = false
      atEdge = false
    } else {
      texts = joined
      atEdge = atEdge && isEmpty(part.texts ?? [])
    }
  }
  const isClosed = atEdge && !isEmpty(texts)
  atEdge ||= edges.end
  close()
  return {texts: isWhole && !isClosed ? texts : undefined, need: bestOf(needs)}
}

/** Each text of one part before each of the next; `undefined` if they are too many or too long. */
function joinTexts(
  before: readonly string[],
  after: readonly string[],
  atEdge: boolean,
): string[] | undefined {
  if (before.length * after.length > textsMax) return undefined
  const texts = new Set<string>()
  for (const one of before)
    for (const other of after) {
      // The edge of a word before its first letter is a unit that is no letter, or the start.
      const joint = atEdge && one === '' && isWordUnit(other.charCodeAt(0)) ? edge : ''
      const rest = one !== '' && other.startsWith(edge) ? other.slice(1) : other
      texts.add((one + joint + rest).slice(-lengthMax))
    }
  return [...texts]
}

function isEdge({type, kind}: PatternNode): boolean {
  return type === 'Assertion' && (kind === '\\b' || kind === '$')
}

function isEmpty(texts: readonly string[]): boolean {
  return texts.every((text) => text === '')
}

function endsInWord(text: string): boolean {
  return isWordUnit(text.charCodeAt(text.length - 1))
}

function isWordUnit(unit: number): boolean {
  return !Number.isNaN(unit) && symbolOf(unit) !== symbolOf(32)
}

function needOf({texts, need}: Part): Need | undefined {
  const own = texts === undefined ? undefined : needOfTexts(texts)
  return bestOf([own, need].filter((one) => one !== undefined))
}

/** The two of several needs that tell most together. */
function bestOf(needs: readonly Need[]): Need | undefined {
  const [best, ...others] = needs
    .flatMap(({codes, chance, also}): Need[] => [{codes, chance}, ...(also === undefined ? [] : [also])])
    .sort((one, other) => one.chance - other.chance)
  if (best === undefined) return undefined
  const also = others.find(({codes}) => ![...codes].some((code) => best.codes.has(code)))
  return also === undefined || also.chance > alsoMax ? best : {...best, also}
}

/** The likeliest to be missing of what each text holds. */
function needOfTexts(texts: readonly string[]): Need | undefined {
  const codes = new Set<number>()
  let chance = 0
  for (const text of texts) {
    const [code] = codesIn(text).sort((one, other) => costOf(one, codes) - costOf(other, codes))
    if (code === undefined) return undefined
    if (!codes.has(code)) chance += chanceOf(code)
    codes.add(code)
  }
  return {codes, chance}
}

/** What is needed already costs nothing more. */
function costOf(code: number, taken: ReadonlySet<number>): number {
  return taken.has(code) ? 0 : chanceOf(code)
}

function codesIn(text: string): number[] {
  const codes: number[] = []
  let run = 0
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    run = ((run << 5) | symbolOf(unit)) & runMask
    if (at >= 3) codes.push(run)
    const sign = signOf(unit)
    if (sign !== 0) codes.push(sign)
  }
  return codes
}

/** What each match of one of several parts holds. */
function union(needs: readonly (Need | undefined)[]): Need {
  const first = together(needs.map((need) => need?.codes ?? new Set()))
  if (!needs.some((need) => need?.also !== undefined)) return first
  const also = together(needs.map((need) => (need?.also ?? need)?.codes ?? new Set()))
  return also.chance > alsoMax ? first : {...first, also}
}

function together(sets: readonly ReadonlySet<number>[]): Need {
  const codes = new Set(sets.flatMap((set) => [...set]))
  return {codes, chance: [...codes].reduce((sum, code) => sum + chanceOf(code), 0)}
}
