import type {Document, Sentence} from '../../src/document/document.ts'
import {defineRule} from '../../src/rule/define-rule.ts'
import {holds} from '../../src/source/matches-of.ts'
import type {Span} from '../../src/source/span.ts'
import {matchSentence} from '../../src/words/match-sentence.ts'
import {cite} from '../guidance/sources.ts'

/** Words that say the reader ought to know or to find it easy. Own list. */
const adverb =
  /^(?:obviously|needless to say|clearly|simply put|basically|put simply|naturally(?=,)|of course(?=,| (?:the|this|that|these|it|we|you|they|not|no|people|many|some|there|a|if))|remember(?=,|:| that)|in simple terms|surely(?=,| (?:you|we|everyone|nobody|no one))|pay attention(?=[:.,!])|in baby steps|as you (?:may|might|probably|already|will already) know|believe it or not|rest assured|you (?:will|may|might) be (?:pleased|glad|happy|surprised|delighted) to|(?:do not|don[’']t) (?:worry|forget|panic|be (?:afraid|alarmed|scared|put off|fooled|silly|ridiculous|shy|lazy))|there is no need to (?:worry|panic|be (?:afraid|alarmed|scared))|let[’']s face it)(?=[,:. ])|\bin (?:layman[’']s|layperson[’']s|lay|simple|simpler) terms\b|\b(?:even|so (?:easy|simple) that) a child (?:can|could|understands?)\b|\bit is (?:just |only |simply )?common sense\b|\b(?:is|are) (?:just |only |simply )?common sense\b|\b(?:you|people|patients|parents|carers|anyone|everyone) (?:can|could|should|will) (?:quite |very |also )?easily\b|\b(?:is|are) (?:so |very |really |quite |that |perfectly )?(?:easy|simple|straightforward)(?= and (?:takes?|costs?|can|only|quick|painless|free)\b| enough (?:for|that))|\beasy[- ]peasy\b|\bno-brainer\b|\bas (?:you|we|they|most people|anyone) (?:all )?know\b|\b(?:of course|obviously|needless to say|as (?:everyone|everybody|anyone|we all|most people|you) (?:knows?|will know|(?:is|are|will be) (?:well |no doubt |surely |probably )?aware|can imagine|(?:may|might|should|ought to) (?:already )?know)|as (?:any|every) [\w’']+(?: [\w’']+){0,2} (?:knows?|(?:will|can|could|would|should) tell you)|you (?:will |do |may )?(?:no doubt|surely|undoubtedly) (?:know|realise|realize|be aware|understand)|even a child|it (?:really )?(?:is|could) not (?:that hard|rocket science|difficult)|no one needs to be told|as is well known|it goes without saying|(?:everyone|everybody|we all|anyone) (?:knows?|can see)|it (?:is|should be) (?:quite |very )?obvious|it is (?:obvious|simple|very easy|easy)(?: that| to (?:understand|do|follow|use|learn|make|take|read|see|forget|remember))|(?:it[’']s|it is|is|are) (?:so |very |really |quite |that )?easy(?=[.!]|$)|it is (?:so |very |that |really |quite |actually |all )*simple(?=[:.!,])|it could(?:n[’']t| not) be (?:easier|simpler)|to put it simply|basically|all you (?:have|need) to do)\b/gi

/** “Simply” and “just” before what the reader or the people in the study do. */
const merely =
  /(?:^|[.!?] |\b(?:parents|carers|women|men|everyone|readers|staff|mothers|families|patients who|you|you can|can|could|should|must|to|and|but|or|so|then|people|patients|they|we),? )(simply|just)(?= (?:ask|go|visit|call|phone|take|click|follow|fill|read|tell|talk|choose|contact|stop|start|use|need|needs|needed|have|has|had|walk|eat|drink|try|do|put|remember|relax|follow|wait|keep|pop|put|fill|open|press|send|text|pick|add|drink|ring|sign|plug|stick|swap|switch|wear|breathe|apply|place|download|log|check|write|give|rub|wash)\b)/gi

