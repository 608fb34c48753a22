import {registry} from '../../src/core.ts'
import {ruleUrl} from '../../src/engine/message.ts'
import {type FileReport, lint} from '../../src/index.ts'
import type {ReportContext} from '../../src/reporters/reporter.ts'
import {reporters} from '../../src/reporters/reporter-table.ts'

const context: ReportContext = {
  toolVersion: '0.1.0',
  rules: registry.rules.map(({meta}) => ({...meta, url: ruleUrl(meta.id)})),
  hasColor: false,
  columns: 80,
  rows: undefined,
  isComplete: false,
  isQuiet: false,
  failOn: 'error',
}

/** Text with everything that a format could trip over, in words that rules quote. */
const nasty = `---
laylint:
  preset: nihr
---

# Efficacy

We utilised 😀 it, e.g. "100%" <b>&amp; so on. The *cohort's* adverse \u0007events were é few | @doctors #12.

<!-- laylint-ignore-next jargon-term: none -->

We utilised it. We utilised it, which is about ]]> and %0A::error::x.

The hypertension\u202e of people who were randomised to receive placebo was found to be statistically significant.
`

const nastyPath = 'a b,c:%d/"é"\u001b[31m &<x>\n::warning::y.md'

/** Reports of a nasty text, of one without findings, and of one whose front matter is wrong. */
export function reports(): FileReport[] {
  return [
    lint(nasty, {path: nastyPath}),
    lint('', {path: 'empty.md'}),
    lint('---\nlaylint:\n  presett: x\n---\n\nWe utilised it.\r\nWe utilised it.\r\n', {path: 'b.md'}),
  ]
}

/** A whole report in one form. */
export async function write(
  form: string,
  files: readonly FileReport[],
  changes: Partial<ReportContext> = {},
): Promise<string> {
  const load = reporters[form]
  if (load === undefined) throw new Error(`no ${form}`)
  const reporter = (await load()).createReporter({...context, ...changes})
  const severities = files.flatMap(({messages}) => messages.map(({severity}) => severity))
  const count = (wanted: string): number => severities.filter((severity) => severity === wanted).length
  const summary = {
    files: files.length,
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
  }
  return reporter.start() + files.map((file) => reporter.file(file)).join('') + reporter.finish(summary)
}

/** All findings with the paths of their texts, in order. */
export const all = (files: readonly FileReport[]) =>
  files.flatMap(({path, messages}) => messages.map((message) => ({path, message})))
