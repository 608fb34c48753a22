import type {InlayHint, InlayHintParams} from 'vscode-languageserver/node'
import {difficultyOfDocument} from '../readability/difficulty-of-document.ts'
import type {Analysis} from './analysis.ts'

/** Words from which on a sentence carries its length: the hint of the preset `public`. */
const wordsMin = 20

/** Difficulty, 1 to 6, from which on a sentence carries it: the upper half of the scale. */
const difficultyMin = 3.5

/** How long and how hard each sentence is that is one or the other, after its end. */
export function findInlayHints({range}: InlayHintParams, {positions, lint}: Analysis): InlayHint[] {
  if (lint === undefined) return []
  const {document, shift} = lint
  const wanted = positions.toSpan(range)
  const difficulties = difficultyOfDocument(document)
  const hints: InlayHint[] = []
  for (const sentence of document.sentences) {
    const end = document.map.toSource(sentence).end + shift
    if (end < wanted.start || end > wanted.end) continue
    const difficulty = difficulties.of(sentence) ?? 0
    const label = [
      ...(sentence.words.length > wordsMin ? [`${sentence.words.length} words`] : []),
      ...(difficulty >= difficultyMin ? [`difficulty ${difficulty.toFixed(1)}`] : []),
    ]
    if (label.length > 0)
      hints.push({position: positions.toPosition(end), label: label.join(', '), paddingLeft: true})
  }
  return hints
}
