const WHOLE: ReadonlyMap<string, string> = new Map([
  ["can't", 'can'],
  ['cannot', 'can'],
  ["won't", 'will'],
  ["shan't", 'shall'],
  ["ain't", 'be'],
  ["let's", 'let'],
])

/**
 * The word that a contraction or possessive begins with: *didn't* gives *did*, *we've* gives *we*, *nurse's* gives *nurse*; other words come
 * back as they are.
 *
 * @param word In lower case with straight apostrophes.
 */
export function contractionBase(word: string): string {
  return WHOLE.get(word) ?? word.replace(/(?:n't|'(?:m|ve|re|ll|d|s))$|(?<=s)'$/, '')
}
