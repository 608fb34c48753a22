import {singularise} from './inflect.ts'
import {irregularPlurals, irregularSingulars, irregularVerbBases, irregularVerbs} from './irregular-forms.ts'

/** Words that end like an inflected form and are none (own list). */
const uninflected: ReadonlySet<string> = new Set(
  `need seed feed speed bleed breed indeed hundred bed red shed exceed proceed succeed embed weed creed greed steed naked
  sacred kindred thing something nothing anything everything during morning evening being king ring spring string bring
  sing wing wellbeing sibling ceiling pudding darling sterling sting swing cling fling outing herring viking ping ding 
  this his its is has as us plus thus yes gas bus always perhaps less unless across news lens alas
  towards besides whereas sometimes afterwards nevertheless nonetheless regardless besides hers ours yours theirs
  biped fed led sled ted wed bred fled sped coed bing`.split(/\s+/),
)

const irregularBe: ReadonlyMap<string, string> = new Map(
  'am are is was were been being'.split(' ').map((form) => [form, 'be']),
)

/** Stems of two or more syllables whose verb ends in one of the endings below and yet has a final “e” (own list). */
const stemsWithE =
  /(?:adher|interfer|persever|sever|interven|conven|postpon|phon|condon|plet|delet|compet|cret|invit|unit|excit|ignit|incit|recit|inhal|exhal|stor|plor|gnor|scor|cor|bor|breath|bath|sooth|past|wast|tast|creat|welcom|ceas|decreas|increas|releas|pleas|diseas|rais|prais|cruis|bruis|nois|hous|caus|paus|claus|gaug|leagu|vogu)$/

/** Stems that would look as if they had lost an “e” (own list). */
const stemsWithoutE =
  /(?:format|combat|focus|bias|canvas|period|origin|develop|envelop|pilot|pivot|urban|program|custom|prolong|belong|visit|atlas|gallop|gossip)$/

/** Endings of longer stems that write a final “e”: “reduc”, “relat”, “handl”, “chang”, “requir”, “includ”, “examin”. */
const stemEndingWithE =
  /(?:[cvuz]|[^s]s|[^aeiourwl]l|[dlr]g|[ae]ng|[^aeo]at|[ui]at|[^aeiou](?:[aiu]r|[aiuoe]d|[aio]k|[iu]n|[aioue]m|[aiy]p|[ou]t|[aiou]b|[iou]l|yl|[aiuo]g)|(?:qu|gu|su)(?:ir|id|ad|ot|al|ar))$/

/** One syllable, one vowel, one consonant: a doubled consonant has been dealt with, so “e” is missing: “us”, “rat”. */
const shortStem = /^(?:[^aeiouy]*|qu|[^aeiou]qu)[aeiouy][^aeiouwxy]$/

function lostFinalE(stem: string): boolean {
  if (stemsWithE.test(stem) || shortStem.test(stem)) return true
  return stemEndingWithE.test(stem) && !stemsWithoutE.test(stem)
}

/** Longer stems in -ll that keep both letters in the base form (own list). */
const keepsDoubleL = /(?:stall|call|fill|still|sell|spell|pull)$/

/** Stems that end in two like letters and keep both: “add”, “err”. */
const keepsDouble = /^(?:add|err|purr|egg|ebb|boycott)$/

function baseOfDoubled(stem: string): string {
  const single = stem.slice(0, -1)
  if (!stem.endsWith('ll')) return keepsDouble.test(stem) ? stem : single
  return /[aeiouy][^aeiouy]+[aeiouy]ll$/.test(stem) && !keepsDoubleL.test(stem) ? single : stem
}

function baseOfStem(stem: string): string {
  if (/([bdgklmnprt])\1$/.test(stem)) return baseOfDoubled(stem)
  return lostFinalE(stem) ? `${stem}e` : stem
}

function stripVerbEnding(word: string): string | undefined {
  if (/^[^aeiou]?[dltv](?:ied|ying)$/.test(word))
    return word.endsWith('ied') ? word.slice(0, -1) : `${word.slice(0, -4)}ie`
  if (/(?:[^aeiouf]r|fr|t|l)eed$/.test(word)) return word.slice(0, -1)
  if (word.endsWith('ied') && word.length > 4) return `${word.slice(0, -3)}y`
  const stem = word.endsWith('ed') ? word.slice(0, -2) : word.endsWith('ing') ? word.slice(0, -3) : undefined
  if (stem === undefined || stem.length < 2 || !/[aeiouy]/.test(stem)) return undefined
  return baseOfStem(stem)
}

/**
 * Dictionary form of one word, without knowing its part of speech: “studies” → “study”, “randomised” → “randomise”, “took” → “take”.
 *
 * Light: it follows spelling rules and a list of irregular words, so that forms of one word meet in one lemma. An unknown
 * verb may lack or gain a final “e”, the same for all its forms.
 *
 * @param word One word in lower case; a possessive ending is dropped.
 */
export function lemma(word: string): string {
  const bare = word.replace(/['’]s?$/, '')
  if (bare.length < 3 || uninflected.has(bare))
    return irregularBe.get(bare) ?? irregularVerbBases.get(bare) ?? bare
  const irregular = irregularBe.get(bare) ?? irregularVerbBases.get(bare) ?? irregularSingulars.get(bare)
  if (irregular !== undefined) return irregular
  if (irregularVerbs.has(bare) || irregularPlurals.has(bare)) return bare
  if (bare.endsWith('s')) return singularise(bare)
  return stripVerbEnding(bare) ?? bare
}
