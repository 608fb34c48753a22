import type {Document, Sentence} from '../../src/document/document.ts'
import {defineRule} from '../../src/rule/define-rule.ts'
import {holds, matchesOf} from '../../src/source/matches-of.ts'
import {cite} from '../guidance/sources.ts'

const pattern =
  /\b(?:(statistically|clinically)[\s-]+)?(?:(not|non)[\s-]+)?(?:(statistically)\s+)?(significant(?:ly)?|significance|insignificant(?:ly)?|(?<=statistically\s)(?:meaningful|robust|reliable|important|detectable|different|better|worse|higher|lower|superior|inferior|equivalent))\b/gi

const trend =
  /\b(?:trend(?:ed|s)? towards?|border-?line significant|marginally significant|approach(?:ed|ing|es)? (?:statistical )?significance|(?:reach(?:ed|ing|es)?|attain(?:ed)?|achiev(?:ed|e)) (?:statistical )?significance|highly significant(?: (?:statistically|result|effect|difference))?)\b/gi

/** Words near which “significant” means the statistics. */
const statisticalCompany =
  /\b(?:differ(?:en(?:ce|ces|t|tly)|ed|s)?|increas(?:e|es|ed|ing)|reduc(?:e|es|ed|ing|tion|tions)|decreas(?:e|es|ed|ing)|effects?|improv(?:e|es|ed|ing|ement|ements)|associat(?:ed|ion|ions)|correlat(?:ed|ion|ions)|high(?:er)?|low(?:er)?|more|less|fewer|better|worse|greater|lower(?:ed)?|longer|shorter|faster|slower|results?|findings?|p-values?|p\s?[<=>]|changes?|declin(?:e|ed)|predict(?:ed|or|ors|s)?|levels?|test(?:s|ed)?|rose|fell|drop(?:ped)?|benefits?|risks?|links?|linked|altered|affected|changed|relationships?|trends?|connections?|gaps?|gains?|drops?|fall(?:s)?|rise(?:s)?|loss(?:es)?|scores?)\b/i

/** Everyday uses that mislead nobody. */
const everyday =
  /\bsignificant others?\b|\bsignificant (?:amounts?|numbers?|fractions?|experiences?|person|proportions?|part|portion|costs?|burden|impact|problem|problems|challenge|challenges|issue|concern|barrier|barriers|gap|role|cause|health|time|events?|contributions?|proportion|minority|majority|public|threat|interest|progress|advances?|unmet|need|needs|pressure|investment|resources|distress|harm|disability|pain|illness|complications?|symptoms?|morbidity|consequences|implications|questions|limitations?|uncertainty|weaknesses?)\b/i

/** “Significantly shortened”, “significantly quicker”: a change in any words. */
const adverbOfChange = /^significantly (?:[a-z]+(?:ed|er|es)|cut|cuts|fell|rose|grew|shrank)\b/i

/** A size in the sentence says how much, so the adverb can go. */
const size =
  /\d+(?:\.\d+)?\s?%|\b\d+(?:\.\d+)? (?:in|out of)\b|\bby \d|\b\d+(?:\.\d+)? (?:points?|metres?|kg|mmhg|days?|weeks?|months?|hours?|minutes?)\b/i

export default defineRule({
  meta: {
    id: 'statistical-significance',
    summary: '“Significant” in the statistics sense',
    why: 'Readers hear “important”; a statistically significant result may be tiny.',
    group: 'numbers',
    since: '0.1.0',
    status: 'stable',
    guidance: [cite('COCH-PROMPT'), cite('STOLL-CIT')],
    messages: {
      size: '“{phrase}” can be read as “important”. Drop it: the sentence says how big the difference was.',
      noSize: '“{phrase}” can be read as “important” or “much”. Say how big the difference was.',
      none: '“{phrase}” can be read as “unimportant”. Say if there was little difference, or if you could not tell.',
      trend: '“{phrase}” hints at a result that was not found. Say that you could not tell.',
    },
    options: {},
  },
  *check(document) {
    for (const sentence of [
      ...document.headings.flatMap((heading) => heading.sentences),
      ...document.sentences,
    ]) {
      if (!/signific|statistically|trend/i.test(sentence.text)) continue
      yield* checkSignificant(document, sentence)
      for (const match of matchesOf(trend, sentence.text)) {
        const at = spanOf(sentence, match.index, match[0].length)
        if (!document.isQuoted(at)) yield {messageId: 'trend', at, data: {phrase: match[0]}}
      }
    }
  },
})

function* checkSignificant(document: Document, sentence: Sentence) {
  for (const match of matchesOf(pattern, sentence.text)) {
    const at = spanOf(sentence, match.index, match[0].length)
    if (document.isQuoted(at)) continue
    const rest = sentence.text.slice(match.index, match.index + 90)
    const isMarked = match[1] !== undefined || match[3] !== undefined || match[2]?.toLowerCase() === 'non'
    const around = sentence.text.slice(Math.max(0, match.index - 60), match.index + 90)
    if (
      !isMarked &&
      (holds(everyday, rest.slice(0, 60)) ||
        !(adverbOfChange.test(rest) || holds(statisticalCompany, around.replace(match[0], ''))))
    )
      continue
    const phrase = match[0]
    const isNone =
      match[2] !== undefined ||
      /^insig/i.test(phrase) ||
      /\b(?:no|not|nor|without|neither)\b[^.,;]{0,30}$/i.test(sentence.text.slice(0, match.index))
    const hasSize = holds(size, sentence.text)
    const isAdverb = /ly$/i.test(phrase)
    yield {
      messageId: isNone ? ('none' as const) : hasSize ? ('size' as const) : ('noSize' as const),
      at,
      data: {phrase},
      ...(isAdverb && hasSize && !isNone ? {suggestions: [{text: 'clearly'}]} : {}),
    }
  }
}

function spanOf(sentence: Sentence, index: number, length: number): {start: number; end: number} {
  return {start: sentence.start + index, end: sentence.start + index + length}
}
