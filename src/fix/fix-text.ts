import type {LintMessage} from '../engine/message.ts'
import {composeEdits} from './compose-edits.ts'
import {applyEdits, type TextEdit} from './text-edit.ts'

/** A text after its safe suggestions were applied. */
export interface FixedText {
  readonly text: string
  /** What was replaced, in the order of the text of each pass. */
  readonly replacements: readonly Replacement[]
  /** The same as edits of the original text: sorted, without overlap. */
  readonly edits: readonly TextEdit[]
  readonly passes: number
  /** What the rules say of the text as it is now. */
  readonly messages: readonly LintMessage[]
}

/** One wording that was replaced. */
export interface Replacement {
  readonly ruleId: string
  readonly before: string
  readonly after: string
}

/** What `fixText` needs besides the text. */
export interface FixOptions {
  /** Lints a text with the configuration in force. */
  readonly lint: Lint
  /** Only suggestions of these rules; all rules where not given. */
  readonly rules?: ReadonlySet<string>
  /** Rules that judge the text as a whole: what they newly say is not about the words of an edit and stops none. */
  readonly wholeTextRules?: ReadonlySet<string>
}

type Lint = (text: string) => readonly LintMessage[] | Promise<readonly LintMessage[]>

/** A replacement that brings another one on ends here; real texts need two passes. */
const passesMax = 10

/** Texts that are linted in one pass to find the edits that bring new findings; what is not tried is not applied. */
const triesMax = 200

/**
 * Applies the safe suggestions of a text until none is left.
 *
 * An edit that would bring a finding that was not there is left out, so that a check afterwards reports nothing new about
 * any words. A rule that judges the text as a whole may speak for the first time: a safe wording is not withheld because
 * a model now takes a sentence for a method, or an average rounds up.
 * Applying it to its own result changes nothing.
 */
export async function fixText(text: string, options: FixOptions): Promise<FixedText> {
  const replacements: Replacement[] = []
  let edits: readonly TextEdit[] = []
  let step: Step = {text, edits: [], messages: await options.lint(text)}
  let passes = 0
  while (passes < passesMax) {
    const wanted = safeEdits(step.messages, options.rules)
    const next = await new Pass(step, options).apply(wanted)
    if (next.edits.length === 0) break
    passes += 1
    for (const {start, end, text: after, ruleId} of next.edits)
      replacements.push({ruleId, before: step.text.slice(start, end), after})
    edits = composeEdits(step.text, edits, next.edits)
    step = next
  }
  return {text: step.text, replacements, edits, passes, messages: step.messages}
}

/** The first safe suggestion of each message; of overlapping ones the first and, at one place, the longest. */
export function safeEdits(messages: readonly LintMessage[], rules?: ReadonlySet<string>): TextEdit[] {
  const edits: TextEdit[] = []
  for (const {ruleId, suggestions, start, end, actual} of messages) {
    if (rules !== undefined && !rules.has(ruleId)) continue
    const suggestion = suggestions.find(({safe}) => safe)
    if (suggestion === undefined || suggestion.text === actual) continue
    edits.push({start: start.offset, end: end.offset, text: suggestion.text, ruleId})
  }
  edits.sort((one, other) => one.start - other.start || other.end - one.end)
  const kept: TextEdit[] = []
  for (const edit of edits) if (edit.start >= (kept.at(-1)?.end ?? 0)) kept.push(edit)
  return kept
}

interface Step {
  readonly text: string
  readonly edits: readonly TextEdit[]
  readonly messages: readonly LintMessage[]
}

/** One pass over a text: applies all edits at once, or finds those that bring no new finding by halving. */
class Pass {
  private readonly before: Step
  private readonly options: FixOptions
  private best: Step
  private tries = 0

  constructor(before: Step, options: FixOptions) {
    this.before = before
    this.options = options
    this.best = {...before, edits: []}
  }

  async apply(wanted: readonly TextEdit[]): Promise<Step> {
    if (wanted.length > 0) await this.add(wanted)
    return this.best
  }

  private async add(edits: readonly TextEdit[]): Promise<void> {
    if (this.tries >= triesMax) return
    this.tries += 1
    const all = [...this.best.edits, ...edits]
    const text = applyEdits(this.before.text, all)
    const messages = await this.options.lint(text)
    if (!bringsNew(this.before.messages, messages, this.options.wholeTextRules)) {
      this.best = {text, edits: all, messages}
      return
    }
    if (edits.length === 1) return
    const middle = edits.length >> 1
    await this.add(edits.slice(0, middle))
    await this.add(edits.slice(middle))
  }
}

/** Whether a rule says something of a text that it did not say, or not as often, of the text before. */
function bringsNew(
  before: readonly LintMessage[],
  after: readonly LintMessage[],
  exempt: ReadonlySet<string> = new Set(),
): boolean {
  const known = new Map<string, number>()
  for (const message of before) known.set(keyOf(message), (known.get(keyOf(message)) ?? 0) + 1)
  for (const message of after) {
    if (exempt.has(message.ruleId)) continue
    const left = (known.get(keyOf(message)) ?? 0) - 1
    if (left < 0) return true
    known.set(keyOf(message), left)
  }
  return false
}

/** Rules that measure: their words change with every edit, so they are told apart by their id. */
const measures = /^(?:sentence-length|paragraph-length|length-limit|reading-grade|hard-sentence)$/

/** Numbers in a message change with every edit (“34 words”), so they do not tell two messages apart. */
function keyOf({ruleId, severity, message}: LintMessage): string {
  return `${ruleId} ${severity} ${measures.test(ruleId) ? '' : message.replace(/\d+/g, '#')}`
}
