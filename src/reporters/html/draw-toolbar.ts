import type {FileReport} from '../../report/file-report.ts'
import type {Severity} from '../../rule/preset.ts'
import {severityWords} from '../pretty/style.ts'
import {levelNames} from './difficulty-level.ts'
import {escapeHtml} from './escape-html.ts'
import {severityClass} from './file-view.ts'

/** Findings of all texts by severity and by rule. */
export class FindingCounts {
  readonly bySeverity: Record<Severity, number> = {error: 0, warning: 0, info: 0}
  readonly byRule = new Map<string, number>()

  add({messages}: FileReport): void {
    for (const {severity, ruleId} of messages) {
      this.bySeverity[severity] += 1
      this.byRule.set(ruleId, (this.byRule.get(ruleId) ?? 0) + 1)
    }
  }
}

/** What is shown: severities, one rule or all, what the tint means. Only scripts can do that, so they show it. */
export function drawToolbar(counts: FindingCounts): string {
  const boxes = (['error', 'warning', 'info'] as const).map((severity) => {
    const name = `${severityWords[severity].replace(/^./, (char) => char.toUpperCase())}s`
    return `<label><input type="checkbox" name="severity" value="${severityClass[severity]}" checked> <span class="m ${severityClass[severity]}">${name}</span> <span class="muted">${counts.bySeverity[severity]}</span></label>`
  })
  const rules = [...counts.byRule].sort((one, other) => (one[0] < other[0] ? -1 : 1))
  const options = rules.map(
    ([id, count]) => `<option value="${escapeHtml(id)}">${escapeHtml(id)} (${count})</option>`,
  )
  return (
    '<form class="toolbar" aria-label="What is shown"><fieldset><legend class="vh">Severities</legend>' +
    `${boxes.join('')}</fieldset>` +
    `<label>Rule <select name="rule"><option value="">all rules</option>${options.join('')}</select></label>` +
    '<label>Tint <select name="tint"><option value="difficulty">how hard a sentence is</option><option value="role">what a sentence does</option><option value="none">none</option></select></label>' +
    '<button type="button" name="all" aria-pressed="false">Open all notes</button><span class="shown muted" role="status"></span></form>'
  )
}

/** What tints and underlines mean. */
export function drawTextLegend(): string {
  const levels = ([1, 2, 3] as const).map(
    (level) =>
      `<li><span class="s d${level}">${levelNames[level]}<span class="g g${level}"></span></span></li>`,
  )
  const lines = (['error', 'warning', 'info'] as const).map(
    (severity) => `<li><span class="m ${severityClass[severity]}">${severityWords[severity]}</span></li>`,
  )
  return `<div class="key"><ul class="legend"><li class="muted">Sentences:</li>${levels.join('')}</ul><ul class="legend"><li class="muted">Underlined:</li>${lines.join('')}</ul></div>`
}
