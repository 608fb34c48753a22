import {type NounForm, pluralise, singularise, type VerbForm, verbForm} from './inflect.ts'

/** Words that open what follows a noun: the head stands before them. */
const postmodifierStart: ReadonlySet<string> = new Set(
  `the we it they you of with in for to that who which on by from at over about between after before during without under through when
  taking having living needing using containing where whose as than into not among around against across within via per or and inside outside up near along`.split(
    /\s+/,
  ),
)

/** Openings of a clause that cannot be counted: “how well it works”, “what was measured”. */
const uncountableOpening = /^(?:how|what|who|whether|when|where|why|not|no|being|having|getting|the way|to)\b/

const participle = /(?:[a-z]{2}ed|given|taken|made|done|found|known|seen|put|set|born|passed)$/

/** Nouns that end like a participle. */
const nounInEd = /(?:need|seed|bed|weed|feed|breed|shed|deed|bleed|speed)$/

function isPostmodifier(words: readonly string[], at: number): boolean {
  const word = words[at]
  if (word === undefined || at === 0) return false
  if (postmodifierStart.has(word)) return true
  const next = words[at + 1]
  if (next === undefined) return /[a-z]{2}ed$/.test(word) && !nounInEd.test(word)
  return participle.test(word) && postmodifierStart.has(next)
}

/** Index of the noun that carries the number: “group” in “group of people followed over time”. */
function nounHeadIndex(words: readonly string[]): number {
  for (let at = 1; at < words.length; at++) {
    if (isPostmodifier(words, at)) return at - 1
  }
  return words.length - 1
}

/** A verb that must agree with the head: “a study that watches”, “studies that watch”. */
const relativeVerb = /^(\S+(?: \S+){0,2}) (that|which|who) (is|was|has|does|[a-z]{3,}s)\b/

function agreeing(_all: string, before: string, pronoun: string, verb: string): string {
  const auxiliaries: Readonly<Record<string, string>> = {is: 'are', was: 'were', has: 'have', does: 'do'}
  return `${before} ${pronoun} ${auxiliaries[verb] ?? singularise(verb)}`
}

function nounPart(part: string, form: NounForm): string {
  const words = part.split(' ')
  const head = nounHeadIndex(words)
  const inflect = form === 'plural' ? pluralise : singularise
  const inflected = words.map((word, at) => (at === head ? inflect(word) : word)).join(' ')
  return form === 'plural' ? inflected.replace(relativeVerb, agreeing) : inflected
}

/**
 * A noun phrase in the form wanted; the head changes, clauses stay: “side effect” → “side effects”, “cell or tissue” → “cells or tissues”.
 *
 * @param phrase Lower-case words parted by single spaces, in the singular unless always plural (“deaths”).
 * @param form Number wanted; `singular` returns the phrase as it is, since it is written in its base form.
 */
export function inflectNounPhrase(phrase: string, form: NounForm): string {
  if (form === 'singular' || uncountableOpening.test(phrase)) return phrase
  const list = phrase.split(/(, (?:or )?| or )/)
  const simpleList = list.length > 1 && list.every((part, at) => at % 2 === 1 || part.split(' ').length <= 3)
  if (simpleList) return list.map((part, at) => (at % 2 === 1 ? part : nounPart(part, form))).join('')
  return nounPart(phrase, form)
}

const particle = /^(?:at|up|out|for|on|off|in|into|over|down|through|away|with|back)$/

/**
 * A verb phrase in the form wanted: “take part” → “took part”, “find and treat” → “found and treated”.
 *
 * @param phrase Lower-case words, first the base verb (after “not” or an adverb in -ly).
 * @param form The form wanted of its verbs.
 */
export function inflectVerbPhrase(phrase: string, form: VerbForm): string {
  const words = phrase.split(' ')
  let at = 0
  while (
    at < words.length - 1 &&
    /^(?:not|to)$|ly$/.test(words[at] ?? '') &&
    words[at] !== 'rely' &&
    words[at] !== 'apply'
  )
    at++
  const result = [...words]
  result[at] = verbForm(words[at] ?? '', form)
  let joiner = at + 1
  if (particle.test(words[joiner] ?? '')) joiner++
  const second = words[joiner + 1]
  if (/^(?:and|or)$/.test(words[joiner] ?? '') && second !== undefined)
    result[joiner + 1] = verbForm(second, form)
  return result.join(' ')
}
