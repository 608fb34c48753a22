import {applyEdits, findNodeAtLocation, modify, parseTree} from 'jsonc-parser'
import {isSeq, parseDocument} from 'yaml'
import {lineEndOf} from './workspace-edits.ts'

/**
 * Sets one value in a YAML text; comments stay.
 *
 * @returns `undefined` if the text has mistakes.
 */
export function setInYaml(text: string, path: readonly string[], value: unknown): string | undefined {
  return editYaml(text, (document) => document.setIn([...path], value))
}

/** Adds an item to a list in a YAML text, and the list if there is none. */
export function appendInYaml(text: string, path: readonly string[], item: unknown): string | undefined {
  return editYaml(text, (document) => {
    if (isSeq(document.getIn([...path]))) document.addIn([...path], item)
    else document.setIn([...path], [item])
  })
}

/** Sets one value in a JSON text; comments and layout stay. */
export function setInJson(text: string, path: readonly (string | number)[], value: unknown): string {
  const formattingOptions = {insertSpaces: !/^\t/m.test(text), tabSize: indentOf(text), eol: lineEndOf(text)}
  return applyEdits(text, modify(text, [...path], value, {formattingOptions}))
}

/** Adds an item to a list in a JSON text, and the list if there is none. */
export function appendInJson(text: string, path: readonly string[], item: unknown): string {
  const root = parseTree(text)
  const list = root === undefined ? undefined : findNodeAtLocation(root, [...path])
  if (list?.type !== 'array') return setInJson(text, path, [item])
  return setInJson(text, [...path, list.children?.length ?? 0], item)
}

type YamlDocument = ReturnType<typeof parseDocument>

function editYaml(text: string, edit: (document: YamlDocument) => void): string | undefined {
  try {
    const document = parseDocument(text, {schema: 'core', merge: false})
    if (document.errors.length > 0) return undefined
    edit(document)
    return document.toString({lineWidth: 0})
  } catch {
    // A list where a map is needed, or the other way round.
    return undefined
  }
}

function indentOf(text: string): number {
  return /^( +)\S/m.exec(text)?.[1]?.length ?? 2
}
