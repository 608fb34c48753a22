import {holds} from '../source/matches-of.ts'
import {type AbbreviationToken, abbreviationKey} from './abbreviation-token.ts'

/** Abbreviations that readers know better than the full words; NHS content guide, catalogue of this project. */
const knownEverywhere: ReadonlySet<string> = new Set(
  `UK EU USA US UN HIV AIDS DNA CT MRI XRAY COVID19 COVID ID TV PDF BBC OK PhD CD DVD USB URL DIY FAQ FAQs AM PM CO2 H2O
  AIDSHIV HIVAIDS CV IQ SMS GPS CCTV QR IT VIP NATO UNICEF UNESCO EMail ABC VitaminB12 UV WiFi MP3 FBI CIA NASA AI HIV1 HIV2
  MEDLINE EMBASE CINAHL LILACS CENTRAL`.split(/\s+/),
)

const knownIn: Readonly<Record<Region, ReadonlySet<string>>> = {
  uk: new Set('NHS GP AE HIVAIDS MP VAT GCSE PE BSc MSc MBA ITV MOT RSPCA NSPCC AA'.split(' ')),
  us: new Set(['FDA', 'CDC', 'NIH', 'ER']),
  international: new Set(),
}

/** Where the readers live, for what they know; `international` readers know neither GP nor A&E. */
export type Region = 'uk' | 'us' | 'international'

/** Well-known letters that also stand for something in medicine: “CIA” for hair loss, “PE” for a clot. */
const alsoMedical: ReadonlySet<string> = new Set('CIA ABC PE CV ER ID PM'.split(' '))

/** Words that an illness or an event stands beside, and a country, a lesson or an office does not. */
const illnessBehind =
  /^(?: \w+)? (?:(?:affects?|occurs?|occurred|happens?|recurs?|recurred)\b|(?:is|was) (?:caused|treated|diagnosed|common|rare)\b|(?:events?|deaths?|mortality|symptoms|risks? (?:of|was|fell|rose|factors)|relapses?|episodes?)\b)/
const illnessBefore =
  /\b(?:(?:risk|cases?|episodes?|symptoms|severity|diagnosis) of|(?:people|patients|women|men|children|adults) (?:with|who had)|diagnosed with|suffer(?:s|ed|ing)? from|acute|chronic|severe|recurrent) $/i

/** Whether letters that readers know as something else stand for an illness here. */
export function isIllness({key, start, end}: AbbreviationToken, text: string): boolean {
  if (!alsoMedical.has(key)) return false
  return (
    holds(illnessBehind, text.slice(end, end + 40)) ||
    holds(illnessBefore, text.slice(Math.max(0, start - 40), start))
  )
}

/**
 * Whether general readers of a region know an abbreviation without its full words.
 *
 * @param text As written, or a key.
 */
export function isWellKnownAbbreviation(text: string, region: Region): boolean {
  const key = abbreviationKey(text).replace('&', '')
  return knownEverywhere.has(key) || knownIn[region].has(key)
}
