import type {Document, Sentence, Word} from '../../src/document/document.ts'
import type {VerbForm} from '../../src/language/en/inflect.ts'
import {type Hidden, isAdjacent} from './hidden-verb.ts'

/** Nouns for a change, and the verb of what changes. */
const changeVerbOf: Readonly<Record<string, string>> = {
  decline: 'fall',
  decrease: 'fall',
  deterioration: 'get worse',
  expansion: 'grow',
  improvement: 'improve|get better',
  increase: 'rise|go up',
  reduction: 'fall|go down',
  worsening: 'get worse',
}

/** Where the doer comes first: “led to a reduction in pain” → “reduced pain”. */
const causeVerbOf: Readonly<Record<string, string>> = {
  ...changeVerbOf,
  cessation: 'stop',
  decrease: 'lower|reduce',
  decline: 'lower|reduce',
  expansion: 'expand|make bigger',
  increase: 'increase|raise',
  improvement: 'improve',
  prevention: 'prevent',
  reduction: 'reduce|cut',
  removal: 'remove',
  deterioration: 'make worse',
  worsening: 'make worse',
}

/** Verbs before “a reduction in” that say no more than the noun does. */
const causes: ReadonlyMap<string, readonly [second: string, form: VerbForm]> = new Map([
  ['lead', ['to', 'base']],
  ['leads', ['to', 'third']],
  ['led', ['to', 'past']],
  ['leading', ['to', 'ing']],
  ['result', ['in', 'base']],
  ['results', ['in', 'third']],
  ['resulted', ['in', 'past']],
  ['resulting', ['in', 'ing']],
  ['brought', ['about', 'past']],
  ['cause', ['', 'base']],
  ['causes', ['', 'third']],
  ['caused', ['', 'past']],
  ['causing', ['', 'ing']],
  ['produced', ['', 'past']],
  ['produces', ['', 'third']],
  ['shown', ['', 'participle']],
  ['showed', ['', 'past']],
  ['saw', ['', 'past']],
  ['experienced', ['', 'past']],
  ['bring', ['about', 'base']],
  ['brings', ['about', 'third']],
])

/** “there was an improvement in sleep”, “led to a reduction in pain”. */
export function findChange(document: Document, sentence: Sentence, index: number): Hidden | undefined {
  const {words} = sentence
  const first = words[index]
  if (first === undefined) return undefined
  if (first.lower === 'there') return findThere(document, words, index)
  const cause = causes.get(first.lower)
  if (cause === undefined) return undefined
  const [second, form] = cause
  if (second === '') return toHidden(document, words, index, index + 1, causeVerbOf, form)
  if (words[index + 1]?.lower !== second) return undefined
  return toHidden(document, words, index, index + 2, causeVerbOf, form)
}

function findThere(document: Document, words: readonly Word[], index: number): Hidden | undefined {
  let at = index + 1
  if (/^(?:has|have|had|will|could|may|might)$/.test(words[at]?.lower ?? '')) at += 1
  const be = words[at]?.lower ?? ''
  if (!/^(?:was|were|is|are|been|be)$/.test(be)) return undefined
  return toHidden(document, words, index, at + 1, changeVerbOf, 'past')
}

/** Most words between the article and the noun: “a small but real improvement”. Own choice. */
const adjectivesMax = 3

function toHidden(
  document: Document,
  words: readonly Word[],
  index: number,
  from: number,
  verbOf: Readonly<Record<string, string>>,
  form: VerbForm,
): Hidden | undefined {
  const isOpen = /^(?:a|an|the|no|any|some|less|more)$/.test(words[from]?.lower ?? '')
  const last = from + (isOpen ? 1 + adjectivesMax : 0)
  for (let at = isOpen ? from + 1 : from; at <= last; at += 1) {
    const noun = words[at]
    const next = words[at + 1]
    if (noun === undefined || next === undefined) return undefined
    if (/^(?:of|in|to|and|that|for|from|at|on|with)$/.test(noun.lower)) return undefined
    const singular = noun.lower.endsWith('s') ? noun.lower.slice(0, -1) : noun.lower
    if (!Object.hasOwn(verbOf, singular) || !/^(?:in|of|to)$/.test(next.lower)) continue
    if (!isAdjacent(document, words, index, at + 1)) return undefined
    const start = words[index]?.start ?? noun.start
    const verbs = verbOf[singular]?.split('|') ?? []
    return {start, end: next.end, noun: singular, verbs, form, isWhole: false}
  }
  return undefined
}
