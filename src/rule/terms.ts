/** A word or phrase that the project has agreed to keep. */
export interface Term {
  readonly term: string
  readonly meaning?: string
  /** Where it is explained: an address or a heading. */
  readonly explained?: string
}

/**
 * The project's glossary: literal words and phrases, matched with their plurals and without regard to case.
 */
export class Terms {
  private readonly byForm = new Map<string, Term>()

  constructor(terms: readonly Term[]) {
    for (const term of terms) for (const form of formsOf(term.term)) this.byForm.set(form, term)
  }

  get size(): number {
    return this.byForm.size
  }

  /** The entry for a word or phrase in any case or number. */
  find(text: string): Term | undefined {
    if (this.byForm.size === 0) return undefined
    return this.byForm.get(normalise(text))
  }

  has(text: string): boolean {
    return this.find(text) !== undefined
  }
}

function normalise(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('\u2019', "'")
    .replace(/[\s-]+/g, ' ')
    .trim()
}

/** Regular inflections of the last word: a glossary is written by people who list the base form. */
function formsOf(text: string): string[] {
  const base = normalise(text)
  const forms = [base, `${base}s`, `${base}es`, `${base}'s`]
  if (base.endsWith('y')) forms.push(`${base.slice(0, -1)}ies`, `${base.slice(0, -1)}ied`)
  if (base.endsWith('e')) forms.push(`${base}d`, `${base.slice(0, -1)}ing`)
  else forms.push(`${base}ed`, `${base}ing`)
  if (base.endsWith('is')) forms.push(`${base.slice(0, -2)}es`)
  return forms
}
