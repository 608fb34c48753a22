import type {FrontMatterReader} from '../config/front-matter.ts'
import {mayConfigure} from '../config/front-matter-key.ts'
import type {ConfigLayer} from '../config/user-config.ts'
import {createLinter, frontMatterRuleId, type Linter, type LinterOptions, registry} from '../core.ts'
import type {Format} from '../document/document.ts'
import {readInput} from '../formats/read-input.ts'
import {buildReport, type ReportParts} from '../report/build-report.ts'
import type {FileReport} from '../report/file-report.ts'

/** What is done with each text. */
export interface LintWork {
  readonly parts: ReportParts
  /** Whether the rules run, or texts are only measured. */
  readonly hasRules: boolean
}

/** How texts are linted; plain data, so that it can cross threads. */
export interface LintSetup extends LintWork {
  /** From the weakest to the strongest; front matter goes over them. */
  readonly layers: readonly ConfigLayer[]
  /** Go over front matter. */
  readonly finalLayers: readonly ConfigLayer[]
}

/** One text to lint. */
export interface LintTask {
  readonly path: string
  readonly format: Format
  readonly bytes: Uint8Array
  readonly setup: LintSetup
}

/** A layer that turns every rule off. */
const allOff: ConfigLayer = {
  origin: 'command',
  config: {rules: Object.fromEntries(registry.rules.map(({meta}) => [meta.id, 'off']))},
}

const linters = new WeakMap<LintSetup, Linter>()

/** Loaded when the first front matter that may say something turns up. */
let readFrontMatter: FrontMatterReader | undefined

/**
 * Lints one text.
 *
 * @throws {UserError} If the bytes are no text; the message is the end of a sentence that starts with the name.
 */
export async function runTask(task: LintTask): Promise<FileReport> {
  const {notes, ...input} = await readInput(task.bytes, task.format)
  const {text} = input
  if (readFrontMatter === undefined && /^(?:---|\+\+\+|\{)/.test(text) && mayConfigure(text)) {
    readFrontMatter = (await import('../config/front-matter.ts')).readFrontMatter
  }
  const result = linterFor(task.setup).lint({...input, format: task.format})
  const report = buildReport(task.path, text, result, task.setup.parts, notes)
  if (task.setup.hasRules) return report
  // What is wrong with the config itself is said even where no rule runs.
  return {...report, messages: report.messages.filter(({ruleId}) => ruleId === frontMatterRuleId)}
}

function linterFor(setup: LintSetup): Linter {
  const known = linters.get(setup)
  if (known !== undefined) return known
  const options: LinterOptions = {
    layers: setup.layers,
    finalLayers: setup.hasRules ? setup.finalLayers : [...setup.finalLayers, allOff],
    readFrontMatter: (matter, names) => readFrontMatter?.(matter, names) ?? {config: {}, problems: []},
  }
  const linter = createLinter(options)
  linters.set(setup, linter)
  return linter
}
