import type {Document} from '../document/document.ts'
import {holdsPattern} from './search-sentences.ts'

const number = String.raw`\d[\d,.]{0,9}(?: ?%|\s)`

/** What the EU template asks for about the people in a trial, by the name that a message gives it. */
const details: readonly (readonly [string, RegExp])[] = [
  [
    'age range',
    /\baged? (?:between |from )?\d+(?: years)? (?:to|and|or|–|-)|\baged? (?:\d+ (?:years )?(?:and|or) (?:over|older|above)|over \d+|under \d+)|\b\d+(?: to |-|–)\d+ years?\b|\byears? old\b|\b(?:youngest|oldest)\b/i,
  ],
  [
    'women and men',
    new RegExp(
      String.raw`${number}[^.;]{0,40}\b(?:women|female|girls)\b|\b(?:women|female|girls)\b[^.;]{0,30}\d|\b(?:half|most|all|third) (?:of (?:them|the people) )?(?:were )?(?:women|men|female|male)\b`,
      'i',
    ),
  ],
  [
    'countries',
    /\b(?:EU|European Union|Europe|countr(?:y|ies)|Austria|Belgium|Bulgaria|Croatia|Cyprus|Czech\w*|Denmark|Estonia|Finland|France|Germany|Greece|Hungary|Ireland|Italy|Latvia|Lithuania|Luxembourg|Malta|Netherlands|Norway|Iceland|Poland|Portugal|Romania|Slovakia|Slovenia|Spain|Sweden|Switzerland|UK|United Kingdom|England|USA?|United States|Canada|Japan|Australia|China|India|Brazil)\b/,
  ],
  ['thanks', /\bthank(?:s|ed|ful)?\b|\bgrateful\b/i],
]

/** Names of the details that no sentence gives. */
export function missingDetails(document: Document): readonly string[] {
  const {everySentence} = document
  return details
    .filter(([, pattern]) => !everySentence.some((sentence) => holdsPattern(sentence, pattern)))
    .map(([name]) => name)
}
