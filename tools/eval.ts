import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {createLinter, parseText} from '../src/core.ts'
import {evaluateReadability} from './eval/readability.ts'
import {type EvalRow, evaluateRoles} from './eval/roles.ts'
import {summaryRows} from './eval/summaries.ts'
import {type Detect, wordRows} from './eval/words.ts'

/** Rules that find words that readers may not know. */
const wordRules = new Set(['jargon-term', 'unexplained-term', 'false-friend'])

/** What `check --preset public` finds with the word rules. */
function wordDetector(): Detect {
  const linter = createLinter({layers: [{origin: 'eval', config: {preset: 'public'}}]})
  return (text) =>
    linter
      .lint({text, format: 'text'})
      .messages.filter(({ruleId}) => wordRules.has(ruleId))
      .map(({start, end, suggestions}) => ({
        start: start.offset,
        end: end.offset,
        suggestions: suggestions.map((suggestion) => suggestion.text),
      }))
}

/** Words of the labelled summaries that do not map back to themselves; 0 is the aim. */
function positionRows(folder: string): EvalRow[] {
  let words = 0
  let inexact = 0
  for (const line of readFileSync(join(folder, 'gold-dev.jsonl'), 'utf8').trim().split('\n')) {
    const source = composeMarkdown(JSON.parse(line) as LabelledDocument)
    const document = parseText({text: source, format: 'markdown'})
    for (const sentence of document.everySentence) {
      for (const word of sentence.words) {
        const at = document.map.toSource(word)
        words += 1
        if (source.slice(at.start, at.end) !== word.text) inexact += 1
      }
    }
  }
  return [
    {
      measure: 'positions: inexact words, 39 documents',
      value: `${inexact} of ${words}`,
      target: '0',
      isMet: inexact === 0,
    },
  ]
}

interface LabelledDocument {
  readonly title?: string | null
  readonly sentences: readonly {readonly text: string; readonly heading?: string}[]
}

function composeMarkdown({title, sentences}: LabelledDocument): string {
  let text = title ? `# ${title}\n` : ''
  let open: string | undefined
  for (const {text: sentence, heading} of sentences) {
    if (heading !== undefined && heading !== open) text += `\n\n## ${heading}\n\n`
    open = heading
    text += `${sentence} `
  }
  return text
}

function print(title: string, rows: readonly EvalRow[]): void {
  console.log(`\n${title}`)
  const width = Math.max(...rows.map(({measure}) => measure.length))
  for (const {measure, value, target, isMet} of rows) {
    const mark = isMet === undefined || target === '' ? ' ' : isMet ? '✓' : '✗'
    console.log(
      `  ${mark} ${measure.padEnd(width)}  ${value}${target === undefined || target === '' ? '' : `  (wanted ${target})`}`,
    )
  }
}

/** `npm run eval -- DATA [LABELS]`: every accuracy figure, from a folder of data that is not part of the project. */
function main(data: string | undefined, labels: string | undefined): void {
  if (data === undefined || !existsSync(data)) {
    console.error(
      'Usage: npm run eval -- DATA [LABELS], where DATA holds roles/ and readability-and-jargon/.',
    )
    process.exitCode = 2
    return
  }
  const texts = join(data, 'readability-and-jargon')
  print('Marked summaries', summaryRows(fileURLToPath(new URL('../tests/summaries/', import.meta.url))))
  print('Places', positionRows(join(data, 'roles')))
  print('Roles and order', evaluateRoles(join(data, 'roles')))
  print('Words', wordRows(data, wordDetector(), labels))
  print('Readability', evaluateReadability(texts))
}

main(process.argv[2], process.argv[3])
