import {designOf} from '../../src/completeness/study-design.ts'
import {documentTitle} from '../../src/discourse/discourse.ts'
import {mayBeFinding} from '../../src/discourse/may-be-finding.ts'
import {rolesOf} from '../../src/discourse/roles-of.ts'
import type {Document, Sentence} from '../../src/document/document.ts'
import {rememberBySentence} from '../../src/document/remember-by-sentence.ts'
import {isAboutLab} from '../../src/numbers/lab-sentence.ts'
import {defineRule} from '../../src/rule/define-rule.ts'
import {holds, matchesOf} from '../../src/source/matches-of.ts'
import type {Span} from '../../src/source/span.ts'
import {cite} from '../guidance/sources.ts'
import {findOwnComparative} from './find-comparative.ts'

/** Adjectives that compare, after “was” and the like. “later” and “older” tell a time or an age more often than a comparison. */
const compared =
  '(?:higher|lower|greater|smaller|larger|bigger|better|worse|longer|shorter|stronger|weaker|safer|healthier|happier|fitter|calmer|milder|sicker|cheaper|easier|quicker|faster|slower|sooner)'

/** Comparisons that mean nothing alone: they need a “than”. */
const comparative = new RegExp(
  [
    String.raw`\b(?:reduced|cut|lowered|increased|fell|rose|dropped) by (?:about |around |nearly |over |more than )?\d+(?:\.\d+)?%`,
    String.raw`\b(?:more|less) (?:likely|effective|common|often|frequent|frequently|severe|lonely|tired|anxious|worried|confident|active|able|independent|satisfied|depressed|slowly|quickly|easily|safely|regularly)\b`,
    String.raw`\bfewer (?!and\b|or\b|than\b|but\b|other\b)[a-z]{3,}\b`,
    String.raw`\b(?:worked|slept|felt|did|recovered|improved|performed|fared|walked|lived|survived|healed|coped|learned|learnt|stopped|ate|drank|smoked|exercised|weighed|took|spent|called for help|got home|went home|came home|left hospital) (?:much |far |slightly |a little )?(?:${compared}|more|less|earlier)\b`,
    String.raw`\b(?:was|were|became|got|stayed|left|started|finished) (?:[a-z]+(?:ed|en) )?(?:much |slightly |far |a little |a lot |significantly )?${compared}\b(?! (?:education|degree|learning|risk group|income|limb|back|level|secondary))`,
    String.raw`\b(?:had|took|used|needed|reported|lost|spent|ate|wrote|made|got) (?:more|less) (?!than\b|research\b|information\b|about\b|and\b|or\b|of\b|time\b)[a-z]{3,}`,
    String.raw`\b(?:felt|feel|were|was|became|become|seemed) (?:much |far |a little |a lot |slightly )?(?:more|less) (?!than\b|likely\b|or\b|and\b|of\b|research\b|well\b|certain\b|similar\b|clear\b|sure\b|reliable\b|recent\b)[a-z]{4,}`,
    String.raw`\b(?:had|got|received|reported) (?:worse|better|poorer|milder|quicker|faster) [a-z]{3,}`,
    String.raw`\bwill (?:[a-z]+ ){1,2}?(?:${compared}|less)\b(?! (?:education|likely to be due))`,
  ].join('|'),
  'gi',
)

/**
 * Before the comparison: a group that is told by what its people are or do (“people who fear …”, “male patients”, “studies
 * with few people”) is compared with the others, and “when …”, “become” and “may be” compare with how it was.
 */
const impliesOthers =
  /^As |\b(?:people|patients|women|men|children|adults|those|participants) with $|^As |\b(?:who (?!(?:had|got|took|used|received|were given|tried|did|went|came|joined|ate|drank|wore|saw)\b)|whose|which|when|if|where (?:the|it|their)|most successful|doses?|although|while|become|becomes|became|becoming|helps?|helped|may be|might be|makes?|made|lower|higher|larger|smaller|stud(?:y|ies)|(?:people|patients|women|men|children|adults|those) (?:with (?!an? (?:coach|app|mentor|nurse|device|card|pass)\b|[A-Z])|aged|living|dis\w+))\b|\b(?:in|for) (?:this|the \w+) group\b/i

/** After it: what follows says with what. */
const toldBehind =
  /^ for (?:people|children|women|men|patients|those|babies|adults) (?:who|with|on)\b|^ with (?:the |an? )?(?!a\b)[A-Za-z]|^[^.]{0,160}\b(?:in the group that|when (?:a|an|the|using)\b)|^[^.]{0,60}\b(?:following|in (?:the|this) (?:\w+ ){0,3}groups?|in (?:studies|trials|people|participants|patients|those|children|women|men|areas|newborns|infants|babies|mothers|patients)|among|around|after|designed|if|when|informed)\b/i

