import {whereMissing} from '../../src/completeness/where-missing.ts'
import {findWhoAndWhoPaid} from '../../src/completeness/who-and-who-paid.ts'
import {isProposal} from '../../src/discourse/discourse.ts'
import {defineRule} from '../../src/rule/define-rule.ts'
import {cite} from '../guidance/sources.ts'

export default defineRule({
  meta: {
    id: 'who-and-who-paid',
    summary: 'Not said who did the research or who paid for it',
    why: 'Readers judge how far to trust a result by who is behind it.',
    group: 'completeness',
    since: '0.1.0',
    status: 'stable',
    guidance: [
      cite('ZARSHENAS', 'funders: 16 of 79 documents'),
      cite('EU-ELEM', 'item 2, sponsor'),
      cite('NHS-STD'),
      cite('COCH-PROMPT'),
    ],
    messages: {
      both: 'Say who did the research and who paid for it.',
      paid: 'Say who paid for the research.',
      who: 'Say who did the research, such as the university or hospital.',
      role: 'A company paid. Say what part it had in the study.',
    },
    options: {
      askWho: {
        type: 'boolean',
        default: true,
        description: 'Ask for who did the research besides who paid.',
        source: 'Catalogue of guidance: a doer for the public; off for policy, professional and Cochrane',
      },
    },
  },
  *check(document, {askWho}, {settings}) {
    const at = whereMissing(document)
    if (at === undefined) return
    const {state, lacks, sentence} = findWhoAndWhoPaid(document, {who: askWho})
    if (state === 'present') return
    // Who will pay is often open while a study is planned.
    if (lacks !== 'role' && isProposal(document, settings)) return
    if (lacks === 'role' && sentence !== undefined) yield {messageId: 'role', at: sentence, step: -1}
    else if (lacks === 'who') yield {messageId: 'who', at, step: -1}
    else yield {messageId: lacks === 'paid' ? 'paid' : 'both', at}
  },
})
