import type {SentenceRole} from '../discourse/discourse.ts'
import type {Document, Sentence} from '../document/document.ts'
import type {ItemFinding} from './checklist-item.ts'
import {findByHeading, findByText} from './search-sentences.ts'

/** How ready it is, and where it was used: catalogue, `readiness`. */
const ready = new RegExp(
  [
    String.raw`\b(?:ready (?:to|for)|already (?:used|in use|offered|available|run)|in use\b|in routine (?:use|care)|as routine care|routine(?:ly)? (?:care|use|practice)|now (?:run|use|offer|used|offered|available|in use)|(?:has|have|had) (?:already |now )?(?:used|run|offered|kept|been (?:using|running|offering)) [^.;]{1,40} since\b|us(?:ed|ing) it\b|rolled out|roll-out|scal(?:e|ed|ing) up)\b`,
    String.raw`\b(?:pilot(?:ed|s)?|feasibility|early[- ]stage|early (?:study|idea|work|days|results)|prototype|proof of concept|first (?:study|test|trial)|tested once)\b`,
    String.raw`\b(?:tested|studied|took place|tried|piloted|ran|run|used|worked|evaluated|carried out|based) (?:it |this )?(?:in|at|across|with) (?:only |just |our |the )?(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|\w+teen|twenty|a single|several|many)\b`,
    String.raw`\b(?:from|in|at|across) (?:about |over |more than )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty[\w-]*|thirty|forty|fifty) (?:[\w-]+ ){0,3}(?:hospitals|sites|centres|centers|practices|schools|countries|clinics|areas|services|care homes|pharmacies|prisons|trusts|units|towns|cities|councils)\b`,
    String.raw`\b(?:not (?:yet|been (?:tested|used|tried))|has not been|have not been|before (?:it|this|these|they) (?:is|are|can be) (?:used|offered)|further testing|more testing|still (?:being )?(?:tested|needs?|early))\b`,
    String.raw`\b(?:guidelines?|guidance|licen[cs]ed|approved|recommended (?:by|treatment|in)|toolkits?|manuals?|training (?:package|materials|course|pack)|staff guide|free to (?:download|use)|(?:is|are|be) (?:now |already )?available|(?:freely|widely) available|uptake\b|can be (?:downloaded|used now|ordered)|not available)\b`,
  ].join('|'),
  'i',
)

const headed =
  /\b(?:read(?:y|iness)|in use|where (?:is|has) it (?:been )?used|available|implement(?:ed|ation)?)\b/i

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
