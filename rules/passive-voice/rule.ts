import type {Document, Sentence} from '../../src/document/document.ts'
import {adjectivalParticiples, isParticiple} from '../../src/language/en/participles.ts'
import {defineRule} from '../../src/rule/define-rule.ts'
import {holds} from '../../src/source/matches-of.ts'
import type {Span} from '../../src/source/span.ts'
import {cite} from '../guidance/sources.ts'

interface Passive extends Span {
  readonly sentence: Sentence
  readonly participle: string
  readonly hasAgent: boolean
  /** A person or a team did it. */
  readonly isPerson: boolean
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
  allocated: 'put … into groups',
  assigned: 'put … into groups',
  divided: 'put … into groups',
  visited: 'visited',
  contacted: 'contacted',
  approached: 'asked',
  enrolled: 'asked … to take part',
  selected: 'chose',
  excluded: 'left out',
  weighed: 'weighed',
  calculated: 'worked out',
  gathered: 'collected',
  screened: 'checked',
  piloted: 'tried out',
  chosen: 'chose',
  counted: 'counted',
  designed: 'designed',
  developed: 'developed',
  drawn: 'drew',
  filmed: 'filmed',
  photographed: 'photographed',
  repeated: 'repeated',
  split: 'split',
  tracked: 'followed',
  trained: 'trained',
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
      one: 'Who did this?',
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
    for (const passive of passives) if (isEasyFix(document, passive)) yield report(document, passive, usesWe)
    const percent = Math.round((100 * passives.length) / Math.max(1, document.sentences.length))
    const first = passives[0]
    if (first === undefined || document.sentences.length < sentencesMin || percent <= maxShare) return
    yield {
      messageId: 'share',
      at: document.title ?? document.sentences[0] ?? first.sentence,
      data: {percent, max: maxShare},
      related: passives
        .slice(0, shownMax)
        .map(({start, end}) => ({messageId: 'one' as const, at: {start, end}})),
      step: 1,
    }
  },
})

/** Passives that are shown with the share. */
const shownMax = 5

/**
 * A passive that a writer can turn round: somebody did it, or it is an act of research in the past. Others (“cells are
 * copied”) often have no doer worth a name, so they count in the share only: of 30 read in real summaries 17 were like that.
 */
function isEasyFix(document: Document, passive: Passive): boolean {
  const {sentence, start} = passive
  const isThing = passive.hasAgent && !passive.isPerson
  if (isThing && holds(doneByThings, passive.participle)) return false
  if (
    passive.hasAgent ||
    /^(?:(?:It|This) (?:was|has been)|It is (?:recommended|suggested|proposed|advised|argued|assumed|considered|believed|hoped|anticipated|envisaged))\b/.test(
      sentence.text,
    )
  )
    return true
  if (!Object.hasOwn(activeOf, passive.participle) || !/^(?:was|were)\b/i.test(document.slice(passive)))
    return false
  // Where and how other people's studies were done is no act of the writers.
  const before = sentence.text.slice(0, start - sentence.start)
  return (
    !/\b(?:studies|trials|reviews|articles|papers|(?:one|each|every|another|other) (?:study|trial))\b[^,;]{0,60}$/i.test(
      before,
    ) && !/\b(?:when|if|how|who|whether|which)\b[^,;]{0,40}$/i.test(before)
  )
}

/** What causes and conditions do: “is caused by a virus” reads well, since the text is about what it is done to. */
const doneByThings =
  /^(?:caused|characteri[sz]ed|affected|influenced|threatened|driven|triggered|surrounded|followed|made|replaced|controlled|regulated|produced|carried|infected|mediated|activated|covered|defined|determined|encoded|limited|accompanied|linked|joined|evoked|eliminated|supported|explained)$/