const bossy =
  /\b(?:you (?:really |just |simply |always |all )?(?:should|must|need to|ought to|have to)|you (?:would|[’']d) (?:be wise|do well) to|you owe it to yourself|(?:patients|people|parents|carers|readers|participants|everyone|women|men|families|children|smokers) (?:must|ought to|had better|should try harder|should know better)(?! (?:have|be able|be aged|be|meet)\b)|you (?:had better|[’']d better|are expected to|are not allowed to)|please (?:note|remember|be aware|bear in mind|understand|do not|don[’']t|make sure|ensure|ask|try|speak|talk|tell|take|keep|follow|read|see|call|contact|stop|wash|avoid|use|consider|continue|share)|make sure (?:that )?you|it is (?:important|vital|essential) (?:that you|for you to|to remember))\b/gi

/** What a study asked people to do is a report, and so is what the law or a doctor says. */
const report =
  /\b(?:if|whether|said|told|asked|says|felt|that|think|thought|believe|rules?|law|had to|when|because|who) (?:\w+ ){0,3}$|\b(?:whether|if|how often|how much|how many)\b/i

export default defineRule({
  meta: {
    id: 'talking-down',
    summary: 'Words that sound bossy or look down on the reader',
    why: 'People stop reading when they feel talked down to.',
    group: 'relevance',
    since: '0.1.0',
    status: 'stable',
    guidance: [cite('NHS-VOICE'), cite('GOVUK-AZ'), cite('NHS-HWW')],
    messages: {
      easy: '“{text}” can sound as if the reader should know this or find it easy. Drop it.',
      bossy: '“{text}” can sound bossy. Say what people can do, and why.',
      shouting: 'An exclamation mark can sound like shouting, or like talking to a child. Use a full stop.',
    },
    options: {},
  },
  *check(document) {
    for (const sentence of document.sentences) {
      const found: Span[] = []
      for (const {start, end, text} of matchSentence(sentence, adverb)) {
        const at = {start, end}
        if (document.isQuoted(at)) continue
        found.push(at)
        yield {messageId: 'easy', at, data: {text}}
      }
      yield* checkMerely(document, sentence)
      yield* checkBossy(document, sentence, found)
      const mark = shoutingMark(sentence)
      if (mark !== undefined && !document.isQuoted(mark) && !document.isOpaque(mark))
        yield {messageId: 'shouting', at: mark, suggestions: [{text: '.'}]}
    }
  },
})

function* checkMerely(document: Document, sentence: Sentence) {
  if (!/simply|just/i.test(sentence.text)) return
  for (const {end, groups} of matchSentence(sentence, merely)) {
    const text = groups[0] ?? ''
    const at = {start: end - text.length, end}
    if (!document.isQuoted(at)) yield {messageId: 'easy' as const, at, data: {text}}
  }
}

function* checkBossy(document: Document, sentence: Sentence, found: readonly Span[]) {
  for (const {start, end, text} of matchSentence(sentence, bossy)) {
    const at = {start, end}
    const before = sentence.text.slice(0, start - sentence.start)
    if (found.some((other) => other.start <= start && end <= other.end)) continue
    if (document.isQuoted(at) || holds(report, before) || isSafetyLine(sentence.text)) continue
    yield {messageId: 'bossy' as const, at, data: {text}}
  }
}

/** “Talk to your doctor before you change your treatment” is welcome everywhere. */
function isSafetyLine(text: string): boolean {
  return (
    /\b(?:doctor|nurse|pharmacist|GP|midwife|health ?care (?:team|professional)|emergency|999|111|911)\b/.test(
      text,
    ) &&
    /\b(?:(?:talk|speak|go) to|contact|call|see|tell|before|until|without|stop|change|if|unless)\b/i.test(
      text,
    )
  )
}

function shoutingMark(sentence: Sentence): {start: number; end: number} | undefined {
  const index = sentence.text.search(/!+(?=["”’)\s]*$)/)
  if (index < 0) return undefined
  const length = /^!+/.exec(sentence.text.slice(index))?.[0].length ?? 1
  return {start: sentence.start + index, end: sentence.start + index + length}
}
