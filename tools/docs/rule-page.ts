import type {AnyRule} from '../../src/rule/define-rule.ts'
import type {OptionSchema} from '../../src/rule/options.ts'
import type {Preset, RuleSetting} from '../../src/rule/preset.ts'
import type {Reading} from '../calibrate/tables.ts'

/** Marks between which a page is generated. */
export const generatedStart = '<!-- generated:start -->'
export const generatedEnd = '<!-- generated:end -->'

/** Headings of a rule page below the generated region, in this order. */
export const pageHeadings: readonly string[] = [
  'What it reports',
  'Why it matters',
  'Examples',
  'When to ignore it',
  'How sure it is',
  'Sources',
]

/** Puts generated text between the marks of a file. */
export function replaceRegion(source: string, text: string): string {
  const start = source.indexOf(generatedStart)
  const end = source.indexOf(generatedEnd)
  if (start < 0 || end < start) throw new Error(`The file has no region ${generatedStart} … ${generatedEnd}.`)
  return `${source.slice(0, start)}${generatedStart}\n${text.trim()}\n${source.slice(end)}`
}

/** The generated region of a rule's page. */
export function rulePage(rule: AnyRule, presets: readonly Preset[], reading: Reading | undefined): string {
  const {meta} = rule
  return [
    `**${meta.summary}.** ${meta.why}`,
    '',
    `Group: ${meta.group} · since ${meta.since} · ${meta.status}`,
    '',
    '| preset | severity | options |',
    '|---|---|---|',
    ...presets.map((preset) => presetRow(preset, preset.rules[meta.id])),
    ...optionsTable(meta.options),
    '',
    'Guidance:',
    '',
    ...meta.guidance.map(({title, url, section, read}) => {
      const place = section === undefined ? '' : `, ${section}`
      return `- [${title}](${url})${place}${read === undefined ? ' (as quoted by others)' : ` (read ${read})`}`
    }),
    ...readingLines(reading),
  ].join('\n')
}

/** What a reader thought of its findings on real text. */
function readingLines(reading: Reading | undefined): string[] {
  if (reading === undefined) return []
  const {read, kept, date, note} = reading
  const rest = note === '' ? '' : ` Not kept: ${note.charAt(0).toLowerCase()}${note.slice(1)}`
  return [
    '',
    `On real text: of ${read} reports that we read (${date}) an editor would keep ${kept}.${rest} See [all counts](../../docs/calibration.md).`,
  ]
}

function presetRow(preset: Preset, setting: RuleSetting | undefined): string {
  const [severity, options] = typeof setting === 'object' ? setting : [setting ?? 'off', {}]
  const values = Object.entries(options).map(([name, value]) => `\`${name}\`: ${JSON.stringify(value)}`)
  return `| \`${preset.id}\` | ${severity} | ${values.join(', ')} |`
}

function optionsTable(options: AnyRule['meta']['options']): string[] {
  const entries = Object.entries(options)
  if (entries.length === 0) return ['', 'It has no options.']
  return [
    '',
    '| option | default | unit or values | what it does | source |',
    '|---|---|---|---|---|',
    ...entries.map(([name, option]) => {
      const source = option.source ?? ''
      return `| \`${name}\` | ${JSON.stringify(option.default)} | ${unitOf(option)} | ${option.description} | ${source} |`
    }),
  ]
}

function unitOf(option: OptionSchema): string {
  if (option.type === 'boolean') return 'true or false'
  if (option.type === 'enum') return option.values.map((value) => `\`${value}\``).join(', ')
  if (option.type === 'strings') return 'list of words'
  const least = option.minimum === undefined ? '' : `, at least ${option.minimum}`
  const most = option.maximum === undefined ? '' : `, at most ${option.maximum}`
  return `${option.unit}${least}${most}`
}
