import {keyMessagesOf, rolesOf, type SentenceRole} from '../discourse/discourse.ts'
import type {Document, Sentence} from '../document/document.ts'
import type {ItemFinding} from './checklist-item.ts'
import {findByHeading, findByText, holdsPattern} from './search-sentences.ts'

const actor =
  '(?:organi[sz]ations?|commissioners?|commissioning|policy ?makers?|decision[- ]makers?|managers?|leaders?|providers?|councils?|councillors|(?:the )?(?:department|ministry|secretary) (?:of|for) [A-Za-z]+|(?:service|hospital|practice|ward|clinic|school|care home|health) (?:managers?|leads?|heads?|chiefs?|boards?)|local (?:authorit(?:y|ies)|areas?|government|health teams|services?)|governments?|ministers?|departments?|the NHS|NHS (?:bodies|England|trusts?|Scotland|Wales)|ICBs?|integrated care (?:boards?|systems?)|trusts?|hospitals?|schools?|head ?teachers|services?|health boards?|regulators?|NICE|employers?|(?:the )?(?:NHS|state|police|prisons?|universities|colleges|nurseries|companies|insurers?|parliament|MPs|inspectors|Ofsted|landlords|water companies|airlines|charities|clinics?|clinicians|wards?|health (?:systems?|services?|visitors?|authorities)|payers?|purchasers?|chief executives?|heads|boards?|teams?|countries|cities|states)|GPs?|practices?|planners?|funders?|system leaders|public health teams?|social care|care homes?)'

const act =
  '(?:fund|commission|stop|start|train|pay|plan|review|require|invest|offer|provide|introduce|expand|consider|adopt|extend|support|change|set up|include|use|focus|target|prioriti[sz]e|ensure|make sure|roll out|spend|move|recruit|employ|ask|keep|give|check|remove|replace|allow|work with|build|save|think|involve)'

/** Besides, after a named actor: at the start of a sentence most of these are names of things. */
const acts = `(?:${act}|add|begin|run|switch|test|try|monitor|collect|publish|appoint|hire|ban|tax|enforce|simplify|close|join|link|integrate|redesign|decide|agree|act|screen|vaccinate|refer|prescribe|teach|involve|develop|write|update|adapt|tailor|replace|look (?:at|into|again)|make (?:it|this|room|time))`

const advised = new RegExp(
  String.raw`\b${actor}\b[^.;]{0,60}\b(?:could|should|can|may|might|ought to|need to|needs to|must|will|would|are advised to|may want to|may wish to|might like to|want to|have the (?:power|chance|option) to)\b[^.;]{0,30}\b${acts}\b|\b(?:we (?:recommend|suggest|advise)|our recommendations?|recommend(?:s|ed|ations?) (?:that|for|to))\b|\b(?:one |an? |the (?:best |first |simplest |cheapest )?)(?:option|step|choice|way forward|first step|answer) (?:for|would be|is to|could be)\b|\b(?:steps?|options?|choices?|actions?|lessons?) for (?:[\w-]+ ){0,2}${actor}|\b(?:it would be|is) (?:sensible|wise|worthwhile|reasonable) (?:for [^.;]{1,40} )?to ${acts}\b`,
  'i',
)

/** An order to act: “Fund home programmes where there is no class.” */
const ordered = new RegExp(String.raw`^\W*${act}\b`, 'i')

const options =
  /\b(?:paying for|funding|commissioning|investing in|offering|providing|introducing|expanding|training|hiring|moving|replacing|stopping)\b[^.;]{0,80}\b(?:could|would|can|may|might|will)\b/i

const headed =
  /\b(?:what .{1,40} (?:could|can|should|need to) do|recommend(?:s|ations?|ed)?|implications? for (?:policy|practice|services?|commission\w+|decision\w*)|policy (?:implications?|options?)|options|actions?|what this means for (?:policy|practice|services?|commission\w+|managers|decision\w*|you|your \w+)|calls? to action|what it means for (?:you|your \w+))\b/i

/** Looks for an action or an option for people who decide, with who could take it. */
export function findPolicyImplication(document: Document): ItemFinding {
  const told =
    findByText(document, advised, isConclusion) ??
    findByHeading(document, headed) ??
    findOrder(document) ??
    findByText(document, options, isConclusion)
  return told === undefined ? {state: 'missing'} : {state: 'present', sentence: told}
}

/** Without headings, advice after the methods is easily read as one of them: only a heading rules it out. */
function isConclusion({role, headingRole}: SentenceRole): boolean {
  return role !== 'background' && role !== 'aim' && headingRole !== 'methods'
}

function findOrder(document: Document): Sentence | undefined {
  const told = new Set(keyMessagesOf(document)?.sentences ?? [])
  return rolesOf(document).sentences.find(
    ({sentence, role}) =>
      (role === 'meaning' || role === 'finding' || told.has(sentence)) && holdsPattern(sentence, ordered),
  )?.sentence
}
