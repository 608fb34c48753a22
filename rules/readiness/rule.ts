import {findMismatch, findReadiness, isAboutSomethingNew} from '../../src/completeness/readiness.ts'
import {whereMissing} from '../../src/completeness/where-missing.ts'
import {isProposal} from '../../src/discourse/discourse.ts'
import {defineRule} from '../../src/rule/define-rule.ts'
import {cite} from '../guidance/sources.ts'

export default defineRule({
  meta: {
    id: 'readiness',
    summary: 'Not said how ready the work is to use',
    why: 'A service cannot plan around a result without knowing if it is an idea, a trial, or in use elsewhere.',
    group: 'relevance',
    since: '0.1.0',
    status: 'stable',
    guidance: [cite('SEED', 'Health and care professionals')],
    messages: {
      missing: 'Say how ready this is: an early idea, tested once, or in use elsewhere. Name where.',
      mismatch:
        'This asks for use everywhere, but it was tested on a small scale. Say what is still to be tested.',
      scale: 'The scale of the test.',
    },
    options: {},
  },
  *check(document, _options, {settings}) {
    const at = whereMissing(document)
    if (at === undefined || isProposal(document, settings)) return
    const mismatch = findMismatch(document)
    if (mismatch !== undefined) {
      const related = [{messageId: 'scale' as const, at: mismatch.scale}]
      yield {messageId: 'mismatch', at: mismatch.call, related, step: -1}
    }
    if (isAboutSomethingNew(document, settings) && findReadiness(document).state === 'missing')
      yield {messageId: 'missing', at}
  },
})
