import type {Span} from '../source/span.ts'
import {
  ConfigSyntaxError,
  locateNearest,
  type ParsedConfig,
  type PlacedProblem,
  placeProblems,
} from './config-problem.ts'
import {frontMatterKey, mayConfigure} from './front-matter-key.ts'
import {parseToml} from './parse-toml.ts'
import {parseYaml} from './parse-yaml.ts'
import {isRecord} from './problem-list.ts'
import type {UserConfig} from './user-config.ts'
import {type KnownNames, validateConfig} from './validate.ts'

/** Front matter as a parser of a format found it; `start` is its source offset. */
export interface FrontMatter {
  readonly kind: 'yaml' | 'toml'
  readonly text: string
  readonly start: number
}

/** A rule that front matter silences; the place is in source offsets of the whole text. */
export interface SilencedPlace {
  readonly ruleId: string
  readonly reason: string
  readonly at: Span
}

/** What front matter says to laylint; problems are in source offsets of the whole text. */
export interface FrontMatterConfig {
  readonly config: UserConfig
  /** Rules that are silent in the whole text, with the place that says so. */
  readonly silenced?: readonly SilencedPlace[]
  readonly problems: readonly PlacedProblem[]
}

/** Reads the `laylint` key of front matter. Handed to the core by who can afford the parsers. */
export type FrontMatterReader = (matter: FrontMatter, known: KnownNames) => FrontMatterConfig

/** Longest front matter that is read, in UTF-16 units. */
const lengthMax = 100_000

/** Reads the `laylint` key of YAML or TOML front matter. Never throws. */
export const readFrontMatter: FrontMatterReader = (matter, known) => {
  if (!mayConfigure(matter.text)) return {config: {}, problems: []}
  if (matter.text.length > lengthMax) {
    const message = `The front matter is longer than ${lengthMax} characters, so it was not read.`
    return {config: {}, problems: [at(matter, 'LAYLINT_CONFIG', message, {start: 0, end: 0})]}
  }
  try {
    return validate(matter, matter.kind === 'yaml' ? parseYaml(matter.text) : parseToml(matter.text), known)
  } catch (error) {
    if (!(error instanceof ConfigSyntaxError)) throw error
    return {config: {}, problems: [at(matter, 'LAYLINT_CONFIG_SYNTAX', error.message, error.span)]}
  }
}

function validate(matter: FrontMatter, parsed: ParsedConfig, known: KnownNames): FrontMatterConfig {
  const root = parsed.value
  if (!isRecord(root) || !Object.hasOwn(root, frontMatterKey)) return {config: {}, problems: []}
  const {config, silenced, problems} = validateConfig(root[frontMatterKey], known, 'front matter')
  const inner: ParsedConfig = {
    value: root[frontMatterKey],
    locate: (path, part) => parsed.locate([frontMatterKey, ...path], part),
  }
  const placed = placeProblems(problems, inner, matter.text)
  return {
    config,
    silenced: silenced.map(({ruleId, reason, path, part}) => ({
      ruleId,
      reason,
      at: shifted(matter, locateNearest(inner, path, part)),
    })),
    problems: placed.map(({code, message, span}) => at(matter, code, message, span)),
  }
}

function at(matter: FrontMatter, code: string, message: string, span: PlacedProblem['span']): PlacedProblem {
  // Line and column are those of the whole text; who has its lines fills them in.
  return {code, message, span: shifted(matter, span), line: 0, column: 0}
}

function shifted(matter: FrontMatter, {start, end}: Span): Span {
  return {start: matter.start + start, end: matter.start + end}
}
