import type {Sentence, Word} from '../../src/document/document.ts'
import {holds} from '../../src/source/matches-of.ts'
import type {Span} from '../../src/source/span.ts'

/** What can happen to people, by the first letters of its name (own list). */
const outcomes = new RegExp(
  `^(?:${`bruis dizz fever faint swell swollen sore tired fatigu constipat diarrh itch damag harm react sick dehydrat burn
  scar tore tear chok miscarr fractur ulcer cramp wheez breathless complic infect bleed death died dying stroke seizur vomit nause
  headach migrain rash allerg injur relaps clot flush sting numb tremor anaem palpit infertil overdos stillbirth suicid
  self-harm haemorrh hemorrh sepsis jaundic blister nightmar hallucin weakness paralys blindness deafness
  recurrenc readmission mishap leak hernia incontin abscess`.replace(/\s+/g, '|')})`,
)

/** Adjectives for how often (own list). */
const rates: ReadonlySet<string> = new Set(
  'common commonplace uncommon rare exceptional usual infrequent frequent unusual sporadic occasional likely unlikely'.split(
    ' ',
  ),
)

/** Adverbs for how often (own list). */
const often: ReadonlySet<string> = new Set(
  'rarely seldom infrequently occasionally frequently commonly sporadically'.split(' '),
)

const degree =
  /^(?:very|highly|extremely|quite|fairly|rather|relatively|also|still|both|generally|reasonably|exceedingly|really|so|all|only|pretty|comparatively|somewhat|increasingly|thankfully|happily|sadly|far)$/

const copula =
  /^(?:is|are|was|were|be|been|seem|seems|seemed|appear|appears|appeared|remain|remains|remained|stayed|became|proved)$/

/** Ranks, comparisons and denials before the word. */
const ranked = /^(?:most|more|less|least|as|how|equally|too|no|the)$/

/** Sets of words for how many people, before a person and what they had. */
const howMany =
  /\b((?:only )?(?:a (?:mere |small |tiny |large |sizeable )?(?:handful|minority|number|proportion|share) of|(?:very |only a )?few|(?:a )?great many|(?<!how )many of the|lots of|plenty of)) (?:the |these |our |those )?(?:of (?:the|them|these|our|those) )?(?:[a-z]+ )?(?:people|patients|women|men|children|babies|adults|mothers|girls|boys|residents|participants|teenagers|infants|pupils)(?: (?:in|on|with|who) [^.,;]{1,40}?)? ?(?:had|got|developed|suffered|experienced|reported|felt|died|became|bled|fainted|needed|ended up|went on to)\b([^.;]{0,60})/i

const manyTimes =
  /\b(time and (?:time )?again|now and (?:then|again)|from time to time|(?:up)?on occasion|once in a (?:while|blue moon)|on (?:rare|some|many|a few) occasions|(?:few|more often) than not|all too often|in (?:a (?:handful|minority|(?:small|fair|large|good|great|tiny) (?:number|share|proportion)) of|very few) (?:cases|(?:the )?(?:babies|people|patients|women|men|children|mothers)(?= ?[.,;]))|every so often)\b/i

/** Words for how often beside what can happen to people, read word by word: where a pattern would need every order. */
export function findVagueFrequency(sentence: Sentence): readonly Span[] {
  const {words} = sentence
  const found = findPhrases(sentence)
  for (const [index, {lower}] of words.entries()) {
    const isHit = rates.has(lower) ? isPredicate(words, index) : often.has(lower) && isOfEvent(words, index)
    const first = words[isHit ? withDegree(words, index) : -1]
    const last = words[index]
    if (first !== undefined && last !== undefined)
      found.push({start: first.start - sentence.start, end: last.end - sentence.start})
  }
  return found
}

/** Whether one of some words names what can happen to people. */
function holdsOutcome(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(Math.max(0, from), to).some(({lower}) => holds(outcomes, lower))
}

function findPhrases({text}: Sentence): Span[] {
  const found: Span[] = []
  if (
    !/handful|few|minority|number|proportion|many of the|lots|plenty|again|time to time|occasion|once in|so often/i.test(
      text,
    )
  )
    return found
  const many = howMany.exec(text)
  const times = manyTimes.exec(text)
  if (many?.[1] !== undefined && namesOutcome(many[2] ?? ''))
    found.push({start: many.index, end: many.index + many[1].replace(/ of(?: the)?$/, '').length})
  if (times?.[1] !== undefined && namesOutcome(text))
    found.push({start: times.index, end: times.index + times[1].length})
  return found
}

function namesOutcome(text: string): boolean {
  return text.split(/[^\w’'-]+/).some((word) => holds(outcomes, word.toLowerCase()))
}

/** Where the words of degree before it start. */
function withDegree(words: readonly Word[], index: number): number {
  let from = index
  while (holds(degree, words[from - 1]?.lower ?? '')) from -= 1
  return from
}

/** So many words may stand between what happens and how often: “bleeding after the tooth came out was unusual”. Own choice. */
const reach = 9

/** “Bleeding after surgery was very unusual”: behind a copula, with an outcome before it and none of ranks. */
function isPredicate(words: readonly Word[], index: number): boolean {
  const isNot =
    words[withDegree(words, index) - 1]?.lower === 'not' && /common|frequent/.test(words[index]?.lower ?? '')
  const from = withDegree(words, index) - (isNot ? 2 : 1)
  const before = words[from]?.lower ?? ''
  if (!holds(copula, before) || ranked.test(words[from - 1]?.lower ?? '')) return false
  const next = words[index + 1]?.lower ?? ''
  if (
    next !== '' &&
    !/^(?:in|within|after|with|and|but|or|among|during|at|over|when|on|by|while|as|even)$/.test(next)
  )
    return false
  return holdsOutcome(words, from - reach, from)
}

/** “Occasionally the wound bled”: an adverb with an outcome close by and no rank before it. */
function isOfEvent(words: readonly Word[], index: number): boolean {
  if (ranked.test(words[index - 1]?.lower ?? '')) return false
  const next = words[index + 1]?.lower ?? ''
  const before = words[index - 1]?.lower ?? ''
  if (words[index - 1] !== undefined && /^(?:or|and|is|are)$/.test(before)) return false
  if (
    /^(?:used|called|known|measured|prescribed|given|studied|performed|tested|treated|asked|met|visited)$/.test(
      next,
    )
  )
    return false
  return holdsOutcome(words, index + 1, index + 4) || holdsOutcome(words, index - 3, index)
}
