import type {InlayHint, InlayHintParams} from 'vscode-languageserver/node'
import type {Analysis} from './analysis.ts'

/** Words from which on a sentence carries its length: the hint of the preset `public`. */
const wordsMin = 20

/** The length of each long sentence, after its end. */
export function findInlayHints({range}: InlayHintParams, {positions, lint}: Analysis): InlayHint[] {
  if (lint === undefined) return []
  const {document, shift} = lint
  const wanted = positions.toSpan(range)
  const hints: InlayHint[] = []
  for (const sentence of document.sentences) {
    if (sentence.words.length <= wordsMin) continue
    const end = document.map.toSource(sentence).end + shift
    if (end < wanted.start || end > wanted.end) continue
    hints.push({
      position: positions.toPosition(end),
      label: `${sentence.words.length} words`,
      paddingLeft: true,
    })
  }
  return hints
}
