import {holds} from '../source/matches-of.ts'

/** A share of people or a wish of everyone, told in the present: “One in eight children comes to school hungry”. */
const share =
  /^(?:(?:about|around|nearly|almost|some|up to|more than|over|at least|roughly|an estimated) )?(?:(?:\d[\d,.]*(?:%| per ?cent)?|one|two|three|four|five|half|a (?:third|quarter|half|fifth)) ?(?:(?:in|out of|of) (?:every )?(?:all |the )?\w+|(?:m|b)illion)?|millions|thousands|many|most) (?:[\w-]+ ){1,9}(?:have|has|live|lives|get|gets|is|are|come|comes|die|dies|go|goes|suffer|suffers|develop|develops|miss|misses|smoke|smokes|give up)\b/i

/** What is so in general: “Falls are the main reason …”, “Lung cancer is often found late”. */
const general =
  /\b(?:is|are) (?:often|usually|very common|common|widespread|a common|a (?:major|leading|serious|growing|big) |one of the|(?:among )?the (?:main|leading|most common|biggest|commonest|second|third)|on the rise|rising|getting more common)\b|^(?:people|patients|women|men|children|parents|families|adults|babies)\b[^,;]{0,60}? (?:may|often|have to|must) /i

/** What others should do, or that more should be found out. */
const call =
  /^(?:(?:more|further|future|larger|bigger|better|longer|additional) (?:[\w-]+ ){0,3}(?:research|stud(?:y|ies)|trials?|work)|(?:the )?(?:commissioners?|polic(?:y ?makers|y-makers)|governments?|ministers?|councils?|funders|leaders|managers|doctors|clinicians|hospitals?|schools?|services|trusts|researchers)) (?:[\w-]+ ){0,4}(?:is|are|should|must|needs?)\b|\b(?:stud(?:y|ies)|trials|research|work)\b[^.]{0,50} (?:is|are) (?:\w+ )?(?:needed|required)\b/i

/** What ought to be: “Nobody should have to feel alone”. */
const wish =
  /^(?:nobody|no one|no-one|everyone|everybody|all (?:people|children|patients|families)|every \w+) (?:should|deserves?|must|has (?:a|the) right)\b/i

/** What the text or the project is: “This leaflet describes the work”, “The project began in 2021”. */
const frame =
  /^(?:This|The|Our) (?:[A-Z]?[\w-]+ ){0,3}(?:leaflet|page|summary|report|document|brief(?:ing)?|booklet|fact ?sheet|project|study|trial|programme|program|team|group|network) (?:describes?|explains?|tells you|is about|sets out|began|started|ran from|took place|met|brought together|was (?:set up|launched|hosted|run|funded|led|based)|is (?:an?|based|run|led) )/

/** Words of a result, in whatever tense. */
const result =
  /\b(?:(?:we|they|study|review|trial|studies|that|who) (?:\w+ )?found|found that|finds?|shows?|showed|than|more|less|fewer|better|worse|longer|shorter|sooner|higher|lower|safe\w*|help(?:s|ed)?|benefits?|improve\w*|reduc\w*|prevents?|difference|effect\w*|likely|work(?:s|ed)?|no|not|told|said|felt|was|were|had|did|(?:who|that) (?:use|take|took|get|got|used|tried|try))\b/i

/**
 * Whether a sentence plainly tells no finding: how many people have something, what is so in general, or what should be
 * done. At the top of a text and among key messages the tagger takes some of these for findings.
 */
export function tellsTopic(text: string): boolean {
  if (holds(call, text) || holds(wish, text)) return true
  return (holds(share, text) || holds(general, text) || holds(frame, text)) && !holds(result, text)
}