/** What it is compared with, or a lead-in that says so. */
const comparator =
  /\b(?:than|compared (?:with|to)|in comparison|versus|instead of|before (?:the|they|treatment|it|we)|as (?:often|many|much|likely|well|good|bad|effective|safe|helpful|common) as|relative to|rather than|over time|from (?:about )?\d|at the start|usual care|both groups|control group|comparison group|other group|the others?\b|(?:did|do|does|who|people|had|were) not (?:have|had|get|take|use|receive|come|go|join|attend|try|eat|drink|wear|play|given|exercise|smoke|sign)|without|contrary to|unlike|an extra (?:\d+|[a-z]+) (?:people|patients|women|men|children|babies))\b|\bboth\b[^.;]{0,80}\bbut\b|%[^.;]{0,80}\band\b[^.;]{0,80}%/i

const exempt =
  /\b(?:neither|none(?: of \w+)?) (?:was|were)\b|\b(?:reported|seen|studied|used) (?:more|less) often\b|\b\d+ fewer [a-z]+ (?:with|who|had|would|in|per|out)\b|\b(?:told us|said|say|felt) (?:that )?they (?:had|felt|were|did)\b|\bless confident about\b|\b(?:more|less) likely to (?:change|be true|be right)\b|\bmore effective (?!in\b|at\b|for\b|with\b|when\b|and\b|or\b|but\b|on\b)[a-z]+|\bfewer (?:and fewer|or more)\b|\b(?:more|better) (?:research|studies|evidence|work|information|data|trials)\b|\bmore than \d|\bno (?:longer|better|worse|more|less)\b|\bhigher (?:education|degree|learning)\b|\bbetter (?:off )?understand|\bmuch the same\b|\bno (?:one|body)\b/i

export default defineRule({
  meta: {
    id: 'comparison-incomplete',
    summary: 'A comparison that does not say with what',
    why: '“More likely” means nothing if readers do not know: than whom, and over what time?',
    group: 'numbers',
    since: '0.1.0',
    status: 'stable',
    guidance: [cite('CDC-CCI'), cite('COCH-PROMPT')],
    messages: {
      than: '“{phrase}”: than whom or what? Add “… than people who had usual care”, for example.',
      time: 'Over what time? Say how long people were followed, such as “over 1 year”.',
    },
    options: {
      askForTime: {
        type: 'boolean',
        default: true,
        description: 'Ask for a time where findings give shares of people and the text names no time at all.',
        source: 'Cochrane guidance, as quoted by others: say how long studies lasted',
      },
    },
  },
  *check(document, {askForTime}, {settings}) {
    const design = designOf(document, settings)
    // Digests of laboratory work compare with what was told a few sentences before.
    const isLab = design === 'lab'
    // A review compares the same things throughout: the second is named once, above.
    const isReview = design === 'review'
    const roles = rolesOf(document)
    const findings = roles.sentences
      .filter(
        (entry) =>
          mayBeFinding(roles, entry) &&
          (entry.role !== 'meaning' ||
            /\b(?:was|were) (?:much |slightly )?[a-z]+er\b|\b(?:was|were) (?:better|worse)\b/.test(
              entry.sentence.text,
            )),
      )
      .map(({sentence}) => sentence)
    for (const sentence of findings) {
      if (isLab || hasComparator(document, sentence) || isOfLab(sentence)) continue
      if (isReview && isNamedAbove(document, sentence)) continue
      const at = findComparative(document, sentence)
      if (at !== undefined) yield {messageId: 'than', at, data: {phrase: document.slice(at)}}
    }
    const isOfTests =
      /\b(?:accura(?:cy|te)|sensitivity|specificity|false positives?|diagnos(?:e|ing) (?:\w+ ){0,3}(?:test|cancer|disease))\b/i.test(
        document.text,
      )
    const first =
      askForTime && !isOfTests ? findings.find((sentence) => holds(risk, sentence.text)) : undefined
    if (first !== undefined && !holds(time, document.text)) yield {messageId: 'time', at: first, step: -1}
  },
})

const risk =
  /\b\d[\d,]* (?:in|out of)(?: every)? \d|\b\d+(?:\.\d+)?% of (?:people|patients|women|men|children|babies|adults)|\b(?:reduced|cut|lower(?:ed)?|fell|increased|rose) [^.]{0,40}\bby \d+%|\bmean difference\b|\bsuperior to\b/i
