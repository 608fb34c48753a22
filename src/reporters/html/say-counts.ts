import type {FileReport} from '../../report/file-report.ts'
import {plural} from '../pretty/say-counts.ts'
import {severityWords} from '../pretty/style.ts'
import {countSeverities, severityClass} from './file-view.ts'

/** “3 errors, 2 warnings, 1 hint”, each with its underline. */
export function drawCounts(report: FileReport): string {
  const counts = countSeverities(report)
  const parts = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const count = counts[severity]
    return count === 0
      ? []
      : [`<span class="m ${severityClass[severity]}">${plural(count, severityWords[severity])}</span>`]
  })
  return parts.length === 0 ? 'nothing to report' : parts.join(' ')
}
