import type {Connection} from 'vscode-languageserver/node'
import type {Analysis} from './analysis.ts'
import {sayFacts, textFactsOf} from './text-facts.ts'

/** From the server: the scores of a text, for a status bar. Sent to clients that ask for it with `scores: true`. */
export const scoreNotification = 'laylint/score'

/** From the client: where the caret stands, as the parameters of a hover. Clients that say nothing are judged by their edits. */
export const caretNotification = 'laylint/caret'

/** What `laylint/score` holds. */
export interface ScoreParams {
  readonly uri: string
  readonly version: number
  /** Short facts, the most useful first: “reading age 13”, “312 of 300 words”. */
  readonly facts: readonly string[]
  readonly findings: {readonly errors: number; readonly warnings: number; readonly infos: number}
}

/** Whether the client asked for scores with `initialize`. */
export function wantsScores(options: unknown): boolean {
  return typeof options === 'object' && options !== null && 'scores' in options && options.scores === true
}

/** Sends the scores of a text; nothing for a text that was not checked. */
export function sendScore(connection: Connection, {uri, version, messages, lint}: Analysis): void {
  if (lint === undefined) return
  const count = (severity: string): number =>
    messages.filter(({message}) => message.severity === severity).length
  const params: ScoreParams = {
    uri,
    version,
    facts: sayFacts(textFactsOf(lint)),
    findings: {errors: count('error'), warnings: count('warning'), infos: count('info')},
  }
  void connection.sendNotification(scoreNotification, params)
}
