import type {RankedMessage} from '../engine/message.ts'
import type {ReportParts} from '../report/build-report.ts'
import type {FileReport, RunSummary} from '../report/file-report.ts'
import {severityRank} from '../rule/severity-rank.ts'
import {escapeControls} from './escape-controls.ts'
import {chooseStart, type NamedEdit} from './pretty/next-edits.ts'
import type {ReportContext, Reporter} from './reporter.ts'

/** Findings and the scores of each text. */
export const parts: ReportParts = {scores: true, sentences: false, units: false, nextEdits: true}

/** Findings of one file that stand in the open; of more only what to do first does, and all are folded away. */
const openMax = 5

/** GitHub refuses comments of more than 65,536 characters; some are left for who adds to it. */
const lengthMax = 60_000

const marks = {error: '🔴 error', warning: '🟡 warning', info: '🔵 hint'} as const

/** A comment for a pull request: for each text what helps most, the rest folded away. */
export function createReporter({rules}: ReportContext): Reporter {
  const files: FileReport[] = []
  return {
    start: () => '',
    file(report) {
      files.push({...report, source: ''})
      return ''
    },
    finish: (summary) => drawComment(files, summary, rules),
  }
}

function drawComment(
  files: readonly FileReport[],
  summary: RunSummary,
  rules: ReportContext['rules'],
): string {
  const {errors, warnings, infos} = summary
  // The first line lets a workflow find its comment and replace it.
  let out = `<!-- laylint -->\n### Plain English: ${
    errors + warnings + infos === 0
      ? 'nothing to change'
      : [countOf(errors, 'error'), countOf(warnings, 'warning'), countOf(infos, 'hint')].join(', ')
  }\n\n`
  let left = 0
  for (const file of files) {
    const section = drawFile(file, rules)
    if (out.length + section.length < lengthMax) out += section
    else left += 1
  }
  if (left > 0)
    out += `${countOf(left, 'more text')} did not fit here. Run \`laylint\` to see the findings.\n\n`
  return `${out}A program cannot tell whether readers understand a text. Ask someone from your audience to read it.\n`
}

function drawFile(report: FileReport, rules: ReportContext['rules']): string {
  const {path, messages, scores} = report
  const facts =
    scores === undefined ? '' : ` · ${scores.words} words in ${countOf(scores.sentences, 'sentence')}`
  const head = `**${escapeMarkdown(path)}**${facts}\n\n`
  if (messages.length === 0) return `${head}Nothing to change.\n\n`
  const sorted = [...messages].sort(
    (one, other) => severityRank[one.severity] - severityRank[other.severity] || other.weight - one.weight,
  )
  if (messages.length <= openMax) return `${head}${drawTable(sorted)}\n`
  const all = `<details><summary>All ${messages.length} findings</summary>\n\n${drawTable(sorted)}\n</details>\n\n`
  return head + drawStart(report, rules) + all
}

/** What to do first, as in the report on a terminal. */
function drawStart(report: FileReport, rules: ReportContext['rules']): string {
  const {first, edits} = chooseStart(report, rules)
  const name = ({line, text}: NamedEdit): string => `${escapeMarkdown(text)} (line ${line})`
  const before = first.map((edit) => `- First of all: ${name(edit)}\n`).join('')
  const numbered = edits.map((edit, index) => `${index + 1}. ${name(edit)}\n`).join('')
  const title = first.length > 0 ? 'Then' : 'Start with'
  return `${before}${before === '' ? '' : '\n'}${title} ${edits.length === 1 ? 'this' : `these ${edits.length}`}:\n\n${numbered}\n`
}

function drawTable(messages: readonly RankedMessage[]): string {
  const rows = messages.map(
    ({severity, start, message, ruleId, url}) =>
      `| ${marks[severity]} | ${start.line} | ${escapeMarkdown(message)} [${ruleId}](${url}) |\n`,
  )
  return `| | line | what and why |\n|---|---|---|\n${rows.join('')}`
}

/** Text as it is: no markup, no mention of people, no link to an issue, and nothing that leaves a cell of a table. */
function escapeMarkdown(text: string): string {
  return escapeControls(text.replace(/\s+/g, ' '))
    .replace(/[\\`*_{}[\]<>()#+!|~$^&-]/g, (char) =>
      char === '&' || char === '<' || char === '#' ? reference(char) : `\\${char}`,
    )
    .replaceAll('@', reference('@'))
}

function reference(char: string): string {
  return `&#${char.charCodeAt(0)};`
}

function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
