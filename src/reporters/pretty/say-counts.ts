import type {RunSummary} from '../../report/file-report.ts'
import type {Style} from './style.ts'

/** “2 errors, 1 warning, 3 hints”. */
export function sayCounts({errors, warnings, infos}: Omit<RunSummary, 'files'>, style: Style): string {
  const parts: string[] = []
  if (errors > 0) parts.push(style.severity('error', plural(errors, 'error')))
  if (warnings > 0) parts.push(style.severity('warning', plural(warnings, 'warning')))
  if (infos > 0) parts.push(style.severity('info', plural(infos, 'hint')))
  return parts.length === 0 ? style.green('nothing to report') : parts.join(', ')
}

/** “1 hint”, “2 hints”. */
export function plural(count: number, word: string): string {
  return count === 1 ? `1 ${word}` : `${count} ${word}s`
}
