import type {Sentence, Word} from '../../src/document/document.ts'
import {holds} from '../../src/source/matches-of.ts'
import type {Span} from '../../src/source/span.ts'
import {isComparative} from '../../src/words/comparatives.ts'
import {effectVerbAt, startsObject} from '../../src/words/effect-verbs.ts'

/** What moves by itself, in the past (own list); with “up” or “down” where a small word tells the way. */
const moved: ReadonlySet<string> = new Set(
  `dropped fell rose grew shrank dipped climbed declined plunged soared surged lifted eased faded lightened subsided
  vanished cleared healed recovered slid slipped crept tumbled brightened worsened improved increased decreased halved
  doubled rallied mended stabilised strengthened weakened flourished thrived jumped dwindled settled shortened`.split(
    /\s+/,
  ),
)
const movedUp: ReadonlySet<string> = new Set(
  'picked went came perked cheered shot opened calmed slowed quietened cleared crept'.split(' '),
)

/** Before a verb: what makes it a passive, an infinitive or the act of people. */
const noSubject =
  /^(?:to|not|never|who|which|had|is|are|was|were|be|been|being|the|a|an|of|for|by|with|from|in|or|we|they|i|he|she|people|patients|nurses|doctors|staff|researchers|scientists|authors|team|others|women|men|children|mothers|parents|participants|effects|effect)$/

/** Before a comparison: no claim, or part of another phrase. */
const noComparison =
  /^(?:no|not|any|how|even|the|one|or|once|many|are|is|be|need|needs|of|at|and|for|from|a|an|as|two|three|four|five|six|if|than|this|that|these|those|which|whose|other|some)$/

/** A change that something made or that came by itself, or any word that compares, read word by word. */
export function findChange(sentence: Sentence): Span | undefined {
  const {words} = sentence
  for (let index = 1; index < words.length; index += 1) {
    const to = endOfChange(sentence, index)
    const first = words[index]
    const last = words[to === undefined ? index : to - 1]
    if (to !== undefined && first !== undefined && last !== undefined)
      return {start: first.start, end: last.end}
  }
  return undefined
}

function endOfChange(sentence: Sentence, index: number): number | undefined {
  const {words} = sentence
  const before = subjectBefore(words, index)
  const lower = words[index]?.lower ?? ''
  const next = words[index + 1]?.lower ?? ''
  if (movedUp.has(lower) && /^(?:up|down)$/.test(next) && !holds(noSubject, before)) return index + 2
  if (moved.has(lower) && !holds(noSubject, before) && endsClause(sentence, index + 1)) return index + 1
  const verb = effectVerbAt(words, index)
  // “led to higher levels”: what was led to is the claim.
  const isOpen = /^(?:to|in)$/.test(words[(verb?.to ?? 0) - 1]?.lower ?? '')
  if (verb?.form === 'past' && !isOpen && !holds(noSubject, before)) {
    if (startsObject(sentence, verb.to) || endsClause(sentence, verb.to)) return verb.to
  }
  const word = words[index]
  if (word === undefined || word.lower === 'further' || !isComparative(word)) return undefined
  if (
    holds(noComparison, words[index - 1]?.lower ?? '') ||
    /^(?:than|designed|conducted|known|understood|and|or)$/.test(next)
  )
    return undefined
  // What there is more or less of is left to the patterns of the rule: they look at what follows.
  return /^(?:more|less|fewer)$/.test(lower) ? undefined : index + 1
}

function subjectBefore(words: readonly Word[], index: number): string {
  let at = index - 1
  while (at > 0 && /^(?:also|then|soon|often|\w{3,}ly)$/.test(words[at]?.lower ?? '')) at -= 1
  return words[at]?.lower ?? ''
}

/** “dropped after the course”, “dropped.”: nothing follows that the verb could act on. */
function endsClause(sentence: Sentence, index: number): boolean {
  const word = sentence.words[index]
  const before = sentence.words[index - 1]
  if (word === undefined || before === undefined) return true
  if (/[,;.:]/.test(sentence.text.slice(before.end - sentence.start, word.start - sentence.start)))
    return true
  return /^(?:after|in|with|for|among|when|over|during|on|as|once|and|but|at|within|while|from|sharply|fast|quickly|steadily|slightly)$/.test(
    word.lower,
  )
}
