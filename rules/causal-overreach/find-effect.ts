import type {Sentence, Word} from '../../src/document/document.ts'
import type {Span} from '../../src/source/span.ts'
import {type EffectVerb, effectVerbAt, startsObject} from '../../src/words/effect-verbs.ts'

/** Before the verb: what makes it a noun, an infinitive, a passive, a hope or part of another clause. */
const noSubject: ReadonlySet<string> = new Set(
  `to not never the a an this that these those their its our your his her who which whose had is are was were be been
  being can could may might will would should must do does did and or but in of for with by through from on about more
  less most as towards toward at into if when while than we they you i he she it people patients nurses doctors staff
  parents carers mothers fathers teachers workers women men children adults families clinics hospitals participants
  volunteers researchers scientists services councils they’d let help helps helped`.split(/\s+/),
)

/** Plurals that do not end in -s. */
const plurals = /(?:[^su]s|media|teeth|mice|feet|bacteria|data|diets?)$/

/** “We found that towns …” still has a subject of its own; “even if it cuts …” supposes. */
const supposes = /\b(?:even if|whether|if|is when|is where|means|asked|wanted|hoped?|planned|aim(?:s|ed)?)\b/i

/** A verb of change with a thing before it and what it changes behind: “Smoky air shrinks babies”. */
export function findEffect(sentence: Sentence): Span | undefined {
  const {words} = sentence
  for (let index = 1; index < words.length; index += 1) {
    const verb = effectVerbAt(words, index)
    if (verb === undefined) continue
    if (!isPassive(sentence, verb) && !(hasSubject(words, verb) && startsObject(sentence, verb.to))) continue
    // “Parents helped us write the script.”
    if (/^(?:us|me|its|our)$/.test(words[verb.to]?.lower ?? '')) continue
    const first = words[verb.from]
    const last = words[verb.to - 1]
    if (first === undefined || last === undefined) continue
    if (supposes.test(sentence.text.slice(0, first.start - sentence.start))) return undefined
    return {start: first.start, end: last.end}
  }
  return undefined
}

/** “Broken sleep is worsened by noise”; “was reduced by 40%” tells how much, “was led by us” who did it. */
function isPassive({words, text, start}: Sentence, {form, from, to}: EffectVerb): boolean {
  // “Most losses were caused by hail” is what people counted.
  if (form !== 'past' || words[to]?.lower !== 'by' || words[from]?.lower === 'caused') return false
  // A number is no word: what follows is read from the text.
  const next = text
    .slice((words[to]?.end ?? start) - start)
    .trimStart()
    .toLowerCase()
  return (
    /^(?:is|are|was|were)$/.test(words[from - 1]?.lower ?? '') &&
    !/^(?:[\d£$€]|(?:about|around|almost|nearly|half|one|two|three|four|five|six|up|more|over|between|chance|us|our|staff|nurses|doctors|people|patients|the|an?|ing)\b)/.test(
      next,
    )
  )
}

function hasSubject(words: readonly Word[], verb: EffectVerb): boolean {
  let at = verb.from - 1
  while (
    at > 0 &&
    /^(?:also|then|still|often|always|usually|directly|even|both|\w+ly)$/.test(words[at]?.lower ?? '')
  )
    at -= 1
  const before = words[at]
  if (before === undefined || noSubject.has(before.lower) || /^\d/.test(before.lower)) return false
  return verb.form !== 'base' || plurals.test(before.lower)
}
