import {jargonUsesOf} from '../../src/words/jargon-uses.ts'
import {type Lexicon, openLexicon} from '../../src/words/lexicon.ts'
import {lexiconData} from './lexicon.gen.ts'

let lexicon: Lexicon | undefined

/** The lexicon of jargon, opened at the first use. */
export function jargonLexicon(): Lexicon {
  lexicon ??= openLexicon(lexiconData)
  return lexicon
}

/** Jargon in a document, term by term, computed once. */
export const jargonUses = jargonUsesOf(jargonLexicon)

/** Names that are kept and explained, not replaced: `unexplained-term` speaks of them. */
export function isNameToKeep(entry: {readonly source: string}): boolean {
  return entry.source === 'own-name'
}
