import {mayMatch} from './first-look.ts'
import {narrowPattern, type TextView, viewOf, widen} from './one-byte.ts'

const none: readonly RegExpExecArray[] = []

/**
 * Every match of a pattern, as `String.prototype.matchAll` gives them. That one makes the pattern anew for each text, which costs
 * several times what it takes to find that a sentence has no match.
 *
 * @param pattern With the flag `g`; its `lastIndex` is 0 afterwards.
 */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const view = viewOf(text)
  if (view?.narrow === undefined) return everyMatch(pattern, text)
  if (!mayMatch(pattern, view)) return none
  const own = view.hasPairs && pattern.unicode ? null : narrowPattern(pattern)
  if (own === null) return everyMatch(pattern, text)
  const found = everyMatch(own, view.narrow)
  if (found.length === 0 || !view.hasStands) return found
  if (view.isLossy) return everyMatch(pattern, text)
  for (const match of found) widenMatch(match, text)
  return found
}

/**
 * As `pattern.test`.
 *
 * @param pattern Without the flags `g` and `y`.
 */
export function holds(pattern: RegExp, text: string): boolean {
  const view = viewOf(text)
  if (view !== undefined && !mayMatch(pattern, view)) return false
  return testView(pattern, text, view)
}

/** As `holds`, without a first look: for a pattern that was made of another one, of which that was asked. */
export function holdsMade(pattern: RegExp, text: string): boolean {
  return testView(pattern, text, viewOf(text))
}

/** Whether a pattern may match somewhere in a text: see `mayMatch`. */
export function mayHold(pattern: RegExp, text: string): boolean {
  const view = viewOf(text)
  return view === undefined || mayMatch(pattern, view)
}

function testView(pattern: RegExp, text: string, view: TextView | undefined): boolean {
  if (view?.narrow === undefined || (view.hasPairs && pattern.unicode)) return pattern.test(text)
  const own = narrowPattern(pattern)
  return own === null ? pattern.test(text) : own.test(view.narrow)
}

function everyMatch(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0
  let match = pattern.exec(text)
  if (match === null) return none
  const found: RegExpExecArray[] = []
  while (match !== null) {
    found.push(match)
    if (match[0] === '') pattern.lastIndex += pattern.unicode && isPair(text, match.index) ? 2 : 1
    match = pattern.exec(text)
  }
  return found
}

function widenMatch(match: RegExpExecArray, text: string): void {
  match.input = text
  for (let index = 0; index < match.length; index += 1) {
    const group = match[index]
    if (group !== undefined) match[index] = widen(group)
  }
  const {groups} = match
  for (const name in groups) if (groups[name] !== undefined) groups[name] = widen(groups[name])
}

function isPair(text: string, at: number): boolean {
  return (text.codePointAt(at) ?? 0) > 0xffff
}
