import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import {validate as validateRdjson} from '@umbrelladocs/rdformat-validator'
import type {Ajv} from 'ajv'
import Ajv4 from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import {describe, expect, test} from 'vitest'
import {lint} from '../../src/index.ts'
import {all, reports, write} from '../support/nasty-reports.ts'
import {readXml} from '../support/read-xml.ts'
import {makeFolder, runCli} from '../support/run-cli.ts'

const schemaFile = createRequire(import.meta.url).resolve(
  '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
)
// The schema has patterns that are wrong with the unicode flag, and its default dialect is draft 04.
const ajv = new Ajv4.default({strict: false, allErrors: true, unicodeRegExp: false})
addFormats.default(ajv as unknown as Ajv)
const isSarif = ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')))

describe('sarif', () => {
  test('holds to the schema, with rules that have help and places that GitHub takes', async () => {
    const files = reports()
    const log = JSON.parse(await write('sarif', files))
    expect(isSarif(log), JSON.stringify(isSarif.errors)).toBe(true)
    const [run] = log.runs
    expect(run.columnKind).toBe('utf16CodeUnits')
    const {rules} = run.tool.driver
    expect(run.results).toHaveLength(all(files).length)
    for (const [index, {path, message}] of all(files).entries()) {
      const result = run.results[index]
      expect(rules[result.ruleIndex].id).toBe(message.ruleId)
      expect(rules[result.ruleIndex].help.text).toContain('https://')
      const {artifactLocation, region} = result.locations[0].physicalLocation
      expect(decodeURIComponent(artifactLocation.uri)).toBe(path)
      expect(artifactLocation.uri).toMatch(/^[\w.~!*'()%/-]+$/)
      expect(region.startColumn).toBe(message.start.column)
    }
    const prints = run.results.map((result: {partialFingerprints: object}) =>
      JSON.stringify(result.partialFingerprints),
    )
    expect(new Set(prints).size).toBe(prints.length)
  })

  test('writes 10,000 findings within a second, and begins a new run before GitHub refuses it', async () => {
    const [one] = reports()
    if (one === undefined) throw new Error('no report')
    const files = Array.from({length: Math.ceil(10_000 / one.messages.length)}, (_, index) => ({
      ...one,
      path: `${index}.md`,
    }))
    // Time of this process alone: the machine may be busy with others.
    const startedAt = process.cpuUsage()
    const text = await write('sarif', files)
    expect(process.cpuUsage(startedAt).user / 1000).toBeLessThan(1000)
    expect(isSarif(JSON.parse(text))).toBe(true)
    const many = JSON.parse(await write('sarif', [...files, ...files, ...files]))
    expect(many.runs.length).toBe(Math.ceil((files.length * 3 * one.messages.length) / 25_000))
    expect(
      Math.max(...many.runs.map(({results}: {results: unknown[]}) => results.length)),
    ).toBeLessThanOrEqual(25_000)
  })

  test('keeps fingerprints when text is put before a finding', async () => {
    const prints = async (text: string): Promise<string[]> =>
      JSON.parse(await write('sarif', [lint(text, {path: 'a.md'})]))
        .runs[0].results.filter(({ruleId}: {ruleId: string}) => ruleId === 'simpler-words')
        .map((result: {partialFingerprints: object}) => JSON.stringify(result.partialFingerprints))
    const before = await prints('We utilised it.\n')
    expect(before).toHaveLength(1)
    expect(await prints('One more line.\n\nAnd more: we utilised it.\n')).toEqual(before)
  })
})

test('gitlab: findings with fingerprints of their own, in the severities that there are', async () => {
  const files = reports()
  const entries = JSON.parse(await write('gitlab', files))
  expect(entries).toHaveLength(all(files).length)
  expect(new Set(entries.map(({fingerprint}: {fingerprint: string}) => fingerprint)).size).toBe(
    entries.length,
  )
  for (const [index, {path, message}] of all(files).entries()) {
    const {description, check_name: rule, severity, location} = entries[index]
    expect([description, rule]).toEqual([message.message, message.ruleId])
    expect(['info', 'minor', 'major', 'critical', 'blocker']).toContain(severity)
    expect(location).toEqual({path, lines: {begin: message.start.line, end: message.end.line}})
  }
  expect(JSON.parse(await write('gitlab', []))).toEqual([])
})

/** The rules of GitHub's runner: `::command key=value,…::data`, with % CR LF escaped, and : , in values too. */
function readCommands(text: string): {kind: string; properties: Record<string, string>; message: string}[] {
  const decode = (value: string): string =>
    value
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%25', '%')
  return text
    .split('\n')
    .filter((line) => line.startsWith('::'))
    .map((line) => {
      const [, kind = '', list = '', message = ''] = /^::(\w+) (.*?)::(.*)$/.exec(line) ?? []
      const pairs = list.split(',').map((pair) => pair.split('='))
      const properties = Object.fromEntries(pairs.map(([key = '', value = '']) => [key, decode(value)]))
      return {kind, properties, message: decode(message)}
    })
}

test('github: one command for each finding, the worst first, that no text can break out of', async () => {
  const files = reports()
  const text = await write('github', files)
  const commands = readCommands(text)
  expect(commands).toHaveLength(all(files).length)
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/)
  const order = ['error', 'warning', 'notice']
  expect(commands.map(({kind}) => order.indexOf(kind))).toEqual(
    commands.map(({kind}) => order.indexOf(kind)).sort(),
  )
  for (const {properties, message} of commands) {
    expect(properties.file).toMatch(/^(?:a b,c:%d|b\.md)/)
    expect(message).toMatch(/\nhttps:\S+$/)
    if (properties.line !== properties.endLine) expect(properties.col).toBeUndefined()
  }
})

test('checkstyle: well-formed, with every finding under its file', async () => {
  const files = reports()
  const root = readXml(await write('checkstyle', files))
  expect(root.name).toBe('checkstyle')
  expect(root.children.map(({children}) => children.length)).toEqual(
    files.map(({messages}) => messages.length),
  )
  for (const {attributes} of root.children.flatMap(({children}) => children)) {
    expect(Object.keys(attributes).sort()).toEqual(['column', 'line', 'message', 'severity', 'source'])
    expect(['error', 'warning', 'info']).toContain(attributes.severity)
  }
})

test('junit: well-formed, counts add up, and it is red exactly when the run fails', async () => {
  const files = reports()
  for (const failOn of ['error', 'warning', 'never'] as const) {
    const root = readXml(await write('junit', files, {failOn}))
    expect(root.children).toHaveLength(files.length)
    const failing = {error: ['error'], warning: ['error', 'warning'], never: ['']}[failOn]
    for (const [index, suite] of root.children.entries()) {
      const {messages = []} = files[index] ?? {}
      const failures = suite.children.filter(({children}) => children.some(({name}) => name === 'failure'))
      expect(failures).toHaveLength(messages.filter(({severity}) => failing.includes(severity)).length)
      expect(suite.attributes).toMatchObject({
        tests: String(suite.children.length),
        failures: String(failures.length),
        errors: '0',
      })
      for (const {attributes} of suite.children) expect(attributes.classname).toBeTruthy()
    }
  }
})

test('rdjson: valid, with columns that count bytes', async () => {
  const files = reports()
  const text = await write('rdjson', files)
  const {valid, errors} = await validateRdjson(text)
  expect(valid, JSON.stringify(errors)).toBe(true)
  const {diagnostics} = JSON.parse(text)
  for (const [index, {path, message}] of all(files).entries()) {
    const source = files.find((file) => file.path === path)?.source ?? ''
    const line = source.split(/\r\n|\n|\r/)[message.start.line - 1] ?? ''
    const before = Buffer.from(line).subarray(0, diagnostics[index].location.range.start.column - 1)
    expect(before.toString()).toBe(line.slice(0, message.start.column - 1))
  }
})

test('markdown: a comment of at most 65,536 characters in which nothing of the text is markup', async () => {
  const files = reports()
  const text = await write('markdown', files)
  expect(text).toMatch(/^<!-- laylint -->\n### Plain English: \d+ errors?, /)
  expect(text.replace(/&#64;/g, '')).not.toContain('@')
  for (const line of text.split('\n').filter((one) => one.startsWith('| 🟡')))
    expect(line.replace(/\\\|/g, '').split('|')).toHaveLength(5)
  const many = Array.from({length: 400}, () => files).flat()
  const long = await write('markdown', many)
  expect(long.length).toBeLessThan(65_536)
  expect(long).toMatch(/\d+ more texts did not fit here/)
})

test('several reports at once, each to its file', async () => {
  const cwd = makeFolder({'a.md': 'We utilised it.\n'})
  const forms = ['sarif', 'gitlab', 'junit', 'checkstyle', 'rdjson', 'markdown', 'github']
  const {code, out} = await runCli(
    ['a.md', '--format', 'compact', ...forms.flatMap((form) => ['--format', `${form}=out/${form}`])],
    {cwd},
  )
  expect(code).toBe(0)
  expect(out).toContain('a.md:1:4')
  for (const form of forms) expect(readFileSync(join(cwd, 'out', form), 'utf8')).toContain('a.md')
})
