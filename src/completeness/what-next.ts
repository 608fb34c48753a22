import {documentTitle, keyMessagesOf, type SentenceRole} from '../discourse/discourse.ts'
import type {Document, Sentence} from '../document/document.ts'
import type {Settings} from '../rule/settings.ts'
import {holds} from '../source/matches-of.ts'
import type {ItemFinding} from './checklist-item.ts'
import {findByHeading, findByText, holdsPattern, openingSentences, plainText} from './search-sentences.ts'

/** What someone will do, does now, or has begun: catalogue, appendix A.7. */
const next = new RegExp(
  [
    String.raw`\b(?:we|researchers?|the (?:\w+ )?team|our (?:\w+ )?team|scientists|the (?:authors|investigators)|hospitals?|practices?|commissioners?|services?|councils?|schools?|the NHS|it|they|this|results?|findings) (?:now |also |next |then )?(?:will|plan to|plans to|hope to|hopes to|intend to|intends to|are (?:now |already |currently )?(?:planning|working|testing|developing|running|using|doing|preparing|applying|sharing|looking)|is (?:now |already |currently )(?:planning|working|testing|developing|running|using|being|used|available))\b`,
    String.raw`\bnext (?:steps?|stage|phase|stud(?:y|ies)|trial|challenge|task)\b|\bthe next\b(?! (?:\w+ )?(?:minutes?|hours?|days?|mornings?|weeks?|months?|years?|visits?|bus|stop|appointments?|test)\b)|\bnow (?:need|want|plan|hope|run|use|being|in use|available)\b`,
    String.raw`\bwill (?:now |also |next |then )?(?:be )?(?:used|use|tested|test|shared|share|made|make|offered|offer|rolled|published|publish|presented|studied|study|carried|run|continue|look|need|help|inform|start|begin|follow|allow|work|guide|provide|include|explore|investigate|focus|require)\b`,
    String.raw`\b(?:stud(?:y|ies)|trials?|research|work|programme|review|evaluation)\b[^.;]{0,40}\b(?:is|are|has been|have been|being) (?:now |already |also |currently )?(?:planned|under ?way|ongoing|running|started|starting|being (?:done|planned|carried))\b`,
    String.raw`\b(?:is|are) (?:now |already |currently )?being (?:used|tested|planned|developed|rolled out|offered|introduced|trialled)\b|\b(?:is|are) (?:now |already )?in use\b|\bwe have (?:shared|published|sent|made|developed|produced|started|begun|received|applied)\b|(?<!\b(?:started|began|begun|ended|ran|took place|opened|closed|finished|was|were|had|happened|done|published|between|recruited|joined)\b[^.;]{0,60})\b(?:from|in|by) (?:next|January|February|March|April|May|June|July|August|September|October|November|December)\b|\bthis will\b`,
    String.raw`\b(?:are|is|been made) (?:now |also )?(?:freely |widely |publicly )available\b(?! (?:to|for|by|at) (?:guide|answer|show))|\b(?:fed|feed|feeds|feeding) into\b|\bused (?:in|by|to) (?:a |an |the |new |other )*(?:guidelines?|framework|toolkit|NHS|training)\b|\bpart of the basis\b|\bhave made\b|\bare working to\b|\bin future\b`,
  ].join('|'),
  'i',
)

/** Says so whatever stands around it: without headings, a plan after the methods is easily read as one of them. */
const surely = new RegExp(
  [
    String.raw`\b(?:we|researchers?|(?:the|our) (?:\w+ )?(?:team|group|charity|company|hospital|university|sponsor)|scientists|the authors) (?:now |also |next |then |therefore )?(?:plan|plans|hope|hopes|intend|intends|aim|aims|want|wants|expect|expects|need|needs) (?:to |a |an |more |larger |another )|\b(?:we|they) would (?:now |next |also )?like to (?:see|find|test|know|learn|study|look|try|ask|do|run)\b|\b(?:are|is|am) (?:now |currently |already )?(?:going to|about to|due to|set to|deciding|hoping to|planning|preparing|setting up|writing|working on|drafting|recruiting)\b|\b(?:is|are) now (?:looking|testing|asking|studying|trying|running|developing|following|comparing|using|offering|building)\b`,
    String.raw`(?:^|[.;:] )(?:Next(?!,? (?:we|they|she|he|people|[a-z]+ [a-z]+) (?:[a-z]+ed|took|went|had|gave|sent|met|ran|put|made|wrote|drew|chose)\b)|The next step|In future|Later this year|Later in the year|From next|From 20\d\d)\b|\bwill (?:now|next|soon|also be|be (?:updated|used|shared|published|tested|offered|rolled|sent|followed|presented|available|added|told|put))\b|\b(?:from|by|due in|expected in) (?:early |late |mid-?|spring |summer |autumn |winter )?20[2-9]\d\b`,
    String.raw`\b(?:(?:has|have) (?:now |already |since )?(?:started|begun|agreed|decided) to|(?:has|have) (?:now |already |since |all )?been (?:sent|given|passed|shown|sent out|told|awarded|shared|used)|is (?:now |still |already )?(?:under ?way|in progress|ongoing)|(?:starts|begins|opens) (?:in|next|soon|later|this|a)\b|(?:next|later|soon)\b[^.;]{0,40}\b(?:start|begin|open|launch)s?\b|still (?:need|needs|have|has) to (?:learn|know|find|test|show|be)|remains to be (?:seen|tested|shown)|should tell us|no (?:further|more|other|new) (?:studies|trials|research|work)(?: \w+)? (?:is|are) (?:planned|under ?way)|now (?:offers?|uses?|runs?|pays?|plan|plans))\b`,
  ].join('|'),
  'i',
)

