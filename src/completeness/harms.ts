import {
  documentTitle,
  isFindingTitle,
  keyMessagesOf,
  rolesOf,
  type SentenceRole,
} from '../discourse/discourse.ts'
import type {Document, Sentence} from '../document/document.ts'
import {findQuantities} from '../numbers/quantities.ts'
import type {Settings} from '../rule/settings.ts'
import {holds} from '../source/matches-of.ts'
import type {ItemFinding} from './checklist-item.ts'
import {findByHeading, holdsPattern, plainText} from './search-sentences.ts'
import {designOf} from './study-design.ts'

const benefit =
  /\b(?:help(?:s|ed)?|improv(?:e|es|ed|ement|ements)|reduc(?:e|es|ed|tion|tions)|lower(?:s|ed)?|cuts?|prevent(?:s|ed)?|eas(?:e|es|ed)|relie(?:ve|ves|ved|f)|better|fewer|less|effective(?:ness)?|work(?:s|ed)(?! (?:with|in|at|on|as|for))|benefit(?:s|ed)?|superior|beneficial|longer|further|faster|shorter|recover(?:ed|y)?|cured?|clear(?:s|ed)|success(?:ful|fully)?)\b/i

const treatment =
  /\b(?:treat(?:ment|ments|ed|ing)|therap(?:y|ies)|drugs?|medicines?|medications?|tablets?|pills?|capsules?|injections?|infusions?|doses?|surgery|surgical|operations?|transplants?|implants?|vaccin\w+|exercis\w+|programmes?|apps?|devices?|screening|interventions?|supplements?|vitamins?|diets?|massage|acupuncture|radiotherapy|chemotherapy|antibiotics?|antidepressants?|steroids?|gel|cream|mask|rehabilitation|counselling|placebo|usual care)\b/i

/** Harm in results, or that it was not looked at: catalogue, `harms-reported`. */
const harm =
  /\b(?:side[- ]effects?|unwanted|(?:was|were|got|been|people|women|men|children|one|person) hurt|hurt (?:an?|his|her|their|my)\b|bother(?:ed|some)?|strain(?:ed|s)? (?:an?|their|his|her)\b|stones|broke (?:an?|their|his|her)\b|wait(?:ed)? (?:[\w-]+ ){0,3}longer|harms?|harm(?:ed|ful|less)|adverse|negative effects?|safety|as safe as|safer|unsafe|downsides?|drawbacks?|complications?|(?<!at )(?<!at high )(?<!at greater )risks? of|worse(?:ned|ning)?|(?:bad|ill|unpleasant|serious|damaging) effects|reactions?|(?:(?:is|are|was|were|be|proved|seemed|appeared|looks?|perfectly|quite|very|completely) safe(?! (?:and (?:effective|well|acceptable|feasible)|place|space|from|way)))|(?:felt|feel|feeling|made \w+) (?:ill|sick|unwell|low|drowsy)|seriously ill|unwell|(?<!who )(?:slept|sleep|sleeping) (?:badly|poorly)|(?:put on|gained|gaining) weight|stomach ?aches?|constipat\w+|diarrhoea|diarrhea|dry mouth|cough(?:ing|s)?|swelling|swollen|bruis\w+|itch\w*|blurred|drows\w+|cramps?|blisters?|burns|hair loss|kidney (?:damage|problems)|(?:heart|liver|stomach|breathing|skin|bowel|sexual|sleep) (?:problems|trouble)|problems with (?:their|the) (?:heart|liver|stomach|skin|breathing|kidneys|bowels?)|(?:hospital|ill|emergency|intensive care|left|quit|unable to \w+) because of (?:the|this|their|its) (?:treatment|tablets?|drugs?|medicines?|programme|operation|vaccine|device|test)|tolerat\w+|fall(?:s|en)?|died|deaths?|die|mortality|bleed(?:s|ing)?|bled|infections?|injur(?:y|ies|ed)|accidents?|fractures?|sick(?:ness)?(?! (?:leave|pay|days?|notes?))|nausea|vomiting|headaches?|dizz\w+|tired(?:ness)?|rash|sore|pain|toxic\w*|problems? (?:caused|after|from)|problems with (?:the|this) (?:treatment|tablets?|drugs?|medicines?|device|operation|app)|medical problems?|(?:stop|stopped|give up|gave up|quit) (?:taking|using|treatment|the (?:treatment|tablets?|drug|medicine|programme))|withdr[ae]w\w*|dropped out|discomfort|miscarr\w+|stillb\w+|relapses?|weight gain|anxi\w+|distress(?:ed|ing)?|upset(?:ting)?|stigma|costs? (?:more|extra)|more (?:expensive|costly)|(?:rate|chance|likelihood|number) of (?:having |getting )?(?:mild|moderate|serious|severe))\b/i

