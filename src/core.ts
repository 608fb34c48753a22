import {rules} from '../rules/index.ts'
import {jargonLexicon} from '../rules/jargon-term/lexicon.ts'
import {localRules} from '../rules/local-rules.ts'
import {presets} from '../rules/presets/index.ts'
import {simplerLexicon} from '../rules/simpler-words/lexicon.ts'
import type {FrontMatterConfig, FrontMatterReader} from './config/front-matter.ts'
import {type Registry, type ResolvedConfig, resolveConfig} from './config/resolve.ts'
import type {ConfigLayer, UserConfig} from './config/user-config.ts'
import {buildDocument} from './document/build-document.ts'
import type {Document, Format} from './document/document.ts'
import {DocumentMemory} from './document/document-memory.ts'
import type {ProseSource} from './document/prose-block.ts'
import {type LintOutcome, lintDocument} from './engine/lint-document.ts'
import {parseMarkdown} from './formats/markdown/markdown.ts'
import {parsePlainText} from './formats/plain-text.ts'
import type {Lexicon} from './words/lexicon.ts'

export {wholeTextRules} from '../rules/whole-text-rules.ts'

/** All rules and presets that laylint ships. */
export const registry: Registry = {rules, presets, localRules}

/** What the word rules know of terms and of long words: for editors that explain any word. Opened at the first use. */
export function wordLexicons(): readonly Lexicon[] {
  return [jargonLexicon(), simplerLexicon()]
}

/** Id under which mistakes in the front matter of a text are reported. */
export const frontMatterRuleId = 'front-matter'

/** A text as it was read: decoded, without byte order mark. */
export interface LintInput {
  readonly text: string
  readonly format: Format
  /** Where it was parsed already, by a parser that the core does not hold. */
  readonly prose?: ProseSource
}

/** What a linter gives for one text. */
export interface LintResult extends LintOutcome {
  readonly document: Document
  readonly format: Format
  readonly resolved: ResolvedConfig
  /** The front matter has mistakes: they are among the messages, under `frontMatterRuleId`. */
  readonly hasConfigProblems: boolean
}

/** A linter with its configuration resolved; use one for many texts. */
export interface Linter {
  /** Never throws on text. Front matter of the text goes over `layers` and under `finalLayers`. */
  lint(input: LintInput): LintResult
  /**
   * Lints a document that was parsed before.
   *
   * @param source The text that the document was parsed from.
   */
  lintDocument(document: Document, source: string): LintResult
}

/** A parser for a format that is loaded only when it is needed. */
export type ProseParser = (text: string) => ProseSource

/** Parsers that are always there; HTML and Word come in with `LinterOptions.parsers`. */
const builtIn: Partial<Record<Format, ProseParser>> = {markdown: parseMarkdown, text: parsePlainText}

/** How a linter is made. */
export interface LinterOptions {
  /** From the weakest to the strongest; front matter goes over them. */
  readonly layers?: readonly ConfigLayer[]
  /** Go over front matter: the command line. */
  readonly finalLayers?: readonly ConfigLayer[]
  /** Looked at for each text, so that a parser can be put in when it is first needed. */
  readonly parsers?: Partial<Record<Format, ProseParser>>
  readonly registry?: Registry
  /** Reads front matter; without it front matter says nothing. Its parsers are heavy, so the core has none. */
  readonly readFrontMatter?: FrontMatterReader
  /** Keeps what it read: for texts that are linted again at every change. What it says is the same. */
  readonly remembers?: boolean
}

/** Makes a linter. */
export function createLinter(options: LinterOptions = {}): Linter {
  const {layers = [], finalLayers = [], registry: known = registry} = options
  const memory = options.remembers === true ? new DocumentMemory() : undefined
  const shared = resolveConfig(known, [...layers, ...finalLayers])
  const configs = new WeakMap<FrontMatterConfig, ResolvedConfig>()
  const resolve = (matter: FrontMatterConfig): ResolvedConfig => {
    if (Object.keys(matter.config).length === 0) return shared
    const layer = {origin: 'front matter', config: matter.config}
    const config = configs.get(matter) ?? resolveConfig(known, [...layers, layer, ...finalLayers])
    configs.set(matter, config)
    return config
  }
  const read = memory === undefined ? options.readFrontMatter : rememberLast(options.readFrontMatter)
  const check = (document: Document, source: string, matter: FrontMatterConfig): LintResult => {
    const resolved = resolve(matter)
    const problems = matter.problems.map(({message, span}) => ({
      ruleId: frontMatterRuleId,
      message,
      at: span,
    }))
    const outcome = lintDocument(document, source, resolved.config, problems, matter.silenced)
    return {...outcome, document, format: document.format, resolved, hasConfigProblems: problems.length > 0}
  }
  return {
    lint(input) {
      const prose = parseProse(input, options.parsers)
      const matter = readMatter({frontMatter: prose.frontMatter}, known, read)
      return check(toDocument(prose, input, resolve(matter).language.value, memory), input.text, matter)
    },
    lintDocument(document, source) {
      return check(document, source, readMatter(document, known, options.readFrontMatter))
    },
  }
}

/** Reads front matter anew only when it changed: what rules found under its config is then found again. */
function rememberLast(read: FrontMatterReader | undefined): FrontMatterReader | undefined {
  let last: {readonly key: string; readonly matter: FrontMatterConfig} | undefined
  if (read === undefined) return undefined
  return (frontMatter, known) => {
    const key = `${frontMatter.kind} ${frontMatter.start} ${frontMatter.text}`
    if (last?.key !== key) last = {key, matter: read(frontMatter, known)}
    return last.matter
  }
}

const silent: FrontMatterConfig = {config: {}, problems: []}

function readMatter(
  {frontMatter}: Pick<Document, 'frontMatter'>,
  known: Registry,
  read: FrontMatterReader | undefined,
): FrontMatterConfig {
  return frontMatter === undefined || read === undefined ? silent : read(frontMatter, known)
}

function parseProse(input: LintInput, parsers: LinterOptions['parsers'] = {}): ProseSource {
  if (input.prose !== undefined) return input.prose
  const parse = parsers[input.format] ?? builtIn[input.format] ?? parsePlainText
  return parse(input.text)
}

function toDocument(
  prose: ProseSource,
  {text, format}: LintInput,
  language: string,
  memory?: DocumentMemory,
): Document {
  const context = {source: text, format, language}
  return buildDocument(prose, memory === undefined ? context : {...context, memory})
}

/** Reads a text into the view that rules read. */
export function parseText(input: LintInput, parsers: LinterOptions['parsers'] = {}): Document {
  return toDocument(parseProse(input, parsers), input, 'en')
}

/**
 * Lints one text.
 *
 * @param text Decoded text.
 * @param config What to change from the preset; `format` defaults to Markdown.
 */
export function lint(text: string, config: UserConfig & {readonly format?: Format} = {}): LintResult {
  const {format = 'markdown', ...rest} = config
  return createLinter({layers: [{origin: 'options', config: rest}]}).lint({text, format})
}
