import type {CodeLens} from 'vscode-languageserver/node'
import type {Analysis} from './analysis.ts'
import {showScoresCommand} from './command-names.ts'
import {sayFacts, textFactsOf} from './text-facts.ts'

/** One line above the text: reading age, words, order. */
export function findCodeLenses({uri, lint}: Analysis): CodeLens[] {
  if (lint === undefined || lint.document.blocks.length === 0) return []
  const title = sayFacts(textFactsOf(lint)).join(' · ')
  const range = {start: {line: 0, character: 0}, end: {line: 0, character: 0}}
  return [{range, command: {title, command: showScoresCommand, arguments: [uri]}}]
}
