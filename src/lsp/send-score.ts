import type {Connection} from 'vscode-languageserver/node'
import type {Severity} from '../rule/preset.ts'
import type {Analysis} from './analysis.ts'
import {type ScoreParams, scoreNotification} from './own-notifications.ts'
import {sayFacts, textFactsOf} from './text-facts.ts'

/** Whether the client asked for scores with `initialize`. */
export function wantsScores(options: unknown): boolean {
  return typeof options === 'object' && options !== null && 'scores' in options && options.scores === true
}

/** Sends the scores of a text; nothing for a text that was not checked. */
export function sendScore(connection: Connection, {uri, version, messages, lint}: Analysis): void {
  if (lint === undefined) return
  const count = (severity: Severity): number =>
    messages.filter(({message}) => message.severity === severity).length
  const params: ScoreParams = {
    uri,
    version,
    facts: sayFacts(textFactsOf(lint)),
    findings: {errors: count('error'), warnings: count('warning'), infos: count('info')},
  }
  void connection.sendNotification(scoreNotification, params)
}
