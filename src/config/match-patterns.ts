import ignore from 'ignore'

/**
 * Whether a file matches patterns as in .gitignore.
 *
 * @param path From the folder that the patterns start from, with forward slashes; one outside of it never matches.
 */
export function matchesPatterns(patterns: readonly string[], path: string): boolean {
  if (patterns.length === 0 || !ignore.isPathValid(path)) return false
  return ignore().add(patterns).ignores(path)
}
