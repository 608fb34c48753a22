import type {Document} from '../document/document.ts'
import type {SourceComment} from '../document/prose-block.ts'
import type {Span} from '../source/span.ts'
import {findNearest} from './nearest.ts'

/** One rule silenced over one stretch of the source. */
interface Suppression {
  readonly ruleId: string
  /** The comment, or the place in the front matter. */
  readonly at: Span
  /** Source offsets. */
  readonly start: number
  end: number
  isUsed: boolean
}

/** One rule that is silenced in the whole text, by front matter. */
export interface SilencedText {
  /** A known rule, or `all`. */
  readonly ruleId: string
  /** '' where none is given. */
  readonly reason: string
  /** Source offsets. */
  readonly at: Span
}

/** Something wrong with what silences a rule, at its place in the source. */
export interface SuppressionProblem {
  readonly at: Span
  readonly message: string
}

const directive = /^\s*laylint-(ignore-next|ignore|restore)\b\s*([^:]*)(?::([\s\S]*))?$/

/** End of what front matter silences: comments end at the text’s end at most. */
const wholeText = Number.MAX_SAFE_INTEGER

/** Stands for every rule. */
const everyRule = 'all'

/**
 * The suppressions of one document.
 *
 * `laylint-ignore-next RULE: reason` silences a rule in the block after the comment (or in the rest of the block that
 * holds it), `laylint-ignore RULE: reason` until `laylint-restore RULE` or the end of the text.
 */
export class Suppressions {
  readonly problems: SuppressionProblem[] = []
  private readonly list: Suppression[] = []

  constructor(document: Document, knownRules: ReadonlySet<string>, silenced: readonly SilencedText[] = []) {
    for (const {ruleId, reason, at} of silenced) {
      this.list.push({ruleId, at, start: 0, end: wholeText, isUsed: false})
      if (reason === '')
        this.problems.push({at, message: `Say why “${ruleId}” is ignored: put the reason behind it.`})
    }
    for (const comment of document.comments) this.read(comment, document, knownRules)
  }

  /** Whether a finding is silenced; marks what silenced it as used. Offsets are those of the source. */
  covers(ruleId: string, at: Span): boolean {
    let isCovered = false
    for (const suppression of this.list) {
      if (suppression.ruleId !== everyRule && suppression.ruleId !== ruleId) continue
      if (at.start < suppression.start || at.start >= suppression.end) continue
      suppression.isUsed = true
      isCovered = true
    }
    return isCovered
  }

  /** The ones that silenced nothing; `active` holds the rules that ran. */
  unused(active: ReadonlySet<string>): SuppressionProblem[] {
    return this.list
      .filter(
        (suppression) =>
          !suppression.isUsed && (suppression.ruleId === everyRule || active.has(suppression.ruleId)),
      )
      .map(({ruleId, at, end}) => ({
        at,
        message: `Nothing here needs “${ruleId}” to be ignored. Remove ${end === wholeText ? 'it from the front matter' : 'the comment'}.`,
      }))
  }

  private read(comment: SourceComment, document: Document, knownRules: ReadonlySet<string>): void {
    const match = directive.exec(comment.value)
    if (match === null) {
      if (/^\s*laylint-/.test(comment.value)) this.complain(comment, unknownDirective(comment.value))
      return
    }
    const [, kind = '', names = '', reason = ''] = match
    const rules = names.split(/[\s,]+/).filter((name) => name !== '')
    if (rules.length === 0)
      this.complain(comment, `Name the rule to ${kind === 'restore' ? 'restore' : 'ignore'}.`)
    for (const rule of rules) this.apply(kind, rule, comment, document, knownRules)
    if (kind !== 'restore' && rules.length > 0 && reason.trim() === '') {
      this.complain(comment, 'Say why the rule is ignored: put a colon and the reason after its name.')
    }
  }

  private apply(
    kind: string,
    ruleId: string,
    comment: SourceComment,
    document: Document,
    known: ReadonlySet<string>,
  ): void {
    if (ruleId !== everyRule && !known.has(ruleId)) {
      const nearest = findNearest(ruleId, known)
      const hint =
        nearest === undefined ? 'Run “laylint rules” to see them all.' : `Did you mean “${nearest}”?`
      this.complain(comment, `There is no rule “${ruleId}”. ${hint}`)
      return
    }
    if (kind === 'restore') {
      for (const open of this.list) {
        const isOpen = open.end === Number.POSITIVE_INFINITY
        if (isOpen && (ruleId === everyRule || open.ruleId === ruleId)) open.end = comment.start
      }
      return
    }
    const end = kind === 'ignore-next' ? endOfNext(comment, document) : Number.POSITIVE_INFINITY
    this.list.push({ruleId, at: comment, start: comment.end, end, isUsed: false})
  }

  private complain(comment: SourceComment, message: string): void {
    this.problems.push({at: comment, message})
  }
}

/** End of the block that the comment stands in, or of the next one. */
function endOfNext(comment: SourceComment, document: Document): number {
  for (const block of document.blocks) {
    const at = document.map.toSource(block)
    if (at.end > comment.end) return at.end
  }
  return comment.end
}

function unknownDirective(value: string): string {
  const name = /laylint-[\w-]*/.exec(value)?.[0] ?? 'laylint-'
  const nearest =
    findNearest(name, ['laylint-ignore', 'laylint-ignore-next', 'laylint-restore']) ?? 'laylint-ignore-next'
  return `“${name}” is not a laylint comment. Did you mean “${nearest}”?`
}
