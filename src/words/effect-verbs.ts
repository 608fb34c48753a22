import type {Sentence, Word} from '../document/document.ts'
import {verbForm} from '../language/en/inflect.ts'

/** Which form of a verb stands in a text. */
export type EffectForm = 'base' | 'third' | 'past'

/** A verb that says that one thing changes another, with its particle: words `from` up to and without `to`. */
export interface EffectVerb {
  readonly form: EffectForm
  readonly from: number
  readonly to: number
}

/**
 * Verbs that say that one thing makes another more, less, better or worse (own list). Verbs that people do with their hands
 * (“lift”, “stop”, “save”) are here too: who stands before them tells.
 */
const verbs = `aggravate alleviate amplify avert avoid bolster boost calm cause combat counter cripple curb curtail cut
damage dampen decrease deepen delay derail deter diminish disrupt dull ease eliminate empower endanger enhance
eradicate erode exacerbate extend foster fuel halt halve hamper harm hasten heal heighten help hinder hurt impair
impede improve increase inflame inhibit jeopardise lengthen lessen lift lighten limit lower magnify minimise
mitigate nurture precipitate prevent prolong promote propel protect provoke quicken quieten raise reduce reinforce
relieve restore reverse ruin safeguard save scar drive push force trap deprive sharpen shield shorten shrink slash slow soften soothe spare spark
spoil stabilise steady stimulate stop stoke strengthen stunt suppress tackle thicken threaten trigger undermine
unsettle uplift trim thin build forge bind bolster sap drain strain burden overload blunt induce inflate depress cloud numb rob spur nudge guard buffer cushion insulate energise revive banish tame squeeze swell multiply treble quadruple compound kindle ignite unleash elicit generate dictate determine shape blight mar poison disable retard speed stem kill claim weaken widen worsen wreck double triple disturb dent`

/** Verbs that say so only with a small word behind them. */
const withParticle: Readonly<Record<string, string>> = {
  ward: 'off',
  fend: 'off',
  stave: 'off',
  set: 'off',
  push: 'up down back',
  drive: 'up down out',
  bring: 'on about down forward',
  keep: 'away off',
  hold: 'back off down',
  eat: 'into away',
  chip: 'away',
  chase: 'away off',
  wash: 'away',
  beat: 'back off',
  put: 'off up',
  take: 'away',
  pull: 'down up',
  open: 'up',
  shut: 'down',
  switch: 'off on',
  build: 'up',
  wear: 'down',
  cut: 'down short',
  lead: 'to',
  result: 'in',
  contribute: 'to',
  speed: 'up',
  slow: 'down',
  clear: 'up',
  cheer: 'up',
  wipe: 'out',
  stir: 'up',
  trim: 'back',
  bear: 'down',
  knock: 'down back',
}

interface Forms {
  readonly whole: ReadonlyMap<string, EffectForm>
  readonly first: ReadonlyMap<string, {readonly form: EffectForm; readonly particles: readonly string[]}>
}

let known: Forms | undefined

function formsOf(base: string): readonly (readonly [string, EffectForm])[] {
  return [
    [base, 'base'],
    [verbForm(base, 'third'), 'third'],
    [verbForm(base, 'past'), 'past'],
  ]
}

function buildForms(): Forms {
  const whole = new Map<string, EffectForm>()
  // “cut”, “hurt” and “spread” look the same in the past: what stands first in the list of forms is overwritten.
  for (const base of verbs.split(/\s+/)) for (const [form, kind] of formsOf(base)) whole.set(form, kind)
  const first = new Map<string, {form: EffectForm; particles: readonly string[]}>()
  for (const [base, particles] of Object.entries(withParticle)) {
    for (const [form, kind] of formsOf(base)) first.set(form, {form: kind, particles: particles.split(' ')})
  }
  return {whole, first}
}

/** The verb of change that starts at a word, with its particle. */
export function effectVerbAt(words: readonly Word[], from: number): EffectVerb | undefined {
  known ??= buildForms()
  const lower = words[from]?.lower
  if (lower === undefined) return undefined
  const pair = known.first.get(lower)
  if (pair?.particles.includes(words[from + 1]?.lower ?? '')) return {form: pair.form, from, to: from + 2}
  const form = known.whole.get(lower)
  return form === undefined ? undefined : {form, from, to: from + 1}
}

/** Words that cannot start what a verb acts on. */
const noObject: ReadonlySet<string> = new Set(
  `by in on at from to for of with within without into over under after before during until since between among across
  about through towards and or but nor so than as because if when while though although whether where which who that is
  are was were be been being am has have had do does did will would can could may might should must not no too either
  again there here then only even more less at overall further`.split(/\s+/),
)

/** Whether what a verb acts on starts at a word, straight behind the word before it. */
export function startsObject(sentence: Sentence, index: number): boolean {
  const word = sentence.words[index]
  const before = sentence.words[index - 1]
  if (word === undefined || before === undefined || noObject.has(word.lower)) return false
  const gap = sentence.text.slice(before.end - sentence.start, word.start - sentence.start)
  return /^\s+[“‘"'(]?$/.test(gap) && !(word.lower.length > 4 && word.lower.endsWith('ly'))
}
