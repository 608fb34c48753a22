import type {Document} from '../document/document.ts'
import {memoizeByDocument} from '../document/memoize.ts'
import {rememberBySentence} from '../document/remember-by-sentence.ts'
import type {Settings} from '../rule/settings.ts'
import {holds} from '../source/matches-of.ts'
import {rolesOf} from './roles-of.ts'

const plan =
  /\b(?:we|i|(?:the|this|our) (?:study|trial|project|research|team|researchers?|review|work|programme)) (?:will|shall|plans? to|intends? to|propose to|are going to)\b|\bwill be (?:asked|invited|recruited|interviewed|randomised|randomized|allocated|collected|analysed|analyzed|measured|followed|conducted|carried out|tested|compared)\b/i

const done =
  /\b(?:we|researchers|the team) (?:also |then |first )?(?:asked|recruited|interviewed|compared|found|searched|included|analysed|analyzed|tested|measured|looked|collected|surveyed|followed|studied|used|carried|invited|showed)\b|\btook part\b/i

/** Sentences about the future that make a text a plan, if none tells what was done. Own choice. */
const planSentencesMin = 3

const tellsDone = rememberBySentence(({text}) => holds(done, text))
const tellsPlan = rememberBySentence(({text}) => holds(plan, text))

/** Whether the text reads as a plan: several sentences say what will be done and none what was done. */
const readsAsPlan = memoizeByDocument((document: Document): boolean => {
  let planned = 0
  for (const {sentence} of rolesOf(document).sentences) {
    if (tellsDone(sentence)) return false
    if (tellsPlan(sentence)) planned += 1
  }
  return planned >= planSentencesMin
})

/** Whether no findings can be expected yet: the writer says so, or the text reads as a plan. */
export function isProposal(document: Document, settings: Settings): boolean {
  return settings.stage === 'proposal' || readsAsPlan(document)
}
