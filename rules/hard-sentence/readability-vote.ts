import retextReadability from 'retext-readability'
import {VFile} from 'vfile'
import type {Document, Sentence} from '../../src/document/document.ts'

/**
 * Sentences that retext-readability votes hard, for those who want its vote.
 *
 * Its defects are its own: SMOG never votes (its square root is taken twice), and repeated easy words count as hard.
 *
 * @param age Age of the readers, in years.
 */
export function votedHard(
  document: Document,
  age: number,
): {readonly sentence: Sentence; readonly vote: string}[] {
  const file = new VFile()
  const transform = retextReadability.call(undefined as never, {age})
  transform(document.tree, file)
  const byStart = new Map(
    document.sentences.map((sentence) => [document.map.toSource(sentence).start, sentence]),
  )
  const found: {sentence: Sentence; vote: string}[] = []
  for (const message of file.messages) {
    const start =
      message.place !== undefined && 'start' in message.place ? message.place.start.offset : undefined
    const sentence = start === undefined ? undefined : byStart.get(start)
    if (sentence !== undefined)
      found.push({sentence, vote: /(\d+ out of \d+)/.exec(message.reason)?.[1] ?? 'most'})
  }
  return found
}
