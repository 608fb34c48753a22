import {rolesOf} from '../discourse/discourse.ts'
import type {Document} from '../document/document.ts'

/** Where the first finding of a text is, and what comes before it. Plain data. */
export interface OrderReport {
  /** Index among the sentences of the report of the first finding. */
  readonly firstFinding: number | undefined
  /** Share of the words, 0 to 1, before it; 1 without a finding. */
  readonly shareBeforeFinding: number
  /** Indexes of the methods sentences before it. */
  readonly methodsBefore: readonly number[]
}

/** The shape of one text: what `laylint outline` shows besides the sentences. */
export interface OutlineReport extends OrderReport {
  /** For each sentence what spoke most for its role, strongest first; empty where a rule gave the role. */
  readonly because: readonly (readonly string[])[]
}

/** Features named for each sentence. */
const featuresMax = 2

/** The order of a document, over all of `document.sentences`. */
export function orderOf(document: Document): OrderReport {
  const roles = rolesOf(document)
  const places = new Map(document.sentences.map((sentence, index) => [sentence, index]))
  const placeOf = (index: number): number => {
    const entry = roles.sentences[index]
    return entry === undefined ? -1 : (places.get(entry.sentence) ?? -1)
  }
  const {order} = roles
  return {
    firstFinding: order.firstFinding === undefined ? undefined : placeOf(order.firstFinding),
    shareBeforeFinding: order.shareBeforeFinding,
    methodsBefore: order.firstFinding === undefined ? [] : order.methodsBefore.map(placeOf),
  }
}

/** The shape of a document, over all of `document.sentences`. */
export function outlineOf(document: Document): OutlineReport {
  const roles = rolesOf(document)
  return {
    ...orderOf(document),
    because: document.sentences.map((sentence) => {
      const entry = roles.of(sentence)
      return entry === undefined ? [] : roles.explain(entry.index, featuresMax).map(({feature}) => feature)
    }),
  }
}
