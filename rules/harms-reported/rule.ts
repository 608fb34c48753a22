import {findHarms} from '../../src/completeness/harms.ts'
import {whereMissing} from '../../src/completeness/where-missing.ts'
import {isProposal} from '../../src/discourse/discourse.ts'
import {defineRule} from '../../src/rule/define-rule.ts'
import {cite} from '../guidance/sources.ts'

export default defineRule({
  meta: {
    id: 'harms-reported',
    summary: 'Benefits told, harms missing',
    why: 'Readers need both to judge a treatment, and leaving harms out makes it look better than it is.',
    group: 'numbers',
    since: '0.1.0',
    status: 'stable',
    guidance: [
      cite('BOUTRON', 'not reporting adverse events'),
      cite('COCH-OLD'),
      cite('EU-ELEM', 'item 6, side effects'),
      cite('CDC-CCI'),
    ],
    messages: {
      missing: 'You report a benefit but no harms. Say what you found, or that you did not measure them.',
      benefit: 'The benefit.',
    },
    options: {},
  },
  *check(document, _options, {settings}) {
    const at = whereMissing(document)
    if (at === undefined || isProposal(document, settings)) return
    const found = findHarms(document, settings)
    if (found?.state !== 'missing') return
    const related = found.sentence === undefined ? [] : [{messageId: 'benefit' as const, at: found.sentence}]
    yield {messageId: 'missing', at, related}
  },
})