const time =
  /\b(?:after|over|within|for|during|in|at|lasted|every|once a|per|each|first|last|past|next|follow(?:ed|-up)?)\b[^.;]{0,30}\b(?:days?|weeks?|months?|years?|hours?|minutes?)\b|\b\d+[- ](?:day|week|month|year)s?\b|\b(?:19|20)\d{2}\b/i

function findComparative(document: Document, sentence: Sentence): Span | undefined {
  for (const match of matchesOf(comparative, sentence.text)) {
    const start = sentence.start + match.index
    const at = {start, end: start + match[0].length}
    if (!isTold(sentence, at) && !document.isQuoted(at)) return at
  }
  const own = findOwnComparative(sentence)
  return own === undefined || isTold(sentence, own) || document.isQuoted(own) ? undefined : own
}

/** Whether the words around say with what, or make it no claim. */
function isTold({text, start}: Sentence, at: Span): boolean {
  const from = at.start - start
  const to = at.end - start
  return (
    holds(exempt, text.slice(Math.max(0, from - 12), to + 12)) ||
    holds(impliesOthers, text.slice(Math.max(0, from - 400), from)) ||
    holds(toldBehind, text.slice(to, to + 190))
  )
}

const holdsComparator = rememberBySentence(({text}) => holds(comparator, text))

const isOfLab = rememberBySentence(({text}) => isAboutLab(text))

/** Words that show that a review compares, in its title or above in the part. */
const namedAbove =
  /\b(?:placebo|versus|vs|compar(?:e[ds]?|ing|isons?)|differen(?:ce|ces|t)|than|controls?|(?:both|two|other|control) groups?|instead of|rather than|standard|usual|conventional|alone|no (?:treatment|intervention))\b/i

/** So many sentences after it may still name the other side: “… when the tube was used alone.” Own choice. */
const sentencesAfter = 2

/** In the title, in the sentence itself, or around it under the same heading. */
function isNamedAbove(document: Document, sentence: Sentence): boolean {
  const title = documentTitle(document)
  if (title !== undefined && holds(namedAbove, title.text)) return true
  for (let index = sentence.index + sentencesAfter; index >= 0; index -= 1) {
    const before = document.everySentence[index]
    const isInPart = before?.block.section === sentence.block.section
    if (index <= sentence.index && !isInPart) return false
    if (isInPart && before !== undefined && holds(namedAbove, before.text)) return true
  }
  return false
}

/** In the sentence, in the one before or after it, or in the line that leads into its list. */
function hasComparator(document: Document, sentence: Sentence): boolean {
  const around = [
    document.everySentence[sentence.index - 1],
    sentence,
    document.everySentence[sentence.index + 1],
  ]
  if (around.some((one) => one !== undefined && holdsComparator(one))) return true
  if (isToldBefore(document, sentence)) return true
  if (sentence.block.list === undefined) return false
  const blocks = document.blocks.slice(Math.max(0, sentence.block.index - 9), sentence.block.index + 9)
  return blocks.some((block) => holds(comparator, block.text))
}

/** Words at the start of a sentence that name what it is about, and sentences before it that may have set up the comparison. Own choice. */
const subjectWords = 7
const sentencesBefore = 10

/** Words that name people or studies of any kind. */
const anyGroup =
  /^(?:peopl|patie|parti|women|child|adult|group|studi|study|trial|those|these|their|there|which|other|resul|revie|found|treat|infan|babie|mothe|evide|howev|after|where|quali)/

/** “Women using the monitor were more likely …”, where the monitor was compared with something some sentences before. */
function isToldBefore(document: Document, sentence: Sentence): boolean {
  const subject = stems(sentence.words.slice(0, subjectWords))
  if (subject.size === 0) return false
  for (let back = 2; back <= sentencesBefore; back += 1) {
    const before = document.everySentence[sentence.index - back]
    if (before === undefined || before.block.section !== sentence.block.section) return false
    if (!holds(comparator, before.text)) continue
    for (const stem of stems(before.words)) if (subject.has(stem)) return true
  }
  return false
}

/** The first five letters of telling words. */
function stems(words: Sentence['words']): ReadonlySet<string> {
  const found = words.filter(({lower}) => lower.length > 4).map(({lower}) => lower.slice(0, 5))
  return new Set(found.filter((stem) => !holds(anyGroup, stem)))
}
