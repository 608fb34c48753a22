import type {Sentence, Word} from '../../src/document/document.ts'
import {holds} from '../../src/source/matches-of.ts'
import type {Span} from '../../src/source/span.ts'
import {effectVerbAt, startsObject} from '../../src/words/effect-verbs.ts'

/** Verbs that tell of an effect without saying which way it goes. */
const anyWay: ReadonlySet<string> = new Set(
  'affect affected alter altered influence influenced change changed shift shifted move moved touch touched sway swayed benefit benefited'.split(
    ' ',
  ),
)

/** What studies do, and not what they find. */
const noResult = /^(?:contribute|determine|generate|elicit|suppress|put|dictate|define)$/

/** Whoever changes “its timetable” does something. */
const own = /^(?:its|their|his|her|our|my|your)$/

/** What people do or do not do is no effect. */
const people =
  /^(?:nurses|doctors|gps|staff|they|people|women|men|girls|boys|mothers|fathers|parents|carers|families|we|i|you|he|she|participants|patients|children|pupils|teachers|midwives|surgeons|dentists|councils|services|who|some|many|most|others)$/

/** “did not soften”, “was not affected by”: a verb of effect under “not”, with what it acts on or what acts. */
export function findIdle(sentence: Sentence): Span | undefined {
  const {words} = sentence
  for (let index = 1; index < words.length; index += 1) {
    const from = denialAt(words, index)
    // “Do not change your medicine” is advice.
    if (from === undefined || from === 0 || holds(people, words[from - 1]?.lower ?? '')) continue
    const verbAt = /^(?:really|actually|much|at|greatly|clearly|noticeably|further)$/.test(
      words[index + 1]?.lower ?? '',
    )
      ? index + 2
      : index + 1
    const verb = effectVerbAt(words, verbAt)
    const isPlain = anyWay.has(words[verbAt]?.lower ?? '')
    if ((verb === undefined && !isPlain) || noResult.test(words[verbAt]?.lower ?? '')) continue
    const to = verb?.to ?? verbAt + 1
    const isPassive = /^(?:was|were|is|are|been)$/.test(words[from]?.lower ?? '')
    const isWhole = isPassive
      ? words[to]?.lower === 'by'
      : verb?.form !== 'third' && startsObject(sentence, to) && !own.test(words[to]?.lower ?? '')
    const first = words[from]
    const last = words[to - 1]
    if (isWhole && first !== undefined && last !== undefined) return {start: first.start, end: last.end}
  }
  return undefined
}

/** Where “did not”, “didn’t”, “failed to” or “was not” starts if it ends at a word. */
function denialAt(words: readonly Word[], index: number): number | undefined {
  const lower = words[index]?.lower ?? ''
  const before = words[index - 1]?.lower ?? ''
  if (lower === 'not') return /^(?:did|does|do|was|were|is|are)$/.test(before) ? index - 1 : undefined
  if (lower === 'to') return /^fail(?:ed|s)$/.test(before) ? index - 1 : undefined
  return /^(?:did|does|do|was|were|is|are)n't$/.test(lower) ? index : undefined
}
