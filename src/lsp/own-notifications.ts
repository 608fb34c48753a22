/** From the server: the scores of a text, for a status bar. Sent to clients that ask for it with `scores: true`. */
export const scoreNotification = 'laylint/score'

/**
 * From the client: where the caret stands, as the parameters of a hover.
 *
 * Clients that say nothing are judged by their edits.
 */
export const caretNotification = 'laylint/caret'

/** What `laylint/score` holds. */
export interface ScoreParams {
  readonly uri: string
  readonly version: number
  /** Short facts, the most useful first: “reading age 13”, “312 of 300 words”. */
  readonly facts: readonly string[]
  readonly findings: {readonly errors: number; readonly warnings: number; readonly infos: number}
}
