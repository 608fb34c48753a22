import type {UserConfig} from '../../src/config/user-config.ts'
import {createLinter, registry} from '../../src/core.ts'
import type {Format} from '../../src/document/document.ts'
import type {LintMessage} from '../../src/engine/message.ts'
import type {PresetId, RuleSetting} from '../../src/rule/preset.ts'
import type {Settings} from '../../src/rule/settings.ts'

/** One text of a case file with what laylint should say of it. */
export interface Case {
  /** A sentence in the present tense. */
  readonly name: string
  readonly format: Format
  readonly options: Readonly<Record<string, unknown>>
  readonly config: UserConfig
  /** The text without its carets. */
  readonly text: string
  /** The text with carets, as the file has it. */
  readonly expected: string
  /** Line of the file on which the text starts, 0-based. */
  readonly line: number
  readonly lineCount: number
}

const caretLine = /^\s*\^+ [a-z][a-z-]+(?: \((?:error|info)\))?: /

/** Reads a case file or a rule page: every `lay` fence, with the `json` fences before it under the same heading. */
export function parseCases(source: string): Case[] {
  const lines = source.split('\n')
  const cases: Case[] = []
  let name = ''
  let options: Record<string, unknown> = {}
  let config: Record<string, unknown> = {}
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? ''
    const heading = /^#{2,3} (.+)$/.exec(line)
    if (heading) {
      name = heading[1] ?? ''
      options = {}
      config = {}
    }
    const fence = /^(`{3,})(lay|json) ?(\w*)$/.exec(line)
    if (!fence) continue
    const end = lines.indexOf(fence[1] ?? '```', index + 1)
    const body = lines.slice(index + 1, end)
    if (fence[2] === 'json') {
      const value = JSON.parse(body.join('\n')) as Record<string, unknown>
      if (fence[3] === 'config') config = value
      else options = value
    } else {
      cases.push({
        name,
        format: toFormat(fence[3] ?? ''),
        options,
        config: toConfig(config),
        text: `${body.filter((text) => !caretLine.test(text)).join('\n')}\n`,
        expected: body.join('\n'),
        line: index + 1,
        lineCount: body.length,
      })
    }
    index = end
  }
  return cases
}

function toFormat(name: string): Format {
  return name === 'text' || name === 'html' ? name : 'markdown'
}

function toConfig(value: Record<string, unknown>): UserConfig {
  const {preset, terms, ...settings} = value
  return {
    ...(preset === undefined ? {} : {preset: preset as PresetId}),
    ...(Array.isArray(terms) ? {terms: terms.map((term) => (typeof term === 'string' ? {term} : term))} : {}),
    settings: settings as Partial<Settings>,
  }
}

/** Lints a case with one rule alone, at the severity “warning” unless the case names a preset. */
export function lintCase(ruleId: string, one: Case): readonly LintMessage[] {
  const only = registry.rules.filter(({meta}) => meta.id === ruleId)
  const setting: RuleSetting = ['warning', one.options]
  const usesPreset = one.config.preset !== undefined
  const presets = usesPreset
    ? registry.presets
    : registry.presets.map((preset) => ({...preset, settings: {}, rules: {[ruleId]: setting}}))
  const linter = createLinter({
    registry: {rules: only, presets},
    layers: [{origin: 'case', config: one.config}],
  })
  return linter.lint({text: one.text, format: one.format}).messages
}

/** Writes a text with carets under what was found, as case files have it. */
export function annotate(text: string, messages: readonly LintMessage[]): string {
  const lines = text.replace(/\n$/, '').split('\n')
  const out: string[] = []
  for (const [index, line] of lines.entries()) {
    out.push(line)
    for (const message of messages) if (message.start.line === index + 1) out.push(caretsOf(message, line))
  }
  return out.join('\n')
}

function caretsOf(message: LintMessage, line: string): string {
  const end = message.end.line > message.start.line ? line.length + 1 : message.end.column
  const carets = '^'.repeat(Math.max(1, end - message.start.column))
  const severity = message.severity === 'warning' ? '' : ` (${message.severity})`
  const offers = message.suggestions.map(
    ({text, safe}) => `${text === '' ? '(nothing)' : text}${safe ? '!' : ''}`,
  )
  const arrow = offers.length > 0 ? ` → ${offers.join(' | ')}` : ''
  return `${' '.repeat(message.start.column - 1)}${carets} ${message.ruleId}${severity}: ${message.message}${arrow}`
}
