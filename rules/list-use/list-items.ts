import {holds} from '../../src/source/matches-of.ts'
import {isClausal, type Part} from '../../src/words/sentence-parts.ts'

/** Longest item, in words. Own choice: longer parts are clauses. */
const itemWordsMax = 9

/** A part that can be an item of a list. */
export function isItem(part: Part | undefined): boolean {
  return (
    part !== undefined &&
    !part.isApart &&
    part.words.length <= itemWordsMax &&
    !isClausal(part) &&
    !isAdverb(part)
  )
}

/** “Specifically, …”, “…; most commonly, …”: it leads to an item and is none. */
export function isAdverb(part: Part | undefined): boolean {
  const last = part?.words.at(-1)?.lower ?? ''
  return (part?.words.length ?? 0) <= 2 && /(?:al|on|ar|iv|ent|ant|nt|st|ful|nal|rst)ly$/.test(last)
}

/** What people did, do or are doing; “including” and “called” open no item. */
const doings =
  /^(?!(?:includ|mean|follow|us|compar|mak|show|suggest|lead|leav|caus|allow|giv|result|depend|regard|concern|dur|accord|call|nam|bas|th|need|indeed|some|any|every|no)(?:ing|ed)$)(?:[a-z]{2,}(?:ing|[^e]ed)|gave|took|made|sent|told|kept|wrote|met|held|ran|went|had|paid|slept|felt|lost|got|left|spent|saw|bought|brought|drove|chose)$/

/**
 * “…, having found a new job, …”, “…, looked at the medicines that they took, …”: what people did or are doing, in a row;
 * the last may be two.
 */
export function isDoing(part: Part | undefined): boolean {
  if (part === undefined || part.isApart) return false
  const words = part.words.slice(part.joins ? 1 : 0)
  const most = itemWordsMax + (hasJoinInside(part) ? 7 : 3)
  return words.length > 1 && words.length <= most && holds(doings, words[0]?.lower ?? '')
}

/** “and how they got on with washing”: the last thing that was asked. */
export function isQuestionItem(part: Part | undefined): boolean {
  if (part?.joins !== true || part.words.length > itemWordsMax + 3) return false
  return /^(?:how|what|whether)$/.test(part.words[1]?.lower ?? '')
}

/** “the age at which brushing had started at home”: a thing, whose clause comes late. */
export function isLongItem(part: Part | undefined): boolean {
  // What stands behind the last item belongs to the whole sentence.
  const most = itemWordsMax + (part?.joins === true ? 6 : 3)
  if (part === undefined || part.isApart || part.words.length > most) return false
  const words = part.words.slice(part.joins ? 1 : 0)
  // “advice on what to do”: a thing, however its topic is put.
  if (/^(?:advice|help|tips|notes|information|questions)$/.test(words[0]?.lower ?? '')) return true
  return (
    words.length > 2 &&
    !isClausal({...part, words: words.slice(0, 3)}) &&
    /^(?:a|an|the|any|some|their|its|how|[a-z]+(?:s|ing|ty|ry|ion))$/.test(words[0]?.lower ?? '')
  )
}

/** “…: kitchens that were too small, suppliers who could not keep up and …”: behind a colon, things with a clause of their own. */
export function isRelativeItem(part: Part | undefined): boolean {
  if (part === undefined || part.isApart || part.words.length > itemWordsMax + 3) return false
  const [first, ...rest] = part.words.slice(part.joins ? 1 : 0).map(({lower}) => lower)
  const clause = rest.findIndex((lower) => /^(?:that|who|which|where)$/.test(lower))
  return (
    first !== undefined &&
    clause >= 0 &&
    clause < 4 &&
    !/^(?:that|who|which|where|it|they|we|this)$/.test(first)
  )
}

/** “and” or “or” stands inside it. */
export function hasJoinInside({words}: Part): boolean {
  return words.some(({lower}, index) => index > 0 && (lower === 'and' || lower === 'or'))
}

/** “The reasons included a …, b …, c … and d”: a verb that counts up what follows. */
export function namesParts(part: Part | undefined): boolean {
  return (
    part?.words.some(({lower}) =>
      /^(?:includ(?:e|es|ed)|compris(?:e|es|ed|ing)|cover(?:s|ed)|contain(?:s|ed)|offer(?:s|ed))$/.test(
        lower,
      ),
    ) === true || asksAbout(part)
  )
}

/** “We asked people about …”, “It tells patients about …”: what was asked or told is counted up. */
function asksAbout(part: Part | undefined): boolean {
  const at = part?.words.findIndex(({lower}) => lower === 'about') ?? -1
  const before = part?.words.slice(Math.max(0, at - 4), Math.max(0, at)) ?? []
  return before.some(({lower}) =>
    /^(?:ask(?:s|ed)?|talk(?:s|ed)?|t(?:ells?|old)|questions|learn(?:s|ed|t)?)$/.test(lower),
  )
}

/** Countries and other names: readers run over them. */
export function isOfNames(items: readonly Part[]): boolean {
  const named = items.filter(({words}) => words.some(({text}) => /^\p{Lu}/u.test(text)))
  return named.length * 2 > items.length
}
