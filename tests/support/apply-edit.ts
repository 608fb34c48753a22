import type {NextEdit} from '../../src/report/next-edits.ts'

/**
 * A plain text with an edit made as a writer would: the replacement at its first place, or a full stop for the split.
 *
 * @returns `undefined` where only a writer could tell what to write.
 */
export function applyEdit(text: string, {kind, start, end, replacement}: NextEdit): string | undefined {
  if (kind === 'split') {
    const before = text.slice(0, start.offset).replace(/[\s,;:–—-]+$/, '')
    return `${before}. ${text.charAt(start.offset).toUpperCase()}${text.slice(start.offset + 1)}`
  }
  if (replacement === undefined) return undefined
  return text.slice(0, start.offset) + replacement + text.slice(end.offset)
}