/** Harm of the illness, of treatments before this one, or of people who were not let in: no harm of what was studied. */
const elsewhere =
  /\b(?:older|existing|current|other|usual|standard|available|previous|conventional) (?:[\w-]+ )?(?:tablets|treatments?|drugs|medicines|therapies|options|methods|tests)\b[^.;]{0,60}\b(?:can|may|often|usually|sometimes|has|have|cause[sd]?|come with|lead)\b|\b(?:could not (?:join|take part)|(?:was|were) (?:left out|excluded|not (?:asked|allowed|able) to))\b|\bproblem with (?:existing|current|older|other)\b|^[\w\s-]{1,40}\b(?:can|could|may) (?:\w+ )?(?:harm|hurt|damage|ruin|affect)\b(?!.*\b(?:treatment|tablet|drug|medicine|programme|vaccine|operation|device|app|screening|test|exercise|surgery|therapy|placebo)\b)/i

/** What people came with, and what happens to them: harm of a treatment only where the title does not name it. */
const symptom =
  /\b(?:pain|sore|infections?|bleeding|falls?|anxi\w+|distress\w*|relapses?|tired(?:ness)?|fractures?|headaches?|sick(?:ness)?|nausea|vomiting|itch\w*|swelling|swollen|rash|deaths?|died|cough\w*|injur(?:y|ies|ed)|stillb\w+|miscarr\w+|cramps?|burns|constipat\w+|upset\w*|stigma|discomfort)\b/gi

/** “people with headaches”, “a gel for sore gums”, where a study is described. */
const cameWith =
  /\b(?:for|with|against|treat(?:s|ed)?|ease|prevent|had|have|after|of) (?:[\w-]+ ){0,3}?[a-z-]+/gi

const headed = /\b(?:side effects?|harms?|safe(?:ty)?|unwanted|risks?|what to watch)\b/i

/**
 * Looks for harms where a benefit of a treatment, a device, a test or a service is reported; `undefined` where no benefit
 * is, or where the design is not one that shows harms.
 */
export function findHarms(document: Document, settings: Settings): ItemFinding | undefined {
  const design = designOf(document, settings)
  if (design === 'qualitative' || design === 'lab' || design === 'methods' || design === 'modelling')
    return undefined
  const entries = rolesOf(document).sentences
  const told = new Set(keyMessagesOf(document)?.sentences ?? [])
  const isResult = ({role, sentence}: SentenceRole): boolean =>
    role === 'finding' || role === 'meaning' || told.has(sentence)
  const title = documentTitle(document)
  const isOfThing =
    title !== undefined &&
    !holds(unsaid, title.text) &&
    titlesThing(title.text) &&
    (design === undefined || design === 'trial')
  const claim = entries.find(
    ({role, sentence}) =>
      (role === 'finding' || told.has(sentence) || (role === 'methods' && comparesShares(sentence))) &&
      isBenefit(sentence, isOfThing),
  )
  const isTitled = title !== undefined && isFindingTitle(title.text) && claims(title.text)
  if (claim === undefined && !isTitled) return undefined
  const harmed = entries.find(
    (entry) =>
      (isResult(entry) || entry.role === 'methods') &&
      !holdsPattern(entry.sentence, elsewhere) &&
      tellsHarm(entry, title?.text ?? ''),
  )
  const sentence = harmed?.sentence ?? findByHeading(document, headed)
  if (sentence !== undefined) return {state: 'present', sentence}
  return claim === undefined ? {state: 'missing'} : {state: 'missing', sentence: claim.sentence}
}

/** What stands in animals, cells or genes, or is only seen together, is no benefit of a treatment yet. */
const indirect =
  /\b(?:rats?|mice|mouse|rabbits?|monkeys|pigs|animals?|genetic(?:ally)?|association between|link between|potential(?:ly)?)\b/i

