import {publishedMedians, type Role} from '../discourse/discourse.ts'
import type {ReportParts} from '../report/build-report.ts'
import type {FileReport, SentenceReport} from '../report/file-report.ts'
import {escapeControls} from './escape-controls.ts'
import {clipText} from './pretty/clip-text.ts'
import {createStyle, type Style} from './pretty/style.ts'
import {wrapWords} from './pretty/wrap-words.ts'
import type {ReportContext, Reporter} from './reporter.ts'

/** Every sentence, and the shape of the text. */
export const parts: ReportParts = {
  scores: false,
  sentences: true,
  units: false,
  checklist: false,
  outline: true,
}

/** Columns before the sentence: number, line and role. */
const before = 26

/** Below this margin a role is a guess: it gets a question mark. Own choice. */
const sureMarginGuess = 0.2

/** One letter for each role in the strip. */
const letters: Readonly<Record<Role, string>> = {
  background: 'b',
  aim: 'a',
  methods: 'm',
  finding: 'F',
  meaning: 'c',
  other: '·',
}

/** What the letters stand for. */
const legend = 'b background, a aim, m methods, F finding, c conclusion, · other'

/** The report of `laylint outline`: a strip of roles, where the first finding is, and each sentence with its role. */
export function createReporter(context: ReportContext): Reporter {
  const style = createStyle(context.hasColor)
  return {
    start: () => '',
    file(report) {
      const {path, sentences = [], source, outline} = report
      const lines = [style.bold(escapeControls(path)), ...drawStrip(sentences, context, style)]
      for (const line of sayOrder(report)) lines.push(...indent(wrapWords(line, context.columns - 4)))
      lines.push('')
      for (const [index, sentence] of sentences.entries()) {
        lines.push(drawSentence(index, sentence, source, context, style))
        const because = outline?.because[index] ?? []
        if (because.length > 0)
          lines.push(style.dim(' '.repeat(before) + clipText(because.join('; '), context.columns - before)))
      }
      return `${lines.join('\n')}\n\n`
    },
    finish: () => '',
  }
}

/** The text at a glance: a letter for every few words, at least one for a sentence. */
function drawStrip(sentences: readonly SentenceReport[], context: ReportContext, style: Style): string[] {
  if (sentences.length === 0) return ['  No sentences.']
  const words = sentences.reduce((sum, sentence) => sum + sentence.words, 0)
  const cells = Math.max(1, context.columns - 4 - sentences.length)
  const strip = sentences.map(({role, words: count}) => {
    const length = 1 + Math.floor((count / Math.max(1, words)) * cells)
    return {role, text: letters[role].repeat(length)}
  })
  const lines: string[] = []
  let line = ''
  let width = 0
  for (const {role, text} of strip) {
    for (const letter of text) {
      if (width === context.columns - 4) {
        lines.push(`  ${line}`)
        line = ''
        width = 0
      }
      line += paint(role, letter, style)
      width += 1
    }
  }
  return [...lines, `  ${line}`, style.dim(`  ${legend}`)]
}

/** Facts about the order that a person can check, beside what published summaries do. */
function sayOrder({sentences = [], outline, preset}: FileReport): string[] {
  if (outline === undefined || sentences.length === 0) return []
  const {firstFinding, shareBeforeFinding, methodsBefore} = outline
  if (firstFinding === undefined) return ['No finding was recognised.']
  const percent = Math.round(shareBeforeFinding * 100)
  const medians = publishedMedians(preset).map(({name, percent: median}) => `${median}% in ${name}`)
  const count = methodsBefore.length
  const methods =
    count === 0 ? 'no methods' : count === 1 ? '1 sentence of methods' : `${count} sentences of methods`
  return [
    `The first finding is sentence ${firstFinding + 1} of ${sentences.length}; ${methods} before it.`,
    `${percent}% of the text comes before the first finding. Median: ${medians.join(', ')}.`,
  ]
}

function drawSentence(
  index: number,
  {start, end, role, margin}: SentenceReport,
  source: string,
  context: ReportContext,
  style: Style,
): string {
  const text = clipText(source.slice(start.offset, end.offset), context.columns - before)
  const name = (margin < sureMarginGuess ? `${role}?` : role).padEnd(12)
  const place = style.dim(`${String(index + 1).padStart(4)} ${`line ${start.line}`.padEnd(7)}`)
  return `${place} ${paint(role, name, style)} ${text}`
}

/** What readers came for stands out. */
function paint(role: Role, name: string, style: Style): string {
  if (role === 'finding') return style.bold(style.green(name))
  if (role === 'methods') return style.severity('warning', name)
  if (role === 'meaning' || role === 'aim') return style.cyan(name)
  return style.dim(name)
}

function indent(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`)
}
