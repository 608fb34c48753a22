import type {ResolvedConfig} from '../../config/resolve.ts'
import {resolveConfig} from '../../config/resolve.ts'
import {registry} from '../../core.ts'
import {ruleUrl} from '../../engine/message.ts'
import {createStyle, type Style, severityWords} from '../../reporters/pretty/style.ts'
import type {AnyRule} from '../../rule/define-rule.ts'
import type {CommandRun} from '../command.ts'
import {commandLineLayers} from '../file-setups.ts'

/** Lists the rules, with the severity and the options that a preset gives them. */
export async function run({args, terminal}: CommandRun): Promise<number> {
  const resolved = resolveConfig(registry, commandLineLayers(args, registry))
  const list = registry.rules.map((rule, index) => describe(rule, resolved.rules[index]))
  if (args.find('format') === 'json') {
    terminal.write(`${JSON.stringify({preset: resolved.preset.value, rules: list}, undefined, 2)}\n`)
    return 0
  }
  const style = createStyle(terminal.hasColor)
  terminal.write(drawList(list, resolved.preset.value, style))
  return 0
}

type Described = ReturnType<typeof describe>

function describe({meta}: AnyRule, traced: ResolvedConfig['rules'][number] | undefined) {
  const options: Record<string, unknown> = {}
  for (const [name, {value}] of Object.entries(traced?.options ?? {})) options[name] = value
  const {id, summary, group, status, since} = meta
  return {
    id,
    severity: traced?.severity.value ?? 'off',
    summary,
    group,
    status,
    since,
    options,
    url: ruleUrl(id),
  }
}

function drawList(list: readonly Described[], preset: string, style: Style): string {
  const width = Math.max(...list.map(({id}) => id.length))
  const lines: string[] = []
  for (const group of new Set(list.map((rule) => rule.group))) {
    lines.push('', style.bold(group.charAt(0).toUpperCase() + group.slice(1)))
    for (const rule of list) {
      if (rule.group !== group) continue
      const {severity} = rule
      const word =
        severity === 'off'
          ? style.dim('off'.padEnd(8))
          : style.severity(severity, severityWords[severity].padEnd(8))
      lines.push(`  ${rule.id.padEnd(width)}  ${word} ${rule.summary}`)
      const options = Object.entries(rule.options).map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
      if (options.length > 0 && severity !== 'off')
        lines.push(style.dim(`  ${' '.repeat(width)}           ${options.join(', ')}`))
    }
  }
  const head = `${list.length} rules, with the severities of the preset “${preset}”.`
  return `${head}\n${lines.join('\n')}\n\nlaylint explain RULE shows the page of one.\n`
}
