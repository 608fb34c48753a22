import {familiarityOf} from '../../src/language/en/familiarity.ts'
import type {DocumentTerm} from '../../src/words/document-terms.ts'
import {jargonModel} from '../../src/words/jargon-score.ts'
import type {JargonUse} from '../../src/words/jargon-uses.ts'
import {termScore} from '../../src/words/term-score.ts'
import {isNameToKeep, jargonLexicon} from './lexicon.ts'

/** The word at a place in a term that is on the list by itself; easy ones score too low. */
function partAt({sentence, match}: DocumentTerm, place: number): DocumentTerm | undefined {
  const index = match.start + place
  const word = sentence.words[index]
  if (word === undefined || index >= match.end || familiarityOf(word.lower).easy) return undefined
  const [found] = jargonLexicon().find([word.lower], [word.text])
  if (found === undefined || found.isInside || isNameToKeep(found.entry)) return undefined
  return {start: word.start, end: word.end, sentence, match: {...found, start: index, end: index + 1}}
}

/**
 * The listed word with the highest score in a term of several words: “efficacy” in “efficacy and safety”.
 *
 * @param use A term that is not reported as a whole.
 */
export function hardestPart(use: JargonUse): JargonUse | undefined {
  const [first] = use.uses
  if (first === undefined) return undefined
  let hardest: JargonUse | undefined
  for (let place = 0; place < first.match.end - first.match.start; place += 1) {
    const part = partAt(first, place)
    if (part === undefined) continue
    const {entry} = part.match
    const uses = use.uses.map((term) => partAt(term, place)).filter((one) => one?.match.entry.id === entry.id)
    const {start, text} = first.sentence
    const at = {start: part.start - start, end: part.end - start}
    const score = termScore(text, at, uses.length, jargonModel())
    if (score <= (hardest?.score ?? Number.NEGATIVE_INFINITY)) continue
    hardest = {...use, entry, score, uses: uses.filter((one) => one !== undefined)}
  }
  return hardest
}
