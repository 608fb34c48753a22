import {defineRule} from '../../src/rule/define-rule.ts'
import {cite} from '../guidance/sources.ts'

/**
 * A paragraph of many sentences is a hint while it has at most this share of the words that it may have: six sentences of
 * ten words are a block that people start to read. Own choice.
 */
const shortShare = 0.8

export default defineRule({
  meta: {
    id: 'paragraph-length',
    summary: 'A paragraph that is too long',
    why: 'A long block of text stops people from starting to read it.',
    group: 'sentences',
    since: '0.1.0',
    status: 'stable',
    guidance: [cite('NHS-HWW'), cite('HRA'), cite('ONS'), cite('PLG-PARA'), cite('COCH-PROMPT')],
    messages: {
      sentences:
        'This paragraph has {sentences} sentences. Aim for at most {max}: split it where the topic changes.',
      words: 'This paragraph has {words} words. Aim for at most {max}: split it where the topic changes.',
      splitHere: 'A place to split: the sentence starts a new step.',
    },
    options: {
      maxSentences: {
        type: 'integer',
        default: 4,
        minimum: 1,
        unit: 'sentences',
        description: 'Most sentences of a paragraph that is not reported.',
        source: 'NHS service manual asks for up to 3, Cochrane for 2 to 4',
      },
      maxWords: {
        type: 'integer',
        default: 80,
        minimum: 10,
        unit: 'words',
        description: 'Most words of a paragraph that is not reported.',
        source: 'Own choice: 4 sentences of 20 words',
      },
      errorAbove: {
        type: 'integer',
        default: 150,
        minimum: 10,
        unit: 'words',
        description: 'Paragraphs above this are one severity higher.',
        source: 'plainlanguage.gov',
      },
    },
  },
  *check(document, {maxSentences, maxWords, errorAbove}) {
    for (const block of document.blocks) {
      if (block.kind !== 'paragraph' || block.isQuote || block.isReference || block.isFootnote) continue
      const sentences = block.sentences.filter((sentence) => !sentence.isRunIn)
      const words = sentences.reduce((sum, sentence) => sum + sentence.words.length, 0)
      // Somebody's own words are no step of the writer's, and five short sentences are easier than three long ones.
      const count = sentences.filter(({text}) => !/["\u201C]/.test(text)).length
      const isManySentences = count > maxSentences
      if (!isManySentences && words <= maxWords) continue
      const middle = sentences[Math.ceil(sentences.length / 2)]
      yield {
        messageId: isManySentences ? 'sentences' : 'words',
        at: block,
        data: {sentences: count, words, max: isManySentences ? maxSentences : maxWords},
        ...(middle === undefined || sentences.length < 2
          ? {}
          : {related: [{messageId: 'splitHere' as const, at: middle}]}),
        ...(words > errorAbove
          ? {step: 1 as const}
          : words <= maxWords * shortShare
            ? {step: -1 as const}
            : {}),
        weight: words / maxWords / 2,
      }
    }
  },
})
