import {applyEdits, type TextEdit} from './text-edit.ts'

/** An edit at its place in the text between the two rounds of edits. */
interface PlacedEdit {
  readonly start: number
  readonly end: number
  /** By how much it shifts what comes after it against the first text; 0 for later edits. */
  readonly shift: number
  readonly edit: TextEdit
  readonly isLater: boolean
}

/**
 * Two rounds of edits as one, in offsets of the first text.
 *
 * @param between The text after the first round.
 * @param earlier Edits of the first text, sorted, without overlap.
 * @param later Edits of `between`, sorted, without overlap.
 * @returns Sorted, without overlap; edits that touch one another have become one.
 */
export function composeEdits(
  between: string,
  earlier: readonly TextEdit[],
  later: readonly TextEdit[],
): TextEdit[] {
  const placed = [...placeEarlier(earlier), ...later.map(placeLater)]
  placed.sort((one, other) => one.start - other.start || one.end - other.end)
  const out: TextEdit[] = []
  let shift = 0
  for (let index = 0; index < placed.length; ) {
    const cluster = takeCluster(placed, index)
    index += cluster.length
    const [first] = cluster
    if (first === undefined) break
    const end = Math.max(...cluster.map((one) => one.end))
    const shiftAfter = cluster.reduce((sum, one) => sum + one.shift, shift)
    const moved = cluster
      .filter(({isLater}) => isLater)
      .map(({edit}) => ({...edit, start: edit.start - first.start, end: edit.end - first.start}))
    const text = applyEdits(between.slice(first.start, end), moved)
    const {ruleId} = (cluster.find(({isLater}) => isLater) ?? first).edit
    out.push({start: first.start - shift, end: end - shiftAfter, text, ruleId})
    shift = shiftAfter
  }
  return out
}

function placeEarlier(edits: readonly TextEdit[]): PlacedEdit[] {
  let moved = 0
  return edits.map((edit) => {
    const start = edit.start + moved
    const shift = edit.text.length - (edit.end - edit.start)
    moved += shift
    return {start, end: start + edit.text.length, shift, edit, isLater: false}
  })
}

function placeLater(edit: TextEdit): PlacedEdit {
  return {start: edit.start, end: edit.end, shift: 0, edit, isLater: true}
}

/** The edits from `index` on that overlap or touch. */
function takeCluster(placed: readonly PlacedEdit[], index: number): PlacedEdit[] {
  const cluster: PlacedEdit[] = []
  let end = Number.NEGATIVE_INFINITY
  for (let next = index; next < placed.length; next += 1) {
    const one = placed[next]
    if (one === undefined || (cluster.length > 0 && one.start > end)) break
    cluster.push(one)
    end = Math.max(end, one.end)
  }
  return cluster
}
