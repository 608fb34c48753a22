import type {LintResult} from '../core.ts'
import type {Document} from '../document/document.ts'
import type {SentenceChange} from '../readability/changed-sentence.ts'
import type {EditPlace, ExplainEdit, FindingEdit} from '../rule/finding-edit.ts'
import type {Span} from '../source/span.ts'

/** An edit that may be among the next, with everything that it changes. */
export interface CandidateEdit {
  readonly edit: FindingEdit
  readonly ruleIds: readonly string[]
  /** Its first place. */
  readonly at: Span
  readonly changes: readonly SentenceChange[]
}

/** Places of one edit that are measured: the effect of the others is like theirs. */
const placesMax = 12

/** A meaning that only the writer knows, as it reads when it is put plainly. */
const someMeaning = 'said here in plain words'

/** The edits that findings propose, by place; those of one rule about the same term are one edit. */
export function findCandidates({document, edits, messages}: LintResult): CandidateEdit[] {
  const shown = new Set(messages.map(({ruleId, start}) => `${ruleId} ${start.offset}`))
  const found = new Map<string, {edit: FindingEdit; ruleIds: string[]}>()
  for (const {ruleId, offset, find} of edits) {
    if (!shown.has(`${ruleId} ${offset}`)) continue
    const edit = find()
    const key = keyOf(document, ruleId, edit)
    const known = found.get(key)
    if (known === undefined) found.set(key, {edit, ruleIds: [ruleId]})
    else if (known.edit.kind !== 'split') known.edit = joinPlaces(known.edit, edit)
    else if (!known.ruleIds.includes(ruleId)) known.ruleIds.push(ruleId)
  }
  return [...found.values()].flatMap(({edit, ruleIds}) => toCandidate(document, edit, ruleIds))
}

function keyOf(document: Document, ruleId: string, edit: FindingEdit): string {
  return edit.kind === 'split'
    ? `split ${document.findSentence(edit.before.start)?.index}`
    : `${ruleId} ${edit.about}`
}

function joinPlaces<E extends FindingEdit>(one: E, other: FindingEdit): E {
  if (one.kind === 'split' || other.kind === 'split') return one
  return {...one, places: [...one.places, ...other.places]}
}

function toCandidate(document: Document, edit: FindingEdit, ruleIds: readonly string[]): CandidateEdit[] {
  if (edit.kind === 'split') {
    const {before} = edit
    return [{edit, ruleIds, at: before, changes: [{at: before, isSplit: true}]}]
  }
  const [first] = edit.places
  if (first === undefined) return []
  const places = edit.places.slice(0, placesMax)
  const changes = edit.kind === 'replace' ? places.filter(hasText) : explain(document, edit)
  return [{edit, ruleIds, at: first.at, changes}]
}

function hasText({text}: EditPlace): boolean {
  return text !== undefined
}

/** The first use with its meaning; the reader knows the term there and wherever it comes again. */
function explain(document: Document, {places, meaning}: ExplainEdit): SentenceChange[] {
  return places.slice(0, placesMax).map(({at, text}, index) => {
    if (index > 0) return {at, isKnown: true}
    return {at, isKnown: true, text: text ?? `${document.slice(at)} (${meaning ?? someMeaning})`}
  })
}
