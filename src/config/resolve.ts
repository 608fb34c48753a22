import type {ActiveRule, LintConfig} from '../engine/lint-config.ts'
import type {AnyRule} from '../rule/define-rule.ts'
import type {LocalRule} from '../rule/local-rule.ts'
import {defaultOptions} from '../rule/options.ts'
import type {Preset, PresetId, RuleSetting, Severity} from '../rule/preset.ts'
import {defaultSettings, type Settings} from '../rule/settings.ts'
import {type Term, Terms} from '../rule/terms.ts'
import type {ConfigLayer} from './user-config.ts'

/** Every rule and preset there is: handed in, so that configuration knows none of them. */
export interface Registry {
  readonly rules: readonly AnyRule[]
  readonly presets: readonly Preset[]
  /** By id, those that look at each block by itself. */
  readonly localRules?: Readonly<Record<string, LocalRule>>
}

/** The preset where nobody names one. */
export const defaultPreset: PresetId = 'public'

/** One value of the resolved config and where it came from. */
export interface Traced<T> {
  readonly value: T
  readonly origin: string
}

/** A rule's resolved severity and options, each with its origin. */
export interface TracedRule {
  readonly id: string
  readonly severity: Traced<Severity | 'off'>
  readonly options: Readonly<Record<string, Traced<unknown>>>
}

/** A resolved config, and the same with the origin of each value. */
export interface ResolvedConfig {
  readonly config: LintConfig
  readonly preset: Traced<PresetId>
  readonly rules: readonly TracedRule[]
  readonly settings: Readonly<Record<string, Traced<unknown>>>
  readonly terms: readonly Traced<Term>[]
  readonly language: Traced<string>
}

/**
 * Resolves configuration: defaults of rules, then the preset, then the layers in order.
 *
 * @param layers From the weakest to the strongest: config file, front matter, command line. All are checked.
 */
export function resolveConfig(registry: Registry, layers: readonly ConfigLayer[]): ResolvedConfig {
  const preset = tracedPreset(layers)
  const chosen = registry.presets.find(({id}) => id === preset.value)
  const rules = registry.rules.map((rule) => traceRule(rule, chosen, layers))
  const settings = traceSettings(chosen, layers)
  const terms = layers.flatMap(({config, origin}) => (config.terms ?? []).map((value) => ({value, origin})))
  return {
    config: {
      preset: preset.value,
      rules: registry.rules.flatMap((rule, index) =>
        toActive(rule, rules[index], own(registry.localRules, rule.meta.id)),
      ),
      settings: plainSettings(settings),
      terms: new Terms(terms.map(({value}) => value)),
      knownRules: new Set(registry.rules.map(({meta}) => meta.id)),
    },
    preset,
    rules,
    settings,
    terms,
    language: lastSaid(layers, ({language}) => language) ?? {value: 'en', origin: 'default'},
  }
}

function tracedPreset(layers: readonly ConfigLayer[]): Traced<PresetId> {
  return lastSaid(layers, ({preset}) => preset) ?? {value: defaultPreset, origin: 'default'}
}

function lastSaid<T>(
  layers: readonly ConfigLayer[],
  pick: (config: ConfigLayer['config']) => T | undefined,
): Traced<T> | undefined {
  let found: Traced<T> | undefined
  for (const {config, origin} of layers) {
    const value = pick(config)
    if (value !== undefined) found = {value, origin}
  }
  return found
}

function traceRule(rule: AnyRule, preset: Preset | undefined, layers: readonly ConfigLayer[]): TracedRule {
  const options: Record<string, Traced<unknown>> = {}
  for (const [name, value] of Object.entries(defaultOptions(rule.meta.options)))
    options[name] = {value, origin: 'default'}
  let severity: Traced<Severity | 'off'> = {value: 'off', origin: 'default'}
  const apply = (setting: RuleSetting | undefined, origin: string): void => {
    if (setting === undefined) return
    const [level, values] = typeof setting === 'string' ? [setting, {}] : setting
    severity = {value: level, origin}
    for (const [name, value] of Object.entries(values)) options[name] = {value, origin}
  }
  const {id} = rule.meta
  if (preset !== undefined) apply(own(preset.rules, id), `preset ${preset.id}`)
  for (const {config, origin} of layers) apply(own(config.rules, id), origin)
  return {id, severity, options}
}

function own<T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined
}

function traceSettings(
  preset: Preset | undefined,
  layers: readonly ConfigLayer[],
): Record<string, Traced<unknown>> {
  const settings: Record<string, Traced<unknown>> = {}
  const apply = (values: Partial<Settings> | undefined, origin: string): void => {
    for (const [name, value] of Object.entries(values ?? {}))
      if (value !== undefined) settings[name] = {value, origin}
  }
  for (const [name, value] of Object.entries(defaultSettings)) settings[name] = {value, origin: 'default'}
  apply(preset?.settings, `preset ${preset?.id ?? ''}`)
  for (const {config, origin} of layers) apply(config.settings, origin)
  return settings
}

function plainSettings(traced: Readonly<Record<string, Traced<unknown>>>): Settings {
  const values: Record<string, unknown> = {...defaultSettings}
  for (const [name, {value}] of Object.entries(traced)) values[name] = value
  return values as unknown as Settings
}

function toActive(rule: AnyRule, traced: TracedRule | undefined, local: LocalRule | undefined): ActiveRule[] {
  if (traced === undefined || traced.severity.value === 'off') return []
  const options: Record<string, unknown> = {}
  for (const [name, {value}] of Object.entries(traced.options)) options[name] = value
  const {origin} = traced.severity
  const isUserSet = origin !== 'default' && !origin.startsWith('preset ')
  const active = {rule, severity: traced.severity.value, isUserSet, options}
  return [local === undefined ? active : {...active, local}]
}