/** A call for someone to do something, or what could come of it. */
const call =
  /\b(?:more|further|future|larger|additional|longer|better|new|well-designed|high-quality|full-scale) (?:[\w-]+ ){0,5}(?:research|stud(?:y|ies)|trials?|work|evidence|experiments|reviews?|information|data|planning)\b|(?<!\b(?:everyone|everybody|anyone|you|people|patients|women|men|parents|adults)\b[^.;]{0,30})\bshould\b|\bneeds? (?:to be|a|an|more|better)\b|\b(?:is|are) needed\b|\bwe recommend\b|\bwarrants? further\b|\bcould (?:be used|help|lead|inform|improve|become|prevent)\b/i

/** A call for research in so many words: it counts wherever it stands. */
const research =
  /\b(?:more|further|future|larger|additional|longer|better|well-designed|well-conducted|high-quality) (?:[\w-]+,? ){0,5}(?:research|stud(?:y|ies)|trials?|work|evidence|data|information)\b.{0,120}\b(?:needed|required|necessary|warranted|should|could|will|may|might|help)\b|\bneed(?:s|ed)? (?:for )?(?:(?:more|better|further|new|larger|longer|high-quality) (?:[\w-]+ ){0,4}(?:research|stud(?:y|ies)|trials?|work|evidence|data|information)|studies|research|trials)\b|\b(?:should|needs? to|warrants?) (?:be )?further (?:\w+ )?(?:stud|investigat|evaluat|research)\w*|\b(?:should|needs? to) be (?:further |fully )?(?:investigated|evaluated|studied|tested)\b/i

const headed = /\b(?:next|future|more studies (?:planned|to come)|what now|could do|plans?)\b/i

/** Words from which a call for research says on what. Own choice: “More research is needed” has four. */
const callWordsMin = 9

/** The first sentence that says what happens next; calls for research without a question are left out. */
export function findNextStep(document: Document): Sentence | undefined {
  return (
    findByText(document, next, isAhead) ??
    findByText(document, surely, isAfterMethods) ??
    findByHeading(document, headed) ??
    findByText(
      document,
      research,
      (entry) => isAhead(entry) && entry.sentence.words.length >= callWordsMin,
    ) ??
    findByText(document, call, ({role, sentence}) => role === 'meaning' && !holdsPattern(sentence, research))
  )
}

/** Whether a sentence says only what ought to be done, and not what somebody will do or does. */
export function isMereCall(sentence: Sentence): boolean {
  return !holdsPattern(sentence, next) && !holdsPattern(sentence, research)
}

/** Looks for what happens next. A bare call for more research is weak: it names no question, nobody and no time. */
export function findWhatNext(document: Document): ItemFinding {
  const told = findNextStep(document)
  if (told !== undefined) return {state: 'present', sentence: told}
  const called = findByText(document, research, isAhead)
  return called === undefined ? {state: 'missing'} : {state: 'weak', sentence: called}
}

function isAhead({role, headingRole}: SentenceRole): boolean {
  if (role === 'methods') return headingRole !== 'methods' && headingRole !== undefined
  return role !== 'background' && role !== 'aim'
}

/** Not under a heading on methods, and not where the text still sets out why and what for. */
function isAfterMethods({role, headingRole}: SentenceRole): boolean {
  return headingRole !== 'methods' && role !== 'background' && role !== 'aim'
}

/** Results that are not final. */
const early =
  /\b(?:interim|preliminary|early|first|initial) (?:results?|findings?|analys[ei]s|data)\b(?! (?:are|is|will be|should be) (?:due|expected|ready|out|available|planned))(?! will\b)|\bresults? so far\b|\b(?:the|this|our) (?:study|trial|project) (?:is|are) (?:still )?(?:ongoing|running|under ?way|recruiting|continuing)\b|\b(?:the |our )?final results? (?:are|will|is|should)\b|\bhas not (?:yet )?(?:finished|ended)\b/i

/** Says so plainly, in words that a reader of the top cannot miss. */
const labelled =
  /\b(?:interim|preliminary|early|first|initial|not (?:the )?final|so far|still running|still ongoing)\b/i

/** Words of the body that count as the top. */
const topShare = 0.25

/** A sentence that shows that the results are early, where the top of the text does not say so. */
export function findUnlabelledInterim(document: Document, {stage}: Settings): Sentence | undefined {
  const sign = findByText(document, early, ({role}) => role !== 'background')
  if (sign === undefined && stage !== 'interim') return undefined
  const top = [
    documentTitle(document)?.text ?? '',
    ...(keyMessagesOf(document)?.sentences ?? []).map(plainText),
    ...openingSentences(document, topShare).map(({sentence}) => plainText(sentence)),
  ]
  if (top.some((text) => holds(labelled, text))) return undefined
  return sign ?? document.sentences[0]
}
