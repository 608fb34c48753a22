import type {Severity} from '../rule/preset.ts'
import type {SourcePoint} from '../source/line-index.ts'

/** A half-open stretch of the source. */
export interface SourceRange {
  readonly start: SourcePoint
  readonly end: SourcePoint
}

/** A replacement for exactly `start..end` of its message. */
export interface MessageSuggestion {
  readonly text: string
  readonly safe: boolean
}

/** A place that helps to understand a message. */
export interface RelatedPlace extends SourceRange {
  readonly message: string
  /** The rule that found it, where its finding was folded into this one. */
  readonly ruleId?: string
}

/** One finding as people and programs see it: product.md's `messages[]`. */
export interface LintMessage extends SourceRange {
  readonly ruleId: string
  readonly severity: Severity
  readonly message: string
  /** The source from `start` to `end`, to the letter. */
  readonly actual: string
  readonly suggestions: readonly MessageSuggestion[]
  readonly related: readonly RelatedPlace[]
  readonly url: string
  /** Part, paragraph and offsets in a Word file. */
  readonly anchor?: {
    readonly part: string
    readonly paragraph: number
    readonly start: number
    readonly end: number
  }
}

/** A message and what reporters order and fold by; not part of the JSON contract. */
export interface RankedMessage extends LintMessage {
  readonly weight: number
  readonly isRepeat: boolean
}

/** Address of a rule's page. */
export function ruleUrl(id: string): string {
  return `https://github.com/laylint/laylint/blob/main/rules/${id}/README.md`
}

/**
 * Fills a message template.
 *
 * @param template Text with `{name}` for each value; a name without a value stays as it is.
 */
export function renderMessage(
  template: string,
  data: Readonly<Record<string, string | number>> | undefined,
): string {
  if (data === undefined) return template
  let text = ''
  for (const [index, part] of partsOf(template).entries()) {
    if (index % 2 === 0) text += part
    else text += (Object.hasOwn(data, part) ? data[part] : undefined) ?? `{${part}}`
  }
  return text
}

const partsOfTemplate = new Map<string, readonly string[]>()

/** What stands between the names of a template, and the names: in turn, text first. There are as many templates as rules have. */
function partsOf(template: string): readonly string[] {
  const known = partsOfTemplate.get(template)
  if (known !== undefined) return known
  const parts = template.split(/\{(\w+)\}/)
  partsOfTemplate.set(template, parts)
  return parts
}
