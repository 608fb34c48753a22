import {existsSync, readFileSync, statSync} from 'node:fs'
import {dirname, join, relative, resolve} from 'node:path'
import {UserError} from '../errors.ts'
import {sayReadError} from '../source/read.ts'
import {ConfigError, ConfigSyntaxError, type ParsedConfig, placeProblems} from './config-problem.ts'
import type {ConfigLayer, FileConfig} from './user-config.ts'
import {type KnownNames, validateConfig} from './validate.ts'
import {parseGlossary} from './validate-terms.ts'

/** A config file as it was read, checked. */
export interface LoadedConfig {
  /** Absolute path. */
  readonly file: string
  /** Absolute folder that patterns of this file start from. */
  readonly folder: string
  /** What people know it by: the path from the working folder. */
  readonly origin: string
  readonly config: FileConfig
}

/** What config files say for one file. */
export interface ConfigForFile {
  /** From the weakest to the strongest. */
  readonly layers: readonly ConfigLayer[]
  /** A config leaves the file out. */
  readonly isIgnored: boolean
}

/** Names of config files, the first found wins. */
export const configFileNames: readonly string[] = [
  'laylint.json',
  '.laylintrc.json',
  '.laylintrc.yaml',
  '.laylintrc.yml',
]

/** Largest config or glossary file that is read, in bytes. */
const bytesMax = 1_000_000

/** Config files that may extend one another in a row. */
const extendsMax = 8

/** Finds and reads config files; keeps what it read for the next text of the same folder. */
export class ConfigLoader {
  private readonly known: KnownNames
  private readonly workingFolder: string
  private readonly byFolder = new Map<string, string | undefined>()
  private readonly byFile = new Map<string, Promise<readonly LoadedConfig[]>>()

  constructor(known: KnownNames, workingFolder: string) {
    this.known = known
    this.workingFolder = workingFolder
  }

  /**
   * The config that applies in a folder, with what it extends, the weakest first.
   *
   * @throws {UserError} If the file cannot be read or has mistakes.
   */
  async find(folder: string): Promise<readonly LoadedConfig[]> {
    const file = this.findFile(folder)
    return file === undefined ? [] : this.load(file)
  }

  /**
   * What applies to one file.
   *
   * @param file Absolute path.
   * @param configFile A config file to use instead of what is found upwards.
   * @throws {UserError} If a config cannot be read or has mistakes.
   */
  async configFor(file: string, configFile?: string): Promise<ConfigForFile> {
    const loaded = configFile === undefined ? await this.find(dirname(file)) : await this.load(configFile)
    return toFileConfig(loaded, file)
  }

  /** Reads one config file and what it extends, the weakest first. */
  load(file: string): Promise<readonly LoadedConfig[]> {
    const absolute = resolve(this.workingFolder, file)
    const found = this.byFile.get(absolute)
    if (found !== undefined) return found
    const loaded = this.loadChain(absolute, [])
    this.byFile.set(absolute, loaded)
    return loaded
  }

  /** The nearest config file upwards, as far as the root of the repository. */
  findFile(folder: string): string | undefined {
    if (this.byFolder.has(folder)) return this.byFolder.get(folder)
    const here = findIn(folder)
    const parent = dirname(folder)
    const isTop = parent === folder || existsSync(join(folder, '.git'))
    const found = here ?? (isTop ? undefined : this.findFile(parent))
    this.byFolder.set(folder, found)
    return found
  }

  private async loadChain(file: string, above: readonly string[]): Promise<readonly LoadedConfig[]> {
    const origin = this.show(file)
    if (above.includes(file) || above.length >= extendsMax) {
      const message = `${origin} extends itself, or more than ${extendsMax} files in a row. Remove one "extends".`
      throw new UserError('LAYLINT_CONFIG_EXTENDS', message)
    }
    const folder = dirname(file)
    const config = await readConfigFile(file, origin, this.known)
    const layers: LoadedConfig[] = []
    for (const other of config.extends ?? []) {
      layers.push(...(await this.loadChain(resolve(folder, other), [...above, file])))
    }
    for (const other of config.glossary ?? []) layers.push(this.loadGlossary(resolve(folder, other), folder))
    layers.push({file, folder, origin, config})
    return layers
  }

  private loadGlossary(file: string, folder: string): LoadedConfig {
    const origin = this.show(file)
    return {file, folder, origin, config: {terms: parseGlossary(readText(file, origin))}}
  }

  private show(file: string): string {
    const path = relative(this.workingFolder, file)
    return path === '' || path.startsWith('..') ? file : path.replaceAll('\\', '/')
  }
}

