import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import {type Connection, MessageType} from 'vscode-languageserver/node'
import type {LoadedConfig} from '../config/load.ts'
import type {ClientFeatures} from './client-features.ts'
import {configKindOf} from './config-kind.ts'
import {appendInJson, appendInYaml, setInJson, setInYaml} from './config-text-edit.ts'
import {toUri} from './file-uri.ts'
import type {LintSetup} from './lint-setups.ts'
import type {OpenDocuments} from './open-documents.ts'
import {showMessage} from './show-message.ts'
import {lineEndOf, smallestEdit, toWorkspaceEdit} from './workspace-edits.ts'

/** What commands act on. */
export interface CommandPlace {
  readonly connection: Connection
  readonly documents: OpenDocuments
  readonly features: ClientFeatures
  /** The config that holds for the document which the command was called from. */
  readonly setup: LintSetup
  /** Folder where a new config file would be made. */
  readonly folder: string | undefined
}

/** Adds a term to the glossary file of the project, or to the `terms` of its config file. */
export async function addToGlossary(term: string, place: CommandPlace): Promise<void> {
  const glossary = findGlossaryFile(place.setup.files)
  if (glossary === undefined) {
    await editConfig(place, ['terms'], (text, path, syntax) =>
      syntax === 'yaml' ? appendInYaml(text, path, term) : appendInJson(text, path, term),
    )
    return
  }
  await editFile(place, glossary, (text) => {
    const eol = lineEndOf(text)
    return `${text}${text === '' || /[\r\n]$/.test(text) ? '' : eol}${term}${eol}`
  })
}

/** Turns a rule off in the config file of the project. */
export async function turnRuleOff(ruleId: string, place: CommandPlace): Promise<void> {
  await editConfig(place, ['rules', ruleId], (text, path, syntax) =>
    syntax === 'yaml' ? setInYaml(text, path, 'off') : setInJson(text, path, 'off'),
  )
}

/** Opens a rule's page in a browser, or says where it is. */
export async function openPage(url: string, connection: Connection, features: ClientFeatures): Promise<void> {
  if (!/^https:\/\/\S+$/.test(url)) return
  const isShown =
    features.showsDocuments && (await connection.window.showDocument({uri: url, external: true})).success
  if (!isShown) await showMessage(connection, MessageType.Info, url)
}

type ConfigEdit = (text: string, path: readonly string[], syntax: 'json' | 'yaml') => string | undefined

async function editConfig(place: CommandPlace, path: readonly string[], edit: ConfigEdit): Promise<void> {
  const known = place.setup.files.findLast(({file}) => configKindOf(file.replaceAll('\\', '/')) !== undefined)
  const file = known?.file ?? (place.folder === undefined ? undefined : join(place.folder, 'laylint.json'))
  if (file === undefined) {
    await say(place, 'Open a folder first: the setting is kept in its laylint.json.')
    return
  }
  const kind = configKindOf(file.replaceAll('\\', '/'))
  const fullPath = kind?.isManifest === true ? ['laylint', ...path] : path
  await editFile(place, file, (text) => {
    const isNew = text.trim() === ''
    const edited = edit(isNew && kind?.syntax === 'json' ? '{}\n' : text, fullPath, kind?.syntax ?? 'json')
    return edited
  })
}

/** Changes a file where people see it: in the editor if it is open there, else on disk. */
async function editFile(
  place: CommandPlace,
  file: string,
  edit: (text: string) => string | undefined,
): Promise<void> {
  const open = place.documents.find(toUri(file))
  const before = open?.text ?? (existsSync(file) ? readFileSync(file, 'utf8') : '')
  const after = edit(before)
  if (after === undefined) {
    await say(place, `${file} could not be changed: it has mistakes. Mend them first.`)
    return
  }
  if (open === undefined || !place.features.appliesEdits) {
    writeFileSync(file, after)
    return
  }
  await place.connection.workspace.applyEdit(
    toWorkspaceEdit(open, [smallestEdit(before, after)], place.features),
  )
  await say(place, `Save ${file} to make the change count.`)
}

function findGlossaryFile(files: readonly LoadedConfig[]): string | undefined {
  for (const {config, file} of [...files].reverse()) {
    const [first] = config.glossary ?? []
    if (first !== undefined) return resolve(dirname(file), first)
  }
  return undefined
}

async function say({connection}: CommandPlace, message: string): Promise<void> {
  await showMessage(connection, MessageType.Info, message)
}
