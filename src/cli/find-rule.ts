import type {Registry} from '../config/resolve.ts'
import {findNearest} from '../engine/nearest.ts'
import {UserError} from '../errors.ts'
import type {AnyRule} from '../rule/define-rule.ts'
import type {Preset} from '../rule/preset.ts'

/**
 * The rule of an id.
 *
 * @throws {UserError} With the nearest id, if there is none.
 */
export function getRule(id: string, {rules}: Registry): AnyRule {
  const rule = rules.find(({meta}) => meta.id === id)
  if (rule !== undefined) return rule
  const nearest = findNearest(
    id,
    rules.map(({meta}) => meta.id),
  )
  const hint = nearest === undefined ? 'Run “laylint rules” to see them all.' : `Did you mean “${nearest}”?`
  throw new UserError('LAYLINT_UNKNOWN_RULE', `There is no rule “${id}”. ${hint}`)
}

/**
 * The preset of an id.
 *
 * @throws {UserError} With the ids there are, if there is none.
 */
export function getPreset(id: string, {presets}: Registry): Preset {
  const preset = presets.find((one) => one.id === id)
  if (preset !== undefined) return preset
  const names = presets.map((one) => one.id)
  const nearest = findNearest(id, names)
  const hint = nearest === undefined ? `There are: ${names.join(', ')}.` : `Did you mean “${nearest}”?`
  throw new UserError('LAYLINT_UNKNOWN_PRESET', `There is no preset “${id}”. ${hint}`)
}
