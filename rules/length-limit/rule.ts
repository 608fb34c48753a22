import type {Document, Section} from '../../src/document/document.ts'
import {defineRule} from '../../src/rule/define-rule.ts'
import {cite} from '../guidance/sources.ts'

export default defineRule({
  meta: {
    id: 'length-limit',
    summary: 'A summary outside the word limit',
    why: 'Funders cut or send back a text that is too long, and busy readers do not start it.',
    group: 'structure',
    since: '0.1.0',
    status: 'stable',
    guidance: [
      cite('NJL'),
      cite('COCH-STYLE'),
      cite('INVOLVE'),
      cite('TF-PLS'),
      cite('CHSRF'),
      cite('SEED', 'Policy makers and commissioners'),
    ],
    messages: {
      over: '{words} words, title and headings counted. The limit is {max}. {advice}',
      near: '{words} words, title and headings counted: close to the limit of {max}.',
      under: '{words} words. The template asks for at least {min}.',
    },
    options: {
      max: {
        type: 'integer',
        default: 600,
        minimum: 1,
        unit: 'words',
        description:
          'Most words, title and headings counted. `limit` in the config or front matter goes over it.',
        source: 'Own choice for the public; presets hold the limits of funders',
      },
      min: {
        type: 'integer',
        default: 0,
        minimum: 0,
        unit: 'words',
        description: 'Fewest words; 0 for none.',
      },
    },
  },
  *check(document, {max, min}, {settings}) {
    const most = settings.limit ?? max
    const words = countWords(document)
    const at = document.title ?? document.everySentence[0]
    if (at === undefined) return
    if (words > most) yield {messageId: 'over', at, data: {words, max: most, advice: adviceFor(document)}}
    // Digests have no limit that they could come close to.
    else if (words > most * nearShare && settings.voice !== 'third')
      yield {messageId: 'near', at, data: {words, max: most}, step: -2}
    else if (words < min && words > 0) yield {messageId: 'under', at, data: {words, min}, step: -1}
  },
})

/** Share of the limit from which a text is close to it. Own choice: another program may count 2 % more. */
const nearShare = 0.98

/** Title, headings and body; addresses, front matter, references and code are left out. */
function countWords(document: Document): number {
  return document.everySentence.reduce((sum, sentence) => sum + sentence.words.length, 0)
}

function adviceFor(document: Document): string {
  const longest = longestSection(document.sections)
  if (longest === undefined) return 'Cut what readers can do without.'
  return `The longest part is “${longest.heading}” (${longest.words}).`
}

function longestSection(sections: readonly Section[]): {heading: string; words: number} | undefined {
  let best: {heading: string; words: number} | undefined
  for (const section of sections) {
    if (section.heading === undefined || sections.length < 3) continue
    let words = 0
    for (const block of section.blocks) for (const sentence of block.sentences) words += sentence.words.length
    if (best === undefined || words > best.words) best = {heading: section.heading.text, words}
  }
  return best
}
