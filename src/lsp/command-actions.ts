import type {CodeAction, Command} from 'vscode-languageserver/node'
import {registry} from '../core.ts'
import {moreKind} from './action-kinds.ts'
import type {PlacedMessage} from './analysis.ts'
import type {ActionContext} from './code-actions.ts'
import {addToGlossaryCommand, openPageCommand, ruleOffCommand} from './command-names.ts'
import {findPath} from './file-uri.ts'
import {findEntry} from './word-facts.ts'

/** Longest finding that can be a term, in words. */
const termWordsMax = 5

const ruleGroups: ReadonlyMap<string, string> = new Map(registry.rules.map(({meta}) => [meta.id, meta.group]))

/** Adds the words of a finding to the project's glossary, so that they are never reported again. */
export function findGlossaryAction(
  {message}: PlacedMessage,
  {analysis}: ActionContext,
): CodeAction | undefined {
  if (ruleGroups.get(message.ruleId) !== 'words' || !hasProject(analysis)) return undefined
  const term = toTerm(message.actual)
  if (term === '' || term.split(/\s+/).length > termWordsMax) return undefined
  const title = `Add “${term}” to the glossary`
  return {
    title,
    kind: moreKind,
    command: command(title, addToGlossaryCommand, analysis.uri, term),
  }
}

/** Turns the rule off in the config file of the project. */
export function ruleOffAction({message}: PlacedMessage, {analysis}: ActionContext): CodeAction | undefined {
  if (!ruleGroups.has(message.ruleId) || !hasProject(analysis)) return undefined
  const title = `Turn “${message.ruleId}” off for the project`
  return {
    title,
    kind: moreKind,
    command: command(title, ruleOffCommand, analysis.uri, message.ruleId),
  }
}

/** Opens the page that says why the rule is there. */
export function pageAction({message}: PlacedMessage): CodeAction {
  const title = `Read about “${message.ruleId}”`
  return {title, kind: moreKind, command: command(title, openPageCommand, message.url)}
}

/** A text that is nowhere on disk has a project only if a folder is open; its config was looked for there. */
function hasProject({uri, setup}: ActionContext['analysis']): boolean {
  return findPath(uri) !== undefined || setup.files.length > 0
}

/** The base form where a lexicon knows it: the glossary finds the other forms by itself. */
function toTerm(actual: string): string {
  const text = actual.replace(/\s+/g, ' ').trim()
  const entry = findEntry(text)
  if (entry !== undefined) return entry.term
  const bare = text.replace(/^(?:an?|the) /i, '')
  return /^[A-Z][a-z]/.test(bare) ? bare.charAt(0).toLowerCase() + bare.slice(1) : bare
}

function command(title: string, name: string, ...args: readonly string[]): Command {
  return {title, command: name, arguments: [...args]}
}
