import {type Lexicon, openLexicon} from '../../src/words/lexicon.ts'
import {lexiconData} from './lexicon.gen.ts'

let lexicon: Lexicon | undefined

/** The lexicon of long and formal words, opened at the first use. */
export function simplerLexicon(): Lexicon {
  lexicon ??= openLexicon(lexiconData)
  return lexicon
}
