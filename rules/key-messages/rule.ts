import {
  documentTitle,
  isProposal,
  type KeyMessages,
  keyMessagesOf,
  tellFindings,
} from '../../src/discourse/discourse.ts'
import type {Block} from '../../src/document/document.ts'
import {defineRule, type Finding} from '../../src/rule/define-rule.ts'
import {holds} from '../../src/source/matches-of.ts'
import {cite} from '../guidance/sources.ts'

type MessageId = 'missing' | 'noList' | 'few' | 'many' | 'long' | 'statistics' | 'first' | 'harms' | 'last'

const statistics =
  /\bp ?[<=>] ?0?\.\d|\b(?:95|99)% ?(?:CI|confidence)|\bconfidence intervals?\b|\b(?:odds|hazard|risk|rate) ratios?\b|\b(?:a?OR|a?RR|a?HR|SMD|MD)\b ?[=:]? ?\d|\bstandard deviations?\b|\bn ?= ?\d/i

/** Harm, or that nothing is known of it: catalogue, `key-messages`. */
const harms =
  /\b(?:side[- ]effects?|unwanted|harm(?:s|ful|ed)?|adverse|safe(?:ty|ly|r)?|unsafe|complications?|risks?|died|deaths?|die|mortality|worse|problems?|bleeding|pain|falls?|infections?|stillbirth|miscarriage|negative effects?|drawbacks?|downsides?|withdr[ae]w\w*|tolerat\w+|disadvantages?|cautio\w+|nausea|vomiting|bruis\w+|sore(?:ness)?|rash(?:es)?|dizz\w+|headaches?|swelling|itch\w*|diarrhoea|diarrhea|constipation|upset stomachs?|unwell|burdens?)\b/i

/** A message that promises something; where nothing is known there is nothing to weigh up. */
const promise =
  /\b(?:improv|reduc|lower|help|benefi|effective|prevent|eas(?:e|es|ed)\b|better|fewer|less|works?\b|protect|increase)\w*/i
const unsure =
  /\b(?:unclear|uncertain|unsure|unknown|(?:do|does|did) not|not enough|no (?:evidence|studies|difference)|little to no|insufficient|lack of)\b/i

