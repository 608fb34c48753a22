import type {SentenceRole} from '../discourse/discourse.ts'
import type {Document} from '../document/document.ts'
import type {ItemFinding} from './checklist-item.ts'
import {findByHeading, findByText} from './search-sentences.ts'

/** How sure the writers are, and what limits the result: catalogue, appendix A.7 and A.9, widened on published summaries. */
const limit = new RegExp(
  [
    String.raw`\b(?:sure|certain(?:ty)?|uncertain(?:ty|ties)?|confiden(?:t|ce)|unsure|unclear|inconclusive|tentative|preliminary)\b`,
    String.raw`\b(?:do|does|still) not (?:yet )?know\b|\bdid not (?:yet )?know\b(?! (?:which|who|what (?:group|treatment)|whether they (?:were|had)|if they (?:were|had)))|\bdon't know\b|\b(?:not|un) ?known\b|\bcannot (?:tell|say|show|rule|know|draw|conclude|be)\b|\bcould not (?:tell|say|show|rule|draw|conclude|determine|establish|find out)\b|\b(?:cannot|could not|can't) [a-z]+ (?:whether|if)\b|\bnot (?:possible|able) to (?:tell|say|know|conclude|draw|determine)\b|\bdifficult to (?:tell|say|know|draw|interpret|conclude)\b|\brule out\b`,
    String.raw`\blimit(?:ed|ation|ations|s)\b(?! to\b)|\bweakness(?:es)?\b|\bdrawbacks?\b|\bcaution(?:s|ed|us|ously)?\b|\bcautious\b|\bbias(?:ed)?\b|\b(?:low|poor|variable|mixed) (?:\w+ )?quality\b|\bquality of (?:the )?(?:evidence|studies|trials|research|data)\b|\breliab(?:le|ility)\b|\binsufficient\b|\bnot enough\b|\black of (?:evidence|data|studies|information|good|high)\b|\b(?:little|weak|limited|some) evidence\b|\bno evidence\b(?! of (?:an? |any |the )?(?:[\w-]+ ){0,2}(?:differences?|benefits?|effects?|harms?|increase|reduction|change)\b)`,
    String.raw`\btoo (?:small|few|short|little|early|low)\b|\b(?:small|smaller|low) (?:study|studies|trials?|numbers?|sample|group)\b|\bonly (?:a )?(?:few|small|one|two|three|some|\d+)\b|\bone (?:study|hospital|centre|country|area|town)\b|\bmissing (?:data|information)\b|\bdropped out\b|\bself-report(?:ed)?\b`,
    String.raw`\b(?:may|might|could) not (?:always |necessarily )?work\b|\b(?:may|might|could|does|do) not (?:be |always |fully |necessarily )?(?:apply|true|reflect|represent|representative|generalis|generaliz|suit|mean|show|hold|prove|relevant)|\bother (?:studies|things|reasons|factors|explanations)\b|\bdid not (?:include|look at|measure|follow|study|test|ask|examine|report|have enough|recruit)\b|\bwe left out\b|\b(?:was|were) not (?:included|measured|studied|able|random|designed)\b|\bcannot be sure\b|\bby chance alone\b|\bneed to (?:see|know|check|find out|confirm) (?:if|whether)\b|\bto (?:confirm|check) (?:this|these|the|our|whether|if)\b`,
  ].join('|'),
  'i',
)

/** Hedges and calls for more research: readers learn that something is open, not what. */
const hint =
  /\b(?:more|further|future|larger|additional|longer|better) (?:\w+ ){0,3}(?:research|stud(?:y|ies)|trials?|work|evidence)\b|\b(?:may|might|suggests?|possib(?:le|ly)|potential(?:ly)?|appears?|seems?|probably|likely)\b/i

const headed =
  /\b(?:how (?:sure|certain|confident|reliable|good|strong)|limit(?:s|ations?)|certainty|quality of (?:the )?evidence|confiden(?:t|ce)|caution|strengths? and weaknesses|what to (?:watch|bear))\b/i

/** Says that one study cannot settle a question: asked for in EU trial summaries. */
const oneStudy =
  /\b(?:other|more|further) (?:studies|trials|research) (?:may|might|could)\b|\b(?:one|this|a single) (?:study|trial) (?:alone )?(?:cannot|can not|can't|may not|does not|is not|only)\b|\bonly one (?:study|trial)\b|\bbecause of one study\b|\bresults? of (?:one|a single|this one) (?:study|trial)\b|\bother studies\b/i

/** Looks for a sentence on how sure the writers are or what limits the results. Gaps in earlier knowledge do not count. */
export function findCertainty(document: Document): ItemFinding {
  const told = findByText(document, limit, isAfterResults) ?? findByHeading(document, headed)
  if (told !== undefined) return {state: 'present', sentence: told}
  const hinted = findByText(document, hint, ({role}) => role === 'meaning')
  return hinted === undefined ? {state: 'missing'} : {state: 'weak', sentence: hinted}
}

/** Whether the text says that other studies may find something else. */
export function hasOneStudyLine(document: Document): boolean {
  return findByText(document, oneStudy) !== undefined
}

function isAfterResults({role}: SentenceRole): boolean {
  return role === 'finding' || role === 'meaning' || role === 'other'
}
