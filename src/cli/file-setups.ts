import {resolve} from 'node:path'
import {ConfigLoader} from '../config/load.ts'
import type {Registry} from '../config/resolve.ts'
import type {ConfigLayer} from '../config/user-config.ts'
import {validateConfig} from '../config/validate.ts'
import {UserError} from '../errors.ts'
import type {LintSetup, LintWork} from './lint-task.ts'
import type {Arguments} from './parse-arguments.ts'
import {readAbstract} from './read-abstract.ts'

/** Finds out how each file is linted; files with the same config share one setup. */
export class FileSetups {
  private readonly loader: ConfigLoader
  private readonly configFile: string | undefined
  private readonly isWithoutConfig: boolean
  private readonly finalLayers: readonly ConfigLayer[]
  private readonly work: LintWork
  private readonly known = new Map<string, LintSetup>()

  constructor(args: Arguments, registry: Registry, workingFolder: string, work: LintWork) {
    this.loader = new ConfigLoader(registry, workingFolder)
    this.configFile = args.find('config')
    this.isWithoutConfig = args.has('no-config')
    const abstract = args.find('abstract')
    const layers = commandLineLayers(args, registry)
    this.finalLayers = abstract === undefined ? layers : [...layers, readAbstract(abstract, workingFolder)]
    this.work = work
  }

  /**
   * How a file is linted.
   *
   * @param file Absolute path; for standard input the name that it goes by.
   * @param isNamed Named by itself, so that no pattern of a config leaves it out.
   * @returns `undefined` if the config leaves the file out.
   * @throws {UserError} If a config file has mistakes.
   */
  async setupFor(file: string, isNamed: boolean): Promise<LintSetup | undefined> {
    const {layers, isIgnored} = this.isWithoutConfig
      ? {layers: [], isIgnored: false}
      : await this.loader.configFor(resolve(file), this.configFile)
    return isIgnored && !isNamed ? undefined : this.share(layers)
  }

  private share(layers: readonly ConfigLayer[]): LintSetup {
    const key = layers.map(({origin}) => origin).join('\n')
    const known = this.known.get(key)
    if (known !== undefined) return known
    const setup: LintSetup = {layers, finalLayers: this.finalLayers, ...this.work}
    this.known.set(key, setup)
    return setup
  }
}

/**
 * What the command line itself says about rules and presets.
 *
 * @throws {UserError} If it names a rule, a severity or a preset that does not exist.
 */
export function commandLineLayers(args: Arguments, registry: Registry): readonly ConfigLayer[] {
  const preset = args.find('preset')
  // `laylint fix --rule ID` names the rules to fix, and sets nothing.
  const rules: [string, unknown][] = args.command.name === 'fix' ? [] : args.all('rule').map(readRuleOption)
  if (preset === undefined && rules.length === 0) return []
  const value = {...(preset === undefined ? {} : {preset}), rules: Object.fromEntries(rules)}
  const {config, problems} = validateConfig(value, registry)
  const [first] = problems
  if (first !== undefined) {
    const option = first.path[0] === 'preset' ? '--preset' : '--rule'
    throw new UserError(first.code, `${option}: ${first.message}`)
  }
  return [{origin: 'command line', config}]
}

/** `id=severity`, or with options as in a config file: `id=["warning",{"max":20}]`. */
function readRuleOption(text: string): [string, unknown] {
  const equals = text.indexOf('=')
  if (equals <= 0) {
    throw new UserError(
      'LAYLINT_USAGE',
      `--rule needs a rule and a severity, as --rule ${text || 'passive-voice'}=off.`,
    )
  }
  const id = text.slice(0, equals)
  const value = text.slice(equals + 1)
  if (!value.startsWith('[')) return [id, value]
  try {
    return [id, JSON.parse(value)]
  } catch {
    throw new UserError(
      'LAYLINT_USAGE',
      `--rule ${id}: “${value}” is not JSON. Write it as ["warning",{"max":20}].`,
    )
  }
}
