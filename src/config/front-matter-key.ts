/** Key of front matter under which everything for laylint stands. */
export const frontMatterKey = 'laylint'

/** Whether a text may say something to laylint in its front matter: the parsers are opened only then. */
export function mayConfigure(text: string): boolean {
  return text.includes(frontMatterKey)
}
