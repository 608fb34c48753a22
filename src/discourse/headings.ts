import {keep} from '../source/keep.ts'
import type {Role} from './role.ts'

/**
 * Words of headings and the role that text under them mostly has. The first match wins, so narrow patterns come
 * first. A heading that names both methods and results ("What did the researchers do and find?") has no role.
 */
const HEADING_ROLES: readonly (readonly [RegExp, Role | undefined])[] = [
  [/\bdid .*\bdo and (find|learn|discover)\b|\bdid and found\b/, undefined],
  [/\bcharacteristics and (key |main )?results\b|\bmethods and (results|findings)\b/, undefined],
  [
    /\b(fund(ed|ing|ers?)|acknowledge?ments?|thanks|conflicts? of interest|competing interests|who wrote|contact|additional information|(find out|further|more) information|where can i|find out more|useful links|references|patient and public involvement|public involvement|involve(d)? (patients|the public|people)|sponsor(s|ed)?|trial registration)\b/,
    'other',
  ],
  [
    /\bkey (messages?|points?|results?|findings?|facts)\b|\bmain (messages?|points?|results?|findings?)\b/,
    'finding',
  ],
  [
    /\bheadline (messages?|results?|findings?)\b|\b(in brief|at a glance|take[- ]home|highlights)\b/,
    'finding',
  ],
  [
    /\b(limitations?|strengths?|caution|how (reliable|certain|sure|confident|good)|certainty|quality of (the )?(evidence|studies|trials|research)|study quality|confident|confidence|what (we|they) (still )?(do|did|could|can) ?not( yet)? (know|say|tell|show|find out)|what is (still )?not known)\b/,
    'meaning',
  ],
  [
    /\bwhat (do|does|did|will|could|might) (it|this|these|that|the|our|we)\b.*\b(mean|change|conclude)\b|\bwhat (it|this) means\b|\bmeaning\b/,
    'meaning',
  ],
  [
    /\b(conclusions?|conclude[sd]?|implications?|impact|recommend(ations?|ed)?|discussion|next( steps?)?|future|so what|significance|importance of (this|these|the|our)|why (does|do|is|are) (this|these|the|our) (results?|findings?|research|study|matter)|authors' conclusions|lessons|take[- ]away|benefits? (to|for) patients)\b/,
    'meaning',
  ],
  [/\b(up[- ]to[- ]date|how (current|recent)|search date|date of (the )?search)\b/, 'methods'],
  [
    /\b(methods?|methodology|design|study characteristics|characteristics|participants|setting|interventions?|procedures?|data sources?|eligibility|search(es|ed)?|sample|who took part|who (was|were) (included|studied)|materials)\b/,
    'methods',
  ],
  [
    /\b(how|what) (did|have|do|was|were) (we|they|the (researchers|team|authors|scientists)|it|this|the (study|trial|research|project))\b.*\b(do|done|did|carry|carried|work|conduct(ed)?|study|studied|look(ed)?|use[d]?|test(ed)?)\b|\b(how|what) (we|they|the researchers) (did|do|carried|worked|studied|used|looked)\b|\bhow (was|were) .*\b(done|carried|conducted|performed)\b|\bwhat (happened|was done)\b|\bour approach\b/,
    'methods',
  ],
  [
    /\b(studies|trials|evidence) (that )?we found\b|\bidentif(y|ied) .*\b(evidence|studies)\b|\bsearch(ed|ing)? for\b/,
    'methods',
  ],
  [/\bhow (is|are|can|do|does) .*\b(treated|diagnosed|used|work|tested|affect)\b/, 'background'],
  [
    /\bwhat (was|were) (studied|included|looked at)\b|\b(studies|evidence) (we )?(included|identified)\b/,
    'methods',
  ],
  [
    /\b(want(ed)? to (find|know|learn|understand|do|see|test)|aims?|aimed|objectives?|goals?|purpose|(review|research|study|our) questions?|(was|were|is|are) (the|our) (research )?questions?|hop(e|ed) to|tr(y|ied|ying) to|set out|ask(ed|ing)?|hypothesis)\b/,
    'aim',
  ],
  [
    /\b(results?|findings?|found|find|show(ed|n|s)?|learn(ed|t)?|discover(ed)?|tell us|outcomes?|effects?|answers?|side effects|harms)\b/,
    'finding',
  ],
  [
    /\b(background|introduction|context|rationale|why (did|was|were|is|are|do|does|we|this|it|now)|problem|issue|about (this|the)|what (is|are|was)|what we (knew|know)|known|importance|important|need(ed)?|overview|the condition|need to know|matter)\b/,
    'background',
  ],
  [/\b(summary|conclud|message)\b/, undefined],
]

/**
 * The role that text under a heading mostly has, from the words of the heading.
 *
 * @param heading Text of a heading, with or without its mark ("What did we find?", "Background:").
 * @returns The role, or `undefined` when the heading does not say or names two parts at once.
 */
export function headingRole(heading: string): Role | undefined {
  const known = memory.get(heading)
  if (known !== undefined || memory.has(heading)) return known
  return keep(memory, heading, findRole(heading), memoryMax)
}

/** Different headings remembered before the memory is emptied: every sentence below one asks for it. */
const memoryMax = 500

const memory = new Map<string, Role | undefined>()

function findRole(heading: string): Role | undefined {
  const plain = heading.slice(0, 200).toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim()
  if (plain === '') return undefined
  for (const [pattern, role] of HEADING_ROLES) {
    if (pattern.test(plain)) return role
  }
  return undefined
}

const RUN_IN = /^\s*([A-Z][A-Za-z'’ -]{2,60}?)\s*(?::|\?|\.(?= ?[-–—] ))\s*(?:[-–—]\s*)?(?=\S)/

/**
 * Finds a heading that runs into the sentence ("Background: Many people ...", "What did we find? Nine studies ...").
 *
 * @param sentence Text of a sentence.
 * @returns The heading without its colon and the rest, or `undefined` unless the heading's words are known and short.
 */
export function runInHeading(
  sentence: string,
): {readonly heading: string; readonly rest: string} | undefined {
  const match = RUN_IN.exec(sentence)
  const heading = match?.[1]
  if (match === null || heading === undefined) return undefined
  const isQuestion = match[0].includes('?')
  const wordsMax = isQuestion ? 8 : 5
  if (heading.trim().split(/\s+/).length > wordsMax) return undefined
  // "Our trial asked: ..." is a clause, not a heading.
  if (!isQuestion && /^(our|we|this|these|they|it|he|she|there)\b/i.test(heading)) return undefined
  if (headingRole(heading) === undefined) return undefined
  const rest = sentence.slice(match[0].length)
  return rest === '' ? undefined : {heading: isQuestion ? `${heading}?` : heading, rest}
}
