import {findLead, isProposal} from '../discourse/discourse.ts'
import type {Document, Sentence} from '../document/document.ts'
import {findCertainty} from './certainty.ts'
import type {ChecklistContext, ChecklistId, ChecklistItem, ItemFinding} from './checklist-item.ts'
import {findFindOutMore} from './find-out-more.ts'
import {findHarms} from './harms.ts'
import {findInvolvement} from './involvement.ts'
import {findLocalContext} from './local-context.ts'
import {findPolicyImplication} from './policy-implication.ts'
import {findReadiness} from './readiness.ts'
import {findWhatNext} from './what-next.ts'
import {findWhoAndWhoPaid} from './who-and-who-paid.ts'
import {findWhoTookPart} from './who-took-part.ts'
import {findWhyItMatters} from './why-it-matters.ts'

/** Words of the body that count as the top. */
const leadWords = 60

interface Search {
  readonly id: ChecklistId
  readonly label: string
  /** `undefined` where a text of this kind need not have it. */
  find(document: Document, context: ChecklistContext): ItemFinding | undefined
}

/** In the order in which readers ask. */
const searches: readonly Search[] = [
  {
    id: 'lead-with-finding',
    label: 'What was found, at the top',
    find: (document, {settings}) => (isProposal(document, settings) ? undefined : findTop(document)),
  },
  {
    id: 'why-it-matters',
    label: 'Why it matters',
    find: (document, {settings}) => findWhyItMatters(document, settings),
  },
  {
    id: 'who-took-part',
    label: 'Who took part',
    find: (document, {settings}) => findWhoTookPart(document, settings),
  },
  {
    id: 'harms-reported',
    label: 'Harms and side effects',
    find: (document, {settings}) => findHarms(document, settings),
  },
  {id: 'certainty-and-limits', label: 'How sure it is', find: (document) => findCertainty(document)},
  {
    id: 'policy-implication',
    label: 'What decision makers could do',
    find: (document) => findPolicyImplication(document),
  },
  {id: 'readiness', label: 'How ready it is', find: (document) => findReadiness(document)},
  {
    id: 'local-context',
    label: 'Whether it fits elsewhere',
    find: (document, {settings}) => findLocalContext(document, settings),
  },
  {id: 'what-next', label: 'What happens next', find: (document) => findWhatNext(document)},
  {
    id: 'involvement-described',
    label: 'How people were involved',
    find: (document) => findInvolvement(document),
  },
  {
    id: 'who-and-who-paid',
    label: 'Who did it and who paid',
    find: (document) => findWhoAndWhoPaid(document, {who: false}),
  },
  {
    id: 'find-out-more',
    label: 'Where to read more',
    find: (document, {settings}) => findFindOutMore(document, settings, {free: false, contact: false}),
  },
]

/**
 * What readers should learn from a summary, item by item, with the sentence that tells it.
 *
 * Pure; each item carries the id of the rule that asks for it, so that a report shows only what its preset asks for.
 * Items that a text of this kind need not have are left out.
 */
export function checklistOf(document: Document, context: ChecklistContext): readonly ChecklistItem[] {
  const items: ChecklistItem[] = []
  for (const {id, label, find} of searches) {
    const found = find(document, context)
    if (found !== undefined) items.push({id, label, ...found})
  }
  return items
}

function findTop(document: Document): ItemFinding {
  const lead = findLead(document, leadWords)
  if (lead === undefined) return {state: 'missing'}
  const sentence: Sentence | undefined = 'words' in lead.at ? lead.at : lead.at.sentences[0]
  return sentence === undefined ? {state: 'present'} : {state: 'present', sentence}
}
