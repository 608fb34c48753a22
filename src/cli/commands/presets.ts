import {type ResolvedConfig, resolveConfig} from '../../config/resolve.ts'
import {registry} from '../../core.ts'
import {UserError} from '../../errors.ts'
import {conflictsBetween} from '../../preset-conflicts.ts'
import {createStyle, type Style} from '../../reporters/pretty/style.ts'
import {wrapWords} from '../../reporters/pretty/wrap-words.ts'
import type {Preset} from '../../rule/preset.ts'
import type {CommandRun} from '../command.ts'
import {getPreset} from '../find-rule.ts'

/** Width of what is not for a terminal, in columns. */
const columnsDefault = 80

/** Lists the presets, or says how two differ. */
export async function run({args, terminal}: CommandRun): Promise<number> {
  const [word, first, second, ...others] = args.operands
  const isJson = args.find('format') === 'json'
  const style = createStyle(terminal.hasColor)
  if (word === undefined) {
    terminal.write(
      isJson ? `${JSON.stringify(registry.presets.map(plain), undefined, 2)}\n` : drawPresets(style),
    )
    return 0
  }
  if (word !== 'diff' || first === undefined || second === undefined || others.length > 0) {
    throw new UserError('LAYLINT_USAGE', 'Write “laylint presets”, or “laylint presets diff public nihr”.')
  }
  const pair = [getPreset(first, registry), getPreset(second, registry)] as const
  const changes = compare(...pair)
  const reasons = drawReasons(changes, pair, terminal.columns ?? columnsDefault, style)
  terminal.write(
    isJson
      ? `${JSON.stringify(changes, undefined, 2)}\n`
      : drawChanges(changes, first, second, style) + reasons,
  )
  return 0
}

function plain({id, title, summary, guidance, settings}: Preset) {
  return {id, title, summary, guidance, settings}
}

function drawPresets(style: Style): string {
  return registry.presets
    .map(({id, title, summary, guidance}) => {
      const sources = guidance.map((one) => `    ${one.title}\n    ${style.cyan(one.url)}`)
      return `${style.bold(id)}  ${title}\n  ${summary}\n${sources.join('\n')}\n`
    })
    .join('\n')
}

/** One value that two presets set otherwise. */
interface Change {
  readonly name: string
  readonly values: readonly [unknown, unknown]
}

function compare(one: Preset, other: Preset): Change[] {
  const [left, right] = [one, other].map(valuesOf)
  const names = new Set([...(left?.keys() ?? []), ...(right?.keys() ?? [])])
  return [...names]
    .map((name): Change => ({name, values: [left?.get(name), right?.get(name)]}))
    .filter(({values}) => JSON.stringify(values[0]) !== JSON.stringify(values[1]))
}

/** Everything a preset decides, by name: `limit`, `passive-voice`, `sentence-length.max`. */
function valuesOf({id}: Preset): Map<string, unknown> {
  const resolved: ResolvedConfig = resolveConfig(registry, [{origin: 'comparison', config: {preset: id}}])
  const values = new Map<string, unknown>()
  for (const [name, {value}] of Object.entries(resolved.settings)) values.set(name, value)
  for (const rule of resolved.rules) {
    values.set(rule.id, rule.severity.value)
    if (rule.severity.value === 'off') continue
    for (const [name, {value}] of Object.entries(rule.options)) values.set(`${rule.id}.${name}`, value)
  }
  return values
}

function drawChanges(changes: readonly Change[], first: string, second: string, style: Style): string {
  if (changes.length === 0) return `“${first}” and “${second}” do not differ.\n`
  const rows = changes.map(({name, values}) => [name, show(values[0]), show(values[1])] as const)
  const width = Math.max(...rows.map(([name]) => name.length))
  const middle = Math.max(first.length, ...rows.map(([, left]) => left.length))
  const head = style.bold(`${''.padEnd(width)}  ${first.padEnd(middle)}  ${second}`)
  return `${[head, ...rows.map(([name, left, right]) => `${name.padEnd(width)}  ${left.padEnd(middle)}  ${right}`)].join('\n')}\n`
}

/** Where guidance disagrees: what each of the two does, and whose advice that is. */
function drawReasons(
  changes: readonly Change[],
  [first, second]: readonly [Preset, Preset],
  columns: number,
  style: Style,
): string {
  const names = new Set(changes.map(({name}) => name.replace(/\..*$/, '')))
  const found = conflictsBetween(first.id, second.id, names)
  if (found.length === 0) return ''
  const lines = ['', style.bold('Where published guidance disagrees')]
  for (const {question, sides} of found) {
    lines.push('', style.cyan(question))
    for (const {preset, does, guidance} of sides) {
      lines.push(...wrapWords(`${preset}: ${does}`, columns - 4).map((line) => `  ${line}`))
      lines.push(...wrapWords(guidance.join('; '), columns - 8).map((line) => style.dim(`      ${line}`)))
    }
  }
  return `${lines.join('\n')}\n`
}

function show(value: unknown): string {
  return value === undefined ? '–' : typeof value === 'string' ? value : JSON.stringify(value)
}
