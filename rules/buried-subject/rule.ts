import type {Document, Sentence} from '../../src/document/document.ts'
import {defineRule} from '../../src/rule/define-rule.ts'
import {holds} from '../../src/source/matches-of.ts'
import type {Span} from '../../src/source/span.ts'
import {cite} from '../guidance/sources.ts'

/** Openers that say nothing, as far as the point: what follows is a sentence by itself. */
const emptyOpener =
  /^(?:(?:however|moreover|furthermore|in addition|finally|overall|also|and|but),? )?(?:it (?:is|was|should be|must be|can be|has to be|is also|should also be) (?:important|worth|essential|crucial|vital|interesting|useful|necessary|noteworthy|notable|clear|evident|obvious|apparent|noted|noting|kept in mind|stressed|emphasi[sz]ed|remembered|borne in mind|pointed out|mentioned|highlighted|known|well known|widely known|recogni[sz]ed|widely recogni[sz]ed|understood|acknowledged|generally (?:agreed|accepted|known)|widely (?:agreed|accepted)|well established|thought|believed)(?: (?:to|here to))?(?: (?:note|noting|bearing in mind|keeping in mind|bear in mind|keep in mind|considering|consider that|remember|point out|pointing out|remembering|saying|mention|mentioning|highlight|stress|emphasi[sz]e|say|add|recogni[sz]e|acknowledge|know|understand|consider))? that,?|it (?:can|could|may|will) (?:also )?be (?:seen|shown|argued|concluded|said|noted|observed) that|it (?:was|is) (?:also |widely |often |generally )?(?:found|shown|observed|reported|concluded|noted|suggested|hoped|argued|assumed|estimated|felt|said|anticipated|expected) that|it (?:needs|has|ought) to be (?:emphasi[sz]ed|stressed|noted|said|remembered|pointed out|borne in mind|recogni[sz]ed) that|it (?:bears|is worth) (?:repeating|remembering|stressing|pointing out|emphasi[sz]ing) that|what (?:is|was) (?:important|clear|interesting|striking|notable|worth noting)(?: (?:here|to (?:understand|note|remember|know|stress|say)))? is that|it is (?:fair|safe|reasonable) to (?:say|assume|conclude) that|one thing to (?:note|remember) is that|the point is that|it is (?:a )?(?:well[- ]known )?fact that|it has (?:been|also been|previously been) (?:shown|demonstrated|suggested|reported|found|noted|estimated|established|proposed|observed) that|there is (?:some |good |strong |increasing |growing |also |clear )?evidence (?:to suggest |to show |to indicate |suggesting |showing |indicating )?that|there (?:is|can be) (?:no|little) (?:doubt|question|denying|escaping the fact) that|the fact (?:is|remains) that|what (?:this|these results|our results) (?:means?|shows?|show) is that|it (?:would appear|appears|would seem|seems) that|we would like to (?:point out|stress|note|emphasi[sz]e) that|needless to say,?|it goes without saying that|please note that|of note,|interestingly,|importantly,|notably,) /i

/** Openers that report who found something or how sure it is: deleting them would change the claim. */
const carriesMeaning =
  /\b(?:been|evidence|appears?|seems?|known|estimated|found|shown|observed|reported|concluded|suggested|argued|assumed|hoped|felt|said|seen|expected|anticipated)\b/i

const exception =
  /^(?:except|despite|notwithstanding|although|even though|though|unless|in spite of|regardless of|apart from|other than|whereas|while)\b/i

const opening =
  /^(?:in|for|during|among|amongst|of|with|by|to|when|if|after|before|as|because|given|based|using|since|once|until|through|under|within|without|between|following|compared|considering|due|owing|on|at|from|against|throughout|across)\b/i

