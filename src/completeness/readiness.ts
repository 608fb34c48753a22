import {documentTitle, rolesOf, type SentenceRole} from '../discourse/discourse.ts'
import type {Document, Sentence} from '../document/document.ts'
import type {Settings} from '../rule/settings.ts'
import type {ItemFinding} from './checklist-item.ts'
import {comparesShares, isGain, namesThing, titlesThing} from './harms.ts'
import {findByHeading, findByText} from './search-sentences.ts'
import {designOf} from './study-design.ts'

/** How ready it is, and where it was used: catalogue, `readiness`. */
const ready = new RegExp(
  [
    String.raw`\b(?:ready (?:to (?:be|use|roll|go|adopt|start|launch|share|run|scale|spread|put)|for (?:use|routine|wider|wide|adoption|practice|every|all|the (?:clinic|ward|NHS|market)|clinics|services|patients|real|launch))|ready[- ]made|already (?:used|in use|offered|available|run)|in use\b|in routine (?:use|care)|as routine care|routine(?:ly)? (?:care|use|practice)|now (?:run|use|offer|used|offered|available|in use)|(?:has|have|had) (?:already |now )?(?:used|run|offered|kept|been (?:using|running|offering)) [^.;]{1,40} since\b|us(?:ed|ing) it\b|roll(?:ed|ing)? (?:it |this |them |the \w+ )?out|roll-out|scal(?:e|ed|ing) (?:it |this )?up|(?:is|are|now|already|become|became) (?:the )?(?:standard|usual|normal) (?:care|practice)|tak(?:e|en|ing) (?:it|this|them) up|adopted (?:it|this|by|in|across)|adopt (?:it|this) as it (?:is|stands)|(?:kept|keep|carry|carried) (?:on |the \w+ |it )*(?:going|using|running|offering|with it)\b|(?:it|this|they|programme|test|tool|device|service|app) can (?:now )?be (?:used|given|offered|started) (?:now|today|straight away|at once|in|by|as)|(?:now|already) (?:part|standard|common|the norm|recommend\w*|pay\w*|fund\w*|being (?:used|tested|rolled|offered))|as it stands|up and running|up to (?:each|the) (?:service|clinic|ward) to use)\b`,
    String.raw`\b(?:pilot(?:ed|s)?|feasibility|early[- ]stage|early (?:study|idea|work|days|results)|prototype|proof of concept|first (?:study|test|trial)|tested once|no (?:other|one|service|hospital|clinic|country|trust)(?: \w+){0,3} (?:has|have) (?:yet )?(?:used|tried|tested|taken)|(?:only|just) been (?:used|tried|tested)|(?:larger|bigger|longer|further|second|another|full|definitive) (?:\w+ )?(?:trial|study|test)s? (?:is|are|will|has|have|must|should|before|first))\b`,
    String.raw`\b(?:tested|studied|took place|tried|piloted|ran|run|used|worked|evaluated|carried out|based) (?:it |this )?(?:in|at|across|with) (?:only |just |our |the )?(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|\w+teen|twenty|a single|several|many)\b`,
    String.raw`\b(?:from|in|at|across) (?:about |over |more than )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty[\w-]*|thirty|forty|fifty) (?:[\w-]+ ){0,3}(?:hospitals|sites|centres|centers|practices|schools|countries|clinics|areas|services|care homes|pharmacies|prisons|trusts|units|towns|cities|councils)\b`,
    String.raw`\b(?:not (?:yet|been (?:tested|used|tried))|has not been|have not been|before (?:it|this|these|they|services?|clinics?|clinicians|hospitals?|anyone|the \w+) (?:is|are|can|could|become[s]?|change[s]?|should|start[s]?|adopt[s]?)|(?:needs?|must|should|has|have) (?:to )?(?:be )?(?:a |an )?(?:further |more |larger |bigger |longer )?(?:test(?:ed|s|ing)?|trials?|checked|tried) (?:further|again|elsewhere|in|before|first|more widely)|further testing|more testing|still (?:being )?(?:tested|needs?|early))\b`,
    String.raw`\b(?:guidelines?|guidance|licen[cs]ed|approved|recommended (?:by|treatment|in)|toolkits?|manuals?|training (?:package|materials|course|pack)|staff guide|free to (?:download|use)|(?:is|are|be) (?:now |already )?available|(?:freely|widely) available|uptake\b|can be (?:downloaded|used now|ordered)|not available|training (?:for|of) [^.;]{1,40} (?:is|are) (?:online|free|open|ready|available|short|provided|on offer)|NICE (?:now |already )?(?:recommends|advises|backs))\b`,
  ].join('|'),
  'i',
)

const headed =
  /\b(?:read(?:y|iness)|in use|where (?:is|has) it (?:been )?used|available|implement(?:ed|ation)?)\b/i

/** Designs with nothing new to be used: they sum up, describe, or ask. */
const describes: ReadonlySet<string> = new Set([
  'review',
  'qualitative',
  'observational',
  'modelling',
  'methods',
])

/**
 * Whether there is something to be ready: a thing that was tried, on people or in a laboratory, and changed something.
 *
 * Of 22 whole NIHR summaries that the preset for policy asked how ready it is, 16 describe, sum up or found no gain.
 */
export function isAboutSomethingNew(document: Document, settings: Settings): boolean {
  const design = designOf(document, settings)
  if (design !== undefined && describes.has(design)) return false
  const isTitled = titlesThing(documentTitle(document)?.text ?? '')
  return rolesOf(document).sentences.some(
    ({role, sentence}) =>
      (role === 'finding' || role === 'meaning' || comparesShares(sentence)) &&
      isGain(sentence) &&
      (isTitled || namesThing(sentence.text)),
  )
}

/** Looks for how ready the work is to use: an early idea, tested once, or in use, and where. */
export function findReadiness(document: Document): ItemFinding {
  const told = findByHeading(document, headed) ?? findByText(document, ready, isAboutResult)
  return told === undefined ? {state: 'missing'} : {state: 'present', sentence: told}
}

function isAboutResult({role}: SentenceRole): boolean {
  return role !== 'background' && role !== 'aim'
}

const adopt =
  /\b(?:should|must|need to|needs to|ought to) (?:now |all |be )*(?:adopt(?:ed)?|implement(?:ed)?|introduced?|roll(?:ed)? out|roll (?:it|this|them) out|adopt (?:it|this|our)|use(?:d)?|offer(?:ed)?)\b|\bwe (?:recommend|urge)\b[^.;]{0,60}\b(?:adopt\w*|implement\w*|use|roll\w*)\b/i

const small =
  /\b(?:pilot(?:s|ed|ing)?|feasibility|proof of concept|(?:one|single|1)[- ](?:site|hospital|centre|center|clinic|school|practice)|small (?:study|trial)|early study|preliminary)\b/i

/** A call to use something everywhere that was tested on a small scale: both sentences. */
export function findMismatch(
  document: Document,
): {readonly call: Sentence; readonly scale: Sentence} | undefined {
  const call = findByText(document, adopt, ({role}) => role === 'meaning' || role === 'finding')
  const scale = call === undefined ? undefined : findByText(document, small, isAboutResult)
  return call === undefined || scale === undefined ? undefined : {call, scale}
}
