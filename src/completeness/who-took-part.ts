import {rolesOf, type SentenceRole} from '../discourse/discourse.ts'
import type {Document, Sentence} from '../document/document.ts'
import type {Settings} from '../rule/settings.ts'
import type {ItemFinding} from './checklist-item.ts'
import {findByHeading, findByText, holdsPattern} from './search-sentences.ts'
import {designOf} from './study-design.ts'

const who =
  '(?:people|participants?|patients?|adults?|children|teenagers|adolescents|young people|women|men|mothers|fathers|babies|infants|newborns?|girls|boys|parents|families|households|carers?|caregivers|volunteers|individuals|students|pupils|residents|veterans|workers|nurses|doctors|GPs|midwives|therapists|pharmacists|professionals|staff|managers|clinicians|users|survivors|pregnancies|births|twins|smokers|subjects|persons|respondents|relatives|members|officers|surgeons|physiotherapists|paramedics|migrants|refugees|employees|citizens|villagers|records|interviews|admissions|operations|eyes|teeth|hips|knees|documents|incidents|samples|pickers|drivers|farmers|teachers|players|prisoners|soldiers|runners|athletes|donors|callers|drinkers|owners|customers|tenants|visitors|riders|walkers|gamers|learners|apprentices|scientists|surgeons|paramedics|firefighters|musicians|miners|fishers|sailors|swimmers)'

/** Places can be what is studied; “in six hospitals” only says where the people were. */
const places = '(?:practices|hospitals|schools|homes|pharmacies|clinics|villages)'

const numeral = String.raw`(?:\d[\d,.]{0,12}|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ]\w+)?|(?:a |one |two |three |several )?(?:hundred|thousand|million|dozen)s?)`

const counted = new RegExp(
  String.raw`\b${numeral}(?: million| thousand| hundred)?(?: (?!(?:than|metres?|meters?|miles|steps|kg|weeks?|days?|months?|hours?|minutes?|points?|per|compared|times|fewer|more|less|out)\b)[\w'-]+,?){0,6} ${who}\b|(?<!\b(?:in|at|from|across|within|of) (?:the |our |all |these )?)\b${numeral}(?: [\w'-]+){0,2} ${places}\b|\b${who}(?: [\w'-]+){0,3} \(n ?= ?\d|\b(?:total of|(?<!out )of|included|recruited|enrolled) \d[\d,]*\b(?! (?:studies|trials|years|weeks|months|days|%))`,
  'i',
)

const named = new RegExp(String.raw`\b(?:${who}|${places})\b`, 'i')

/** Age, place or condition: enough for a reader to ask “is this about someone like me?”. */
const described =
  /\bage[ds]?\b|\byears? old\b|\bolder\b|\byoung(?:er)?\b|\b(?:over|under) (?:the age of )?\d|\bchildren\b|\bbabies\b|\binfants?\b|\bteenagers\b|\badolescents\b|\bpregnan|\bwomen\b|\bmen\b|\bgirls\b|\bboys\b|\b(?:in|from|at|across) (?:\d+ |the |[a-z]+ )?(?:hospitals?|clinics?|practices?|schools?|centres?|homes?|countries|towns?|cities|areas?|regions?|sites|UK|USA?|England|Scotland|Wales)\b|\b(?:in|from|across) (?:the )?[A-Z][a-z]+|\b(?:healthcare|health|care|social|school|hospital|nursing) (?:workers|professionals|staff)\b|\b(?:nurses|doctors|teachers|midwives|pharmacists|students|pupils|workers|surgeons)\b|\b(?:with|who (?:have|had|were|are)|living with|undergoing|attending|receiving) [a-z]/

/** What people said, read in other people's studies: such reviews count studies. */
const ofViews =
  /\b(?:views|experiences|perspectives|attitudes|perceptions|opinions|beliefs|shared their|qualitative)\b/i

/** How many studies were read. */
const studiesCounted =
  /\b(?:found|included|selected|analysed|read|reviewed|identified)\b[^.;]{0,40}\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten)\b[^.;]{0,30}\b(?:studies|them|papers|reports|articles)\b/i

/** Nothing of what was looked for was found. */
const noneOf = /\bdid not find any (?:studies|trials)\b|\bfound no (?:studies|trials)\b/i

const took =
  /\b(?:took part|taken part|participated|studied|stud(?:y|ies)|trials?|we|included|recruited|asked|invited|compared|interviewed|randomi[sz]ed|allocated|groups?|records?|data)\b/

