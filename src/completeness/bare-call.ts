import {rolesOf} from '../discourse/discourse.ts'
import type {Document, Sentence} from '../document/document.ts'
import {holds} from '../source/matches-of.ts'
import {plainText} from './search-sentences.ts'
import {findNextStep, isMereCall} from './what-next.ts'

/** “More research is needed”. */
const bare =
  /\b(?:more|further|additional|future|larger|bigger|longer|better)(?: [\w-]+){0,3} (?:research|stud(?:y|ies)|work|trials?|evidence|investigations?|enquiry|exploration)(?: in (?:this|the) (?:area|field|topic|subject)| [\w-]+)? (?:is|are|was|were|will be|would be)(?: \w+)? (?:needed|required|warranted|necessary|recommended|indicated|called for|helpful|useful|valuable|welcome|desirable|merited|justified|advisable|essential|vital)\b|\b(?:there is (?:a |an )?(?:[a-z]+ )?need for|(?:this|it|our (?:findings?|results?)) (?:clearly )?(?:warrants?|merits?|deserves?|calls? for)) (?:more|further|additional|larger|future)(?: [\w-]+){0,3} (?:research|stud(?:y|ies)|work|trials?|investigations?)\b/i

/** How each such call ends; looked for first, since the pattern is dear. */
const ending =
  /need|requir|warrant|necess|recommend|indicat|calls? for|called|useful|helpful|valuable|welcome|desir|merit|justif|advis|deserve|essential|vital/i

/** “Because the trials were small, more research …” says why; “… research on falls …” says on what. */
const reason = /\b(?:because|as|since|whether|if|how|on|into|to|about|in|for|with|among|so|before)\b/i

/** “Research in this area” names no question. */
const emptyField = /\bin (?:this|the) (?:area|field|topic|subject)\b/i

/** Words after “needed” from which the sentence names a question. Own choice. */
const restWordsMax = 2

/** Ends of a call that say neither on what nor for whom. */
const vague = /^ (?:in|on|into) (?:this|the) (?:area|field|topic|subject|issue|matter)\b/i

/** Whether a sentence calls for more research and says neither on what nor for whom. */
export function isBareCall(sentence: Sentence): boolean {
  const text = plainText(sentence)
  if (!holds(ending, text)) return false
  const match = bare.exec(text)
  if (match === null) return false
  const end = match.index + match[0].length
  const call = text
    .slice(0, end)
    .replace(emptyField, '')
    .replace(/\b(?:called|calls?|need) for\b/i, '')
  if (reason.test(call)) return false
  // “… in this area” names nothing.
  const rest = (/^[^.;]*/.exec(text.slice(end))?.[0] ?? '').replace(vague, '')
  // “… needed on sleep” and “… needed in children” say on what or for whom.
  if (/^\s(?:on|into|about|in|with|among|for) (?!this\b|the\b|future\b|our\b)/i.test(rest)) return false
  return rest.split(/\s+/).filter(Boolean).length <= restWordsMax
}

/** A bare call for more research. */
export interface BareCall {
  readonly sentence: Sentence
  /** Nothing else in the text says what happens next. */
  readonly isOnly: boolean
}

/** So many sentences after a call, or one before it, a next step belongs to it. Own choice. */
const nearMax = 2

/** Finds a bare call for more research that no sentence around it fills, and whether the text says elsewhere what happens next. */
export function findBareCall(document: Document): BareCall | undefined {
  const sentence = rolesOf(document).sentences.find(
    (entry) => entry.role !== 'background' && isBareCall(entry.sentence),
  )?.sentence
  if (sentence === undefined) return undefined
  // “More trials are needed. Such trials should look at pain.” names the question.
  const after = document.everySentence[sentence.index + 1]
  if (
    after !== undefined &&
    /^(?:Such|These|This|They|It) (?:\w+ )?(?:should|could|need|must|will)/.test(after.text)
  )
    return undefined
  const next = findNextStep(document)
  if (next === undefined || isBareCall(next)) return {sentence, isOnly: true}
  const distance = next.index - sentence.index
  if (isMereCall(next)) return {sentence, isOnly: true}
  return distance >= -1 && distance <= nearMax ? undefined : {sentence, isOnly: false}
}
