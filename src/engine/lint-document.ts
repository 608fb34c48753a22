import type {Block, Document} from '../document/document.ts'
import type {Finding, RuleContext, RuleMeta} from '../rule/define-rule.ts'
import type {FindingEdit} from '../rule/finding-edit.ts'
import type {OptionsSchema} from '../rule/options.ts'
import type {Severity} from '../rule/preset.ts'
import {LineIndex} from '../source/line-index.ts'
import type {Span} from '../source/span.ts'
import {foldOverlaps} from './fold-overlaps.ts'
import type {ActiveRule, LintConfig} from './lint-config.ts'
import {findInBlocks} from './local-findings.ts'
import {type RankedMessage, type RelatedPlace, renderMessage, ruleUrl, type SourceRange} from './message.ts'
import {type SilencedText, Suppressions} from './suppressions.ts'

/** Id under which laylint reports its own comments in the text. */
export const suppressionRuleId = 'suppression'

/** A rule that threw: a bug of ours, never of the writer's. */
export interface RuleFailure {
  readonly ruleId: string
  readonly error: unknown
}

/** Something wrong with what the text says to laylint, in source offsets. */
export interface TextProblem {
  readonly ruleId: string
  readonly message: string
  readonly at: Span
}

/** What a writer would do about one message. */
export interface ProposedEdit {
  readonly ruleId: string
  /** Source offset of the message. */
  readonly offset: number
  /** Works it out. */
  readonly find: () => FindingEdit
}

/** What the rules said of one document. */
export interface LintOutcome {
  /** Sorted by place, then by rule id. */
  readonly messages: readonly RankedMessage[]
  /** In no order; those of folded messages too. */
  readonly edits: readonly ProposedEdit[]
  readonly failures: readonly RuleFailure[]
  /** Findings that a comment silenced. */
  readonly suppressed: number
}

/**
 * Runs the rules over a document.
 *
 * The same document and config always give the same messages, whatever the order of the rules. A rule that throws
 * stops no other.
 *
 * @param problems Mistakes in the front matter: they become errors among the messages.
 * @param silenced Rules that the front matter silences in the whole text, in source offsets.
 */
export function lintDocument(
  document: Document,
  source: string,
  config: LintConfig,
  problems: readonly TextProblem[] = [],
  silenced: readonly SilencedText[] = [],
): LintOutcome {
  const run = new Run(document, source, config, silenced)
  for (const problem of problems) run.report(problem)
  run.checkAll()
  return run.finish()
}

class Run {
  private readonly messages: RankedMessage[] = []
  private readonly edits: ProposedEdit[] = []
  private readonly failures: RuleFailure[] = []
  private readonly suppressions: Suppressions
  private readonly lines: LineIndex
  private readonly context: RuleContext
  private readonly document: Document
  private readonly source: string
  private readonly config: LintConfig
  private suppressed = 0

  constructor(document: Document, source: string, config: LintConfig, silenced: readonly SilencedText[]) {
    this.document = document
    this.source = source
    this.config = config
    this.lines = new LineIndex(source)
    this.context = {settings: config.settings, terms: config.terms}
    this.suppressions = new Suppressions(document, config.knownRules, silenced)
  }

  checkAll(): void {
    const local = findInBlocks(this.document, this.config, this.context)
    for (const {active, finding} of local ?? []) this.add(active, finding)
    for (const active of this.config.rules)
      if (local === undefined || active.local === undefined) this.check(active)
  }

  private check(active: ActiveRule): void {
    try {
      const options = active.options as Parameters<ActiveRule['rule']['check']>[1]
      for (const finding of active.rule.check(this.document, options, this.context)) this.add(active, finding)
    } catch (error) {
      this.failures.push({ruleId: active.rule.meta.id, error})
      const at = this.rangeOf({start: 0, end: 0})
      const message = `The rule “${active.rule.meta.id}” failed on this text, so it was not checked. Please report this.`
      this.push(active.rule.meta.id, 'error', message, at, 1)
    }
  }

  report({ruleId, message, at}: TextProblem): void {
    this.push(ruleId, 'error', message, this.pointsOf(at), 1)
  }

  finish(): LintOutcome {
    const active = new Set(this.config.rules.map(({rule}) => rule.meta.id))
    for (const problem of [...this.suppressions.problems, ...this.suppressions.unused(active)]) {
      this.push(suppressionRuleId, 'warning', problem.message, this.pointsOf(problem.at), 0.1)
    }
    this.messages.sort(compareMessages)
    const {edits, failures, suppressed} = this
    return {messages: foldOverlaps(this.messages), edits, failures, suppressed}
  }

