import type {Document} from '../../src/document/document.ts'
import {defineRule} from '../../src/rule/define-rule.ts'
import {holds} from '../../src/source/matches-of.ts'
import type {Span} from '../../src/source/span.ts'
import {listedFindings} from '../../src/words/listed-findings.ts'
import {matchSentence} from '../../src/words/match-sentence.ts'
import {compilePhraseList} from '../../src/words/phrase-list.ts'
import {cite} from '../guidance/sources.ts'
import {blamingRows} from './phrases.ts'
import {verdictHint, verdicts} from './verdicts.ts'

const matcher = compilePhraseList(blamingRows)

/** What people “did” in the words of the clinic. Whatever stands behind it: “refused physio”, “failed two medicines”. */
const deeds =
  /\b(?:people|patients|participants|those|women|men|children|adults|teenagers|parents|mothers|fathers|families|carers|residents|users|clients|individuals|smokers|volunteers|staff|pupils|boys|girls|students|workers|drivers|drinkers|users|attenders|nurses|doctors|babies|sufferers|couples|relatives|members|customers|tenants|veterans|prisoners|migrants|refugees|teens|youngsters|mums|dads) (?:who |had |also |then |often |simply |repeatedly |still )*(refuse[sd]?\b|fail(?:ed|s)?(?! (?:to show|to find|by|their exams?|school))|defaulted|den(?:y|ies|ied) (?!access|entry|care|help|the right|treatment by)|neglected|disobeyed|ignored (?:the |their |our |medical |this )?(?:advice|instructions|letters|reminders|invitations|calls|appointments)|(?:did|do|does|would|could) not (?:comply|adhere|bother|cooperate|co-operate|stick to|keep (?:their|to|up))|would not (?:take|attend|follow|accept|engage|listen|try|help)\b|(?:was|were|is|are) (?:not |un)(?:compliant|adherent|cooperative|co-operative|motivated|willing|reliable)|lacked (?:motivation|willpower|discipline|insight)|gave up (?:too )?(?:easily|soon|early)|(?:cheated|misbehaved|skived|shirked)|(?:were|was|are) (?:lazy|careless|difficult|too idle))|\b(?:poorly|badly|un)[- ]?(?:motivated|compliant|adherent|disciplined|engaged) (?:people|patients|participants|users|women|men|children|parents|teenagers|smokers|families|individuals|staff)|\b(?:treatment[- ](?:refractory|resistant|refusing)|refractory|recalcitrant|stubborn|obstructive|demanding) (?:people|patients|participants|women|men|children|parents|families|individuals|cases)|\b(?:they|he|she|\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|some|many|others|several|half|most) (?:of them |also |flatly |later )?(refuse[sd]?)(?= (?:treatment|surgery|care|help|consent|to|(?:the |a |an |any |their )?[a-z]+)\b|[.,;])|\b(?:some|many|most|others|half|few|who)(?: of (?:them|the (?:people|patients|women|men|children)))? (?:did|do|does) not respond(?= (?:to (?:the |this |any |either )?(?:drugs?|treatments?|therap(?:y|ies)|medicines?|tablets?|pills?|chemotherapy|antibiotics?|injections?)|well)\b)|\btreatment failures (?:were|was) (?:offered|given|referred|seen|switched|excluded|treated|invited)|\b(?:poor|bad|non-?)[- ]?(?:attenders|responders|compliers|completers|engagers|adherers)\b|\b(?:heavy users of|frequent flyers|time-?wasters|revolving[- ]door patients)\b|\b(?:reluctant|unwilling|not motivated|not prepared|disinclined) to (?:engage|comply|cooperate|co-operate|change|help themselves|attend)\b/gi

export default defineRule({
  meta: {
    id: 'blaming-language',
    summary: 'Words that blame the person, such as “failed treatment”',
    why: 'Treatments fail people; words that turn this round hurt the readers they are about.',
    group: 'words',
    since: '0.1.0',
    status: 'stable',
    guidance: [cite('NICE-PEOPLE')],
    messages: {
      plain: '“{phrase}” can sound as if people were at fault. Try “{plain}”.',
      judge: '“{phrase}” judges people. Say what made it hard for them.',
    },
    options: {},
  },
  *check(document, _options, {terms}) {
    const listed: Span[] = []
    for (const {phrase, row, text, plain, suggestions, isRepeat} of listedFindings(
      document,
      matcher,
      terms,
    )) {
      listed.push({start: phrase.start, end: phrase.end})
      if (isEveryday(document, phrase, text)) continue
      const refusal = plainRefusal(document, phrase, text)
      yield {
        messageId: row.note === 'judge' ? 'judge' : 'plain',
        at: phrase,
        data: {phrase: text, plain: refusal ?? plain},
        suggestions: refusal === undefined ? suggestions : [{text: refusal}],
        isRepeat,
        ...(row.note === 'hint' ? {step: -1 as const} : {}),
      }
    }
    yield* findDeeds(document, listed, deeds, hint)
    yield* findDeeds(document, listed, verdicts, verdictHint)
  },
})

/** “The children refused to stop singing”: nothing that care asked of them. */
function isEveryday(document: Document, {end}: Span, text: string): boolean {
  return (
    /refuse[sd]?$/i.test(text.trimEnd()) &&
    /^ to (?:stop|leave|sing|dance|play|laugh|move|start|believe|work|open|close|print|give up|let|go home|go to (?:bed|school))\b/.test(
      document.text.slice(end, end + 20),
    )
  )
}

/** “refused the scan” → “said no to the scan”, “refused to come” → “chose not to come”: what follows decides. */
function plainRefusal(document: Document, {end}: Span, text: string): string | undefined {
  if (!/ refused$/i.test(text)) return undefined
  const after = document.text.slice(end, end + 16)
  const plain = /^ to\b/.test(after) ? 'chose not' : holds(objectStart, after) ? 'said no to' : undefined
  return plain && text.replace(/refused$/i, plain)
}

/** A word that can open what was refused. */
const objectStart =
  /^ (?!(?:and|or|but|because|when|if|at|in|on|for|by|after|before|so|as|from|with|than|who|which|that|while|during|again|altogether|outright)\b)[a-z\d]/i

function* findDeeds(document: Document, listed: readonly Span[], pattern: RegExp, first: RegExp) {
  for (const sentence of document.sentences) {
    if (!first.test(sentence.text)) continue
    for (const {start, end, text} of matchSentence(sentence, pattern)) {
      const at = {start, end: end - (text.length - text.trimEnd().length)}
      if (document.isQuoted(at) || listed.some((other) => other.start < end && start < other.end)) continue
      if (isEveryday(document, at, text)) continue
      yield {messageId: 'judge' as const, at, data: {phrase: document.slice(at)}}
    }
  }
}

const hint =
  /would not|refuse|fail|default|den[yi]|neglect|disobey|ignored|comply|adhere|bother|operat|stick|keep|willing|motivat|reliab|compliant|lacked|gave up|cheat|idle|lazy|careless|refractory|resistant|stubborn|demanding|difficult|disciplined|engage|treatment failures|respond|complete|attend|flyers|wasters|revolving|heavy users|reluctant|disinclined|prepared to/i
