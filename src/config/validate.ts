import type {AnyRule} from '../rule/define-rule.ts'
import type {PresetId} from '../rule/preset.ts'
import type {ConfigProblem} from './config-problem.ts'
import {isPatternList, isRecord, ProblemList} from './problem-list.ts'
import {settingsSchema} from './settings-schema.ts'
import type {ConfigOverride, FileConfig, UserConfig} from './user-config.ts'
import {readIgnore, type SilencedRule} from './validate-ignore.ts'
import {readRules} from './validate-rules.ts'
import {readSettings} from './validate-settings.ts'
import {readTerms} from './validate-terms.ts'

/** What a config may name. */
export interface KnownNames {
  readonly rules: readonly AnyRule[]
  readonly presets: readonly {readonly id: PresetId}[]
}

/** Where a config stands: a file may say more than the front matter of one text. */
export type ConfigPlace = 'file' | 'front matter' | 'override'

/** What could be read of a config, and everything that is wrong with it. */
export interface Validated {
  readonly config: FileConfig
  /** What front matter silences; paths count from the value that was checked. */
  readonly silenced: readonly SilencedRule[]
  readonly problems: readonly ConfigProblem[]
}

const everywhere = ['preset', 'rules', 'terms', 'language', ...Object.keys(settingsSchema)]

/** Keys of a config, by where it stands. */
export const configKeys: Readonly<Record<ConfigPlace, readonly string[]>> = {
  file: ['$schema', 'extends', 'glossary', 'overrides', 'ignore', ...everywhere],
  'front matter': ['ignore', ...everywhere],
  override: ['files', ...everywhere],
}

/**
 * Checks a config that somebody wrote.
 *
 * Never throws: what is wrong is left out of the config and named with its path.
 *
 * @param value Plain data, as a parser of JSON, YAML or TOML gives it.
 */
export function validateConfig(value: unknown, known: KnownNames, place: ConfigPlace = 'file'): Validated {
  const problems = new ProblemList([])
  const config =
    place === 'file' ? readFileConfig(value, known, problems) : readUserConfig(value, known, problems, place)
  const silenced =
    place === 'front matter' && isRecord(value)
      ? readIgnore(value.ignore, known.rules, problems.under('ignore'), ['ignore'])
      : []
  return {config, silenced, problems: problems.list}
}

function readUserConfig(
  value: unknown,
  known: KnownNames,
  problems: ProblemList,
  place: ConfigPlace,
): UserConfig {
  if (!isRecord(value)) {
    problems.add('LAYLINT_CONFIG', 'must be a set of keys and values')
    return {}
  }
  checkPlace(value, place, problems)
  const preset = readPreset(value.preset, known, problems.under('preset'))
  const rules = readRules(value.rules, known.rules, problems.under('rules'))
  const terms = readTerms(value.terms, problems.under('terms'))
  const settings = readSettings(value, problems)
  const language = readLanguage(value.language, problems.under('language'))
  return {
    ...(preset === undefined ? {} : {preset}),
    ...(rules === undefined ? {} : {rules}),
    ...(terms === undefined ? {} : {terms}),
    ...(settings === undefined ? {} : {settings}),
    ...(language === undefined ? {} : {language}),
  }
}

/** A key that only files may have is no slip of the pen: it stands in the wrong place. */
function checkPlace(
  value: Readonly<Record<string, unknown>>,
  place: ConfigPlace,
  problems: ProblemList,
): void {
  const elsewhere = Object.keys(value).filter(
    (key) => configKeys.file.includes(key) && !configKeys[place].includes(key),
  )
  for (const key of elsewhere)
    problems
      .under(key)
      .add('LAYLINT_UNKNOWN_KEY', 'is about several files: it belongs at the top of a config file', 'key')
  problems.checkKeys(value, [...configKeys[place], ...elsewhere], 'key')
}

function readFileConfig(value: unknown, known: KnownNames, problems: ProblemList): FileConfig {
  const user = readUserConfig(value, known, problems, 'file')
  if (!isRecord(value)) return user
  const named = readExtends(value.extends, known, problems.under('extends'))
  const glossary = readPatterns(value.glossary, problems.under('glossary'))
  const ignore = readPatterns(value.ignore, problems.under('ignore'))
  const overrides = readOverrides(value.overrides, known, problems.under('overrides'))
  return {
    ...(named.preset === undefined ? {} : {preset: named.preset}),
    ...user,
    ...(named.files.length === 0 ? {} : {extends: named.files}),
    ...(glossary === undefined ? {} : {glossary}),
    ...(ignore === undefined ? {} : {ignore}),
    ...(overrides === undefined ? {} : {overrides}),
  }
}

function readPreset(value: unknown, known: KnownNames, problems: ProblemList): PresetId | undefined {
  if (value === undefined) return undefined
  const found = known.presets.find(({id}) => id === value)
  if (found !== undefined) return found.id
  problems.unknown(
    'LAYLINT_UNKNOWN_PRESET',
    'preset',
    value,
    known.presets.map(({id}) => id),
    'value',
  )
  return undefined
}

/** `laylint:nihr` names a preset, anything else a file. */
function readExtends(
  value: unknown,
  known: KnownNames,
  problems: ProblemList,
): {readonly preset?: PresetId; readonly files: readonly string[]} {
  const files: string[] = []
  let preset: PresetId | undefined
  for (const name of readPatterns(value, problems) ?? []) {
    if (!name.startsWith('laylint:')) files.push(name)
    else if (name === 'laylint:recommended') preset ??= known.presets[0]?.id
    else preset = readPreset(name.slice('laylint:'.length), known, problems) ?? preset
  }
  return {files, ...(preset === undefined ? {} : {preset})}
}

function readPatterns(value: unknown, problems: ProblemList): readonly string[] | undefined {
  if (value === undefined) return undefined
  const list = typeof value === 'string' ? [value] : value
  if (isPatternList(list)) return list
  problems.add('LAYLINT_CONFIG', 'must be a list of strings of at most 500 characters')
  return undefined
}

function readOverrides(
  value: unknown,
  known: KnownNames,
  problems: ProblemList,
): readonly ConfigOverride[] | undefined {
  if (value === undefined) return undefined
  if (!Array.isArray(value)) {
    problems.add('LAYLINT_CONFIG', 'must be a list, as [{"files": ["*.md"], "preset": "nihr"}]')
    return undefined
  }
  return value.flatMap((item: unknown, index): ConfigOverride[] => {
    const inner = problems.under(index)
    const config = readUserConfig(item, known, inner, 'override')
    const files = isRecord(item) ? readPatterns(item.files, inner.under('files')) : undefined
    if (isRecord(item) && item.files === undefined)
      inner.add('LAYLINT_CONFIG', 'needs "files": the patterns it is for')
    return files === undefined ? [] : [{files, config}]
  })
}

function readLanguage(value: unknown, problems: ProblemList): string | undefined {
  if (value === undefined) return undefined
  if (typeof value === 'string' && /^en(?:-[A-Za-z]{2})?$/.test(value)) return value
  problems.add('LAYLINT_CONFIG', 'must be "en", "en-GB" or "en-US": laylint reads English only')
  return undefined
}
