import {rolesOf} from '../../src/discourse/roles-of.ts'
import type {Document} from '../../src/document/document.ts'
import {defineRule} from '../../src/rule/define-rule.ts'
import {holds} from '../../src/source/matches-of.ts'
import {matchSentence} from '../../src/words/match-sentence.ts'
import {cite} from '../guidance/sources.ts'

const level = '(?:very low|low|lower|poor|weak|moderate|limited|very limited|modest|fair|shaky)'
/** How a rating was given: “judged to be of”. */
const graded = '(?:judged|rated|graded|ranked|scored|considered|thought|found|assessed) '
const what = '(?:evidence|proof|results?|findings?|studies|trials|information|research|data)'

/** A rating below “high”. */
const rating = new RegExp(
  String.raw`\b(?:(?:quality|certainty|reliability|strength|level|standard|grade|robustness|trustworthiness) of (?:[\w-]+ ){0,3}${what} (?:[\w-]+ ){0,6}${level}\b|(?:confidence|certainty|trust) in (?:[\w-]+ ){0,3}${what} (?:[\w-]+ ){0,4}${level}\b|${level}[- ](?:quality|certainty|confidence) (?:of )?(?:evidence|studies|trials|data)\b|(?:have|has|had) (?:only )?(?:very )?(?:little|limited|low|some|moderate) (?:confidence|certainty|trust) in\b(?= (?:[\w-]+ ){0,3}(?:${what}|estimates?|effects?|data|figures)\b)|(?:weak|poor|shaky|unreliable|unconvincing) evidence\b|${what} (?:(?:for|of|on|about|from|behind|in) (?:[\w-]+ ){1,4})?(?:is|are|was|were) (?:still |also |all |only )?(?:(?:not (?:very |that |so |fully |always )?|un)reliable|(?:very |highly |rather |quite |still )*(?:uncertain|shaky|unconvincing|patchy|flimsy|doubtful|questionable|not (?:very |so )?(?:strong|convincing|solid|robust))|(?:${graded})?(?:of|at|to be of|as|as being|to be) (?:a |an |only )?(?:very )?(?:low|poor|moderate|weak|limited)|(?:very |rather |quite |fairly )?(?:weak|unreliable|poor|thin|limited))\b|(?:we|the authors|researchers|they|team) cannot be (?:very |too |fully |entirely |completely )?(?:confident|certain|sure) (?:about|in|of) (?:[\w-]+ ){0,2}(?:${what}|estimates?|data)|(?:we|(?:review )?authors|researchers|they|team) (?:are|were|is) (?:only )?(?:(?:moderately |fairly |somewhat |reasonably |slightly |(?:not|less) (?:very |fully |at all |entirely |completely )?)(?:confident|certain)(?= (?:in|about|that|of)\b)|(?:un|not (?:very )?)(?:sure|certain) (?:about|of) (?:[\w-]+ ){0,2}(?:${what}|estimates?|data)))`,
  'gi',
)

const ratingClause = new RegExp(
  String.raw`\b(?:because|as|since) (?:the |our |this |all )?(?:${rating.source})`,
  'gi',
)

/** A reason beside the rating. */
const reason =
  /\b(?:because|due to|owing to|as (?:the|there|many|most|only|some|few|a|they|it)|since|reasons?|mainly|mostly|small|few|only (?:one|two|three|a)|single|bias\w*|blind\w*|method\w*|design\w*|differ\w*|vari\w+|inconsist\w*|imprecis\w*|indirect\w*|short|missing|flaw\w*|poorly|limitations?|limited by|lack|random\w*|knew|known|aware|funded|industry|dropped|left|conducted|reporting|problems|concerns?|weakness\w*|sample|size|sparse|conclusive|included (?:people|patients)|number of|properly|adequately|correctly|depending|means? that (?:there|further|future|more|our|we|the true))\b/i

/** A reason anywhere in the text, so plain that nobody needs it twice. */
const plainReason =
  /\b(?:(?:studies|trials|study|trial|sample|samples|groups|numbers?|review) (?:was|were|is|are) (?:(?!of )[\w-]+ ){0,2}(?:small|short|low|few)|small (?:numbers?|studies|study|trials|samples?|amount)|(?:too |very |relatively |only )few (?:people|participants|patients|women|men|children|studies|trials|events)|risk of bias|(?:not|un)[- ]?blinded|knew (?:which|what|who)|poorly (?:conducted|designed|reported|done)|limitations? (?:was|were|is|are|of the (?:stud|trial|design))|flaws?|only (?:one|two) (?:stud|trial)|differed (?:from|in|between)|not enough (?:people|studies|data|information))\b/i

export default defineRule({
  meta: {
    id: 'certainty-without-reason',
    summary: 'A rating of the evidence, such as “low quality”, without its reason',
    why: 'Readers can use a doubt only if they know where it comes from: few people, short studies, people who dropped out.',
    group: 'completeness',
    since: '0.1.0',
    status: 'preview',
    guidance: [cite('COCH-PROMPT', 'certainty with its reason'), cite('CDC-CCI'), cite('PIF')],
    messages: {
      found:
        'You rate the evidence but do not say why. Add the reason, such as “because the studies were small”.',
    },
    options: {},
  },
  *check(document) {
    if (
      !/quality|certain|confiden|reliab|strength|level of|standard|grade|robust|weak|unsure|not sure|poor|thin|limited|trust|shaky|convincing|patchy|flimsy|doubtful|questionable|not strong/i.test(
        document.text,
      )
    )
      return
    const sentences = rolesOf(document).sentences.filter(
      ({role, headingRole}) =>
        role === 'finding' || role === 'meaning' || (headingRole === 'finding' && role !== 'aim'),
    )
    const uses = sentences.flatMap(({sentence}) => {
      const [match] = matchSentence(sentence, rating)
      return match === undefined ? [] : [{sentence, match}]
    })
    const [first] = uses
    if (first === undefined || document.isQuoted(first.match)) return
    // “…, so we are not confident”: what stands before is the reason.
    if (/, so (?:that )?$/.test(first.sentence.text.slice(0, first.match.start - first.sentence.start)))
      return
    if (uses.some(({sentence}) => hasReasonNear(document, sentence.index))) return
    if (document.sentences.some(({text}) => holds(plainReason, text))) return
    yield {messageId: 'found', at: first.match}
  },
})

/** The sentence before, the sentence itself or one of the two after it. */
function hasReasonNear(document: Document, index: number): boolean {
  for (let step = -1; step <= 2; step += 1) {
    const beside = document.everySentence[index + step]
    if (beside === undefined || beside.block.kind === 'heading') continue
    // “Unclear, as the evidence is very uncertain” gives the rating again, not its reason.
    if (holds(reason, step === 0 ? beside.text.replace(ratingClause, ' ') : beside.text)) return true
  }
  return false
}
