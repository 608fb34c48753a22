import type {Document, Sentence} from '../../src/document/document.ts'
import {memoizeByDocument} from '../../src/document/memoize.ts'
import {defineRule} from '../../src/rule/define-rule.ts'
import {holds, matchesOf} from '../../src/source/matches-of.ts'
import type {Span} from '../../src/source/span.ts'
import {cite} from '../guidance/sources.ts'

/** Scales and units that mean nothing without a yardstick, and what kind they are. */
const scales =
  /(?<=\d\s?)[µμ](?:g|mol)\/(?:m?[lLg]|d[lL]|m[3³])|\b(?:PHQ-?9|GAD-?7|EQ-?5D(?:-[35]L)?|SF-?(?:36|12)|HADS|MMSE|MoCA|ISI|VAS|NRS(?! stud)|WOMAC|EDSS|DAS-?28|HAQ|PANSS|MADRS|BDI|CES-?D|6MWT|eGFR|HbA1c|FEV1|LDL|HDL|mmHg|mm Hg|mmol\/l|mmol\/L|nmol\/[lL]|pmol\/[lL]|µmol\/[lL]|mcg\/[lL]|IU\/[lL]|RMDQ|mmol\/mol|(?:visual|numeric(?:al)?) (?:analogue|analog|rating) scales?|BMI(?=\b[^.;]{0,20}\d)|SOFA|APACHE|KCCQ|FACIT|PSQI|AUDIT|ACQ|CAT score|DLQI|POEM|IPSS|ODI|VAS|mg\/dl|ng\/ml|ml\/min|kPa|Barthel|Apgar|modified Rankin|Rankin|Likert|[a-z]?[A-Z][A-Za-z]*[A-Z][A-Za-z]*(?:-\d+)? (?:scores?|scales?|questionnaires?|index)|(?<=[a-z’'] )[A-Z][a-z]{2,}(?: [A-Z][a-z]+)? (?:scores?|scales?|index|inventory|checklist)|(?:[A-Z][a-z]+ ){2,4}(?:Score|Scale|Questionnaire|Inventory|Index)(?= (?:was|were|rose|fell|went|improved|dropped|by|of|scores?)\b[^.;]{0,40}\d)|(?<=\b(?:[Ss]cores?|scored|points?|ratings?)(?: worse| better| higher| lower| highly)? (?:on|in|for|with|using|of) (?:the |an? )?)[A-Z][A-Za-z]*[A-Z][A-Za-z]*(?:-[A-Z\d]+)?|mg\/[dl]?[lL]|g\/[ld]L?|U\/L|cmH2O|dB)\b/g

const points =
  /\bhalf an? (?:point|unit)\b|\b(?:\d+(?:\.\d+)?|one|two|three|four|five|six|seven|eight|nine|ten) (?:points?|units)\b(?! (?:of|in) (?:time|blood|alcohol|sale))/gi

/** Said once, for all points of the text: how long the scale is and which end is better. */
const scaleTold =
  /\b(?:(?:from|between|on an?) (?:0|zero|1|one)(?:[ -]*(?:to|and|–|-)[ -]*)(?:10|100|\d+)\b|(?:higher|lower) (?:scores?|numbers?|values) (?:mean|are|indicate)|\d+-point (?:\w+ )?scale|scale (?:of|from) (?:0|1|zero|one))/i

const tellsScale = memoizeByDocument((document: Document): boolean => holds(scaleTold, document.text))

/** “two points of follow-up”, “two points in the cell”: places, not scores. */
const noScore =
  /^ (?:(?:of|at|along|where|from) |(?:in|on) (?!(?:the |each |both |our |this |that )?(?:[\w-]+ ){0,2}(?:groups?|arms?|people|children|women|men|patients|adults|scale|score|test|index|questionnaire|average)\b))/

/** Words that give a number a meaning. */
const yardstick =
  /\b(?:about as (?:long|much|far|many)|about the same as|the same as|as long as|as much as|as far as|out of (?:a (?:total|possible|maximum)|\d+)|on a scale|scale (?:from|of)|(?:ranges?|goes|go|going|runs?|running) from|from (?:0|1|zero|one) \([^)]{1,40}\) (?:to|up)|from 0 to|between 0 and|0 to \d+|where (?:a )?(?:higher|lower|more)|higher (?:scores?|numbers?) mean|lower (?:scores?|numbers?) mean|means? that|this (?:is|means)|that is|a change (?:of|that|you)|noticeable|would notice|people notice|makes? a difference|small difference|large difference|big difference|measure(?:s)? (?:of )?how|a (?:blood |breathing )?test (?:of|that|for|to)|which (?:shows|tells|measures|is)|shows how|tells (?:us|you|doctors) how|questionnaire (?:that|about|on)|normal (?:is|range|level))\b/i

export default defineRule({
  meta: {
    id: 'unit-unexplained',
    summary: 'A scale, unit or score with no meaning attached',
    why: '“4 points on the PHQ-9” means nothing without a yardstick.',
    group: 'numbers',
    since: '0.1.0',
    status: 'stable',
    guidance: [cite('CDC-CCI'), cite('NHS-NUM')],
    messages: {
      scale: 'Few readers know what “{phrase}” measures. Say what it is and what a change means.',
      points:
        'Tell readers what “{phrase}” means: give the range of the scale, and say which change people notice.',
    },
    options: {},
  },
  *check(document, _options, {terms}) {
    const seen = new Set<string>()
    for (const [index, sentence] of document.sentences.entries()) {
      const found = [...spansOf(sentence, scales), ...spansOf(sentence, points)].sort(
        (one, other) => one.start - other.start,
      )
      if (found.length === 0 || isExplained(document, index)) continue
      for (const at of found) {
        const phrase = document.slice(at)
        const isPoints = /\s(?:points?|units?)$/i.test(phrase)
        const key = isPoints ? 'points' : phrase.toLowerCase()
        if (document.isQuoted(at) || terms.has(phrase) || isOther(document, sentence, at, isPoints)) continue
        yield {messageId: isPoints ? 'points' : 'scale', at, data: {phrase}, isRepeat: seen.has(key)}
        seen.add(key)
      }
    }
  },
})

function isOther(document: Document, sentence: Sentence, at: Span, isPoints: boolean): boolean {
  if (isPoints) return tellsScale(document) || holds(noScore, document.text.slice(at.end, at.end + 60))
  // Vitamin A supplementation, not the visual analogue scale.
  return document.slice(at) === 'VAS' && !/scor|scale|pain|visual/i.test(sentence.text)
}

function spansOf(sentence: Sentence, pattern: RegExp): Span[] {
  return [...matchesOf(pattern, sentence.text)].map((match) => ({
    start: sentence.start + match.index,
    end: sentence.start + match.index + match[0].length,
  }))
}

function isExplained(document: Document, index: number): boolean {
  const around = [document.sentences[index - 1], document.sentences[index], document.sentences[index + 1]]
  return around.some((sentence) => sentence !== undefined && holds(yardstick, sentence.text))
}
