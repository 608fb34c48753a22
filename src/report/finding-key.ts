import type {LintMessage} from '../engine/message.ts'

/**
 * What stays the same of a finding when the text around it changes: its rule and its words.
 *
 * Place and message are left out: both change with edits elsewhere. A finding on no words (“there is no …”) is told
 * apart by its message without numbers.
 */
export function findingKey({
  ruleId,
  actual,
  message,
}: Pick<LintMessage, 'ruleId' | 'actual' | 'message'>): string {
  const words = actual.replace(/\s+/g, ' ').trim()
  return `${ruleId}\n${words === '' ? message.replace(/\d+/g, '#') : words}`
}
