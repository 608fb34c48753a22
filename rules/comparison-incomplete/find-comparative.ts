import type {Sentence, Word} from '../../src/document/document.ts'
import {holds} from '../../src/source/matches-of.ts'
import type {Span} from '../../src/source/span.ts'
import {isComparative} from '../../src/words/comparatives.ts'

/** What comes before a comparison that is the claim of its clause: a state, or what something led to (own list). */
const claims =
  /^(?:was|were|became|got|grew|felt|looked|seemed|proved|stayed|slept|ate|did|healed|ran|walked|worked|lived|coped|led|to|in|had|took|used|needed|spent|gave|brought|meant|saw|kept|made|went|stood|scored|breathed|spoke|learned|learnt|remembered)$/

const small =
  /^(?:it|them|us|him|a|an|much|far|also|slightly|even|lot|little|bit|still|generally|often|\w{3,}ly)$/

/** Behind it: what ends the claim or names what there is more of; “lower limb” and “higher education” are names. */
const names =
  /^(?:than|and|or|education|degree|learning|income|limbs?|back|level|levels|secondary|away|dose|doses|back|school|schools|still|important|certain|serious|house|end|half|part|grade|up|down|out|so|as|one|ones)$/

/** A comparison that is the claim of a clause, read word by word: “accidents were rarer”, “led to less sick leave”. */
export function findOwnComparative(sentence: Sentence): Span | undefined {
  const {words} = sentence
  for (const [index, word] of words.entries()) {
    // “whether it led to less pain” asks.
    if (word.lower === 'whether' || word.lower === 'if') return undefined
    if (index < 2 || !isComparative(word) || holds(names, words[index + 1]?.lower ?? '')) continue
    let from = index - 1
    while (from > 0 && small.test(words[from]?.lower ?? '')) from -= 1
    if (!isClaim(words, from, index) && !isLastWord(sentence, index)) continue
    const isAmount = /^(?:more|less|fewer)$/.test(word.lower)
    const last = isAmount && !isLastWord(sentence, index) ? words[index + 1] : word
    if (
      last === undefined ||
      (isAmount &&
        /^(?:to|of|in|for|about|research|studies|work|information|likely|clear|sure|certain|similar|reliable|recent|well|marked|certainty|confident)$/.test(
          last.lower,
        ))
    )
      continue
    return {start: word.start, end: last.end}
  }
  return undefined
}

/** “Men went back to work sooner.”: how, at the end of a clause, and no wish or need. */
function isLastWord({words, text, start}: Sentence, index: number): boolean {
  const word = words[index]
  if (word === undefined || !atEnd.test(word.lower) || index < 3) return false
  const next = words[index + 1]
  const gap = text.slice(word.end - start, next === undefined ? text.length : next.start - start)
  if (!/^[.,;!]/.test(gap.trimStart()) && next !== undefined) return false
  const before = words.slice(Math.max(0, index - 4), index).map(({lower}) => lower)
  return !noHow.test(before.at(-1) ?? '') && !before.some((one) => holds(wish, one))
}

const atEnd = /^(?:sooner|longer|faster|quicker|further|better|worse|more|less|harder)$/

const noHow =
  /^(?:\d.*|no|any|the|even|than|or|once|ever|get|gets|getting|become|to|know|learn|find|feel|understand|be)$/

const wish =
  /^(?:not|never|need|needs|needed|want|wanted|wants|hope|hoped|like|liked|would|could|should|may|might|can|will|if|asked|try|tried)$/

function isClaim(words: readonly Word[], from: number, index: number): boolean {
  const lower = words[from]?.lower ?? ''
  if (!holds(claims, lower)) return false
  const before = words[from - 1]?.lower ?? ''
  // “led to”, “resulted in”: no other “to” and “in” opens a claim.
  if (lower === 'to') return before === 'led'
  if (lower === 'in') return before === 'resulted'
  // “had a lower risk” needs its article or a plural; “had lower back pain” is a name.
  if (/^(?:had|gave|saw|made|took|kept)$/.test(lower))
    return (
      from < index - 1 ||
      !/^(?:lower|higher|further|closer|wider|deeper|clearer)$/.test(words[index]?.lower ?? '') ||
      /^(?:risks?|rates?|scores?|chances?|odds|costs?|weight|mood|stress|pain)$/.test(
        words[index + 1]?.lower ?? '',
      )
    )
  return !/^(?:not|who|which|that|neither|none)$/.test(before)
}
