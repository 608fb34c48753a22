import type {Document} from '../../src/document/document.ts'
import {isAboutLab} from '../../src/numbers/lab-sentence.ts'
import {defineRule} from '../../src/rule/define-rule.ts'
import {holds} from '../../src/source/matches-of.ts'
import type {Span} from '../../src/source/span.ts'
import {listedFindings} from '../../src/words/listed-findings.ts'
import {matchSentence} from '../../src/words/match-sentence.ts'
import {compilePhraseList} from '../../src/words/phrase-list.ts'
import {cite} from '../guidance/sources.ts'
import {buzzwordRows} from './phrases.ts'

const matcher = compilePhraseList(buzzwordRows)

export default defineRule({
  meta: {
    id: 'buzzword',
    summary: 'Management or policy filler, such as “leverage”',
    why: 'These words sound active but say nothing that the reader can check.',
    group: 'words',
    since: '0.1.0',
    status: 'stable',
    guidance: [cite('GOVUK-AZ'), cite('CDC-EW')],
    messages: {
      plain: '“{phrase}” is a buzzword. Say what people do: try “{plain}”.',
      say: '“{phrase}” is a buzzword. Say who will do what.',
      involve: '“{phrase}” tells readers little. Say who did what, and what changed because of them.',
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
      if (isLiteral(document, phrase, text.toLowerCase())) continue
      // “A protein that is key to growth”: what biology says of causes.
      if (/ key (?:to|for)$/i.test(text) && isAboutLab(phrase.sentence.text)) continue
      yield {
        messageId: row.note === 'involve' ? 'involve' : row.plain === undefined ? 'say' : 'plain',
        at: phrase,
        data: {phrase: text, plain},
        suggestions,
        isRepeat,
        ...(row.note === undefined ? {} : {step: -1 as const}),
      }
    }
    yield* findDriving(document, listed)
  },
})

/** GOV.UK: you can only drive vehicles. What is driven here stands in the next words. */
const driving =
  /\b(?:drive|drives|driving|drove) (?:(?:forward|up|positive|real|lasting|better|new|more|further|the|sustained|meaningful|behaviou?r|policy|system|quality|service|digital) ){0,2}(?:changes?|improvements?|innovation|adoption|uptake|performance|quality|value|integration|efficienc(?:y|ies)|productivity|progress|engagement|implementation|outcomes|delivery|transformation|behaviou?r change|investment|reforms?|equity|excellence|standards|decision-making)\b/gi

function* findDriving(document: Document, known: readonly Span[]) {
  for (const sentence of document.sentences) {
    if (!/driv|drove/i.test(sentence.text) || isAboutLab(sentence.text)) continue
    for (const {start, end, text} of matchSentence(sentence, driving)) {
      if (document.isQuoted({start, end}) || known.some((other) => other.start < end && start < other.end))
        continue
      yield {messageId: 'say' as const, at: {start, end}, data: {phrase: text, plain: ''}}
    }
  }
}

/** Findings whose robustness is a way to praise them; an animal or a clock is robust to something. */
const praised =
  /^ (?:of (?:the |our |these |this |their )?(?:results?|findings?|evidence|data|conclusions?|stud|trial|method|analys|estimate|review)|(?!of\b|to\b|against\b))/

/** A text that gives the word in quotes has a use of its own for it. */
const quotedSynergy = /[“‘"']synerg\w+[”’"']/i

/** What nurses and services bring to people. */
const brought = /^ (?:[\w-]+ ){0,3}(?:care|services?|treatments?|support|information|education|training)\b/

/** Birds that are fostered in another nest, worms that move forward, hilly landscapes. */
function isLiteral(document: Document, {start, end}: Span, lower: string): boolean {
  const before = document.text.slice(Math.max(0, start - 30), start)
  const after = document.text.slice(end, end + 16)
  if (lower === 'landscape')
    return !/\b(?:policy|political|research|care|health|healthcare|funding|evidence|treatment|therapeutic|digital|regulatory|changing|current|service|media) $/i.test(
      before,
    )
  if (/^mov(?:e|ing) forwards?$/.test(lower))
    return !/(?:^|[.,;:–—!?\n]\s?|\bway )$/.test(before) && !/^\s*[.,;!?]/.test(after)
  if (lower.startsWith('harness')) return /^ (?:the )?(?:energy|light|power|heat|electricity)\b/.test(after)
  if (/^tackl/.test(lower))
    return (
      /\b(?:rugby|football|players?|hockey|sport|judo)\b/i.test(
        document.text.slice(Math.max(0, start - 60), end + 40),
      ) || /^ (?:player|opponent|bag|box)/.test(after)
    )
  if (
    /^(?:transform|key )/.test(lower) &&
    isAboutLab(document.text.slice(Math.max(0, start - 120), end + 80))
  )
    return true
  if (lower === 'robust')
    return /^ (?:piece|metal|build|plastic|box|boots?|shoes?|frame|chair|bone|skull|body|object|material|case\b|diff|grow|sign|bulk|expr|plants?\b|to\b|against\b)/.test(
      after,
    )
  if (lower === 'robustness') return !holds(praised, document.text.slice(end, end + 40))
  if (lower.startsWith('synerg'))
    return /(?:muscle|motor|movement) $/i.test(before) || quotedSynergy.test(document.text)
  if (/^deliver\w* (?:better|improved|high-quality)$/.test(lower))
    return brought.test(document.text.slice(end, end + 60))
  if (/^driv\w+ growth$/.test(lower))
    return /^ (?:in|of) (?:\w+ ){0,2}(?:cells?|tum|canc|plant|bact)/.test(after)
  if (lower === 'in terms of')
    return /\b(?:measured|rank(?:ed)?|defined|expressed|describ\w+|varied) (?:\w+ ){0,2}$/i.test(before)
  if (/^best.practice$/.test(lower)) return /^ advice\b/.test(after)
  if (
    lower.startsWith('foster') &&
    /^ (?:(?:two|three|four|\d+) )?(?:child|teen|bab|a child|young|kitten|dog|pup|pets?\b)/.test(after)
  )
    return true
  if (
    lower.startsWith('foster') &&
    /^ (?:an? |the )?(?:wide |broad |rich )?(?:array|range|variety|growth|species|bact)/.test(
      document.text.slice(end, end + 30),
    )
  )
    return true
  return lower === 'fostered' && /^ (?:in|by)\b/.test(after)
}
