import {parseArgs} from 'node:util'
import {findNearest} from '../engine/nearest.ts'
import {UserError} from '../errors.ts'
import type {Command, OptionSpec} from './command.ts'
import {commands, defaultCommand, findCommand} from './command-table.ts'
import {commonOptions} from './option-specs.ts'

/** The command line as it was given, checked against the table of commands. */
export class Arguments {
  readonly command: Command
  /** Whether the command was named, not taken by default. */
  readonly isNamed: boolean
  /** What is no option: files, a rule id. */
  readonly operands: readonly string[]
  private readonly values: ReadonlyMap<string, readonly string[]>

  constructor(
    command: Command,
    isNamed: boolean,
    operands: readonly string[],
    values: ReadonlyMap<string, readonly string[]>,
  ) {
    this.command = command
    this.isNamed = isNamed
    this.operands = operands
    this.values = values
  }

  /** Names of all commands. */
  get commandNames(): readonly string[] {
    return commands.map(({name}) => name)
  }

  /** Whether an option was given at all. */
  has(name: string): boolean {
    return this.values.has(name)
  }

  /** The last value of an option. */
  find(name: string): string | undefined {
    return this.values.get(name)?.at(-1)
  }

  /** All values of an option, in order. */
  all(name: string): readonly string[] {
    return this.values.get(name) ?? []
  }

  /**
   * A whole number.
   *
   * @throws {UserError} If it is none, or negative.
   */
  findCount(name: string): number | undefined {
    const text = this.find(name)
    if (text === undefined) return undefined
    if (/^\d{1,9}$/.test(text)) return Number(text)
    throw new UserError('LAYLINT_USAGE', `--${name} needs a whole number, not “${text}”.`)
  }
}

/**
 * Reads the command line.
 *
 * @throws {UserError} For an unknown option, a missing value, or a value that does not exist.
 */
export function parseArguments(argv: readonly string[]): Arguments {
  const {tokens} = parseArgs({args: [...argv], options: everyOption(), strict: false, tokens: true})
  // What comes after `--` is never the name of a command.
  const end = tokens.find((token) => token.kind === 'option-terminator')?.index ?? argv.length
  const first = tokens.find((token) => token.kind === 'positional')
  const named = first === undefined || first.index > end ? undefined : findCommand(first.value)
  const command = named ?? findCommand(defaultCommand)
  if (command === undefined) throw new Error('There is no default command.')
  const specs = [...command.options, ...commonOptions]
  const values = new Map<string, readonly string[]>()
  const operands: string[] = []
  for (const token of tokens) {
    const isName = token === first && named !== undefined
    if (token.kind === 'positional' && !isName) operands.push(token.value)
    if (token.kind === 'option') addOption(token, {command, specs, values})
  }
  return new Arguments(command, named !== undefined, operands, values)
}

interface OptionToken {
  readonly name: string
  readonly rawName: string
  readonly value?: string | undefined
}

interface Reading {
  readonly command: Command
  readonly specs: readonly OptionSpec[]
  readonly values: Map<string, readonly string[]>
}

function addOption(token: OptionToken, {command, specs, values}: Reading): void {
  const plain = token.name.startsWith('no-') ? token.name.slice(3) : undefined
  if (specs.some(({name, isNegatable}) => isNegatable === true && name === plain)) {
    values.set(token.name, [''])
    return
  }
  const spec = specs.find(({name}) => name === token.name)
  if (spec === undefined) throw unknownOption(token, command, specs)
  if (spec.value === undefined && token.value !== undefined) {
    throw new UserError('LAYLINT_USAGE', `${token.rawName} takes no value.`)
  }
  if (spec.value !== undefined && (token.value === undefined || token.value === '')) {
    throw new UserError('LAYLINT_USAGE', `${token.rawName} needs a value: ${token.rawName} ${spec.value}.`)
  }
  const value = token.value ?? ''
  checkChoice(spec, value)
  values.set(spec.name, spec.isRepeatable === true ? [...(values.get(spec.name) ?? []), value] : [value])
}

function checkChoice(spec: OptionSpec, value: string): void {
  if (spec.choices === undefined || spec.choices.includes(value)) return
  const nearest = findNearest(value, spec.choices)
  const hint = nearest === undefined ? `It can be ${spec.choices.join(', ')}.` : `Did you mean “${nearest}”?`
  throw new UserError('LAYLINT_USAGE', `--${spec.name} cannot be “${value}”. ${hint}`)
}

function unknownOption(token: OptionToken, command: Command, specs: readonly OptionSpec[]): UserError {
  const names = specs.map(({name}) => name)
  const nearest = token.rawName.startsWith('--') ? findNearest(token.name, names) : undefined
  const hint =
    nearest === undefined
      ? `Run “laylint ${command.name} --help” to see its options.`
      : `Did you mean --${nearest}?`
  return new UserError(
    'LAYLINT_USAGE',
    `Unknown option ${token.rawName} for “laylint ${command.name}”. ${hint}`,
  )
}

type ParseOptions = NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>['options']>

/** The union of all options: which of them take a value must be known before the command is. */
function everyOption(): ParseOptions {
  const options: ParseOptions = {}
  for (const spec of [...commonOptions, ...commands.flatMap((command) => command.options)]) {
    options[spec.name] = {
      type: spec.value === undefined ? 'boolean' : 'string',
      ...(spec.short === undefined ? {} : {short: spec.short}),
    }
  }
  return options
}
