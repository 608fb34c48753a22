import type {Document, Sentence} from '../../src/document/document.ts'
import {defineRule} from '../../src/rule/define-rule.ts'
import {holds} from '../../src/source/matches-of.ts'
import {matchSentence, type SentenceMatch} from '../../src/words/match-sentence.ts'
import {cite} from '../guidance/sources.ts'

/** Care that a study compares with, by a name that says nothing of what it is. */
const usualCare =
  /\b(?:(?:usual|standard|routine|conventional|normal|regular|existing|current|ordinary)[- ](?:medical |clinical |hospital |NHS |health ?care |supportive |postnatal |antenatal |GP |nursing )?care|standard of care|(?:care|treatment|services?|support|practice|management) as usual|(?:usual|standard|routine|conventional|normal|regular) (?:medical )?(?:treatment|therapy|management|support|services?|practice)|current (?:clinical )?practice)\b/gi

/** Something is compared with it or added to it. */
const compared =
  /(?:\b(?:than|versus|vs\.?|against|or|and|to|with|over|received|receiving|receive|had|have|got|get|given|getting|providing|provided|continued|offered|alongside|plus|kept|using|used|assigned|allocated|randomi[sz]ed)|[“"‘'(,;:]) ?(?:the |just |only |either |on |their |its |our |a |under )?$/i

/** “The usual care group did not change”: the words name those who were compared. */
const comparedAfter =
  /^[”"’']? (?:(?:control|comparison) )?(?:group|arm|patients|participants|clinics|practices|wards|hospitals|alone|only)\b/i

/** The next sentence says what it was: “… usual care. This included a leaflet.” */
const explainedNext =
  /^[^.!?\n]{0,60}[.!?]["”’)]?\s(?:This|It|That|These|They|Such care|Here, this|In this study, this)\s(?:[a-z]+ ){0,2}?(?:included?|means?|meant|involved?|consists?|consisted|covers?|covered|could be|might be|was a|were a|is a|is what|was what|usually|differed|varied|ranged)\b/

/** After it: a bracket or words that say what it was. */
const explainedAfter =
  /^["”’']? ?(?:\((?!n ?=|\d|[A-Z]{2,6}\))|[:–—]|, (?:which|that is|i\.e|e\.g|meaning|such as|for example|where|in which|so|usually|including)|(?:,? )?(?:which|that|where) |(?:is|was|were|means|meant|included|includes|involved|involves|consisted|consists|comprised|comprises|could be|might be|could include|might include|usually|ranged|varied|differed|did not include|without|with no|such as|for example|from (?:a|the|their) |involving|consisting|including|of )\b)/i

/** Before it: “the help people normally get, called usual care”. */
const explainedBefore =
  /(?:\((?:that is,? |i\.e\.,? |also )?|\b(?:called|known as|termed|we call(?:ed)?|referred to as|described as) )["“‘']?$/i

const plainElsewhere =
  /\b(?:the )?(?:care|treatment|help|support|services?) (?:that |which )?(?:they|people|patients|women|children|families|you|someone|most people) (?:would )?(?:normally|usually|already|ordinarily)\b|\b(?:usual|standard|routine|conventional|normal) (?:\w+ )?(?:care|treatment|therapy) (?:was|is|meant|means|included|includes|involved|consisted|comprised)\b(?! (?:compared|better|worse|cheaper|enough|tested|measured|given|offered|continued|used|alone|associated|free|not|as (?:good|effective)))/i

export default defineRule({
  meta: {
    id: 'usual-care-unexplained',
    summary: '“Usual care” that is never explained',
    why: 'Usual care differs from place to place, so a result against it means little until readers know what it was.',
    group: 'completeness',
    since: '0.1.0',
    status: 'preview',
    guidance: [cite('PCORI-USUAL', 'describe usual care in detail')],
    messages: {
      found:
        '“{phrase}” differs from place to place. Say once what people got, such as “usual care (advice from a GP)”.',
    },
    options: {},
  },
  *check(document, _options, {terms}) {
    if (!/[Cc]are|[Tt]reatment|therapy|management|as usual|[Pp]ractice|upport|ervice/.test(document.text))
      return
    const uses = findUses(document)
    const [first] = uses
    if (first === undefined || holds(plainElsewhere, document.text)) return
    for (const {sentence, match} of uses)
      if (isExplained(sentence, match) || terms.has(match.text) || isExplainedNext(document, match)) return
    if (document.isQuoted(first.match)) return
    yield {messageId: 'found', at: first.match, data: {phrase: first.match.text}}
  },
})

interface Use {
  readonly sentence: Sentence
  readonly match: SentenceMatch
}

function findUses(document: Document): Use[] {
  const uses: Use[] = []
  for (const sentence of document.sentences) {
    for (const match of matchSentence(sentence, usualCare)) {
      const before = sentence.text.slice(0, match.start - sentence.start)
      const after = sentence.text.slice(match.end - sentence.start, match.end - sentence.start + 40)
      if (holds(compared, before.slice(-40)) || holds(comparedAfter, after) || holds(explainedBefore, before))
        uses.push({sentence, match})
    }
  }
  return uses
}

function isExplained(sentence: Sentence, match: SentenceMatch): boolean {
  const before = sentence.text.slice(0, match.start - sentence.start)
  const after = sentence.text.slice(match.end - sentence.start)
  return holds(explainedBefore, before) || holds(explainedAfter, after)
}

function isExplainedNext(document: Document, {end}: SentenceMatch): boolean {
  return holds(explainedNext, document.text.slice(end, end + 160))
}
