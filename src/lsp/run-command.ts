import {type Connection, MessageType} from 'vscode-languageserver/node'
import {addToGlossaryCommand, openPageCommand, ruleOffCommand, showScoresCommand} from './command-names.ts'
import {addToGlossary, openPage, turnRuleOff} from './commands.ts'
import type {ServerParts} from './server-parts.ts'
import {showMessage} from './show-message.ts'
import {sayFacts, textFactsOf} from './text-facts.ts'

/** Runs a command that a code action or a lens named. Anything it does not understand is left alone. */
export async function runCommand(
  command: string,
  args: readonly unknown[],
  connection: Connection,
  parts: ServerParts,
): Promise<null> {
  const [first, second] = args
  if (typeof first !== 'string') return null
  if (command === openPageCommand) await openPage(first, connection, parts.features())
  if (command === showScoresCommand) await showScores(first, connection, parts)
  if (typeof second !== 'string') return null
  if (command !== addToGlossaryCommand && command !== ruleOffCommand) return null
  const {documents, setups, settings, features} = parts
  const setup = await setups.setupFor(first, await settings.settingsFor(first))
  const place = {connection, documents, features: features(), setup, folder: setups.projectFolderOf(first)}
  if (command === addToGlossaryCommand) await addToGlossary(second, place)
  else await turnRuleOff(second, place)
  parts.reload()
  return null
}

async function showScores(uri: string, connection: Connection, parts: ServerParts): Promise<void> {
  const document = parts.documents.find(uri)
  if (document === undefined) return
  const {analysis} = await parts.analyses.find(document)
  if (analysis.lint === undefined) return
  const facts = textFactsOf(analysis.lint)
  const {fleschKincaidGrade, smog, sentences} = facts.scores
  const more = [
    `${sentences} sentences`,
    `Flesch–Kincaid grade ${fleschKincaidGrade.toFixed(1)}`,
    `SMOG ${smog.toFixed(1)}`,
  ]
  await showMessage(connection, MessageType.Info, [...sayFacts(facts), ...more].join(' · '))
}
