import {findBareCall} from '../../src/completeness/bare-call.ts'
import {findPolicyImplication} from '../../src/completeness/policy-implication.ts'
import {whereMissing} from '../../src/completeness/where-missing.ts'
import {isProposal} from '../../src/discourse/discourse.ts'
import {defineRule} from '../../src/rule/define-rule.ts'
import {cite} from '../guidance/sources.ts'

export default defineRule({
  meta: {
    id: 'policy-implication',
    summary: 'Findings without what decision makers could do about them',
    why: 'Findings left to speak for themselves get read by someone who knows them less well than you do.',
    group: 'relevance',
    since: '0.1.0',
    status: 'stable',
    guidance: [cite('CHSRF'), cite('RHR'), cite('SEED', 'Policy makers and commissioners')],
    messages: {
      missing: 'Say what your readers could do with this: who could fund, start, stop or change what.',
      bare: 'This does not help a decision. Say which question is open, and what can be done now.',
    },
    options: {
      askAction: {
        type: 'boolean',
        default: false,
        description:
          'Ask for an action or an option; else only a bare “more research is needed” is reported.',
        source: 'CHSRF: go one step further and say what the findings mean; on for policy and professional',
      },
    },
  },
  *check(document, {askAction}, {settings}) {
    if (isProposal(document, settings)) return
    const bare = findBareCall(document)
    if (bare !== undefined)
      yield {messageId: 'bare', at: bare.sentence, ...(bare.isOnly ? {} : {step: -1 as const})}
    const at = whereMissing(document)
    if (!askAction || at === undefined) return
    if (findPolicyImplication(document).state === 'missing') yield {messageId: 'missing', at}
  },
})
