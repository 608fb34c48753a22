import {whereMissing} from '../../src/completeness/where-missing.ts'
import {findWhyItMatters} from '../../src/completeness/why-it-matters.ts'
import {defineRule} from '../../src/rule/define-rule.ts'
import {cite} from '../guidance/sources.ts'

export default defineRule({
  meta: {
    id: 'why-it-matters',
    summary: 'No sentence near the top says why this matters',
    why: 'Readers decide in the first lines whether a text is about their life or their work.',
    group: 'relevance',
    since: '0.1.0',
    status: 'stable',
    guidance: [
      cite('SEED', 'Patients, carers, and the public'),
      cite('SEED', 'Policy makers and commissioners'),
      cite('COCH-OLD'),
      cite('CDC-CCI'),
    ],
    messages: {
      missing: 'Say early why this matters to your readers: who is affected, and what could change.',
      policy: 'Say early why this matters for services: what it costs, who waits, or what staff need.',
      professional: 'Say early why this matters in practice: for patients, for staff, or for care.',
      near: 'This is the nearest that the opening comes.',
    },
    options: {
      within: {
        type: 'integer',
        default: 40,
        minimum: 1,
        maximum: 100,
        unit: 'percent of the words',
        description: 'How far from the top the reason may stand.',
        source: 'Own choice; eLife digests end with the significance, so their preset reads the whole text',
      },
    },
  },
  *check(document, {within}, {settings}) {
    const at = whereMissing(document)
    if (at === undefined) return
    const {state, sentence, lacks} = findWhyItMatters(document, settings, within / 100)
    if (state === 'present') return
    yield {
      messageId: lacks === 'policy' || lacks === 'professional' ? lacks : 'missing',
      at,
      related: sentence === undefined ? [] : [{messageId: 'near', at: sentence}],
      ...(state === 'weak' ? {step: -1 as const} : {}),
    }
  },
})
