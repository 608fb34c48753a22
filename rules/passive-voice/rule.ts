import type {Document, Sentence} from '../../src/document/document.ts'
import {adjectivalParticiples, isParticiple} from '../../src/language/en/participles.ts'
import {defineRule} from '../../src/rule/define-rule.ts'
import type {Span} from '../../src/source/span.ts'
import {cite} from '../guidance/sources.ts'

interface Passive extends Span {
  readonly sentence: Sentence
  readonly participle: string
  readonly hasAgent: boolean
}

const be = new Set('is are was were be been being'.split(' '))
const between =
  /^(?:not|also|then|first|only|often|usually|always|never|mostly|mainly|all|both|each|just|still|already|later|randomly|being|\w+ly)$/

/** Verbs of research that “we” can do: what was done → what we did. */
const activeOf: Readonly<Record<string, string>> = {
  conducted: 'did',
  performed: 'did',
  undertaken: 'did',
  'carried out': 'did',
  analysed: 'looked at',
  analyzed: 'looked at',
  recruited: 'asked … to take part',
  interviewed: 'interviewed',
  assessed: 'checked',
  measured: 'measured',
  compared: 'compared',
  included: 'included',
  invited: 'invited',
  collected: 'collected',
  randomised: 'put … into groups by chance',
  randomized: 'put … into groups by chance',
  searched: 'searched',
  asked: 'asked',
  tested: 'tested',
  found: 'found',
  observed: 'saw',
  identified: 'found',
  used: 'used',
  reviewed: 'reviewed',
  surveyed: 'surveyed',
}

/** Fewer sentences than this make no share. Own choice. */
const sentencesMin = 6

export default defineRule({
  meta: {
    id: 'passive-voice',
    summary: 'A passive that hides who did it',
    why: 'Active sentences are shorter and say who acted.',
    group: 'sentences',
    since: '0.1.0',
    status: 'stable',
    guidance: [cite('NIHR-PES'), cite('ZARSHENAS', 'active voice: 38 of 79 documents'), cite('FLODGREN')],
    messages: {
      passive: '“{verb}” does not say who acted. Name the person or team first.',
      we: '“{verb}” does not say who acted. Try “We {active}”.',
      agent: '“{verb} by”: put who did it first, and the sentence gets shorter.',
      share:
        '{percent}% of your sentences hide who acted. Aim for at most {max}%: start more of them with a person or “we”.',
    },
    options: {
      maxShare: {
        type: 'integer',
        default: 15,
        minimum: 0,
        maximum: 100,
        unit: 'percent of sentences',
        description:
          'Share of passive sentences above which the whole text is reported, one severity higher.',
        source: 'Limit quoted by Flodgren 2016',
      },
    },
  },
  *check(document, {maxShare}) {
    const passives: Passive[] = []
    for (const sentence of document.sentences) {
      const passive = findPassive(sentence)
      if (passive !== undefined && !document.isQuoted(passive)) passives.push(passive)
    }
    const usesWe = /\b[Ww]e\b/.test(document.text)
    for (const passive of passives) yield report(document, passive, usesWe)
    const percent = Math.round((100 * passives.length) / Math.max(1, document.sentences.length))
    const first = passives[0]
    if (first === undefined || document.sentences.length < sentencesMin || percent <= maxShare) return
    yield {
      messageId: 'share',
      at: document.title ?? document.sentences[0] ?? first.sentence,
      data: {percent, max: maxShare},
      step: 1,
    }
  },
})

function report(document: Document, passive: Passive, usesWe: boolean) {
  const active = activeOf[passive.participle]
  const messageId = passive.hasAgent ? 'agent' : usesWe && active !== undefined ? 'we' : 'passive'
  return {
    messageId,
    at: {start: passive.start, end: passive.end},
    data: {verb: document.slice(passive), active: active ?? ''},
    ...(passive.hasAgent ? {step: 1 as const} : {}),
    weight: 0.4,
  } as const
}

/** The first passive of a sentence: a form of “be”, adverbs, a participle that is no adjective. */
function findPassive(sentence: Sentence): Passive | undefined {
  const {words} = sentence
  for (let index = 0; index < words.length; index += 1) {
    const verb = words[index]
    if (verb === undefined || !be.has(verb.lower)) continue
    let next = index + 1
    while (next < words.length && next <= index + 3 && between.test(words[next]?.lower ?? '')) next += 1
    const participle = words[next]
    if (participle === undefined || !isParticiple(participle.lower)) continue
    const after = words[next + 1]?.lower
    const hasAgent = after === 'by' && isAgent(words[next + 2]?.lower)
    const name = after === 'out' ? `${participle.lower} out` : participle.lower
    if (!hasAgent && adjectivalParticiples.has(participle.lower)) continue
    const end = after === 'out' ? (words[next + 1]?.end ?? participle.end) : participle.end
    return {sentence, start: verb.start, end, participle: name, hasAgent}
  }
  return undefined
}

/** “by nurses” names who acted; “by 40%”, “by chance” and “by walking” do not. */
function isAgent(word: string | undefined): boolean {
  if (word === undefined || /^\d/.test(word) || word.endsWith('ing')) return false
  return (
    !/^(?:chance|half|a?bout|around|up|at|up|using|post|phone|email|law|hand|mouth|far|then|now|next|the|a|an|more|less|age|sex|gender|weight|type|one|two|three|four|five|several|means|way|january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
      word,
    ) || /^(?:the|a|an)$/.test(word)
  )
}
