import type {SentenceRole} from '../discourse/discourse.ts'
import type {Document} from '../document/document.ts'
import type {Settings} from '../rule/settings.ts'
import type {ItemFinding} from './checklist-item.ts'
import {findByHeading, findByText} from './search-sentences.ts'
import {designOf} from './study-design.ts'

/** Where and with whom it was tested. */
const setting =
  /\b(?:in|at|from|across|outside|within) (?:[\w-]+ ){0,4}(?:hospitals?|clinics?|practices?|schools?|centres?|care homes?|homes|trusts?|services?|wards?|units?|countries|towns?|cities|areas?|regions?|sites|communit(?:y|ies)|villages?|counties|boroughs?|prisons?|pharmac(?:y|ies)|surgeries|workplaces?|offices?|departments?|nurseries|farms?|courts?|districts?|provinces?|states?|barracks|shelters?|hostels?|universit(?:y|ies))\b|\b(?:hospitals?|clinics?|practices?|schools?|care homes?|trusts?|wards?|sites|pharmac(?:y|ies)|(?:GP )?surgeries|nurseries|ambulance (?:services?|crews?)|hospices?|prisons?|communities) (?:in [A-Z]\w+ |across [A-Z]\w+ )?(?:took part|joined|tested|tried|ran|used|delivered|were)\b|\b(?:sites|places|centres|services) were\b|\b(?:in|across|from) (?:the )?(?:UK|United Kingdom|England|Scotland|Wales|Northern Ireland|Britain|NHS|USA?|Europe|London|France|Germany|Spain|Italy|Ireland|Sweden|Norway|Denmark|Finland|Kent|Devon|Cornwall|Norfolk|Suffolk|Essex|Sussex|Surrey|Dorset|Somerset|Cumbria|Leeds|Bristol|Glasgow|Cardiff|Belfast|Edinburgh|Sheffield|York|Hull|Bath|Exeter|Leicester|Canada|Australia|India|China|Japan|Kenya|Uganda|Ghana|South Africa|Africa|Asia|Brazil|[A-Z][a-z]+(?:shire|ford|ton|ham|chester|pool))\b|\b(?:rural|urban|city|inner-city|deprived|community|primary care|outpatient|inpatient|general practice)\b/i

/** Countries by name behind “conducted in”; case matters. */
const countries =
  /\b(?:conducted|took place|done|carried out|based|run|came|were) (?:\w+ ){0,2}?(?:in|from|across) (?:\d+,? |the )?(?:[a-z-]+ ){0,4}?(?:[A-Z][a-z]+|high-|low-|middle-)/

/** What it would take there: catalogue, `local-context`. */
const demand =
  /\b(?:staff(?:ing)?(?: time)?|train(?:ed|ing)|(?:hours?|minutes?|days?) (?:of|per|a|each|for each|for every|on|in)|\w+-minute (?:calls?|visits?|sessions?|talks?)|(?:a|one|half a|two|per) (?:shifts?|day|days|post|posts|afternoon|morning)\b|rooms?|phone lines?|interpreters?|turnover|caseloads?|cover for|wages?|salar(?:y|ies)|hire|recruit (?:a|an|one|more|extra|new)|rota|escort|vacanc(?:y|ies)|(?:like|unlike|similar to|different from) (?:that|those|most|other|services|patients|areas|clinics|hospitals)|workload|cost(?:s|ed|ing)?|£|budgets?|money|pathways?|equipment|referr(?:als?|ed)|capacity|space|supervis\w+|appointments?|sessions?|teams?|different (?:populations?|patients|people|areas?)|may not suit|not suit|might not (?:work|apply|suit)|if it would work|could not take part|left out|who (?:could|can) (?:use|deliver|run)|delivered by|given by|run by|physiotherapists gave|nurses gave|needs? (?:a|an|one|two|about|no|\d+))\b|£\d/i

const headed =
  /\b(?:fit your|your (?:service|area|practice|clinic)|local|context|where it (?:was|would)|setting)\b/i

/** Looks for where it was tested and what staff, time or money it needs. Laboratory studies need not say so. */
export function findLocalContext(document: Document, settings: Settings): ItemFinding | undefined {
  if (designOf(document, settings) === 'lab') return undefined
  const place = findByText(document, setting, isAboutStudy) ?? findByText(document, countries, isAboutStudy)
  const need = findByText(document, demand, isAboutStudy)
  if (place !== undefined && need !== undefined) return {state: 'present', sentence: need}
  const under = findByHeading(document, headed)
  if (under !== undefined) return {state: 'present', sentence: under}
  if (place !== undefined) return {state: 'weak', sentence: place, lacks: 'demand'}
  return need === undefined ? {state: 'missing'} : {state: 'weak', sentence: need, lacks: 'setting'}
}

function isAboutStudy({role}: SentenceRole): boolean {
  return role !== 'background' && role !== 'aim'
}