/** A review without studies has nobody to describe. */
const nothingFound =
  /\b(?:(?:found|identified|included) no|not (?:find|identify) any) (?:relevant |eligible |suitable |such |completed |randomi[sz]ed |controlled )*(?:studies|trials)\b(?! (?:that|which|on|about|of|for|reporting|comparing) )|\bno (?:relevant |eligible |suitable |randomi[sz]ed )*(?:studies|trials) (?:were (?:found|identified|included|eligible|available)|met|could be included|with information)\b/i

const headed =
  /\b(?:who (?:took part|was (?:in|studied|included)|were (?:the people|studied))|participants|people in)\b/i

/** Looks for how many people were studied and who they were. Laboratory and modelling studies need not say so. */
export function findWhoTookPart(document: Document, settings: Settings): ItemFinding | undefined {
  const design = designOf(document, settings)
  if (design === 'lab' || design === 'modelling' || design === 'methods') return undefined
  if (findByText(document, nothingFound) !== undefined) return undefined
  if (
    design === 'review' &&
    findByText(document, ofViews) !== undefined &&
    findByText(document, studiesCounted) !== undefined
  )
    return undefined
  let near: Sentence | undefined
  for (const entry of rolesOf(document).sentences) {
    const {sentence} = entry
    if (!isAboutStudy(entry) || !holdsPattern(sentence, named)) continue
    if (holdsPattern(sentence, counted)) {
      const isDescribed = holdsPattern(sentence, described) || isDescribedElsewhere(document)
      return isDescribed ? {state: 'present', sentence} : {state: 'weak', sentence, lacks: 'who'}
    }
    if (entry.role === 'methods') near ??= sentence
  }
  if (findByText(document, noneOf) !== undefined) return undefined
  const sentence = near ?? findByHeading(document, headed)
  return sentence === undefined ? {state: 'missing'} : {state: 'weak', sentence, lacks: 'number'}
}

/** How many have the condition, whoever is studied. */
const common =
  /\bmillion (?:people|adults|children|women|men|patients|babies|families)\b|\b(?:people|adults|children|women|men|babies|patients) (?:\w+ ){0,3}(?:die|get|are (?:told|diagnosed)|is|live|lives|suffer|has|have|develop)\b[^.;]{0,60}\b(?:each|every|per|a) year\b|\b(?:one|1|two|three) (?:in|out of) (?:every )?\w+ (?:\w+ )?(?:people|adults|children|women|men|babies|patients)\b[^.;]{0,20}\b(?:has|have|get|gets|live|lives|will)\b/i

const yearly = /\b(?:each|every|per|a) year\b/i

/** “Eight women helped us to plan the study” counts who advised. */
const helped =
  /\bhelped (?:us )?(?:to )?(?:design|plan|write|choose|shape|develop|make|improve|decide|check|run|with)\b|\badvised us\b|\bworked with us\b|\b(?:steering|advisory) (?:group|panel|board|committee)\b|\b(?:our|patient|parent|public|lay) (?:[a-z]+ )?(?:panel|partners?|contributors?|advis[eo]rs?)\b|\bsat on (?:the|our)\b|\bchose (?:the|which|what) (?:questions?|outcomes?|name|title|measures?)\b/i

/** A few people to whom something happened. */
const few =
  /^(?:only |but |another )?(?:one|two|three|four|five|six|seven|eight|nine|[1-9]) (?:[a-z]+ ){0,2}(?:people|patients|women|men|children|adults|participants|families|babies|parents|staff|nurses|doctors|users)\b(?: (?:who|with|in|from) [^,.;]{1,40})? (?:fell|died|left|stopped|dropped|had to|had a|got|felt|were (?:hurt|ill|sick|unwell|admitted)|was (?:hurt|ill|unwell|admitted)|became|broke|asked us to|said|told|did not|could not)\b/i

/** “About 200,000 people a year have it” is about the condition, not the study. */
function isAboutStudy({role, sentence}: SentenceRole): boolean {
  if (holdsPattern(sentence, helped)) return false
  // “Two people fell on a walk” tells of a few, not of all.
  if (holdsPattern(sentence, few) && !holdsPattern(sentence, took)) return false
  if (role === 'methods' || role === 'finding')
    return holdsPattern(sentence, took) || !holdsPattern(sentence, common)
  return (
    role !== 'other' &&
    holdsPattern(sentence, took) &&
    holdsPattern(sentence, counted) &&
    !holdsPattern(sentence, yearly)
  )
}

function isDescribedElsewhere(document: Document): boolean {
  return rolesOf(document).sentences.some(
    ({role, sentence}) => role !== 'background' && role !== 'other' && holdsPattern(sentence, described),
  )
}
