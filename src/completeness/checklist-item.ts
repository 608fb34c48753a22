import type {Sentence} from '../document/document.ts'
import type {Settings} from '../rule/settings.ts'

/** Ids of the rules whose question is “is it there?”. */
export type ChecklistId =
  | 'lead-with-finding'
  | 'why-it-matters'
  | 'who-took-part'
  | 'harms-reported'
  | 'certainty-and-limits'
  | 'policy-implication'
  | 'readiness'
  | 'local-context'
  | 'what-next'
  | 'involvement-described'
  | 'who-and-who-paid'
  | 'find-out-more'

/** `weak`: touched on, but readers learn too little from it. */
export type ChecklistState = 'present' | 'weak' | 'missing'

/** What was found of one item. */
export interface ItemFinding {
  readonly state: ChecklistState
  /** The sentence that satisfies it, or that comes nearest. */
  readonly sentence?: Sentence
  /** Which part is missing, where an item has several. */
  readonly lacks?: string
}

/** One line of the checklist at the end of a report. */
export interface ChecklistItem extends ItemFinding {
  readonly id: ChecklistId
  /** What a reader should learn, in a few words: “Why this matters”. */
  readonly label: string
}

/** What the checklist needs besides the document. */
export interface ChecklistContext {
  readonly settings: Settings
}