/** Not told as a benefit: null results, open questions, hopes and plans. */
const unsaid =
  /\b(?:not|no|nor|neither|never|none|cannot|can't|didn't|doesn't|uncertain|unclear|unsure|whether|future|should|little|without|insufficient|unable|lack|research|needed)\b/i

/** Something went up or down; whether for the better only readers can say. */
const change = /\b(?:fell|fallen|dropped|halved|doubled|rose|grew|went (?:down|up)|compared with)\b/i

/** Things besides treatments that a service could take up. */
const thing =
  /\b(?:schemes?|services?|tools?|websites?|packages?|training|courses?|class(?:es)?|hubs?|caps?|checklists?|tests?|scans?|scales?|visits?|coach(?:es|ing)?|lessons?|calls?|teams?|monitors?|monitoring|kits?|machines?)\b/i

/** Small things that only a title makes the subject of a study: “protocols” and “sessions” stand in any text. */
const titleThing =
  /\b(?:games?|mats?|belts?|alarms?|robots?|leaflets?|booklets?|videos?|reminders?|letters?|messages?|trackers?|vests?|braces?|splints?|insoles?|patch(?:es)?|dressings?|sprays?|toothpastes?|varnish(?:es)?|mouthwash(?:es)?|seal(?:ants?|s)|aids?|helpline|software|bundles?|pathways?|protocols?|choirs?|clubs?|sessions?|workshops?|rotas?|ramps?|lamps?|masks?|laser|stitch(?:es)?|catheters?|clips?|inhalers?|replacements?|stents?|pacemakers?|valves?|grafts?|stimulation|lenses|fillings?|crowns?|fluoride|insulin|statins?|aspirin|hormones?|probiotics?|jabs?|boosters?|light|oxygen|ventilators?|anaesthe\w+|needles?)\b/i

/** Whether a title names what was tried. */
export function titlesThing(title: string): boolean {
  return namesThing(title) || holds(titleThing, title)
}

/** Whether a text names a treatment or another thing that a service could take up. */
export function namesThing(text: string): boolean {
  return holds(treatment, text) || holds(thing, text)
}

/** Least part by which the smaller of two shares is smaller where one group fared better. Own choice. */
const gapMin = 0.12

/** Whether a sentence gives two shares that lie apart: a result, whatever its role seems to be. */
export function comparesShares(sentence: Sentence): boolean {
  const text = plainText(sentence)
  if (holds(fromTo, text)) return true
  if (!holds(sideBySide, text)) return false
  const shares = findQuantities(text).map(({share}) => share)
  return shares.length > 1 && Math.min(...shares) < Math.max(...shares) * (1 - gapMin)
}

/** Whether a sentence tells, as a fact, that something got better or changed. */
export function isGain(sentence: Sentence): boolean {
  const text = plainText(sentence)
  return (holds(benefit, text) || holds(change, text)) && !holds(unsaid, text)
}

const sideBySide = /\b(?:compared (?:with|to)|against|versus|while|and)\b/i

const fromTo = /\bfrom (?:about )?\d+(?:%| (?:in|out of) \d+)? to (?:about )?\d+(?:%| (?:in|out of) \d)/i

/** What became of people, in a text whose title names what was tried. */
const better =
  /\b(?:healed|stopped|went home|got back|sooner|easier|healthier|happier|calmer|fitter|stronger|quicker|found early)\b/i

/** @param isOfThing Whether the title names a thing that was tried in a trial: it need not be named again. */
function isBenefit(sentence: Sentence, isOfThing: boolean): boolean {
  const text = plainText(sentence)
  if (holds(unsaid, text) || holds(indirect, text)) return false
  return (
    claims(text) || (isOfThing && (holds(better, text) || holds(benefit, text) || comparesShares(sentence)))
  )
}

function tellsHarm({role, sentence}: SentenceRole, title: string): boolean {
  const text = withoutBenefit(plainText(sentence))
  if (!holds(harm, text)) return false
  if (role !== 'methods' && /\b(?:more|worse|new|extra|some|similar|same)\b/i.test(text)) return true
  // “Bleeding stopped” in a text on sore, bleeding gums: what the treatment is for.
  const own = (role === 'methods' ? `${title} ${text.match(cameWith)?.join(' ') ?? ''}` : title).toLowerCase()
  return holds(
    harm,
    text.replace(symptom, (word) => (own.includes(word.toLowerCase().slice(0, 4)) ? '' : word)),
  )
}

function claims(text: string): boolean {
  return holds(benefit, text) && holds(treatment, text) && !/\b(?:identif|predict|questionnaire)/i.test(text)
}

/** “Less pain” and “fewer deaths” are benefits, although they name harms. */
function withoutBenefit(text: string): string {
  return text.replace(
    /\b(?:less|fewer|lower|reduc(?:e|es|ed|ing)|eas(?:e|es|ed)|prevent(?:s|ed)?|improv(?:e|es|ed)|relie(?:f|ve|ves|ved)|lower(?:s|ed)?|cuts?)\b(?: \w+){0,4} (?:pain|deaths?|falls?|infections?|headaches?|nausea|sickness|fractures?|tired(?:ness)?|distress|risks? of \w+|injur(?:y|ies)|bleeding|complications?|mortality|discomfort)\b|\b(?:pain|deaths?|falls?|infections?|headaches?|nausea|sickness|fractures?|tiredness|distress|injur(?:y|ies)|bleeding|complications?|mortality|discomfort|relapses?|anxiety) (?:\w+ ){0,2}?(?:fell|dropped|eased|stopped|ceased|cleared|faded|went down|improved|got better|lessened|(?:was|were) (?:cut|reduced|lower|less|eased|better|fewer|halved|lowered|prevented))\b/gi,
    '',
  )
}
