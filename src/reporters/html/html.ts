import type {ReportParts} from '../../report/build-report.ts'
import type {FileReport, RunSummary} from '../../report/file-report.ts'
import {plural} from '../pretty/say-counts.ts'
import type {ReportContext, Reporter} from '../reporter.ts'
import {drawFile, drawTitle} from './draw-file.ts'
import {drawIndex, drawIndexRow} from './draw-index.ts'
import {drawPage} from './draw-page.ts'
import {drawRules} from './draw-rules.ts'
import {drawToolbar, FindingCounts} from './draw-toolbar.ts'
import {escapeHtml} from './escape-html.ts'
import {titleOf, viewFile} from './file-view.ts'
import {drawCounts} from './say-counts.ts'

/** People see everything, the text itself too. */
export const parts: ReportParts = {
  scores: true,
  sentences: true,
  units: false,
  checklist: true,
  nextEdits: true,
  order: true,
  text: true,
}

/** The report for people who never see a terminal: one page that works offline and on paper. */
export function createReporter(context: ReportContext): Reporter {
  const counts = new FindingCounts()
  const rows: string[] = []
  const sections: string[] = []
  let only: FileReport | undefined
  const keep = (report: FileReport): void => {
    const view = viewFile(report, {key: String(rows.length + 1), level: 2})
    rows.push(drawIndexRow(view))
    sections.push(
      `<details class="file" id="f${view.key}"><summary>${drawTitle(view)}<span class="counts">${drawCounts(report)}</span></summary>${drawFile(view, context.rules, '')}</details>`,
    )
  }
  return {
    start: () => '',
    file(report) {
      counts.add(report)
      // A page of one text looks otherwise, so the first waits for a second.
      if (only === undefined && rows.length === 0) only = report
      else {
        if (only !== undefined) keep(only)
        only = undefined
        keep(report)
      }
      return ''
    },
    finish(summary) {
      if (only !== undefined) return drawOne(only, counts, context)
      return drawMany({summary, rows, sections, counts, context})
    },
  }
}

function drawOne(report: FileReport, counts: FindingCounts, context: ReportContext): string {
  const view = viewFile(report, {key: '1', level: 1})
  return drawPage({
    title: `${titleOf(view)} – laylint`,
    header: drawTitle(view),
    main: drawFile(view, context.rules, drawToolbar(counts)) + drawRules(context.rules, counts.byRule),
    toolVersion: context.toolVersion,
  })
}

interface ManyParts {
  readonly summary: RunSummary
  readonly rows: readonly string[]
  readonly sections: readonly string[]
  readonly counts: FindingCounts
  readonly context: ReportContext
}

function drawMany({summary, rows, sections, counts, context}: ManyParts): string {
  const {files, errors, warnings, infos} = summary
  const title = files === 0 ? 'No texts' : plural(files, 'text')
  const found = `${plural(errors, 'error')}, ${plural(warnings, 'warning')}, ${plural(infos, 'hint')}`
  return drawPage({
    title: `${title} – laylint`,
    header: `<h1>${escapeHtml(title)}</h1><p class="meta">${found}</p>`,
    main: `${drawIndex(rows)}${drawToolbar(counts)}${sections.join('\n')}${drawRules(context.rules, counts.byRule)}`,
    toolVersion: context.toolVersion,
  })
}
