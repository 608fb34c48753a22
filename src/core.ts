import {rules} from '../rules/index.ts'
import {presets} from '../rules/presets/index.ts'
import {type Registry, type ResolvedConfig, resolveConfig} from './config/resolve.ts'
import type {ConfigLayer, UserConfig} from './config/user-config.ts'
import {buildDocument} from './document/build-document.ts'
import type {Document, Format} from './document/document.ts'
import type {ProseSource} from './document/prose-block.ts'
import {type LintOutcome, lintDocument} from './engine/lint-document.ts'
import {parseMarkdown} from './formats/markdown/markdown.ts'
import {parsePlainText} from './formats/plain-text.ts'

/** All rules and presets that laylint ships. */
export const registry: Registry = {rules, presets}

/** A text as it was read: decoded, without byte order mark. */
export interface LintInput {
  readonly text: string
  readonly format: Format
}

/** What a linter gives for one text. */
export interface LintResult extends LintOutcome {
  readonly document: Document
  readonly format: Format
  readonly resolved: ResolvedConfig
}

/** A linter with its configuration resolved; use one for many texts. */
export interface Linter {
  /** Never throws on text. Front matter of the text goes over the layers but under the command line. */
  lint(input: LintInput): LintResult
}

/** A parser for a format that is loaded only when it is needed. */
export type ProseParser = (text: string) => ProseSource

/** Parsers that are always there; HTML and Word come in with `LinterOptions.parsers`. */
const builtIn: Partial<Record<Format, ProseParser>> = {markdown: parseMarkdown, text: parsePlainText}

/** How a linter is made. */
export interface LinterOptions {
  /** From the weakest to the strongest. */
  readonly layers?: readonly ConfigLayer[]
  readonly parsers?: Partial<Record<Format, ProseParser>>
  readonly registry?: Registry
}

/** Makes a linter. */
export function createLinter(options: LinterOptions = {}): Linter {
  const resolved = resolveConfig(options.registry ?? registry, options.layers ?? [])
  return {
    lint(input) {
      const document = parseText(input, options.parsers)
      const outcome = lintDocument(document, input.text, resolved.config)
      return {...outcome, document, format: input.format, resolved}
    },
  }
}

/** Reads a text into the view that rules read. */
export function parseText(input: LintInput, parsers: LinterOptions['parsers'] = {}): Document {
  const parse = parsers[input.format] ?? builtIn[input.format] ?? parsePlainText
  return buildDocument(parse(input.text), {source: input.text, format: input.format, language: 'en'})
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
