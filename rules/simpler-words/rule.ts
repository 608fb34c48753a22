import {defineRule} from '../../src/rule/define-rule.ts'
import {findTerms, replaceTerm} from '../../src/words/document-terms.ts'
import {type Lexicon, openLexicon} from '../../src/words/lexicon.ts'
import {cite} from '../guidance/sources.ts'
import {lexiconData} from './lexicon.gen.ts'

let lexicon: Lexicon | undefined

/** The lexicon, opened at the first use. */
export function simplerLexicon(): Lexicon {
  lexicon ??= openLexicon(lexiconData)
  return lexicon
}

export default defineRule({
  meta: {
    id: 'simpler-words',
    summary: 'A long or formal word with a short one ready',
    why: 'Short familiar words are read faster, by experts too.',
    group: 'words',
    since: '0.1.0',
    status: 'stable',
    guidance: [cite('PLG-WORDS'), cite('NHS-HWW'), cite('ZARSHENAS', '48 of 79 documents'), cite('NHS-AZ')],
    messages: {
      plain: '“{term}” has a shorter word: “{plain}”.',
    },
    options: {
      allow: {
        type: 'strings',
        default: [],
        description: 'Words to leave alone, in their base form.',
      },
    },
  },
  *check(document, {allow}, {settings, terms}) {
    const allowed = new Set(allow.map((term) => term.toLowerCase()))
    const region = settings.region === 'us' ? 'us' : 'uk'
    const seen = new Set<number>()
    for (const term of findTerms(document, simplerLexicon())) {
      const {entry} = term.match
      const text = document.slice(term)
      if (term.match.isInside || allowed.has(entry.term) || terms.has(entry.term) || terms.has(text)) continue
      if (term.match.start > 0 && /^[A-Z]/.test(text) && term.sentence.block.kind !== 'heading') continue
      const {at, suggestions, names} = replaceTerm(document, term, region)
      if (suggestions.length === 0) continue
      yield {
        messageId: 'plain',
        at,
        data: {term: text, plain: names},
        suggestions,
        isRepeat: seen.has(entry.id),
        weight: 0.8,
      }
      seen.add(entry.id)
    }
  },
})
