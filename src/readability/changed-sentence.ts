import type {Sentence} from '../document/document.ts'
import {findWords} from '../language/en/tokenize.ts'
import type {Span} from '../source/span.ts'
import {commonFor} from './common-word.ts'
import {difficultyOfFacts} from './difficulty-of-facts.ts'
import {wordFacts} from './word-facts.ts'

/** One change to a sentence. */
export interface SentenceChange {
  /** What is changed, in document offsets. A split needs its start alone: there the second sentence begins. */
  readonly at: Span
  /** What is written instead; the words stay where there is none. */
  readonly text?: string
  /** The reader has been told what these words mean, so they cost no more than common words. */
  readonly isKnown?: boolean
  readonly isSplit?: boolean
}

/** A sentence as it reads after changes. */
export interface ChangedSentence {
  readonly words: number
  /** 1 easy to 6 hard. */
  readonly difficulty: number
}

/** A word and whether the reader knows it. */
interface ChangedWord {
  readonly text: string
  readonly isKnown: boolean
}

/** A sentence while its changes are made. */
interface Draft {
  text: string
  words: ChangedWord[]
}

/**
 * Scores a sentence as it would be after some changes.
 *
 * @param changes Changes of this sentence; of two that overlap the first counts.
 * @returns Two where the sentence is split.
 */
export function scoreChanged(sentence: Sentence, changes: readonly SentenceChange[]): ChangedSentence[] {
  let draft: Draft = {text: '', words: []}
  const done = [draft]
  let from = sentence.start
  for (const change of sortByStart(changes)) {
    const {at, isSplit} = change
    if (at.start < from || at.end > sentence.end) continue
    keep(draft, sentence, from, at.start)
    from = at.start
    if (isSplit === true) {
      draft.text = `${draft.text.replace(/[\s,;:\u2013\u2014-]+$/, '')}.`
      draft = {text: '', words: []}
      done.push(draft)
    } else {
      write(draft, sentence, change)
      from = at.end
    }
  }
  keep(draft, sentence, from, sentence.end)
  return done.map(scoreDraft)
}

function sortByStart(changes: readonly SentenceChange[]): readonly SentenceChange[] {
  if (changes.length < 2) return changes
  return [...changes].sort((one, other) => one.at.start - other.at.start || one.at.end - other.at.end)
}

/** Takes over what stands between two document offsets. */
function keep(draft: Draft, {start, text, words}: Sentence, from: number, to: number): void {
  draft.text += text.slice(from - start, to - start)
  for (const word of words) {
    if (word.start >= from && word.end <= to) draft.words.push({text: word.text, isKnown: false})
  }
}

/** Writes what a change puts in place of its words. */
function write(draft: Draft, {start, text, words}: Sentence, {at, text: put, isKnown}: SentenceChange): void {
  const old = words.filter((word) => word.start >= at.start && word.end <= at.end)
  const known = new Set(isKnown === true ? old.map(({lower}) => lower) : [])
  const written = put ?? text.slice(at.start - start, at.end - start)
  draft.text += written
  for (const span of findWords(written, [])) {
    const word = written.slice(span.start, span.end)
    draft.words.push({text: word, isKnown: known.has(word.toLowerCase())})
  }
}

function scoreDraft({text, words}: Draft): ChangedSentence {
  const facts = words.map((word, index) => {
    return word.isKnown ? commonFor(word.text) : wordFacts(word.text, index === 0)
  })
  return {words: words.length, difficulty: difficultyOfFacts(facts, text)}
}
