import type {DocumentFilter} from 'vscode-languageclient'

/** Languages that summaries are written in. */
export const summaryLanguages: readonly string[] = ['markdown', 'plaintext', 'html', 'quarto', 'rmd']

/** Kinds of documents: files, texts that are nowhere yet, and folders that are not on this machine. */
const schemes: readonly string[] = ['file', 'untitled', 'vscode-vfs']

const configPatterns: readonly string[] = [
  '**/laylint.json',
  '**/.laylintrc.{json,yaml,yml}',
  '**/package.json',
]

/** What the server is told of: summaries and config files; never the other side of a comparison or an output. */
export function documentSelector(): DocumentFilter[] {
  const summaries = schemes.flatMap((scheme) => summaryLanguages.map((language) => ({scheme, language})))
  const configs = configPatterns.map((pattern) => ({scheme: 'file', pattern}))
  return [...summaries, ...configs]
}
