import {holds} from '../source/matches-of.ts'

/**
 * Sentences about the text itself or its makers: funding, thanks, involvement in running the study, links, who wrote
 * it. There are too few to learn from, so these are rules; each needs its whole phrase, because "funded" and
 * "thanks" also occur in findings.
 */
const OTHER_PATTERNS: readonly RegExp[] = [
  /\b(was|were|is|are|been) (also )?(jointly |partly |fully |part-)?(funded|sponsored|paid for|financed|commissioned) (jointly |partly |in part )?(by|through|under|from)\b/i,
  /\b(paid for|funded|sponsored|financed)( and ran| and led)? (this|the|our) (study|trial|research|work|project|review|programme)\b/i,
  /^(read|see|download) (the|our|a) [^.]{0,60}\b(report|paper|article|study|summary)\b/i,
  /\b(funding|funds|financial support|a grant|grants) (for (this|the|our) [\w ]{1,40})?(was|were|came|has been|have been)? ?(provided |received |obtained |given )?(by|from)\b/i,
  /^(this|the) (report|study|project|trial|work|research|review|article|independent research)\b[^.]{0,60}\b(funded|sponsored|supported|commissioned) by\b/i,
  /\b(received|receives|provided|have|has|had) (no |external |any |full |industry )*(funding|financial support|sponsorship)\b/i,
  /\bfunding (sources?|and equipment support|bod(y|ies)) (was|were|is|are|of|came|included)\b|\b(sources?|source) of funding\b|\bfunding source\b/i,
  /\b(companies|manufacturers?|industry|government|charity|charities) (partly |fully |also )?(funded|sponsored|paid for) \w+ (of )?(the |these )?(stud(y|ies)|trials?)\b/i,
  /^(funded|sponsored|supported) by\b|^(funding|funder|sponsor)s?\s*:/i,
  /\b(we|the (authors|team|researchers)|authors) (would (also )?like to |wish to |are grateful to |gratefully |also )*(thank|acknowledge)\b|\b(are|is) (very |most |extremely )?grateful to\b|^(thank you|thanks|with thanks) to\b/i,
  /\b(conflicts?|competing|declarations?) (of )?interests?\b/i,
  /\b(this|the|our) (plain[- ]language |plain[- ]english |lay |easy[- ]read |public )?(summary|version) (was|has been|is) (co-|jointly )?(written|produced|prepared|created|reviewed|edited|developed|checked|translated)\b/i,
  /\b(https?:\/\/|www\.|doi\.org|@[\w-]+\.\w)/i,
  /\b(for|find|get|read) (more|further|full|additional) (information|details|about)\b[^.]{0,60}\b(visit|see|contact|go to|at|available|website|read|email)\b/i,
  /\b(please (see|visit|contact|email|read|access)|visit (our|the) website|full (report|paper|article|study) (is|can be|was) (available|found|published|read))\b/i,
  /\b(is|are|was|were) (published|available) (in full |free |freely |online )*(at|on|from) (the )?(NIHR|journals? library|our website|website|www)\b/i,
  /\b(registered|registration) (with|at|on|as|number|in|under)\b[^.]{0,60}\b(ISRCTN|NCT\d|ClinicalTrials\.gov|PROSPERO|EudraCT|registry)/i,
  /\b(patients?|public|people with lived experience|lived experience|service users?|carers?|members of the public|ppi|parents|patient and public|advisory (group|panel)|young people)\b[^.]{0,100}\b(helped|advised|involved in|were partners|contributed to|worked with us|guided|gave (us )?advice|commented on|reviewed) (us )?(to |in |with )?(the |our |all |every |on |this )*(design|designing|plan|planning|running|run|conduct|stages?|shape|choose|develop the study|study design|study materials|research questions?|oversee|overseeing|steer|steering)\b/i,
]

/**
 * Whether a sentence is about funding, thanks, involvement, links or who wrote the text.
 *
 * @param text Text of a sentence; only its first 600 characters count.
 */
export function isOtherSentence(text: string): boolean {
  const start = text.slice(0, 600)
  return OTHER_PATTERNS.some((pattern) => holds(pattern, start))
}
