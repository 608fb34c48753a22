import type {AnyRule} from '../rule/define-rule.ts'
import type {LocalRule} from '../rule/local-rule.ts'
import type {PresetId, Severity} from '../rule/preset.ts'
import type {Settings} from '../rule/settings.ts'
import type {Terms} from '../rule/terms.ts'

/** A rule that is on, with everything that decides how it runs. */
export interface ActiveRule {
  readonly rule: AnyRule
  readonly severity: Severity
  /** The severity is the user's own word, not a preset's: findings never go above it. */
  readonly isUserSet: boolean
  readonly options: Readonly<Record<string, unknown>>
  /** Only for rules that look at each block by itself. */
  readonly local?: LocalRule
}

/** Everything that a run over one document needs to know. */
export interface LintConfig {
  readonly preset: PresetId
  readonly rules: readonly ActiveRule[]
  readonly settings: Settings
  readonly terms: Terms
  /** Ids of all rules there are, on or off: what a suppression may name. */
  readonly knownRules: ReadonlySet<string>
}
