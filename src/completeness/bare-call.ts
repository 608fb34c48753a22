import {rolesOf} from '../discourse/discourse.ts'
import type {Document, Sentence} from '../document/document.ts'
import {plainText} from './search-sentences.ts'
import {findNextStep} from './what-next.ts'

/** “More research is needed”. */
const bare =
  /\b(?:more|further|additional|future)(?: [\w-]+){0,3} (?:research|stud(?:y|ies)|work|trials?|evidence|investigation)(?: [\w-]+)? (?:is|are|was|were|will be|would be)(?: \w+)? (?:needed|required|warranted|necessary|recommended|called for)\b/i

/** “Because the trials were small, more research …” says why; “… research on falls …” says on what. */
const reason = /\b(?:because|as|since|whether|if|how|on|into|to|about|in|for|with|among|so|before)\b/i

/** Words after “needed” from which the sentence names a question. Own choice. */
const restWordsMax = 2

/** Whether a sentence calls for more research and says neither on what nor for whom. */
export function isBareCall(sentence: Sentence): boolean {
  const text = plainText(sentence)
  const match = bare.exec(text)
  if (match === null) return false
  const end = match.index + match[0].length
  if (reason.test(text.slice(0, end))) return false
  const rest = /^[^.;]*/.exec(text.slice(end))?.[0] ?? ''
  return rest.split(/\s+/).filter(Boolean).length <= restWordsMax
}

/** Finds a bare call for more research, unless the text says elsewhere what happens next. */
export function findBareCall(document: Document): Sentence | undefined {
  if (findNextStep(document) !== undefined) return undefined
  return rolesOf(document).sentences.find(({sentence, role}) => role !== 'background' && isBareCall(sentence))
    ?.sentence
}
