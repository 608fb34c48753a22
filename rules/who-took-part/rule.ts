import {missingDetails} from '../../src/completeness/trial-people.ts'
import {whereMissing} from '../../src/completeness/where-missing.ts'
import {findWhoTookPart} from '../../src/completeness/who-took-part.ts'
import {isProposal} from '../../src/discourse/discourse.ts'
import {defineRule} from '../../src/rule/define-rule.ts'
import {cite} from '../guidance/sources.ts'

export default defineRule({
  meta: {
    id: 'who-took-part',
    summary: 'Not said how many people were studied and who they were',
    why: 'Readers ask “is this about someone like me?”, and the number tells them how sure to be.',
    group: 'completeness',
    since: '0.1.0',
    status: 'stable',
    guidance: [cite('EU-ELEM', 'item 4, who took part'), cite('COCH-OLD'), cite('HRA')],
    messages: {
      missing: 'Say how many people took part and who they were: age, place or condition.',
      number: 'Say how many people took part.',
      who: 'Say who the people were: their age, place or condition.',
      details: 'The EU template asks for more about the people: {missing}.',
      thanks: 'Thank the people who took part.',
    },
    options: {
      askDetails: {
        type: 'boolean',
        default: false,
        description: 'Ask for the age range, how many women and men, and the countries.',
        source: 'EU Clinical Trials Regulation, Annex V, item 4; on for EU trials',
      },
      askThanks: {
        type: 'boolean',
        default: false,
        description: 'Ask for a line that thanks the people who took part.',
        source: 'Health Research Authority; on for EU trials',
      },
    },
  },
  *check(document, {askDetails, askThanks}, {settings}) {
    const at = whereMissing(document)
    if (at === undefined || isProposal(document, settings)) return
    const found = findWhoTookPart(document, settings)
    if (found === undefined) return
    if (found.state === 'missing') yield {messageId: 'missing', at}
    else if (found.state === 'weak')
      yield {messageId: found.lacks === 'who' ? 'who' : 'number', at: found.sentence ?? at, step: -1}
    const missing = missingDetails(document)
    const details = missing.filter((name) => name !== 'thanks')
    if (askDetails && found.state === 'present' && details.length > 0)
      yield {messageId: 'details', at: found.sentence ?? at, data: {missing: details.join(', ')}, step: -1}
    if (askThanks && missing.includes('thanks')) yield {messageId: 'thanks', at, step: -1}
  },
})
