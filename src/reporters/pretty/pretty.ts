import type {ReportParts} from '../../report/build-report.ts'
import type {RunSummary} from '../../report/file-report.ts'
import type {ReportContext, Reporter} from '../reporter.ts'
import {drawFile} from './draw-file.ts'
import {sayCounts} from './say-counts.ts'
import {createStyle, type Style} from './style.ts'
import {wrapWords} from './wrap-words.ts'

/** People see the sentence and the scores. */
export const parts: ReportParts = {
  scores: true,
  sentences: false,
  units: true,
  checklist: true,
  nextEdits: true,
}

/** What no program can check; the last words of every report. */
export const cannotCheck =
  'A program cannot tell whether this is true, or whether your readers will follow it. Ask someone from your audience to read it.'

/** The report that people read. */
export function createReporter(context: ReportContext): Reporter {
  const style = createStyle(context.hasColor)
  let hint: string | undefined
  let files = 0
  return {
    start: () => '',
    file(report) {
      files += 1
      const drawn = drawFile(report, context, style)
      hint ??= drawn.hint
      return drawn.lines.length === 0 ? '' : `${drawn.lines.map((line) => line.trimEnd()).join('\n')}\n\n`
    },
    finish: (summary) => {
      if (files === 0 || context.isQuiet) return ''
      return drawEnd(summary, hint, context, style)
    },
  }
}

function drawEnd(
  summary: RunSummary,
  hint: string | undefined,
  context: ReportContext,
  style: Style,
): string {
  const lines: string[] = []
  if (summary.files > 1)
    lines.push(`${style.bold(`${summary.files} files`)}: ${sayCounts(summary, style)}`, '')
  if (hint !== undefined) lines.push(...wrapWords(hint, context.columns - 2).map((line) => style.cyan(line)))
  lines.push(...wrapWords(cannotCheck, context.columns - 2).map((line) => style.dim(line)))
  return `${lines.join('\n')}\n`
}
