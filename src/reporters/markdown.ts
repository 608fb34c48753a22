import type {RankedMessage} from '../engine/message.ts'
import type {ReportParts} from '../report/build-report.ts'
import type {FileReport, RunSummary} from '../report/file-report.ts'
import {severityRank} from '../rule/severity-rank.ts'
import {escapeControls} from './escape-controls.ts'
import type {Reporter} from './reporter.ts'

/** Findings and the scores of each text. */
export const parts: ReportParts = {scores: true, sentences: false, units: false}

/** Findings of one file that stand in the open; the others are folded away. */
const openMax = 5

/** GitHub refuses comments of more than 65,536 characters; some are left for who adds to it. */
const lengthMax = 60_000

const marks = {error: '🔴 error', warning: '🟡 warning', info: '🔵 hint'} as const

/** A comment for a pull request: for each text what helps most, the rest folded away. */
export function createReporter(): Reporter {
  const files: FileReport[] = []
  return {
    start: () => '',
    file(report) {
      files.push({...report, source: ''})
      return ''
    },
    finish: (summary) => drawComment(files, summary),
  }
}

function drawComment(files: readonly FileReport[], summary: RunSummary): string {
  const {errors, warnings, infos} = summary
  // The first line lets a workflow find its comment and replace it.
  let out = `<!-- laylint -->\n### Plain English: ${
    errors + warnings + infos === 0
      ? 'nothing to change'
      : [countOf(errors, 'error'), countOf(warnings, 'warning'), countOf(infos, 'hint')].join(', ')
  }\n\n`
  let left = 0
  for (const file of files) {
    const section = drawFile(file)
    if (out.length + section.length < lengthMax) out += section
    else left += 1
  }
  if (left > 0)
    out += `${countOf(left, 'more text')} did not fit here. Run \`laylint\` to see the findings.\n\n`
  return `${out}A program cannot tell whether readers understand a text. Ask someone from your audience to read it.\n`
}

function drawFile({path, messages, scores}: FileReport): string {
  const facts =
    scores === undefined ? '' : ` · ${scores.words} words in ${countOf(scores.sentences, 'sentence')}`
  const head = `**${escapeMarkdown(path)}**${facts}\n\n`
  if (messages.length === 0) return `${head}Nothing to change.\n\n`
  const sorted = [...messages].sort(
    (one, other) => severityRank[one.severity] - severityRank[other.severity] || other.weight - one.weight,
  )
  const folded = sorted.slice(openMax)
  const more =
    folded.length === 0
      ? ''
      : `<details><summary>${countOf(folded.length, 'more finding')}</summary>\n\n${drawTable(folded)}\n</details>\n\n`
  return `${head}${drawTable(sorted.slice(0, openMax))}\n${more}`
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
