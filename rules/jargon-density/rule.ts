import type {Document, Word} from '../../src/document/document.ts'
import {rememberBySentence} from '../../src/document/remember-by-sentence.ts'
import {familiarityOf} from '../../src/language/en/familiarity.ts'
import {defineRule} from '../../src/rule/define-rule.ts'
import type {Terms} from '../../src/rule/terms.ts'
import {explanationAt} from '../../src/words/jargon-uses.ts'
import {cite} from '../guidance/sources.ts'

/** Fewer words than this make no share. Own choice: the length below which no score is given either. */
const wordsMin = 100

/** Words below this Zipf value are rare: outside the 20,000 most common or so. */
const rareBelow = 3.2

export default defineRule({
  meta: {
    id: 'jargon-density',
    summary: 'Too many rare words for a general reader',
    why: 'A reader needs to know about 98% of the words to follow a text.',
    group: 'words',
    since: '0.1.0',
    status: 'stable',
    guidance: [cite('DEJARGON', 'citing Hu and Nation 2000'), cite('STOLL-CIT'), cite('NJL-1241')],
    messages: {
      dense: 'About 1 word in {every} is rare. Aim for about 1 in 50. The ones that come up most: {list}.',
    },
    options: {
      max: {
        type: 'number',
        default: 5,
        minimum: 0,
        maximum: 100,
        unit: 'percent of words',
        description: 'Largest share of rare words that the text does not explain.',
        source: 'Own judgement: the sources ask for 2%',
      },
      hintAbove: {
        type: 'number',
        default: 3.5,
        minimum: 0,
        maximum: 100,
        unit: 'percent of words',
        description: 'A share above this is a hint.',
        source: 'Own judgement, from real summaries',
      },
    },
  },
  *check(document, {max, hintAbove}, {terms}) {
    const at = document.title ?? document.everySentence[0]
    if (at === undefined || document.wordCount < wordsMin) return
    const rare = rareWords(document, terms)
    let count = 0
    for (const uses of rare.values()) count += uses.length
    const percent = (100 * count) / document.wordCount
    if (percent <= Math.min(max, hintAbove)) return
    const list = [...rare.entries()]
      .sort((one, other) => other[1].length - one[1].length)
      .slice(0, 5)
      .map(([word]) => word)
    const first = rare.get(list[0] ?? '')?.[0]
    yield {
      messageId: 'dense',
      at: document.title === undefined && first !== undefined ? first : at,
      data: {every: Math.max(2, Math.round(100 / percent)), list: list.join(', ')},
      ...(percent <= max ? {step: -1 as const} : {}),
    }
  },
})

/** A rare word of a sentence, by its place among the words. */
interface RareWord {
  readonly index: number
  readonly lemma: string
  /** It has a capital inside the sentence. */
  readonly isName: boolean
}

const rareIn = rememberBySentence(({words}): readonly RareWord[] => {
  const found: RareWord[] = []
  for (const [index, {text}] of words.entries()) {
    if (text.length < 4) continue
    const {zipf, easy, lemma} = familiarityOf(text)
    // Most words are known: the dearer questions come after.
    if (easy || zipf >= rareBelow || /[\d.]/.test(text) || /[A-Z].*[A-Z]/.test(text)) continue
    found.push({index, lemma, isName: index > 0 && /^[A-Z]/.test(text)})
  }
  return found
})

/** Rare words by their base form; names, explained and agreed words are left out. */
function rareWords(document: Document, terms: Terms): Map<string, Word[]> {
  const found = new Map<string, Word[]>()
  const names = new Set<string>()
  for (const sentence of document.sentences) {
    for (const {index, lemma, isName} of rareIn(sentence)) {
      const word = sentence.words[index]
      if (word === undefined || (terms.size > 0 && terms.has(word.text))) continue
      if (isName) names.add(lemma)
      const uses = found.get(lemma)
      if (uses === undefined) found.set(lemma, [word])
      else uses.push(word)
    }
  }
  for (const [lemma, uses] of found) {
    const first = uses[0]
    if (names.has(lemma) || (first !== undefined && explanationAt(document, first) !== undefined))
      found.delete(lemma)
  }
  return found
}
