import type {SourceKey} from './sources.ts'

/** One clause of a guidance document and what laylint does about it. */
export interface Clause {
  /** The advice in our words, or a few words of it. For a study: what it found. */
  readonly advice: string
  readonly audience?: string
  /** Rules that check it; empty where none can. */
  readonly rules: readonly string[]
  /** Why it is not checked, or what of it is left to people or to a setting. */
  readonly why?: string
}

/** A guidance document, clause by clause: those clauses that we know of. */
export interface GuidanceDocument {
  readonly source: SourceKey
  readonly clauses: readonly Clause[]
}