/**
 * What config files say for one file: their layers with the overrides that match, the weakest first.
 *
 * @param file Absolute path.
 */
async function toFileConfig(loaded: readonly LoadedConfig[], file: string): Promise<ConfigForFile> {
  const needsPatterns = loaded.some(
    ({config}) => config.overrides !== undefined || config.ignore !== undefined,
  )
  if (!needsPatterns) return {layers: loaded.map(({origin, config}) => ({origin, config})), isIgnored: false}
  const {matchesPatterns} = await import('./match-patterns.ts')
  const layers: ConfigLayer[] = []
  let isIgnored = false
  for (const {origin, config, folder} of loaded) {
    const path = relative(folder, file).replaceAll('\\', '/')
    if (matchesPatterns(config.ignore ?? [], path)) isIgnored = true
    layers.push({origin, config})
    for (const [index, override] of (config.overrides ?? []).entries()) {
      if (!matchesPatterns(override.files, path)) continue
      layers.push({origin: `${origin} (override ${index + 1})`, config: override.config})
    }
  }
  return {layers, isIgnored}
}

function findIn(folder: string): string | undefined {
  for (const name of configFileNames) {
    const file = join(folder, name)
    if (existsSync(file)) return file
  }
  const manifest = join(folder, 'package.json')
  return existsSync(manifest) && mentionsLaylint(manifest) ? manifest : undefined
}

/** Whether a package.json has a `laylint` key; one that is broken is not ours to complain of. */
function mentionsLaylint(file: string): boolean {
  try {
    const text = readFileSync(file, 'utf8')
    if (!text.includes('"laylint"')) return false
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && isConfigKey(value)
  } catch {
    return false
  }
}

function isConfigKey(manifest: object): boolean {
  if (!Object.hasOwn(manifest, 'laylint')) return false
  const own: unknown = Object.entries(manifest).find(([key]) => key === 'laylint')?.[1]
  return typeof own === 'object' && own !== null
}

async function readConfigFile(file: string, origin: string, known: KnownNames): Promise<FileConfig> {
  const text = readText(file, origin)
  const isManifest = file.endsWith('package.json')
  if (!file.endsWith('.yaml') && !file.endsWith('.yml')) {
    // Most files are plain JSON without mistakes: the parser with positions is opened for the others only.
    const quick = tryJson(text)
    if (quick !== undefined) {
      const {config, problems} = validateConfig(isManifest ? ownPart(quick.value) : quick.value, known)
      if (problems.length === 0) return config
    }
  }
  return readWithPlaces(text, {file, origin, isManifest}, known)
}

async function readWithPlaces(
  text: string,
  at: {readonly file: string; readonly origin: string; readonly isManifest: boolean},
  known: KnownNames,
): Promise<FileConfig> {
  const parsed = await parseWithPlaces(text, at.file, at.origin)
  const own: ParsedConfig = at.isManifest
    ? {value: ownPart(parsed.value), locate: (path, part) => parsed.locate(['laylint', ...path], part)}
    : parsed
  const {config, problems} = validateConfig(own.value, known)
  if (problems.length === 0) return config
  throw new ConfigError(at.file, at.origin, placeProblems(problems, own, text))
}

async function parseWithPlaces(text: string, file: string, origin: string): Promise<ParsedConfig> {
  try {
    if (/\.ya?ml$/.test(file)) return (await import('./parse-yaml.ts')).parseYaml(text)
    return (await import('./parse-json.ts')).parseJson(text)
  } catch (error) {
    if (!(error instanceof ConfigSyntaxError)) throw error
    const {message, span} = error
    const parsed: ParsedConfig = {value: undefined, locate: () => span}
    const problem = {code: 'LAYLINT_CONFIG_SYNTAX', message, path: [], at: 'value'} as const
    throw new ConfigError(file, origin, placeProblems([problem], parsed, text))
  }
}

function tryJson(text: string): {readonly value: unknown} | undefined {
  try {
    return {value: JSON.parse(text)}
  } catch {
    return undefined
  }
}

function ownPart(manifest: unknown): unknown {
  if (typeof manifest !== 'object' || manifest === null) return {}
  return Object.entries(manifest).find(([key]) => key === 'laylint')?.[1] ?? {}
}

function readText(file: string, origin: string): string {
  try {
    const {size} = statSync(file)
    if (size > bytesMax)
      throw new UserError('LAYLINT_CONFIG_SIZE', `${origin} is larger than 1 MB, so it was not read.`)
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
  } catch (error) {
    if (error instanceof UserError) throw error
    throw new UserError('LAYLINT_CONFIG_READ', `${origin} cannot be read: ${sayReadError(error)}.`)
  }
}
