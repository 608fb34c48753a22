import type {Document, Sentence} from '../../src/document/document.ts'
import {type Hidden, isAdjacent, nounAt} from './hidden-verb.ts'
import {verbOf} from './verbs.ts'

/** Words between a noun and the verb that says little: “an assessment of costs at one year was also carried out”. Own choice. */
const passiveMax = 9

/** “an assessment of costs was carried out”, “comparisons were made between”. */
export function findPassiveLight(document: Document, sentence: Sentence, index: number): Hidden | undefined {
  const {words} = sentence
  const first = words[index]
  if (first === undefined) return undefined
  const hasArticle = /^(?:a|an)$/.test(first.lower)
  let at = hasArticle ? index + 1 : index
  if (hasArticle && nounAt(words[at]) === undefined) at += 1
  const noun = nounAt(words[at])
  // Without an article a plural opens its phrase, “analyses were performed”, or a noun with “of”.
  const isBare = !hasArticle && noun === words[at]?.lower && words[at + 1]?.lower !== 'of'
  if (noun === undefined || (!hasArticle && index > 0) || isBare) return undefined
  const be = words.findIndex(
    ({lower}, place) => place > at && place <= at + passiveMax && /^(?:was|were)$/.test(lower),
  )
  if (be < 0 || words.slice(at + 1, be).some(({lower}) => clauseStart.test(lower))) return undefined
  const adverb = /^(?:also|then|first|only|later|[a-z]+ly)$/.test(words[be + 1]?.lower ?? '') ? 1 : 0
  const verb = words[be + 1 + adverb]
  const particle = words[be + 2 + adverb]
  const isCarried = verb?.lower === 'carried' && particle?.lower === 'out'
  if (verb === undefined || !(isCarried || emptyParticiple.test(verb.lower))) return undefined
  if (!isAdjacent(document, words, index, be + adverb + 1)) return undefined
  return {
    start: first.start,
    end: isCarried ? particle.end : verb.end,
    noun,
    verbs: verbOf[noun]?.split('|') ?? [],
    form: 'past',
    isWhole: false,
  }
}

const emptyParticiple = /^(?:conducted|performed|undertaken|made|done)$/

/** A verb or a clause between the two: they do not belong together. */
const clauseStart =
  /^(?:that|which|who|and|but|or|if|because|when|is|are|has|have|had|can|could|may|might|will|would|should)$/
