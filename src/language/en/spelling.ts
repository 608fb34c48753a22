/** British stems and the American ones, wherever they stand in a word (own list). */
const stemPairs: readonly (readonly [string, string])[] = `
anaem anem|anaes anes|caesar cesar|caecum cecum|caecal cecal|coeliac celiac|coelom celom|diarrhoea diarrhea|dyspnoea dyspnea|apnoea apnea
faec fec|foet fet|gynaec gynec|gonorrhoea gonorrhea|amenorrhoea amenorrhea|menorrhoea menorrhea|haem hem|homoeo homeo|ischaem ischem|leukaem leukem
oedem edem|oesoph esoph|oestr estr|orthopaed orthoped|paed ped|palaeo paleo|septicaem septicem|glycaem glycem
uraem urem|lipidaem lipidem|toxaem toxem|bacteraem bacterem|viraem virem|natraem natrem|kalaem kalem|calcaem calcem|volaem volem
aetio etio|manoeuv maneuv|tumour tumor|behaviour behavior|colour color|favour favor|honour honor|labour labor|neighbour neighbor
odour odor|rumour rumor|vapour vapor|vigour vigor|humour humor|harbour harbor|endeavour endeavor|rigour rigor|savour savor
centred centered|centring centering|centre center|practise practice|practising practicing|fibre fiber|litre liter|metre meter|theatre theater|titre titer|calibre caliber|sceptic skeptic
programme program|catalogue catalog|dialogue dialog|analogue analog|defence defense|offence offense|licence license
ageing aging|sulph sulf|mould mold|plough plow|grey gray|cheque check|paralys paralyz|analys analyz|dialys dialyz|catalys catalyz|hydrolys hydrolyz
enrolment enrollment|fulfil fulfill|instalment installment|skilful skillful|wilful willful|judgement judgment|acknowledgement acknowledgment
counsell counsel|labell label|modell model|travell travel|cancell cancel|signall signal|totall total|channell channel|fuell fuel|tunnell tunnel|levell level|equall equal|marshall marshal|pencill pencil
tonne ton|plaster-cast cast|foetus fetus|learnt learned|spelt spelled|dreamt dreamed|burnt burned|whilst while|amongst among`
  .split(/[|\n]/)
  .filter(Boolean)
  .map((pair) => {
    const [british = '', american = ''] = pair.trim().split(' ')
    return [british, american] as const
  })

/** Words that hold such letters and are spelled alike on both sides (own list). */
const sameBothSides =
  /^(?:hem|hemp|hemisphere|analysis|analyses|paralysis|paralyses|dialysis|catalyst|analyst|analysts|hydrolysis|parameter|diameter|perimeter|thermometer|pedal|pedestrian|program|programming|programmed|programmer|check|checks|ton|tons|counsel|licensed?|fetch|fecund|edema|fulfill?s|marshall|metabolism|pedigree)$/

/** Verbs and nouns in -ise that American English writes in the same way (own list). */
const keepsIse =
  /(?:advert|adv|ar|^r|w|exerc|prec|prom|surpr|prem|comprom|superv|rev|^ra|pra|no|expert|franch|compr|enterpr|exc|inc|conc|dev|improv|disgu|merchand|parad|po|bru|cru|treat|dem|desp|telev|circumc|exorc|appr|pr|mayonna|turquo|tortoi|porpoi|chem|ma|disfranch|anise|v|gu)is(?:e|es|ed|ing|er|ers|ion|ions)$/

/**
 * American spelling of one word: “randomised” → “randomized”, “anaemia” → “anemia”; others stay.
 *
 * @param word One word in lower case.
 */
export function toAmerican(word: string): string {
  if (sameBothSides.test(word)) return word
  let result = word
  for (const [british, american] of stemPairs) {
    if (result.includes(british)) result = result.replace(british, american)
  }
  if (!keepsIse.test(result))
    result = result.replace(/is(e|es|ed|ing|er|ers|ation|ations|ational|able)$/, 'iz$1')
  return result
}

/** American endings after which a “z” was an “s”; “size”, “prize”, “seize” and the like are not verbs in -ize. */
const keepsIze = /^(?:si|pri|sei|down-?si|over-?si|capsi|assi|mai|ba|bree|free|snee|whee)z/

/** Verbs whose “l” British spelling doubles: “labeled”, “modeling”. */
const singleLVerb =
  /^((?:re)?(?:counsel|label|model|travel|cancel|signal|total|channel|fuel|tunnel|level|equal|marshal|pencil))(ed|ing|ers?)$/

/**
 * British spelling of one word: “randomized” → “randomised”, “anemia” → “anaemia”; others stay.
 *
 * Where American spelling is ambiguous (“pediatric”, “fetal”) only stems of the list are changed back.
 *
 * @param word One word in lower case.
 */
export function toBritish(word: string): string {
  if (sameBothSides.test(word) || keepsIze.test(word)) return word
  let result = word
    .replace(/iz(e|es|ed|ing|er|ers|ation|ations|ational|able)$/, 'is$1')
    .replace(/lyz(e|es|ed|ing|er|ers)$/, 'lys$1')
    .replace(singleLVerb, '$1l$2')
  for (const [british, american] of stemPairs) {
    if (result.includes(american) && !result.includes(british) && isReversible(british, american, result)) {
      result = result.replace(american, british)
    }
  }
  return result
}

/** American stems too short or too common to change back wherever they stand. */
const ambiguousStems: ReadonlySet<string> = new Set(
  `practice practicing hem ped edem fet fec etio anem check ton gray program label model travel cancel signal total channel fuel tunnel level
  equal marshal pencil counsel meter liter catalog dialog analog license aging learned spelled dreamed burned while among cast
  urem virem virem calcem kalem fiber color labor humor honor favor sulf mold skeptic plow`.split(/\s+/),
)

/** Contexts in which an ambiguous American stem is the medical one. */
const reversible: Readonly<Record<string, RegExp>> = {
  hem: /^hem(?:at|o|orr)|[a-z]hem(?:at|oglob)/,
  ped: /^ped(?:iatr)|orthoped/,
  edem: /^(?:lymph)?edem/,
  fet: /^fet(?:us|al)/,
  fec: /^fec(?:al|es)/,
  etio: /etiolog/,
  anem: /^anem(?:i|ic)/,
  meter: /^(?:kilo|centi|milli)?meters?$/,
  liter: /^(?:milli)?liters?$/,
  fiber: /fiber/,
  color: /^colou?r(?!ect|ad)/,
  labor: /^labors?$|^labored$/,
  humor: /^humors?$/,
  honor: /^honor/,
  favor: /^(?:un)?favor/,
  sulf: /sulf/,
  mold: /^mold/,
  gray: /^gray$/,
  program: /^programs?$/,
  aging: /^aging$/,
}

function isReversible(_british: string, american: string, word: string): boolean {
  if (!ambiguousStems.has(american)) return true
  return reversible[american]?.test(word) ?? false
}

/**
 * All spellings of one word that British and American writers use, the given one first.
 *
 * @param word One word in lower case.
 */
export function spellings(word: string): readonly string[] {
  return [...new Set([word, toAmerican(word), toBritish(word)])]
}