  private add(active: ActiveRule, finding: Finding): void {
    const {meta} = active.rule
    const isAtSource = finding.isAtSource === true
    const span = clamp(finding.at, isAtSource ? this.source : this.document.text)
    if (!isAtSource && meta.readsOpaque !== true && span.end > span.start && this.document.isOpaque(span))
      return
    const at = isAtSource ? this.pointsOf(span) : this.rangeOf(span)
    if (this.suppressions.covers(meta.id, {start: at.start.offset, end: at.end.offset})) {
      this.suppressed += 1
      return
    }
    const find = isAtSource ? undefined : (finding.edit ?? editOf(finding, this.document))
    if (find !== undefined) this.edits.push({ruleId: meta.id, offset: at.start.offset, find})
    this.messages.push({
      ruleId: meta.id,
      severity: severityOf(active, finding.step),
      message: renderMessage(templateOf(meta, finding.messageId), finding.data),
      ...at,
      actual: this.source.slice(at.start.offset, at.end.offset),
      suggestions: isAtSource ? [] : this.suggestionsOf(finding, span),
      related: (finding.related ?? []).map(
        (related): RelatedPlace => ({
          message: renderMessage(templateOf(meta, related.messageId), related.data),
          ...this.rangeOf(clamp(related.at, this.document.text)),
        }),
      ),
      url: ruleUrl(meta.id),
      ...this.anchorOf(at),
      weight: finding.weight ?? 1,
      isRepeat: finding.isRepeat === true,
    })
  }

  private push(ruleId: string, severity: Severity, message: string, at: SourceRange, weight: number): void {
    const actual = this.source.slice(at.start.offset, at.end.offset)
    const url = ruleUrl(ruleId)
    this.messages.push({
      ruleId,
      severity,
      message,
      ...at,
      actual,
      suggestions: [],
      related: [],
      url,
      ...this.anchorOf(at),
      weight,
      isRepeat: false,
    })
  }

  /** A replacement is offered only where it replaces text and no markup. */
  private suggestionsOf(finding: Finding, span: Span): RankedMessage['suggestions'] {
    const offered = finding.suggestions
    if (offered === undefined || offered.length === 0) return []
    if (!this.document.map.isPlain(span, this.source)) return []
    const mayFix = !isInLink(this.document, span)
    return offered.map(({text, safe}) => ({
      text: escapeFor(this.document, text),
      safe: safe === true && mayFix,
    }))
  }

  /** A line of a text view is a paragraph; what goes on in the next one ends with the line. */
  private anchorOf({start, end}: SourceRange): Pick<RankedMessage, 'anchor'> {
    const anchor = this.document.anchors?.[start.line - 1]
    if (anchor === undefined) return {}
    const lineStart = start.offset - start.column + 1
    const next = this.lines.starts[start.line]
    const last = next === undefined ? end.offset : Math.min(end.offset, next - 1)
    return {anchor: {...anchor, start: start.column - 1, end: last - lineStart}}
  }

  private rangeOf(span: Span): SourceRange {
    return this.pointsOf(this.document.map.toSource(span))
  }

  private pointsOf({start, end}: Span): SourceRange {
    return {start: this.lines.toPoint(start), end: this.lines.toPoint(end)}
  }
}

/** The edit of a finding that says only what to write instead. */
function editOf({at, suggestions}: Finding, document: Document): Finding['edit'] {
  const text = suggestions?.[0]?.text
  if (text === undefined) return undefined
  return () => ({kind: 'replace', about: document.slice(at).toLowerCase(), places: [{at, text}]})
}

function templateOf(meta: RuleMeta<string, OptionsSchema>, messageId: string): string {
  const template = meta.messages[messageId]
  if (template === undefined) throw new Error(`Rule "${meta.id}" has no message "${messageId}".`)
  return template
}

function severityOf(active: ActiveRule, step: Finding['step']): Severity {
  if (step === -2) return 'info'
  if (step === -1) return active.severity === 'error' ? 'warning' : 'info'
  if (step === 1 && !active.isUserSet) return active.severity === 'info' ? 'warning' : 'error'
  return active.severity
}

/** Keeps a span inside the text and off the middle of a surrogate pair. */
function clamp(span: Span, text: string): Span {
  let start = Math.max(0, Math.min(span.start, text.length))
  let end = Math.max(start, Math.min(span.end, text.length))
  if (isLowSurrogate(text.charCodeAt(start))) start -= 1
  if (isLowSurrogate(text.charCodeAt(end))) end += 1
  return {start, end}
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff
}

/** The words of a link are often the title of what it leads to: they change by hand only. */
function isInLink(document: Document, span: Span): boolean {
  const block = findBlock(document, span.start)
  return (
    block?.inlines.some(({kind, start, end}) => kind === 'link' && start < span.end && span.start < end) ??
    false
  )
}

/** Text for the format that it is written into. */
function escapeFor(document: Document, text: string): string {
  if (document.format === 'html') return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  if (document.format === 'markdown') return text.replace(/[*_`<[\]\\]/g, '\\$&')
  return text
}

function findBlock(document: Document, offset: number): Block | undefined {
  return document.findSentence(offset)?.block ?? document.blocks.find((block) => block.end > offset)
}

function compareMessages(one: RankedMessage, other: RankedMessage): number {
  return (
    one.start.offset - other.start.offset ||
    (one.ruleId < other.ruleId ? -1 : one.ruleId > other.ruleId ? 1 : 0) ||
    one.end.offset - other.end.offset ||
    (one.message < other.message ? -1 : one.message > other.message ? 1 : 0)
  )
}
