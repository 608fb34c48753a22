const none: readonly RegExpExecArray[] = []

/**
 * Every match of a pattern, as `String.prototype.matchAll` gives them. That one makes the pattern anew for each text, which costs
 * several times what it takes to find that a sentence has no match.
 *
 * @param pattern With the flag `g`; its `lastIndex` is 0 afterwards.
 */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
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

function isPair(text: string, at: number): boolean {
  return (text.codePointAt(at) ?? 0) > 0xffff
}
