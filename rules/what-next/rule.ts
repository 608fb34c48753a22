import {findUnlabelledInterim, findWhatNext} from '../../src/completeness/what-next.ts'
import {whereMissing} from '../../src/completeness/where-missing.ts'
import {isProposal} from '../../src/discourse/discourse.ts'
import {defineRule} from '../../src/rule/define-rule.ts'
import {cite} from '../guidance/sources.ts'

export default defineRule({
  meta: {
    id: 'what-next',
    summary: 'Not said what happens next, or early results not named so',
    why: 'Readers want to know if anything will change for them, and whether a result is final.',
    group: 'completeness',
    since: '0.1.0',
    status: 'stable',
    guidance: [cite('SEED'), cite('EU-ELEM', 'item 9, follow-up trials'), cite('INVOLVE-MIC')],
    messages: {
      missing: 'Tell readers what happens next: who will do what, and when.',
      call: 'This calls for research only. Say which question is open, and what happens next.',
      early: 'These look like early results. Say so at the top, and when the final ones are due.',
    },
    options: {
      askNext: {
        type: 'boolean',
        default: true,
        description: 'Report texts that say nothing of what comes next.',
        source:
          'Off for Cochrane: no part of the template asks for it, and key-messages asks for an open question',
      },
    },
  },
  *check(document, {askNext}, {settings}) {
    const at = whereMissing(document)
    if (at === undefined || isProposal(document, settings)) return
    const early = findUnlabelledInterim(document, settings)
    if (early !== undefined) yield {messageId: 'early', at: early}
    const {state, sentence} = findWhatNext(document)
    if (state === 'missing' && askNext) yield {messageId: 'missing', at}
    else if (state === 'weak') yield {messageId: 'call', at: sentence ?? at, step: -1}
  },
})
