import {basename, resolve} from 'node:path'
import {readFrontMatter} from './config/front-matter.ts'
import {ConfigLoader} from './config/load.ts'
import type {ConfigLayer} from './config/user-config.ts'
import {validateConfig} from './config/validate.ts'
import {createLinter, registry} from './core.ts'
import type {Format} from './document/document.ts'
import {UserError} from './errors.ts'
import {readDocx} from './formats/docx/docx.ts'
import {parseHtml} from './formats/html/html.ts'
import {readOdt} from './formats/odt/odt.ts'
import {type ReadInput, readInput} from './formats/read-input.ts'
import {buildReport} from './report/build-report.ts'
import type {FileReport} from './report/file-report.ts'
import {decodeText} from './source/decode.ts'
import {findFormat, isBinaryFormat} from './source/format.ts'
import {readBytes} from './source/read.ts'

export {
  createLinter,
  type Linter,
  type LinterOptions,
  type LintInput,
  type LintResult,
  registry,
} from './core.ts'
export type {LintMessage} from './engine/message.ts'
export {UserError} from './errors.ts'
export type {FileReport, SentenceReport} from './report/file-report.ts'
export type {NextEdit} from './report/next-edits.ts'
export type {TextScores} from './report/scores-of.ts'
export {type Review, type ReviewOptions, reviewDocx} from './review/review-docx.ts'
export {defineRule} from './rule/define-rule.ts'
export {definePreset} from './rule/preset.ts'
export {laylint, laylint as default, laylintHtml, laylintMarkdown, laylintText} from './unified/index.ts'
export {version} from './version.ts'

/** What to lint a text with: the keys of a config file, and what the text is. */
export interface LintOptions {
  /** Markdown where it is not given and the path does not tell. */
  readonly format?: Format
  /** Name for the report. */
  readonly path?: string
  /** Config as in a config file: `{preset: 'nihr', rules: {'passive-voice': 'off'}}`. */
  readonly config?: Readonly<Record<string, unknown>>
}

/**
 * Lints one text; config files are not looked for.
 *
 * @param text A text, or the bytes of a file: Word files are given as bytes, with `{format: 'docx'}` or a path.
 * @throws {UserError} If the config has mistakes, or the bytes are not what the format says.
 */
export function lint(text: string | Uint8Array, options: LintOptions = {}): FileReport {
  const path = options.path ?? 'text'
  const format = options.format ?? findFormat(path) ?? 'markdown'
  const {notes, ...input} = readGiven(text, format)
  return lintWith(input, path, format, optionLayers(options.config), notes)
}

function readView({text, prose}: Pick<ReadInput, 'text' | 'prose'>): ReadInput {
  return {text, notes: [], ...(prose === undefined ? {} : {prose})}
}

function readGiven(text: string | Uint8Array, format: Format): ReadInput {
  if (typeof text !== 'string') {
    if (format === 'docx') return readView(readDocx(text))
    if (format === 'odt') return readView(readOdt(text))
    return decodeText(text)
  }
  if (isBinaryFormat(format)) {
    throw new UserError('LAYLINT_NOT_BYTES', `A ${format} file is no text: give its bytes, as a Uint8Array.`)
  }
  return {text: text.replace(/^\uFEFF/, ''), notes: []}
}

/**
 * Reads and lints one file, with the config that is found for it.
 *
 * @throws {UserError} If the file cannot be read, is no text, or a config has mistakes.
 */
export async function lintFile(path: string, options: Omit<LintOptions, 'path'> = {}): Promise<FileReport> {
  const file = resolve(path)
  const {layers} = await new ConfigLoader(registry, process.cwd()).configFor(file)
  const format = options.format ?? findFormat(file) ?? 'markdown'
  const {notes, ...input} = await readInput(readNamed(file, format), format)
  return lintWith(input, path, format, [...layers, ...optionLayers(options.config)], notes)
}

/** A library lints at once, so it cannot load a parser on demand. */
const parsers = {html: parseHtml}

function lintWith(
  input: Pick<ReadInput, 'text' | 'prose'>,
  path: string,
  format: Format,
  layers: readonly ConfigLayer[],
  notes: readonly string[] = [],
): FileReport {
  const result = createLinter({layers, readFrontMatter, parsers}).lint({...input, format})
  return buildReport(
    path,
    input.text,
    result,
    {scores: true, sentences: true, units: false, nextEdits: true},
    notes,
  )
}

function optionLayers(value: LintOptions['config']): readonly ConfigLayer[] {
  if (value === undefined) return []
  const {config, problems} = validateConfig(value, registry)
  const [first] = problems
  if (first !== undefined) throw new UserError(first.code, `The options: ${first.message}`)
  return [{origin: 'options', config}]
}

function readNamed(file: string, format: Format): Uint8Array {
  try {
    return readBytes(file, format)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    throw new UserError(error.code, `${basename(file)} ${error.message}`)
  }
}
