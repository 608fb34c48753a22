import {holds} from '../source/matches-of.ts'

const labCue =
  /\b(?:mice|mouse|rats?|zebrafish|fruit fl(?:y|ies)|flies|worms?|yeast|monkeys?|birds?|fish|insects?|plants?|crops?|bacteri\w+|microbes?|viruses|parasites?|cells?|neurons?|nerve fib(?:re|er)s?|genes?|genomes?|proteins?|enzymes?|molecules?|receptors?|mutations?|mutants?|DNA|m?RNA|tissues?|embryos?|larvae|flagella|chromosomes?|histones?|test tubes?)\b/i
const peopleCue =
  /\b(?:people|persons?|patients?|participants?|women|men|children|babies|infants|adults|volunteers|carers|families|mothers?|humans?)\b/i

/** Whether a sentence tells of cells, animals or plants and not of people: chances for readers are no matter there. */
export function isAboutLab(text: string): boolean {
  return holds(labCue, text) && !holds(peopleCue, text)
}