/** What is open, limited or to come. */
const open =
  /\b(?:more|further|future|larger|bigger|better|longer|additional|new|high-quality|well-designed) (?:[\w-]+,? ){0,5}(?:research|stud(?:y|ies)|trials?|evidence|information|work|reviews?)\b|\b(?:not|un)(?: \w+)? (?:know|known|sure|certain|clear|confident)\b|\buncertain\w*|\bunclear\b|\bunknown\b|\bunsure\b|\b(?:do|does|did)(?: not|n[’']t) (?:yet )?(?:know|find (?:any|enough)|tell us|look(?:ed)? at)\b|\bconfiden(?:t|ce)\b|\blimit(?:ed|ations?|s)\b|\b(?:no|little|low|not enough|insufficient|lack of|few|weak|only) (?:[\w-]+ ){0,4}(?:evidence|studies|trials|data|information|certainty|quality|people)\b|\bno (?:studies|trials)\b|\bneed(?:s|ed)?\b|\bcaution\b|\bsmall\b|\bnext\b|\bwill\b|\bshould\b|\bmay (?:not|change)\b|\bmight\b|\bcould\b/i

export default defineRule({
  meta: {
    id: 'key-messages',
    summary: 'Key messages missing or in the wrong shape',
    why: 'Two or three messages are what people remember, and for some they are all that they read.',
    group: 'structure',
    since: '0.1.0',
    status: 'stable',
    guidance: [cite('COCH-TPL', 'Key messages'), cite('RHR'), cite('CHSRF')],
    messages: {
      missing: 'Start with {range} key messages that say what you found.',
      noList: 'Write the key messages as a list, one message to a point.',
      few: '{count} is too few for key messages. Aim for {range}.',
      many: 'There are {count} key messages. Aim for {range}.',
      long: 'This key message has {words} words. Aim for at most {max}.',
      statistics: '“{phrase}” does not belong in a key message. Say it in words.',
      first: 'The first key message does not say what you found. Start with the main finding.',
      harms: 'The key messages say nothing about harms. Name them, or say that they are not known.',
      last: 'End the key messages with what is not known yet, or what comes next.',
    },
    options: {
      min: {
        type: 'integer',
        default: 2,
        minimum: 1,
        unit: 'messages',
        description: 'Fewest key messages.',
        source: 'Cochrane: at least 2',
      },
      max: {
        type: 'integer',
        default: 5,
        minimum: 1,
        unit: 'messages',
        description: 'Most key messages.',
        source: 'Own choice; Cochrane: no more than 3',
      },
      maxWords: {
        type: 'integer',
        default: 30,
        minimum: 1,
        unit: 'words',
        description: 'Longest key message.',
        source: 'Own choice',
      },
      minText: {
        type: 'integer',
        default: 150,
        minimum: 0,
        unit: 'words',
        description: 'Shorter texts need no key messages.',
        source: 'Own choice: half of an NIHR summary',
      },
      askHarms: {
        type: 'boolean',
        default: false,
        description: 'Ask for harms, or that they are not known.',
        source: 'Cochrane: benefits and unwanted effects; on for Cochrane',
      },
      askOpen: {
        type: 'boolean',
        default: false,
        description: 'Ask for a limit or a next step at the end.',
        source: 'Cochrane: the last message may state gaps; on for Cochrane',
      },
    },
  },
  *check(document, options, {settings}) {
    if (isProposal(document, settings)) return
    const found = keyMessagesOf(document)
    const {min, max, minText} = options
    const at = found?.heading ?? found?.items[0]
    if (found === undefined || at === undefined) {
      const title = documentTitle(document) ?? document.sentences[0]
      if (document.wordCount >= minText && title !== undefined)
        yield {messageId: 'missing', at: title, data: {range: rangeOf(min, max)}}
      return
    }
    yield* checkShape(found, at, options)
    yield* checkItems(found, options.maxWords)
    const texts = found.items.map(({text}) => text)
    const told = tellFindings(found.sentences)
    const first = found.sentences[0]
    if (told.length > 0 && told[0] === false && told.includes(true) && first !== undefined)
      yield {messageId: 'first', at: first, step: -1}
    const promises = texts.some((text) => holds(promise, text) && !holds(unsure, text))
    if (options.askHarms && promises && !texts.some((text) => holds(harms, text)))
      yield {messageId: 'harms', at, step: -1}
    if (options.askOpen && !texts.some((text) => holds(open, text))) yield {messageId: 'last', at, step: -2}
  },
})

function* checkShape(
  {items, isList, sentences}: KeyMessages,
  at: Finding['at'],
  {min, max}: {readonly min: number; readonly max: number},
): Generator<Finding<MessageId>> {
  const count = items.length
  if (!isList) {
    if (sentences.length > 1) yield {messageId: 'noList', at, step: -2}
  } else if (count < min) yield {messageId: 'few', at, data: {count, range: rangeOf(min, max)}}
  else if (count > max) yield {messageId: 'many', at, data: {count, range: rangeOf(min, max)}}
}

function* checkItems({items, isList}: KeyMessages, max: number): Generator<Finding<MessageId>> {
  for (const item of items) {
    const words = countWords(item)
    if (isList && words > max) yield {messageId: 'long', at: item, data: {words, max}, step: -2}
    const match = statistics.exec(item.text.slice(0, 2000))
    if (match === null) continue
    const start = item.start + match.index
    yield {messageId: 'statistics', at: {start, end: start + match[0].length}, data: {phrase: match[0]}}
  }
}

function countWords({sentences}: Block): number {
  return sentences.reduce((sum, {words}) => sum + words.length, 0)
}

function rangeOf(min: number, max: number): string {
  return min === max ? `${min}` : max === min + 1 ? `${min} or ${max}` : `${min} to ${max}`
}
