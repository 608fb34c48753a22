import {findLocalContext} from '../../src/completeness/local-context.ts'
import {whereMissing} from '../../src/completeness/where-missing.ts'
import {isProposal} from '../../src/discourse/discourse.ts'
import {defineRule} from '../../src/rule/define-rule.ts'
import {cite} from '../guidance/sources.ts'

export default defineRule({
  meta: {
    id: 'local-context',
    summary: 'Nothing about where it was tested and what it takes',
    why: 'Decision makers and professionals ask if it fits their place, their staff and their patients.',
    group: 'relevance',
    since: '0.1.0',
    status: 'stable',
    guidance: [
      cite('SEED', 'Policy makers and commissioners'),
      cite('SEED', 'Health and care professionals'),
    ],
    messages: {
      missing: 'Would this fit the reader’s service? Say where you tested it, with whom, and what it needs.',
      demand: 'Say what staff, time or money it needs, so that readers see if it fits their service.',
      setting: 'Say where you tested it and with whom, so that readers see if it fits their service.',
    },
    options: {},
  },
  *check(document, _options, {settings}) {
    const at = whereMissing(document)
    if (at === undefined || isProposal(document, settings)) return
    const found = findLocalContext(document, settings)
    if (found === undefined || found.state === 'present') return
    const part = found.lacks === 'demand' || found.lacks === 'setting' ? found.lacks : undefined
    yield {messageId: part ?? 'missing', at, ...(part === undefined ? {} : {step: -1 as const})}
  },
})
