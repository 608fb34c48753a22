import {findFindOutMore} from '../../src/completeness/find-out-more.ts'
import {whereMissing} from '../../src/completeness/where-missing.ts'
import {isProposal} from '../../src/discourse/discourse.ts'
import {defineRule} from '../../src/rule/define-rule.ts'
import {cite} from '../guidance/sources.ts'

export default defineRule({
  meta: {
    id: 'find-out-more',
    summary: 'No link to the full report, not said if it is free, or no contact',
    why: 'Interested readers have nowhere to go, and decision makers have nobody to ask.',
    group: 'completeness',
    since: '0.1.0',
    status: 'stable',
    guidance: [
      cite('SEED'),
      cite('ZARSHENAS', 'links to more information: 17 of 79 documents'),
      cite('EU-ELEM', 'item 10, where to find more information'),
    ],
    messages: {
      link: 'Add a link to the full report and say if it is free to read.',
      both: 'Add a link to the full report, and a person to contact.',
      contact: 'Add a person to contact, with a name and an email address.',
      free: 'Say if the full report is free to read.',
      closed: 'The full report is not free to read. Say where readers can get a free copy.',
    },
    options: {
      askFree: {
        type: 'boolean',
        default: true,
        description: 'Ask whether the text says that the report is free to read.',
        source: 'NIHR asks for open access; off for policy and EU trials, where the contact matters more',
      },
      askContact: {
        type: 'boolean',
        default: false,
        description: 'Ask for an email address or a phone number.',
        source: 'NIHR: regular contact with policy makers; EU Annex V: contact of the sponsor',
      },
    },
  },
  *check(document, {askFree, askContact}, {settings}) {
    const at = whereMissing(document)
    if (at === undefined || isProposal(document, settings)) return
    const {state, lacks, sentence} = findFindOutMore(document, settings, {free: askFree, contact: askContact})
    if (state === 'present') return
    if (state === 'missing') yield {messageId: lacks === 'both' ? 'both' : 'link', at}
    else if (lacks === 'contact') yield {messageId: 'contact', at, step: -1}
    else if (lacks === 'closed') yield {messageId: 'closed', at: sentence ?? at}
    else yield {messageId: 'free', at: sentence ?? at, step: -1}
  },
})
