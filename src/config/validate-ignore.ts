import type {AnyRule} from '../rule/define-rule.ts'
import type {ConfigPath} from './config-problem.ts'
import {isRecord, type ProblemList} from './problem-list.ts'

/** A rule that front matter silences for its whole text. */
export interface SilencedRule {
  /** A known rule, or `all`. */
  readonly ruleId: string
  /** '' where none is given, which is reported. */
  readonly reason: string
  /** The key or value that names the rule. */
  readonly path: ConfigPath
  readonly part: 'key' | 'value'
}

/** Stands for every rule. */
const everyRule = 'all'

/**
 * Reads `ignore` of front matter: a reason for each rule, or a list of rules with their reasons.
 *
 * @param path Where the value stands, from the root that `problems` counts from.
 */
export function readIgnore(
  value: unknown,
  rules: readonly AnyRule[],
  problems: ProblemList,
  path: ConfigPath,
): readonly SilencedRule[] {
  if (value === undefined) return []
  const known = [everyRule, ...rules.map(({meta}) => meta.id)]
  if (isRecord(value)) return readReasons(value, known, problems, path)
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, index) =>
      readItem(item, known, problems.under(index), [...path, index]),
    )
  }
  problems.add(
    'LAYLINT_CONFIG',
    'must give a reason for each rule, as {passive-voice: agreed with our panel}',
  )
  return []
}

/** `passive-voice: agreed with our panel`. */
function readReasons(
  value: Readonly<Record<string, unknown>>,
  known: readonly string[],
  problems: ProblemList,
  path: ConfigPath,
): SilencedRule[] {
  problems.checkKeys(value, known, 'rule')
  const silenced: SilencedRule[] = []
  for (const [ruleId, given] of Object.entries(value)) {
    if (!known.includes(ruleId)) continue
    const reason = readReason(given, problems.under(ruleId))
    if (reason !== undefined) silenced.push({ruleId, reason, path: [...path, ruleId], part: 'key'})
  }
  return silenced
}

/** `{rule: passive-voice, reason: agreed with our panel}`, `{passive-voice: agreed …}`, or a rule alone. */
function readItem(
  value: unknown,
  known: readonly string[],
  problems: ProblemList,
  path: ConfigPath,
): SilencedRule[] {
  if (typeof value === 'string') {
    if (known.includes(value)) return [{ruleId: value, reason: '', path, part: 'value'}]
    problems.unknown('LAYLINT_UNKNOWN_RULE', 'rule', value, known, 'value')
    return []
  }
  if (!isRecord(value)) {
    problems.add('LAYLINT_CONFIG', 'must be a rule and a reason, as {rule: passive-voice, reason: agreed}')
    return []
  }
  if (!Object.hasOwn(value, 'rule')) return readReasons(value, known, problems, path)
  problems.checkKeys(value, ['rule', 'reason'], 'key')
  const ruleId = known.find((id) => id === value.rule)
  if (ruleId === undefined) {
    problems.under('rule').unknown('LAYLINT_UNKNOWN_RULE', 'rule', value.rule, known, 'value')
    return []
  }
  const reason = readReason(value.reason, problems.under('reason'))
  return reason === undefined ? [] : [{ruleId, reason, path: [...path, 'rule'], part: 'value'}]
}

/** A missing reason is '', which the report asks for as it does in comments. */
function readReason(value: unknown, problems: ProblemList): string | undefined {
  if (value === undefined || value === null) return ''
  if (typeof value === 'string') return value.trim()
  problems.add('LAYLINT_CONFIG', 'must be the reason, in words')
  return undefined
}