function report(document: Document, passive: Passive, usesWe: boolean) {
  const active = activeOf[passive.participle]
  const messageId = passive.hasAgent ? 'agent' : usesWe && active !== undefined ? 'we' : 'passive'
  return {
    messageId,
    at: {start: passive.start, end: passive.end},
    data: {verb: document.slice(passive), active: active ?? ''},
    ...(passive.hasAgent && passive.isPerson ? {step: 1 as const} : {}),
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
    while (next < words.length && next <= index + 3 && holds(between, words[next]?.lower ?? '')) next += 1
    const participle = words[next]
    if (participle === undefined || !isParticiple(participle.lower)) continue
    const after = words[next + 1]?.lower
    // “handed out by pharmacists”: a particle may stand before “by”.
    const byAt =
      /^(?:out|up|down|off|in|over|back|away|on|available|possible|free|public|ready)$/.test(after ?? '') ||
      isAdverbBeforeBy(words, next + 1)
        ? next + 2
        : next + 1
    const farBy =
      words[byAt]?.lower === 'by' || !/^(?:was|were)$/.test(verb.lower)
        ? undefined
        : findFarAgent(words, next)
    const hasAgent =
      farBy !== undefined ||
      (words[byAt]?.lower === 'by' && isAgent(words[byAt + 1]?.lower, words[byAt + 2]?.lower))
    const name =
      after === 'out' && participle.lower === 'carried' ? `${participle.lower} out` : participle.lower
    if (!hasAgent && adjectivalParticiples.has(participle.lower)) continue
    const end =
      (hasAgent && farBy === undefined && byAt === next + 2 && !isAdverbBeforeBy(words, next + 1)) ||
      name.includes(' ')
        ? (words[next + 1]?.end ?? participle.end)
        : participle.end
    const agentAt = farBy ?? byAt
    const isPerson = hasAgent && words.slice(agentAt + 1, agentAt + 5).some(({lower}) => holds(people, lower))
    return {sentence, start: verb.start, end, participle: name, hasAgent, isPerson}
  }
  return undefined
}

/** “were sent weekly by a nurse”. */
function isAdverbBeforeBy(words: Sentence['words'], at: number): boolean {
  return words[at + 1]?.lower === 'by' && /^(?:[a-z]+ly|twice|again|later|once)$/.test(words[at]?.lower ?? '')
}

/** Words between a participle and a “by” that still belongs to it: “was sent to the surgery by the pharmacist”. Own choice. */
const farMax = 6

/** A person behind a “by” that stands some words after the participle, with no other verb or clause between. */
function findFarAgent(words: Sentence['words'], participle: number): number | undefined {
  for (let index = participle + 1; index <= participle + farMax; index += 1) {
    const word = words[index]
    if (
      word === undefined ||
      /^(?:who|which|that|when|while|because|but|if|so|had|has|have|is|are|was|were|be|being)$/.test(
        word.lower,
      )
    )
      return undefined
    if (word.lower !== 'by') continue
    const isPerson = /^(?:the|a|an|our|their|one|two|three|four|other|trained|local)$/.test(
      words[index + 1]?.lower ?? '',
    )
    return isPerson && words.slice(index + 2, index + 4).some(({lower}) => holds(people, lower))
      ? index
      : undefined
  }
  return undefined
}

const people =
  /^(?:nurses?|doctors?|surgeons?|gps?|staff|people|patients?|carers?|parents?|women|men|children|researchers?|authors?|team|teams|teachers?|midwives|pharmacists?|therapists?|physiotherapists?|participants?|volunteers?|professionals?|workers?|experts?|clinicians?|investigators?|group|committee|government|company|companies|manufacturers?|scientists?|students?|managers?|registrars?|dentists?|psychologists?|counsellors?|mothers?|fathers?|families|relatives|friends|reviewers?|pathologists?|assessors?|opticians?|paramedics?|sponsors?|us|them)$/

/** “by nurses” names who acted; “by 40%”, “by chance” and “by walking” do not. */
function isAgent(word: string | undefined, next: string | undefined): boolean {
  if (
    next !== undefined &&
    (holds(people, next) || /(?:ists|ers|ors|ians)$/.test(next)) &&
    /^(?:\d+|two|three|four|five|several)$/.test(word ?? '')
  )
    return true
  if (word === undefined || /^\d/.test(word) || word.endsWith('ing')) return false
  return (
    !/^(?:chance|half|a?bout|around|up|at|up|using|post|phone|email|law|hand|mouth|far|then|now|next|the|a|an|more|less|age|sex|gender|weight|type|one|two|three|four|five|several|means|way|january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
      word,
    ) || /^(?:the|a|an)$/.test(word)
  )
}
