import {findInvolvement} from '../../src/completeness/involvement.ts'
import {whereMissing} from '../../src/completeness/where-missing.ts'
import {defineRule} from '../../src/rule/define-rule.ts'
import {cite} from '../guidance/sources.ts'

export default defineRule({
  meta: {
    id: 'involvement-described',
    summary: 'Not said how patients or the public helped with the research',
    why: 'Readers trust research more that people like them had a say in, and funders look for it.',
    group: 'completeness',
    since: '0.1.0',
    status: 'stable',
    guidance: [cite('SEED'), cite('INVOLVE-MIC'), cite('GRIPP2'), cite('NJL')],
    messages: {
      missing: 'Say how patients or the public helped with the research, and one thing that they changed.',
      label: 'This names involvement. Say what people did, and one thing that they changed.',
    },
    options: {},
  },
  *check(document) {
    const at = whereMissing(document)
    if (at === undefined) return
    const {state, sentence} = findInvolvement(document)
    if (state === 'missing') yield {messageId: 'missing', at}
    if (state === 'weak') yield {messageId: 'label', at: sentence ?? at, step: -1}
  },
})