export default defineRule({
  meta: {
    id: 'buried-subject',
    summary: 'A sentence whose point starts late',
    why: 'Readers scan the start of sentences, so a point that comes late is missed.',
    group: 'sentences',
    since: '0.1.0',
    status: 'stable',
    guidance: [cite('PLG-MAIN'), cite('PLG-SVO'), cite('NHS-FMT')],
    messages: {
      empty: 'Start with the point: drop “{text}”.',
      claim: '“{text}” delays the point. Start with who or what, and say how sure you are there.',
      exception: 'This sentence starts with an exception of {words} words. Start with the main point.',
      opening: '{words} words come before the main point. Start with it, or make two sentences.',
    },
    options: {
      maxOpening: {
        type: 'integer',
        default: 14,
        minimum: 3,
        unit: 'words',
        description: 'Longest opening before the first comma.',
        source: 'Own choice, after reading real summaries',
      },
      maxException: {
        type: 'integer',
        default: 12,
        minimum: 3,
        unit: 'words',
        description: 'Longest opening that is an exception, such as “although”.',
        source: 'Own choice: plainlanguage.gov asks for the main idea before exceptions',
      },
    },
  },
  *check(document, {maxOpening, maxException}) {
    for (const sentence of document.sentences) {
      if (document.isQuoted(sentence)) continue
      const opener = emptyOpener.exec(sentence.text)
      if (opener !== null) {
        yield reportOpener(document, sentence, opener[0])
        continue
      }
      const isException = holds(exception, sentence.text)
      if (!isException && !holds(opening, sentence.text)) continue
      const found = findOpening(document, sentence)
      if (found === undefined) continue
      const most = isException ? maxException : condition.test(sentence.text) ? maxOpening + 6 : maxOpening
      if (found.words <= most || holds(tellsResult, sentence.text.slice(0, found.end - found.start))) continue
      yield {
        messageId: isException ? 'exception' : 'opening',
        at: {start: found.start, end: found.end},
        data: {words: found.words},
        weight: found.words / maxOpening,
      }
    }
  },
})

/** A condition has to stand first, so that readers know when the rest holds. */
const condition = /^(?:if|when|once)\b/i

/** “In this study we find that …”: the point has come before the comma. */
const tellsResult =
  /\b(?:we|they|researchers|the team|the authors) (?:find|found|show|showed|report|reported|looked|asked|tested|compared)\b/i

/** Drops the opener and gives the next word a capital; where the opener makes the claim weaker, that needs a person. */
function reportOpener(document: Document, sentence: Sentence, text: string) {
  const {start} = sentence
  if (holds(carriesMeaning, text))
    return {
      messageId: 'claim' as const,
      at: {start, end: start + text.trimEnd().length},
      data: {text: text.trim()},
    }
  const next = sentence.words.find((word) => word.start >= start + text.length)
  const end = next?.end ?? start + text.length
  const capital = next === undefined ? '' : next.text.charAt(0).toUpperCase() + next.text.slice(1)
  return {
    messageId: 'empty' as const,
    at: {start, end},
    data: {text: document.slice({start, end: start + text.trimEnd().length})},
    suggestions: capital === '' ? [] : [{text: capital}],
  }
}

/** Openers that a clause cannot follow: a list in them does not end them. */
const noClause = /^(?:despite|notwithstanding|in spite of|regardless of|apart from)\b/i

/** The words before the first comma, if more than a list follows it and no verb has come yet. */
function findOpening(document: Document, sentence: Sentence): (Span & {words: number}) | undefined {
  const {words} = sentence
  let depth = 0
  for (let index = 1; index < words.length; index += 1) {
    const before = words[index - 1]
    const word = words[index]
    if (before === undefined || word === undefined) return undefined
    const gap = document.text.slice(before.end, word.start)
    if (gap.includes('(')) depth += 1
    if (gap.includes(')')) depth -= 1
    if (depth > 0 || !/,\s/.test(gap)) continue
    // A short part after the comma is an item of a list, and the opening goes on.
    if (isListItem(document, sentence, index)) {
      if (holds(noClause, sentence.text)) continue
      return undefined
    }
    // A dash or colon before it has ended the opening already.
    if (/[—–:]/.test(sentence.text.slice(0, before.end - sentence.start))) return undefined
    return {start: sentence.start, end: before.end + Math.max(0, gap.indexOf(',')), words: index}
  }
  return undefined
}

/** “In Spain, Italy, and France, …” and “… , which …”: the comma does not end the opening. */
function isListItem(document: Document, sentence: Sentence, index: number): boolean {
  const {words} = sentence
  if (/^(?:and|or|which|who|where|such|including|but|so|then)$/.test(words[index]?.lower ?? '')) return true
  for (let at = index + 1; at < Math.min(words.length, index + 5); at += 1) {
    const before = words[at - 1]
    const word = words[at]
    if (before === undefined || word === undefined) return false
    if (/,\s/.test(document.text.slice(before.end, word.start))) return true
    if (/^(?:and|or)$/.test(word.lower) && at <= index + 2) return true
  }
  return false
}
