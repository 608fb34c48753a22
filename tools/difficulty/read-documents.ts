import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {splitSentences} from '../../src/language/en/split-sentences.ts'
import type {ScoredSentence} from '../../src/readability/document-difficulty.ts'
import {wordsOf} from './read-rated.ts'

/** A text as sentences with words. */
export type TextSentences = readonly ScoredSentence[]

/** Fewest words of a published text that is taken into the figures. */
const WORDS_MIN = 100

/** Cochrane reviews: technical abstracts and their plain summaries, pair by pair. */
export function readCochranePairs(
  folder: string,
): {readonly technical: TextSentences; readonly plain: TextSentences}[] {
  const read = (name: string) => readFileSync(join(folder, name), 'utf8').trim().split('\n')
  const plain = read('cochrane_val.target')
  return read('cochrane_val.source').map((text, index) => ({
    technical: toSentences(text),
    plain: toSentences(plain[index] ?? ''),
  }))
}

/** Published texts by source, from the role corpora beside the rated sentences. */
export function readPublished(roles: string): {readonly source: string; readonly text: TextSentences}[] {
  const sourceOf: Readonly<Record<string, string>> = {
    hand_nihr: 'nihr',
    cochrane_auto: 'cochrane',
    cochrane_tsar: 'cochrane',
    elife_rules: 'elife',
    tech_cochrane: 'abstracts',
    tech_nicta: 'abstracts',
    tech_pubmedqa: 'abstracts',
  }
  const found: {source: string; text: TextSentences}[] = []
  for (const file of ['gold-train-nihr.jsonl', 'silver/silver.jsonl']) {
    for (const line of readFileSync(join(roles, file), 'utf8').trim().split('\n')) {
      const document: unknown = JSON.parse(line)
      if (!isDocument(document)) continue
      const source = sourceOf[document.set]
      if (source === undefined) continue
      const text = document.sentences.map((sentence) => ({
        words: wordsOf(sentence.text),
        text: sentence.text,
      }))
      if (text.reduce((sum, {words}) => sum + words.length, 0) >= WORDS_MIN) found.push({source, text})
    }
  }
  return found
}

interface RoleDocument {
  readonly set: string
  readonly sentences: readonly {readonly text: string}[]
}

function isDocument(value: unknown): value is RoleDocument {
  return typeof value === 'object' && value !== null && 'set' in value && 'sentences' in value
}

/** Splits and tokenises one text. */
export function toSentences(text: string): TextSentences {
  return splitSentences(text).map(({start, end}) => {
    const sentence = text.slice(start, end)
    return {words: wordsOf(sentence), text: sentence}
  })
}
