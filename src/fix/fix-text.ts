import type {LintMessage} from '../engine/message.ts'

/** One replacement of a stretch of source, in UTF-16 units; `end` is exclusive. */
export interface TextEdit {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly ruleId: string
}

/** A text after its safe suggestions were applied. */
export interface FixedText {
  readonly text: string
  /** What was replaced, in the order of the original text of each pass. */
  readonly edits: readonly TextEdit[]
  readonly passes: number
}

/** What `fixText` needs besides the text. */
export interface FixOptions {
  /** Lints a text with the configuration in force. */
  readonly lint: (text: string) => readonly LintMessage[]
  /** Only suggestions of these rules; all rules where not given. */
  readonly rules?: ReadonlySet<string>
}

/** A replacement that brings another one on ends here; real texts need two passes. */
const passesMax = 10

/**
 * Applies the safe suggestions of a text until none is left.
 *
 * An edit that would bring a finding that was not there is left out, so that a check afterwards reports nothing new.
 * Applying it to its own result changes nothing.
 */
export function fixText(text: string, options: FixOptions): FixedText {
  const edits: TextEdit[] = []
  let current = text
  let messages = options.lint(current)
  let passes = 0
  while (passes < passesMax) {
    const wanted = safeEdits(messages, options.rules)
    if (wanted.length === 0) break
    const step = applyQuietly(current, messages, wanted, options.lint)
    if (step.edits.length === 0) break
    passes += 1
    edits.push(...step.edits)
    current = step.text
    messages = step.messages
  }
  return {text: current, edits, passes}
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

/** Applies edits that are sorted and do not overlap. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let out = ''
  let from = 0
  for (const edit of edits) {
    out += text.slice(from, edit.start) + edit.text
    from = edit.end
  }
  return out + text.slice(from)
}

interface Step {
  readonly text: string
  readonly edits: readonly TextEdit[]
  readonly messages: readonly LintMessage[]
}

/** Applies all edits, or, where they bring new findings, those that bring none one by one. */
function applyQuietly(
  text: string,
  before: readonly LintMessage[],
  wanted: readonly TextEdit[],
  lint: FixOptions['lint'],
): Step {
  const all = applyEdits(text, wanted)
  const after = lint(all)
  if (!bringsNew(before, after)) return {text: all, edits: wanted, messages: after}
  let step: Step = {text, edits: [], messages: before}
  for (const edit of wanted) {
    const edits = [...step.edits, edit]
    const next = applyEdits(text, edits)
    const messages = lint(next)
    if (!bringsNew(before, messages)) step = {text: next, edits, messages}
  }
  return step
}

/** Whether a rule says something of a text that it did not say, or not as often, of the text before. */
function bringsNew(before: readonly LintMessage[], after: readonly LintMessage[]): boolean {
  const known = new Map<string, number>()
  for (const message of before) known.set(keyOf(message), (known.get(keyOf(message)) ?? 0) + 1)
  for (const message of after) {
    const left = (known.get(keyOf(message)) ?? 0) - 1
    if (left < 0) return true
    known.set(keyOf(message), left)
  }
  return false
}

/** Numbers in a message change with every edit (“34 words”), so they do not tell two messages apart. */
function keyOf({ruleId, severity, message}: LintMessage): string {
  return `${ruleId} ${severity} ${/^(?:sentence-length|paragraph-length|length-limit|reading-grade|hard-sentence)$/.test(ruleId) ? '' : message}`
}
