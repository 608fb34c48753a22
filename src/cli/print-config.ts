import {resolve} from 'node:path'
import type {FrontMatterConfig} from '../config/front-matter.ts'
import {mayConfigure} from '../config/front-matter-key.ts'
import {type ResolvedConfig, resolveConfig, type Traced} from '../config/resolve.ts'
import {registry} from '../core.ts'
import {UserError} from '../errors.ts'
import {parseMarkdown} from '../formats/markdown/markdown.ts'
import {escapeControls} from '../reporters/escape-controls.ts'
import {decodeText} from '../source/decode.ts'
import {findFormat} from '../source/format.ts'
import {readBytes} from '../source/read.ts'
import type {CommandRun} from './command.ts'
import {FileSetups} from './file-setups.ts'

/** Prints the config of one file, and where each value comes from; as JSON with `--format json`. */
export async function printConfig({args, terminal}: CommandRun): Promise<number> {
  const [operand, ...others] = args.operands
  if (others.length > 0) throw new UserError('LAYLINT_USAGE', '--print-config takes one file.')
  const work = {parts: {scores: false, sentences: false, units: false, checklist: false}, hasRules: true}
  const file = resolve(terminal.workingFolder, operand ?? 'summary.md')
  const setup = await new FileSetups(args, registry, terminal.workingFolder, work).setupFor(file, true)
  const layers = setup?.layers ?? []
  const matter = operand === undefined ? silent : await readMatter(file)
  const own = Object.keys(matter.config).length === 0 ? [] : [{origin: 'front matter', config: matter.config}]
  const resolved = resolveConfig(registry, [...layers, ...own, ...(setup?.finalLayers ?? [])])
  for (const {message} of matter.problems) terminal.say(`laylint: ${operand ?? ''}: ${message}`)
  terminal.write(args.find('format') === 'json' ? toJson(resolved, matter) : toText(resolved, matter))
  return matter.problems.length === 0 ? 0 : 2
}

const silent: FrontMatterConfig = {config: {}, problems: []}

async function readMatter(file: string): Promise<FrontMatterConfig> {
  if (findFormat(file) !== 'markdown') return silent
  const {text} = decodeText(readBytes(file))
  if (!mayConfigure(text)) return silent
  const {frontMatter} = parseMarkdown(text)
  if (frontMatter === undefined) return silent
  return (await import('../config/front-matter.ts')).readFrontMatter(frontMatter, registry)
}

function toJson(resolved: ResolvedConfig, {silenced = []}: FrontMatterConfig): string {
  const {preset, rules, settings, terms, language} = resolved
  const ignore = silenced.map(({ruleId, reason}) => ({rule: ruleId, reason, origin: 'front matter'}))
  return `${JSON.stringify({preset, language, settings, terms, ignore, rules}, undefined, 2)}\n`
}

function toText(resolved: ResolvedConfig, {silenced = []}: FrontMatterConfig): string {
  const {preset, rules, settings, terms, language} = resolved
  const lines = [line('preset', preset), line('language', language)]
  for (const [name, value] of Object.entries(settings)) lines.push(line(name, value))
  for (const term of terms) lines.push(line('term', {value: term.value.term, origin: term.origin}))
  for (const {ruleId} of silenced) lines.push(line('ignore', {value: ruleId, origin: 'front matter'}))
  lines.push('', 'rules')
  for (const {id, severity, options} of rules) {
    lines.push(line(`  ${id}`, severity))
    if (severity.value === 'off') continue
    for (const [name, value] of Object.entries(options)) lines.push(line(`    ${name}`, value))
  }
  return `${lines.join('\n')}\n`
}

/** Width of names and of values, in columns. */
const nameWidth = 34
const valueWidth = 24

function line(name: string, {value, origin}: Traced<unknown>): string {
  const shown = value === undefined ? '(not set)' : typeof value === 'string' ? value : JSON.stringify(value)
  return escapeControls(`${name.padEnd(nameWidth)} ${shown.padEnd(valueWidth)} ${origin}`)
}
