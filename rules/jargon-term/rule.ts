import type {Document} from '../../src/document/document.ts'
import {defineRule} from '../../src/rule/define-rule.ts'
import {type DocumentTerm, findTerms, replaceTerm} from '../../src/words/document-terms.ts'
import {type Lexicon, openLexicon} from '../../src/words/lexicon.ts'
import {cite} from '../guidance/sources.ts'
import {lexiconData} from './lexicon.gen.ts'

let lexicon: Lexicon | undefined

/** The lexicon, opened at the first use. */
export function jargonLexicon(): Lexicon {
  lexicon ??= openLexicon(lexiconData)
  return lexicon
}

export default defineRule({
  meta: {
    id: 'jargon-term',
    summary: 'A research or medical term with a plain word ready',
    why: 'One word that readers do not know can cost them the sentence.',
    group: 'words',
    since: '0.1.0',
    status: 'stable',
    guidance: [
      cite('SEED', 'Patients, carers, and the public'),
      cite('NHS-HWW'),
      cite('ZARSHENAS', 'no jargon: 63 of 79 documents'),
    ],
    messages: {
      plain: '“{term}” may be new to your reader. Try “{plain}”.',
      again: '“{term}” again. Try “{plain}”.',
    },
    options: {
      allow: {
        type: 'strings',
        default: [],
        description: 'Terms that your readers know.',
      },
    },
  },
  *check(document, {allow}, {settings, terms}) {
    const allowed = new Set(allow.map((term) => term.toLowerCase()))
    const region = settings.region === 'us' ? 'us' : 'uk'
    const seen = new Set<number>()
    for (const term of findTerms(document, jargonLexicon())) {
      const {entry} = term.match
      if (settings.audience === 'professional' && entry.audience === 'public') continue
      const text = document.slice(term)
      if (term.match.isInside || allowed.has(entry.term) || terms.has(entry.term) || terms.has(text)) continue
      if (isName(document, term)) continue
      const {at, suggestions, names} = replaceTerm(document, term, region)
      const isRepeat = seen.has(entry.id)
      seen.add(entry.id)
      yield {
        messageId: isRepeat ? 'again' : 'plain',
        at,
        data: {term: document.slice(term), plain: names},
        suggestions,
        isRepeat,
      }
    }
  },
})

/** Part of a name in capitals inside a sentence: “Renal Association”, “National Institute for …”. */
function isName(document: Document, term: DocumentTerm): boolean {
  const {words, block} = term.sentence
  if (block.kind === 'heading' || term.match.start === 0) return false
  const isCapital = (index: number): boolean => /^[A-Z][a-z]/.test(words[index]?.text ?? '')
  return (
    isCapital(term.match.start) &&
    (isCapital(term.match.start - 1) || isCapital(term.match.end) || document.slice(term).includes(' '))
  )
}
