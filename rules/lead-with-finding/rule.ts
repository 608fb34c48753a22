import {documentTitle, findLead, isProposal, keyMessagesOf, rolesOf} from '../../src/discourse/discourse.ts'
import type {Document} from '../../src/document/document.ts'
import {defineRule, type Related} from '../../src/rule/define-rule.ts'
import {cite} from '../guidance/sources.ts'

type MessageId = 'top' | 'keyMessages' | 'here'

/** Below this many words the whole text is its own top. Own choice. */
const wordsMin = 40

export default defineRule({
  meta: {
    id: 'lead-with-finding',
    summary: 'The top of the text does not say what was found',
    why: 'Many people read only the top of a page, so that is where the answer has to be.',
    group: 'structure',
    since: '0.1.0',
    status: 'stable',
    guidance: [
      cite('SEED', 'Policy makers and commissioners'),
      cite('CDC-CCI'),
      cite('COCH-TPL', 'Key messages'),
      cite('CHSRF'),
    ],
    messages: {
      top: 'The title and the first {words} words do not say what you found. Open with one sentence that does.',
      keyMessages: 'The key messages do not say what you found. Start them with the main finding.',
      here: 'This sentence could move up.',
    },
    options: {
      maxWords: {
        type: 'integer',
        default: 60,
        minimum: 1,
        unit: 'words',
        description:
          'A finding must start within so many words of the body, or stand in the title or key messages.',
        source: 'Own choice: three sentences of 20 words',
      },
    },
  },
  *check(document, {maxWords}, {settings}) {
    if (isProposal(document, settings) || document.wordCount < wordsMin) return
    if (findLead(document, maxWords) !== undefined) return
    const keyMessages = keyMessagesOf(document)
    const at =
      keyMessages?.heading ?? keyMessages?.items[0] ?? documentTitle(document) ?? document.sentences[0]
    if (at === undefined) return
    yield {
      messageId: keyMessages === undefined ? 'top' : 'keyMessages',
      at,
      data: {words: maxWords},
      related: strongest(document),
      weight: 2,
    }
  },
})

/** The surest finding: what could open the text. */
function strongest(document: Document): Related<MessageId>[] {
  const findings = rolesOf(document).sentences.filter(({role}) => role === 'finding')
  const best = findings.reduce<(typeof findings)[number] | undefined>(
    (most, one) => (most === undefined || one.margin > most.margin ? one : most),
    undefined,
  )
  return best === undefined ? [] : [{messageId: 'here', at: best.sentence}]
}
