import {lemmaCandidates, toAmerican} from '../../src/language/en/lemma-candidates.ts'
import type {Entry} from './rate-words.ts'

/** The order in which the look-up tries forms; must be that of `familiarityOf`. */
function findBase(word: string, kept: ReadonlySet<string>): string | undefined {
  const american = toAmerican(word)
  const forms = [
    american,
    ...lemmaCandidates(word),
    ...lemmaCandidates(american),
    ...lemmaCandidates(word).map(toAmerican),
  ]
  return forms.find((form) => form !== word && kept.has(form))
}

/** A reader who knows the base knows the form, unless people's own ratings of it say otherwise (*last*, *lasting*). */
function isClose(own: Entry, base: Entry): boolean {
  const complexityMax = own.isRated ? 0.8 : 1.5
  return (
    own.easy === base.easy &&
    Math.abs(own.complexity - base.complexity) < complexityMax &&
    base.spoken - own.spoken < FORM_ZIPF_MAX &&
    base.written - own.written < FORM_ZIPF_MAX
  )
}

/** Powers of ten by which a form may be rarer than its base. */
const FORM_ZIPF_MAX = 3.5

/** Drops forms that their base speaks for; repeated until nothing changes, because a dropped base speaks for nothing. */
export function dropInflections(
  entries: ReadonlyMap<string, Entry>,
  supplement: ReadonlyMap<string, unknown>,
): string[] {
  let kept = new Set(entries.keys())
  for (let round = 0; round < 5; round += 1) {
    const next = new Set<string>()
    for (const word of [...entries.keys()].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))) {
      const base = findBase(word, round === 0 ? next : kept)
      const own = entries.get(word)
      const other = base === undefined ? undefined : entries.get(base)
      const isSettled = base !== undefined && supplement.has(base) && !supplement.has(word)
      if (!own || !other || !(isSettled || isClose(own, other))) next.add(word)
    }
    if (round > 0 && next.size === kept.size) break
    kept = round === 0 ? next : new Set([...kept, ...next])
  }
  return [...kept].sort()
}

const LEVELS = [10, 20, 35, 40, 50, 55, 60, 70, 80]
const WORDS_PER_LINE = 16
const VALUE_BASE = 40

/** The table as `findValues` in familiarity.ts reads it. */
export function packFamiliarity(words: readonly string[], entries: ReadonlyMap<string, Entry>): string {
  const lines: string[] = []
  for (let start = 0; start < words.length; start += WORDS_PER_LINE) {
    let line = ''
    let before = ''
    for (const word of words.slice(start, start + WORDS_PER_LINE)) {
      const entry = entries.get(word)
      if (!entry) continue
      let shared = 0
      while (shared < 25 && shared < before.length && word[shared] === before[shared]) shared += 1
      const complexity = Math.min(50, Math.max(0, Math.round((entry.complexity - 1) * 10)))
      const frequencies = [entry.spoken, entry.written].map((zipf) => Math.min(62, Math.round(zipf * 8)))
      const values = [...frequencies, complexity, 2 * LEVELS.indexOf(entry.scowl) + (entry.easy ? 1 : 0)]
      line +=
        String.fromCharCode(65 + shared, ...values.map((value) => VALUE_BASE + value)) + word.slice(shared)
      before = word
    }
    lines.push(line)
  }
  return lines.join('\n')
}
