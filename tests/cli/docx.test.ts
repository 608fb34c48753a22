import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {lint, lintFile, reviewDocx} from '../../src/index.ts'
import {buildDocx, paragraph, run, styled, table} from '../support/docx-builder.ts'
import {makeFolder, runCli} from '../support/run-cli.ts'

const summary = buildDocx(
  styled('Heading1', 'Walking after a stroke') +
    paragraph(run('We asked 214 people to util') + run('ise a treadmill.', '<w:b/>')) +
    table([
      ['Group', 'Number'],
      ['They had to utilise it', '12'],
    ]),
)
const better = buildDocx(
  styled('Heading1', 'Walking after a stroke') + paragraph(run('We asked 214 people to use a treadmill.')),
)

interface JsonMessage {
  readonly ruleId: string
  readonly actual: string
  readonly start: {readonly offset: number; readonly line: number; readonly column: number}
  readonly end: {readonly offset: number}
  readonly anchor?: {
    readonly part: string
    readonly paragraph: number
    readonly start: number
    readonly end: number
  }
}

async function messagesOf(args: readonly string[], cwd: string, input?: Uint8Array): Promise<JsonMessage[]> {
  const {out} = await runCli([...args, '--format', 'json'], {cwd, ...(input === undefined ? {} : {input})})
  const {files} = JSON.parse(out) as {files: {format: string; messages: JsonMessage[]}[]}
  expect(files.map(({format}) => format)).toEqual(['docx'])
  return files[0]?.messages ?? []
}

describe('a Word file on the command line', () => {
  it('is checked, with places in its text view', async () => {
    const messages = await messagesOf(['summary.docx'], makeFolder({'summary.docx': summary}))
    const found = messages.filter(({ruleId}) => ruleId === 'simpler-words')
    expect(
      found.map(({actual, start, anchor}) => ({actual, line: start.line, column: start.column, anchor})),
    ).toEqual([
      {
        actual: 'utilise',
        line: 2,
        column: 24,
        anchor: {part: 'word/document.xml', paragraph: 1, start: 23, end: 30},
      },
    ])
  })

  it('can come from standard input, by name or by format', async () => {
    const cwd = makeFolder({})
    for (const option of ['--stdin-filename=x.docx', '--format-in=docx']) {
      expect((await messagesOf([option, '-'], cwd, summary)).map(({ruleId}) => ruleId)).toContain(
        'simpler-words',
      )
    }
  })

  it('is found in folders', async () => {
    const {out} = await runCli(['check', '.', '--format', 'compact'], {
      cwd: makeFolder({'a/summary.docx': summary, 'b.md': 'Fine.'}),
    })
    expect(out).toContain('a/summary.docx:2:24')
  })

  it('is scored, outlined and compared', async () => {
    const cwd = makeFolder({'old.docx': summary, 'new.docx': better})
    expect((await runCli(['score', 'old.docx'], {cwd})).out).toContain('words')
    expect((await runCli(['outline', 'old.docx'], {cwd})).out).toContain('We asked 214 people')
    const {out, code} = await runCli(['diff', 'old.docx', 'new.docx'], {cwd})
    expect(out).toContain('simpler-words')
    expect(code).toBe(0)
  })

  it('is not fixed, with the reason', async () => {
    const cwd = makeFolder({'summary.docx': summary})
    const {code, err} = await runCli(['fix', 'summary.docx'], {cwd})
    expect(code).toBe(2)
    expect(err).toContain('summary.docx: is a Word or OpenDocument file, and those are not changed')
    expect(Buffer.compare(readFileSync(join(cwd, 'summary.docx')), summary)).toBe(0)
  })

  it('says what is wrong with it in one line', async () => {
    const cwd = makeFolder({'a.docx': 'PK', 'b.doc': 'x', 'c.docx': '{\\rtf1}', 'ok.docx': summary})
    const {code, err, out} = await runCli(['a.docx', 'b.doc', 'c.docx', 'ok.docx', '--format', 'compact'], {
      cwd,
    })
    expect(code).toBe(2)
    expect(err).toContain('a.docx: is damaged: its end is missing.')
    expect(err).toContain('b.doc: is an old Word file (.doc). Open it in Word and save it as .docx.')
    expect(err).toContain('c.docx: is an RTF file, whatever its name says.')
    expect(out).toContain('ok.docx:2:24')
  })
})

describe('a Word file in the library', () => {
  it('is given as bytes, or by its name', async () => {
    const cwd = makeFolder({'summary.docx': summary})
    const {messages, source, format} = lint(summary, {format: 'docx'})
    expect(format).toBe('docx')
    expect(messages.length).toBeGreaterThan(0)
    for (const {start, end, actual, anchor} of messages) {
      expect(source.slice(start.offset, end.offset)).toBe(actual)
      expect(
        anchor === undefined
          ? undefined
          : source.split('\n')[start.line - 1]?.slice(anchor.start, anchor.end),
      ).toBe(actual)
    }
    expect((await lintFile(join(cwd, 'summary.docx'))).messages).toEqual(messages)
    expect(lint(summary, {path: 'x.docx'}).messages).toEqual(messages)
  })

  it('can be reviewed', () => {
    const {messages} = lint(summary, {format: 'docx'})
    const reviewed = reviewDocx(summary, messages, {date: '2026-01-01T00:00:00Z', isTracked: false})
    expect(reviewed.comments).toBe(messages.length)
    expect(lint(reviewed.bytes, {format: 'docx'}).messages).toEqual(messages)
  })

  it('is no text', () => {
    expect(() => lint('PK', {format: 'docx'})).toThrow('A docx file is no text')
  })
})
