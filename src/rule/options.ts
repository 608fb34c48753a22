/** The subset of JSON Schema that rule options use. */
export type OptionSchema =
  | {
      readonly type: 'integer' | 'number'
      readonly default: number
      /** What the number counts: words, sentences, percent. */
      readonly unit: string
      readonly minimum?: number
      readonly maximum?: number
      readonly description: string
      /** Where the default comes from. */
      readonly source?: string
    }
  | {
      readonly type: 'boolean'
      readonly default: boolean
      readonly description: string
      readonly source?: string
    }
  | {
      readonly type: 'enum'
      readonly values: readonly [string, ...string[]]
      readonly default: string
      readonly description: string
      readonly source?: string
    }
  | {
      readonly type: 'strings'
      readonly default: readonly string[]
      readonly description: string
      readonly source?: string
    }

/** Options of a rule by name. */
export type OptionsSchema = Readonly<Record<string, OptionSchema>>

/** The value of one option, as its schema says. */
export type OptionValue<S extends OptionSchema> = S extends {type: 'integer' | 'number'}
  ? number
  : S extends {type: 'boolean'}
    ? boolean
    : S extends {type: 'enum'; values: readonly (infer V)[]}
      ? V
      : readonly string[]

/** The values a rule gets: every option of its schema. */
export type Options<S extends OptionsSchema> = {readonly [K in keyof S]: OptionValue<S[K]>}

/** Default values of a schema. */
export function defaultOptions(schema: OptionsSchema): Record<string, unknown> {
  const values: Record<string, unknown> = {}
  for (const [name, option] of Object.entries(schema)) values[name] = option.default
  return values
}

/**
 * Checks one value against its schema.
 *
 * @returns What is wrong, as the end of a sentence, or `undefined`.
 */
export function findOptionProblem(schema: OptionSchema, value: unknown): string | undefined {
  switch (schema.type) {
    case 'integer':
    case 'number':
      return findNumberProblem(schema, value)
    case 'boolean':
      return typeof value === 'boolean' ? undefined : 'must be true or false'
    case 'enum':
      return typeof value === 'string' && schema.values.includes(value)
        ? undefined
        : `must be one of ${schema.values.map((name) => `"${name}"`).join(', ')}`
    default:
      return Array.isArray(value) && value.every((item) => typeof item === 'string')
        ? undefined
        : 'must be a list of strings'
  }
}

function findNumberProblem(
  schema: Extract<OptionSchema, {type: 'integer' | 'number'}>,
  value: unknown,
): string | undefined {
  if (typeof value !== 'number' || !Number.isFinite(value)) return `must be a number (of ${schema.unit})`
  if (schema.type === 'integer' && !Number.isInteger(value))
    return `must be a whole number (of ${schema.unit})`
  if (schema.minimum !== undefined && value < schema.minimum) return `must be at least ${schema.minimum}`
  if (schema.maximum !== undefined && value > schema.maximum) return `must be at most ${schema.maximum}`
  return undefined
}
