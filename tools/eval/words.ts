import {readFileSync} from 'node:fs'
import path from 'node:path'
import {type AdaptedDocument, comparableForm, labelledWords, readPlaba} from '../words/plaba.ts'
import {numberRow, share} from './eval-row.ts'
import type {EvalRow} from './roles.ts'
import {abbreviationRows, explainedRows} from './word-labels.ts'

/** A finding in a text: its span, and what is offered instead. */
export interface Detected {
  readonly start: number
  readonly end: number
  readonly suggestions: readonly string[]
}

/** Finds words in a text, as `check --preset public` does with the rules jargon-term, unexplained-term and false-friend. */
export type Detect = (text: string) => readonly Detected[]

/** Topics that development leaves alone until the last check: those divisible by 4. */
export function isHeldOut({topic}: AdaptedDocument): boolean {
  return topic % 4 === 0
}

/**
 * Lift and coverage: how much more often the words that all writers replaced are reported than those that all kept; first use in
 * each document.
 */
export function liftRows(documents: readonly AdaptedDocument[], detect: Detect): readonly EvalRow[] {
  let replaced = 0
  let kept = 0
  let replacedFound = 0
  let keptFound = 0
  for (const document of documents) {
    const found = detect(document.text)
    for (const {start, end, isReplaced} of labelledWords(document)) {
      const isFound = found.some((span) => span.start <= start && span.end >= end)
      if (isReplaced) replaced++
      else kept++
      if (isFound && isReplaced) replacedFound++
      else if (isFound) keptFound++
    }
  }
  const coverage = share(replacedFound, replaced)
  const lift = coverage / Math.max(1e-9, share(keptFound, kept))
  const detail = `${replacedFound} of ${replaced} replaced, ${keptFound} of ${kept} kept`
  return [
    numberRow('jargon: lift, replaced against kept words', lift, '≥', 4, detail),
    numberRow('jargon: coverage of replaced words', coverage, '≥', 0.3, detail),
  ]
}

function formsText(text: string): string {
  return ` ${[...text.matchAll(/[A-Za-z\u00c0-\u024f][A-Za-z\u00c0-\u024f'’]*/g)].map(([word]) => comparableForm(word)).join(' ')} `
}

/** Share of replaced terms for which one of the offered alternatives is what a writer used in that sentence. */
export function alternativeRow(documents: readonly AdaptedDocument[], detect: Detect): EvalRow {
  let offered = 0
  let used = 0
  for (const document of documents) {
    const found = detect(document.text).filter(({suggestions}) => suggestions.length > 0)
    for (const {start, text, plain} of document.sentences) {
      const versions = plain.map(formsText)
      for (const span of found) {
        if (versions.length === 0 || span.start < start || span.end > start + text.length) continue
        const term = formsText(document.text.slice(span.start, span.end))
        if (versions.some((version) => version.includes(term))) continue
        offered++
        if (
          span.suggestions.some((plainWords) =>
            versions.some((version) => version.includes(formsText(plainWords))),
          )
        )
          used++
      }
    }
  }
  const detail = `${used} of ${offered} replaced terms`
  return numberRow(
    'jargon: an offered alternative is what a writer used',
    share(used, offered),
    '≥',
    0.35,
    detail,
  )
}

function per100Words(texts: readonly string[], detect: Detect): number {
  let words = 0
  let findings = 0
  for (const text of texts) {
    words += text.match(/[A-Za-z0-9'’-]+/g)?.length ?? 0
    findings += detect(text).length
  }
  return share(100 * findings, words)
}

/** Findings per 100 words on the expert and the plain side of PLABA, and on lay sentences that people rated easy. */
export function densityRows(
  folder: string,
  documents: readonly AdaptedDocument[],
  detect: Detect,
): readonly EvalRow[] {
  const expert = per100Words(
    documents.map(({text}) => text),
    detect,
  )
  const plain = per100Words(
    documents.flatMap(({plainTexts}) => plainTexts),
    detect,
  )
  const lay = readFileSync(path.join(folder, 'readability-and-jargon', 'medreadme.train-dev.tsv'), 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .filter(
      ([, , source = '', side, rating]) =>
        source.startsWith('nhir') && side === 'simple' && Number(rating) <= 3,
    )
    .map(([, , , , , sentence = '']) => sentence)
  const detail = `${expert.toFixed(2)} expert, ${plain.toFixed(2)} plain`
  return [
    numberRow('word findings per 100 words: plain side over expert side', plain / expert, '≤', 0.5, detail),
    numberRow(
      'word findings per 100 words: NIHR lay sentences rated 3 or easier',
      per100Words(lay, detect),
      '≤',
      1.5,
      `${lay.length} sentences`,
    ),
  ]
}

/**
 * All rows of the words table.
 *
 * @param folder The data folder.
 * @param detect The three jargon rules.
 * @param labelFolder Folder of hand labels, `abbreviations.tsv` and `explained.json`; their rows are left out without it.
 */
export function wordRows(folder: string, detect: Detect, labelFolder?: string): readonly EvalRow[] {
  const documents = readPlaba(folder).filter(isHeldOut)
  const labels = (name: string): string | undefined => labelFolder && path.join(labelFolder, name)
  const explained = labels('explained.json')
  return [
    ...liftRows(documents, detect),
    alternativeRow(documents, detect),
    ...densityRows(folder, documents, detect),
    ...abbreviationRows(folder, labels('abbreviations.tsv')),
    ...(explained === undefined ? [] : explainedRows(folder, explained)),
  ]
}
