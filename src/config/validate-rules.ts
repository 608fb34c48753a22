import type {AnyRule} from '../rule/define-rule.ts'
import {findOptionProblem} from '../rule/options.ts'
import type {RuleSetting, Severity} from '../rule/preset.ts'
import {isRecord, type ProblemList} from './problem-list.ts'

const severities: readonly (Severity | 'off')[] = ['error', 'warning', 'info', 'off']

/** Reads `rules`: a severity, or a list of severity and options, for each id. */
export function readRules(
  value: unknown,
  rules: readonly AnyRule[],
  problems: ProblemList,
): Readonly<Record<string, RuleSetting>> | undefined {
  if (value === undefined) return undefined
  if (!isRecord(value)) {
    problems.add('LAYLINT_CONFIG', 'must be a set of rule ids, as {"passive-voice": "off"}')
    return undefined
  }
  const ids = rules.map(({meta}) => meta.id)
  problems.checkKeys(value, ids, 'rule')
  const settings: Record<string, RuleSetting> = {}
  for (const rule of rules) {
    const {id} = rule.meta
    if (!Object.hasOwn(value, id)) continue
    const setting = readRuleSetting(value[id], rule, problems.under(id))
    if (setting !== undefined) settings[id] = setting
  }
  return settings
}

/** Reads the setting of one rule. */
export function readRuleSetting(
  value: unknown,
  rule: AnyRule,
  problems: ProblemList,
): RuleSetting | undefined {
  const [level, options, ...rest] = Array.isArray(value) ? (value as unknown[]) : [value]
  const severity = severities.find((name) => name === level)
  if (severity === undefined) {
    const at = Array.isArray(value) ? problems.under(0) : problems
    at.unknown('LAYLINT_UNKNOWN_SEVERITY', 'severity', level, severities, 'value')
    return undefined
  }
  if (rest.length > 0)
    problems.add('LAYLINT_CONFIG', 'must be a severity, or a list of a severity and options')
  if (options === undefined) return severity
  return [severity, readOptions(options, rule, problems.under(1))]
}

function readOptions(
  value: unknown,
  rule: AnyRule,
  problems: ProblemList,
): Readonly<Record<string, unknown>> {
  if (!isRecord(value)) {
    problems.add('LAYLINT_CONFIG', 'must be a set of options')
    return {}
  }
  const schema = rule.meta.options
  problems.checkKeys(value, Object.keys(schema), 'option')
  const options: Record<string, unknown> = {}
  for (const [name, option] of Object.entries(schema)) {
    if (!Object.hasOwn(value, name)) continue
    const problem = findOptionProblem(option, value[name])
    if (problem === undefined) options[name] = value[name]
    else problems.under(name).add('LAYLINT_BAD_OPTION', problem)
  }
  return options
}
