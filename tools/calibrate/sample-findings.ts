import type {LintedText} from './measure.ts'

/** A finding with the words around it, to be read by a person: it is printed, never stored in the project. */
export interface SampledFinding {
  readonly source: string
  readonly severity: string
  /** The finding between `⟦` and `⟧`, with up to `around` characters on either side. */
  readonly context: string
  readonly message: string
}

/** Characters shown on either side. */
const around = 160

/** Longest finding that is shown whole, in characters. */
const spanMax = 300

/**
 * Findings of one rule, taken from all sources in turn.
 *
 * The same texts give the same sample.
 *
 * @param count How many at most.
 */
export function sampleFindings(
  linted: Iterable<LintedText>,
  ruleId: string,
  count: number,
): SampledFinding[] {
  const bySource = new Map<string, SampledFinding[]>()
  for (const {text, messages} of linted) {
    for (const message of messages) {
      if (message.ruleId !== ruleId) continue
      const list = bySource.get(text.source.id) ?? []
      bySource.set(text.source.id, list)
      list.push({
        source: text.source.id,
        severity: message.severity,
        context: contextOf(text.markdown, message.start.offset, message.end.offset),
        message: message.message,
      })
    }
  }
  return takeInTurn([...bySource.values()].map(spread), count)
}

function contextOf(text: string, start: number, end: number): string {
  const span = text.slice(start, end)
  const shown = span.length <= spanMax ? span : `${span.slice(0, spanMax / 2)} … ${span.slice(-spanMax / 2)}`
  const context = `${text.slice(Math.max(0, start - around), start)}⟦${shown}⟧${text.slice(end, end + around)}`
  return context.replace(/\s*\n\s*/g, ' ⏎ ')
}

/** A stride that shares no factor with most lengths, so that neighbours of one text do not come together. */
const stride = 7919

function spread<T>(list: readonly T[]): T[] {
  const keyed = list.map((value, index) => ({value, key: (index * stride) % (list.length * 2 + 1)}))
  return keyed.sort((one, other) => one.key - other.key).map(({value}) => value)
}

function takeInTurn<T>(lists: readonly (readonly T[])[], count: number): T[] {
  const taken: T[] = []
  const longest = Math.max(0, ...lists.map(({length}) => length))
  for (let round = 0; round < longest; round += 1) {
    for (const list of lists) {
      const next = list[round]
      if (next !== undefined && taken.length < count) taken.push(next)
    }
  }
  return taken
}
