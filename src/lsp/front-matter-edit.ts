import {frontMatterKey} from '../config/front-matter-key.ts'
import type {LintedText} from './analysis.ts'
import {setInYaml} from './config-text-edit.ts'
import {lineEndOf, type OffsetEdit, smallestEdit} from './workspace-edits.ts'

/**
 * The edit that sets one value under `laylint` in the front matter of a Markdown text, which it adds if there is none.
 *
 * @returns `undefined` for front matter that cannot be edited: TOML with a table of ours, or YAML with mistakes.
 */
export function findFrontMatterEdit(
  text: string,
  {document, shift}: LintedText,
  path: readonly string[],
  value: string,
): OffsetEdit | undefined {
  const {frontMatter} = document
  const eol = lineEndOf(text)
  if (frontMatter === undefined) {
    const matter = setInYaml('', [frontMatterKey, ...path], value)
    if (matter === undefined) return undefined
    const block = `---\n${matter}---\n\n`.replaceAll('\n', eol)
    return {at: {start: shift, end: shift}, text: block}
  }
  const start = frontMatter.start + shift
  const before = text.slice(start, start + frontMatter.text.length)
  const after =
    frontMatter.kind === 'yaml' ? setInYamlMatter(before, path, value) : setInToml(before, path, value)
  if (after === undefined) return undefined
  const edit = smallestEdit(before, after.replaceAll('\n', eol))
  return {at: {start: edit.at.start + start, end: edit.at.end + start}, text: edit.text}
}

function setInYamlMatter(before: string, path: readonly string[], value: string): string | undefined {
  const text = before.replaceAll('\r\n', '\n')
  const after = setInYaml(text, [frontMatterKey, ...path], value)
  // The closing fence follows on the line of its own that front matter has anyway, unless it is empty.
  return before === '' ? after : after?.replace(/\n$/, '')
}

function setInToml(before: string, path: readonly string[], value: string): string | undefined {
  if (before.includes(frontMatterKey)) return undefined
  const table = [frontMatterKey, ...path.slice(0, -1)].join('.')
  const text = before.replaceAll('\r\n', '\n')
  return `${text}${text === '' ? '' : '\n\n'}[${table}]\n${path.at(-1) ?? ''} = "${value}"${text === '' ? '\n' : ''}`
}
