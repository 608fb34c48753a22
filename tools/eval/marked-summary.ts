/** What somebody who knows the guidance, and not the program, expects of one place or of a whole text. */
export interface Mark {
  readonly kind: 'problem' | 'tempting'
  /** Any of these rules will do. Empty for a tempting place that no rule may report. */
  readonly rules: readonly string[]
  /** Offsets in `MarkedSummary.source`; absent for a mark of the whole text. */
  readonly start?: number
  readonly end?: number
}

/** An invented summary with its marks. */
export interface MarkedSummary {
  readonly preset: string
  /** The summary without its marks. */
  readonly source: string
  readonly marks: readonly Mark[]
}

/**
 * Reads a marked summary. Its first lines, up to an empty one, start with `@`: `@preset nihr`, and `@problem` with the
 * rules that speak of the whole text. In the text, `«rule|words»` must be reported and `‹rule|words›` must not be.
 * `a+b` stands for two marks, `a/b` for one that either rule satisfies. Marks may hold marks.
 *
 * @throws {Error} If a mark is not closed or names no rule.
 */
export function parseMarkedSummary(text: string): MarkedSummary {
  const bodyStart = text.indexOf('\n\n') + 2
  let preset = 'public'
  const marks: Mark[] = []
  for (const line of text.slice(0, bodyStart).trim().split('\n')) {
    const [key, ...values] = line.split(' ')
    if (key === '@preset') preset = values[0] ?? preset
    else if (key === '@problem') {
      for (const value of values) marks.push({kind: 'problem', rules: value.split('/')})
    } else throw new Error(`Unknown line: ${line}`)
  }
  const body = text.slice(bodyStart)
  let source = ''
  const open: {rules: string; start: number; closer: string}[] = []
  for (let index = 0; index < body.length; index += 1) {
    const char = body[index] ?? ''
    const last = open.at(-1)
    if (char === '«' || char === '‹') {
      const bar = body.indexOf('|', index)
      open.push({rules: body.slice(index + 1, bar), start: source.length, closer: char === '«' ? '»' : '›'})
      index = bar
    } else if (last !== undefined && char === last.closer) {
      open.pop()
      for (const rules of last.rules.split('+')) {
        const kind = char === '»' ? 'problem' : 'tempting'
        marks.push({kind, rules: rules.split('/'), start: last.start, end: source.length})
      }
    } else if (char === '»' || char === '›')
      throw new Error(`No mark to close at ${body.slice(index - 40, index)}`)
    else source += char
  }
  if (open.length > 0) throw new Error(`Not closed: ${open[0]?.rules}`)
  return {preset, source, marks}
}
