import {findCertainty, hasOneStudyLine} from '../../src/completeness/certainty.ts'
import {whereMissing} from '../../src/completeness/where-missing.ts'
import {isProposal} from '../../src/discourse/discourse.ts'
import type {Document} from '../../src/document/document.ts'
import {defineRule, type Finding} from '../../src/rule/define-rule.ts'
import {matchesOf} from '../../src/source/matches-of.ts'
import {cite} from '../guidance/sources.ts'

type MessageId = 'missing' | 'hedge' | 'oneStudy' | 'level' | 'reason'

/** Levels of the GRADE method in plain words: catalogue, appendix A.9. */
const levels: Readonly<Record<string, string>> = {
  high: 'we are confident that …',
  moderate: 'we are moderately confident because …',
  low: 'we have little confidence because …',
  'very low': 'we are not confident because …',
}

const levelPattern =
  /\b(high|moderate|very[- ]low|low)[- ](?:to[- ](?:high|moderate|very[- ]low|low)[- ])?(?:certainty\b(?: evidence)?|quality evidence\b|quality\b(?=[.,;)]| (?:and|or)\b))/gi

/** “The certainty of the evidence ranged from very low to high”: the level stands last. */
const ratedPattern =
  /\b(?:certainty|quality) of (?:the |this |our )?evidence (?:is|was|were|ranged|varied)\b[^.;,()]{0,30}?\b(?:high|moderate|very[- ]low|low)\b/gi

function ratedLevel(text: string): string {
  return /(?:very[- ]low|low|moderate|high)$/.exec(text)?.[0] ?? ''
}

/** Reasons of the GRADE method in plain words: catalogue, appendix A.9. */
const reasons: Readonly<Record<string, string>> = {
  'risk of bias': 'people may have known which treatment they had',
  imprecision: 'there were too few people',
  imprecise: 'there were too few people',
  inconsistency: 'the studies did not agree',
  indirectness: 'the studies were not about everyone we wanted to know about',
  'publication bias': 'studies with poor results may be missing',
  heterogeneous: 'the studies differed in people or methods',
  heterogeneity: 'the studies differed in people or methods',
}

const reasonPattern =
  /\brisks? of bias\b|\bimprecis(?:ion|e)\b|\binconsistency\b|\bindirectness\b|\bpublication bias\b|\bheterogene(?:ity|ous)\b/gi

export default defineRule({
  meta: {
    id: 'certainty-and-limits',
    summary: 'Not said how sure the writers are or what limits the result',
    why: 'Without limits a summary claims more than the study showed; limits do not make readers trust it less.',
    group: 'completeness',
    since: '0.1.0',
    status: 'stable',
    guidance: [cite('COCH-OLD'), cite('CDC-CCI'), cite('PIF'), cite('COCH-PROMPT'), cite('SANTESSO')],
    messages: {
      missing: 'Say how sure you are and why, such as “the study was small, so we cannot be sure …”.',
      hedge: 'This hints that something is open. Say how sure you are and why.',
      oneStudy: 'Say that this is one study, and that other studies may find something else.',
      level: '“{phrase}” is a term of reviewers. Try “{plain}”.',
      reason: '“{phrase}” is a term of reviewers. Say what it means here, such as “{plain}”.',
    },
    options: {
      plainGrades: {
        type: 'boolean',
        default: false,
        description: 'Report terms of the GRADE method, such as “low-certainty evidence”.',
        source: 'Cochrane guidance for plain language summaries; on for Cochrane',
      },
      hedges: {
        type: 'boolean',
        default: true,
        description: 'Give a hint where words such as “may” are all that shows that something is open.',
        source: 'Own choice; off for eLife, whose digests hedge as a rule',
      },
      oneStudy: {
        type: 'boolean',
        default: false,
        description: 'Ask for a line that this is one study.',
        source: 'EU Clinical Trials Regulation, Annex V; on for EU trials',
      },
    },
  },
  *check(document, {plainGrades, hedges, oneStudy}, {settings}) {
    if (plainGrades) {
      yield* findTerms(document, ratedPattern, 'level', (text) => levels[levelOf(ratedLevel(text))])
      yield* findTerms(document, levelPattern, 'level', (text) => levels[levelOf(text)])
      yield* findTerms(document, reasonPattern, 'reason', (text) => reasons[text.replace('risks', 'risk')])
    }
    const at = whereMissing(document)
    if (at === undefined || isProposal(document, settings)) return
    const {state, sentence} = findCertainty(document)
    if (state === 'missing') yield {messageId: 'missing', at}
    else if (state === 'weak' && hedges) yield {messageId: 'hedge', at: sentence ?? at, step: -2}
    if (oneStudy && !hasOneStudyLine(document)) yield {messageId: 'oneStudy', at, step: -1}
  },
})

function levelOf(text: string): string {
  const level = /^(?:very[- ]low|low|moderate|high)/.exec(text)?.[0] ?? ''
  return level.replace('-', ' ')
}

function* findTerms(
  document: Document,
  pattern: RegExp,
  messageId: MessageId,
  plainOf: (text: string) => string | undefined,
): Generator<Finding<MessageId>> {
  const seen = new Set<string>()
  for (const sentence of document.sentences) {
    for (const match of matchesOf(pattern, sentence.text)) {
      const plain = plainOf(match[0].toLowerCase())
      if (plain === undefined) continue
      const start = sentence.start + match.index
      const data = {phrase: match[0], plain}
      const isRepeat = seen.has(plain)
      seen.add(plain)
      yield {messageId, at: {start, end: start + match[0].length}, data, isRepeat, step: -1}
    }
  }
}
