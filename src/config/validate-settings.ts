import {findNearest} from '../engine/nearest.ts'
import type {Settings} from '../rule/settings.ts'
import type {ProblemList} from './problem-list.ts'
import {type SettingSchema, settingsSchema} from './settings-schema.ts'

/** Reads the settings of the summary, which stand among the other keys. */
export function readSettings(
  value: Readonly<Record<string, unknown>>,
  problems: ProblemList,
): Partial<Settings> | undefined {
  const settings: Record<string, unknown> = {}
  for (const [name, schema] of Object.entries(settingsSchema)) {
    if (!Object.hasOwn(value, name)) continue
    const read = readSetting(value[name], schema)
    if ('problem' in read) problems.under(name).add('LAYLINT_BAD_SETTING', read.problem)
    else settings[name] = read.value
  }
  return Object.keys(settings).length === 0 ? undefined : (settings as Partial<Settings>)
}

function readSetting(
  value: unknown,
  schema: SettingSchema,
): {readonly value: unknown} | {readonly problem: string} {
  switch (schema.type) {
    case 'enum':
      return typeof value === 'string' && schema.values.includes(value)
        ? {value}
        : {problem: sayOneOf(value, schema.values)}
    case 'integer':
      return typeof value === 'number' && Number.isInteger(value) && value >= schema.minimum
        ? {value}
        : {problem: `must be a whole number of at least ${schema.minimum}`}
    case 'boolean':
      return typeof value === 'boolean' ? {value} : {problem: 'must be true or false'}
    case 'string':
      return typeof value === 'string' ? {value} : {problem: 'must be a text'}
    default:
      return readNames(value)
  }
}

function sayOneOf(value: unknown, names: readonly string[]): string {
  const nearest = typeof value === 'string' ? findNearest(value, names) : undefined
  const all = names.map((name) => `"${name}"`).join(', ')
  return nearest === undefined ? `must be one of ${all}` : `must be one of ${all}. Did you mean "${nearest}"?`
}

/** One name or a list of them. */
function readNames(value: unknown): {readonly value: unknown} | {readonly problem: string} {
  const names = typeof value === 'string' ? [value] : value
  const isList = Array.isArray(names) && names.every((name) => typeof name === 'string' && name !== '')
  return isList ? {value: names} : {problem: 'must be a name or a list of names'}
}
