import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import type {Diagnostic} from 'vscode-languageserver/node'
import {readFrontMatter} from '../../src/config/front-matter.ts'
import {createLinter} from '../../src/core.ts'
import {Positions} from '../../src/lsp/positions.ts'
import {startSession} from '../support/lsp-session.ts'

const uri = 'untitled:replay'

const summary = `---
laylint:
  preset: nihr
---

# Does a home test help people after a heart attack? 😀

We looked at whether a new blood test could help doctors. In total, 412 people took part in the trial.

- Nurses utilised a questionnaire at baseline.\r
- People who had the test were 30% less likely to have a heart attack (95% CI 0.55 to 0.89).

| Group | People |
|---|---|
| Test | 206 |

> “I felt safer,” said one woman. <!-- laylint-ignore-next hype: her words -->

Adverse events were monitored by the **investigators** and \`code\` was written.
`

const pieces = [
  'a',
  ' ',
  '. ',
  '\n',
  '\n\n',
  '\r\n',
  'utilise ',
  'adverse events',
  '😀',
  '👩‍⚕️',
  '𝒳',
  'é',
  '**',
  '`',
  '- ',
  '# ',
  '> ',
  '|',
  '<!-- ',
  ' -->',
  '\t',
  'p < 0.05 ',
  '(',
  '"',
  '“',
  '1,200 ',
  '\u200b',
  '\u2028',
  '[a](b) ',
  '---\n',
]

/** Numbers below `end`, the same for the same seed. */
function randomOf(seed: number): (end: number) => number {
  let state = seed
  return (end) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return state % end
  }
}

/** Off the middle of a surrogate pair and of CRLF, where no editor puts a caret. */
function settle(text: string, offset: number): number {
  const isPair =
    /[\uDC00-\uDFFF]/.test(text.charAt(offset)) && /[\uD800-\uDBFF]/.test(text.charAt(offset - 1))
  const isLineEnd = text.charAt(offset) === '\n' && text.charAt(offset - 1) === '\r'
  return isPair || isLineEnd ? offset - 1 : offset
}

/** One random change; texts stay about as long as the summary. */
function randomChange(
  text: string,
  random: (end: number) => number,
): {start: number; end: number; inserted: string} {
  const start = settle(text, random(text.length + 1))
  const isLong = text.length > summary.length * 1.2
  const removed = isLong ? random(40) : random(3) === 0 ? random(8) : 0
  const end = Math.max(start, settle(text, Math.min(text.length, start + removed)))
  return {start, end, inserted: pieces[random(pieces.length)] ?? ''}
}

const linter = createLinter({readFrontMatter})

function freshDiagnostics(text: string): readonly unknown[] {
  const positions = new Positions(text, 'utf-16')
  return linter
    .lint({text, format: 'markdown'})
    .messages.map(({ruleId, message, start, end}) =>
      key(ruleId, message, positions.toRange({start: start.offset, end: end.offset})),
    )
    .sort()
}

function key(code: unknown, message: unknown, range: Diagnostic['range']): string {
  return JSON.stringify([
    range.start.line,
    range.start.character,
    range.end.line,
    range.end.character,
    code,
    message,
  ])
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN
}

/** Resident memory of a process in megabytes; `undefined` where the system does not tell. */
function memoryOf(pid: number | undefined): number | undefined {
  if (process.platform !== 'linux' || pid === undefined) return undefined
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024
}

test('Says after 10,000 random edits what a fresh check says, in the memory that it had', async () => {
  const client = await startSession({settings: {debounce: 10}})
  client.open(uri, summary)
  const random = randomOf(7)
  let text = summary
  const samples: number[] = []
  for (let version = 2; version <= 10_001; version += 1) {
    const {start, end, inserted} = randomChange(text, random)
    const range = new Positions(text, 'utf-16').toRange({start, end})
    text = text.slice(0, start) + inserted + text.slice(end)
    client.change(uri, version, [{range, text: inserted}])
    if ((version - 1) % 100 !== 0) continue
    const found = await client.diagnostics(uri, version)
    expect(found.map(({code, message, range: at}) => key(code, message, at)).sort(), text).toEqual(
      freshDiagnostics(text),
    )
    client.notifications.length = 0
    samples.push(memoryOf(client.process.pid) ?? Number.NaN)
  }
  // Memory goes up and down with each collection: the second thousand is compared with the last one.
  const early = median(samples.slice(10, 20))
  const late = median(samples.slice(-10))
  if (process.platform !== 'linux') return
  expect(late).toBeLessThan(150)
  expect(late).toBeLessThan(early * 1.2)
}, 120_000)
