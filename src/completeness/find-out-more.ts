import type {Document, Sentence} from '../document/document.ts'
import {domain} from '../document/opaque.ts'
import type {Settings} from '../rule/settings.ts'
import type {ItemFinding} from './checklist-item.ts'
import {holdsPattern} from './search-sentences.ts'

const address = new RegExp(
  String.raw`https?:\/\/|\bwww\.|\bdoi(?:\.org)?[:/ ]|\b10\.\d{4,9}\/|${domain}`,
  'i',
)

const email = /[\w.+-]{1,64}@[\w-]{1,64}\.\w/

const phone = /\b(?:phone|tel(?:ephone)?|call)\b[^.;]{0,20}\d{3}|\+?\d[\d ()-]{8,20}\d/i

/** Says that readers need not pay. */
const free =
  /\bfree(?:ly)?\b|\bopen[- ]access\b|\bno (?:charge|cost|fee)\b|\bwithout (?:charge|paying|cost)\b|\banyone can (?:read|see|download)\b|\bpublicly available\b|\bopenly\b|\b(?:not|never) (?:have to |need to )?pay\b|\b(?:open|available|accessible) to (?:all\b|read)|\bno (?:payment|subscription|paywall|log-?in)\b|\b(?:open|available|accessible) to (?:all|everyone|anyone)\b/i

/** What a text must hold besides a link. */
export interface FindOutMoreWanted {
  readonly free: boolean
  readonly contact: boolean
}

/** Looks for a link to the full report, whether it is free to read, and where asked for a person to contact. */
export function findFindOutMore(
  document: Document,
  {open}: Settings,
  wanted: FindOutMoreWanted,
): ItemFinding {
  const link = document.everySentence.find((sentence) => hasLink(sentence))
  const contact = wanted.contact ? findContact(document) : undefined
  if (link === undefined)
    return {state: 'missing', lacks: wanted.contact && contact === undefined ? 'both' : 'link'}
  if (wanted.contact && contact === undefined) return {state: 'weak', sentence: link, lacks: 'contact'}
  const isFree = open === true || document.everySentence.some((sentence) => holdsPattern(sentence, free))
  if (open === false && !isFree) return {state: 'weak', sentence: link, lacks: 'closed'}
  if (wanted.free && !isFree) return {state: 'weak', sentence: link, lacks: 'free'}
  return {state: 'present', sentence: link}
}

/** A link with an address, in markup or written out; not to a place in the text itself. */
function hasLink(sentence: Sentence): boolean {
  if (holdsPattern(sentence, address)) return true
  return sentence.block.inlines.some(
    ({kind, value, start, end}) =>
      kind === 'link' &&
      value !== undefined &&
      /^(?:https?:|\/\/|www\.|doi:|\.{0,2}\/|\w[\w-]*\/|[\w-]+\.(?:pdf|html?|docx?)\b)/i.test(value) &&
      start < sentence.end &&
      end > sentence.start,
  )
}

function findContact(document: Document): Sentence | undefined {
  return document.everySentence.find((sentence) => {
    if (holdsPattern(sentence, email) || holdsPattern(sentence, phone)) return true
    return sentence.block.inlines.some(
      ({kind, value}) => kind === 'link' && /^(?:mailto|tel):/i.test(value ?? ''),
    )
  })
}
