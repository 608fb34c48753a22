import type {Document, Sentence, Word} from '../../src/document/document.ts'
import {defineRule} from '../../src/rule/define-rule.ts'
import {cite} from '../guidance/sources.ts'

const hedges = new Set(
  'could may might possibly potentially potential perhaps presumably suggest suggests suggested suggesting appear appears appeared seem seems seemed likely tend tends tended arguably conceivably possible possibility thought believed supposedly maybe conceivable plausible feasible tentatively probably probable hint hints hinted theoretically hypothetically presumed assumed suspected suggestion indication ostensibly seemingly apparently reportedly'.split(
    ' ',
  ),
)

/** Words after which a new clause starts. */
const clauseOpeners = new Set(
  'so but because and or as which that who when where why how what whether if while although though whereas'.split(
    ' ',
  ),
)

export default defineRule({
  meta: {
    id: 'hedge-stack',
    summary: 'Two or more hedges in one clause',
    why: 'One hedge tells the truth about how sure you are; more hide it.',
    group: 'words',
    since: '0.1.0',
    status: 'stable',
    guidance: [cite('COCH-PROMPT'), cite('NHS-HWW')],
    messages: {
      stack: '{count} hedges in one breath: “{words}”. Keep the one that says how sure you are.',
      mayOrNot: '“{words}” says nothing. Say that we do not know.',
    },
    options: {
      max: {
        type: 'integer',
        default: 1,
        minimum: 1,
        unit: 'hedges',
        description: 'Most hedges in a clause.',
        source: 'Own choice: Cochrane ties one word to one level of certainty',
      },
    },
  },
  *check(document, {max}) {
    for (const sentence of document.sentences) {
      const orNot = /\b(?:may|might|could) or (?:may|might|could) not\b/i.exec(sentence.text)
      if (orNot !== null) {
        const start = sentence.start + orNot.index
        if (document.isQuoted({start, end: start + orNot[0].length})) continue
        yield {messageId: 'mayOrNot', at: {start, end: start + orNot[0].length}, data: {words: orNot[0]}}
        continue
      }
      for (const stack of stacksOf(document, sentence)) {
        const first = stack[0]
        const last = stack.at(-1)
        if (first === undefined || last === undefined || countDifferent(stack) <= max) continue
        const at = {start: first.start, end: last.end}
        if (document.isQuoted(at)) continue
        yield {
          messageId: 'stack',
          at,
          data: {count: stack.length, words: stack.map(({text}) => text).join(', ')},
          weight: stack.length / 2,
          // “The results suggest that it may help” is how certainty is often put: a hint.
          ...(stack.length === 2 && first.lower.startsWith('suggest') ? {step: -1 as const} : {}),
        }
      }
    }
  },
})

/** “It may cost more and may take longer” hedges two things once each. */
function countDifferent(stack: readonly Word[]): number {
  return new Set(stack.map(({lower}) => lower)).size
}

/** Hedges clause by clause; a comma or a joining word ends a clause unless it has only hedges so far. */
function stacksOf(document: Document, sentence: Sentence): Word[][] {
  const stacks: Word[][] = [[]]
  let sinceHedge = 0
  for (const [index, word] of sentence.words.entries()) {
    const before = sentence.words[index - 1]
    const gap = before === undefined ? '' : document.text.slice(before.end, word.start)
    const isThat =
      word.lower === 'that' &&
      (sinceHedge <= 1 ||
        /^(?:possible|possibility|chance|thought|believed|conceivable|plausible|feasible|probable|suggestion|indication|hints?|hinted|presumed|assumed|suspected|sign)$/.test(
          before?.lower ?? '',
        ))
    const isNewClause = /[,;:—–(]/.test(gap) || (clauseOpeners.has(word.lower) && !isThat)
    if (isNewClause) stacks.push([])
    sinceHedge += 1
    if (isHedge(sentence, index)) {
      stacks.at(-1)?.push(word)
      sinceHedge = 0
    }
  }
  return stacks
}

function isHedge(sentence: Sentence, index: number): boolean {
  const word = sentence.words[index]
  if (word === undefined || !hedges.has(word.lower)) return false
  const next = sentence.words[index + 1]?.lower ?? ''
  const before = sentence.words[index - 1]?.lower ?? ''
  // “could not walk” is an ability, “in May” a month, “more likely” a comparison, “we suggested” an act.
  if (word.lower === 'could' && next === 'not') return false
  if (word.lower === 'could' && /^(?:they|people|who)$/.test(before)) return false
  if (word.lower === 'may' && word.text === 'May' && index > 0) return false
  // “Doctors may suggest medicines” is advice.
  if (
    /^suggest/.test(word.lower) &&
    (/^(?:may|might|could|can)$/.test(before)
      ? next !== 'that'
      : !/^(?:that|it|there|this|a|an|the)$/.test(next)) &&
    /\b(?:doctors?|nurses?|GPs?|staff|teams?|clinicians|experts|surgeons|midwives|people|parents|you|we)\b/i.test(
      sentence.text.slice(0, word.start - sentence.start).slice(-25),
    )
  )
    return false
  if (/^(?:conceivable|plausible|feasible|probable|suggestion|indication)$/.test(word.lower))
    return (
      next === 'that' && (word.lower.endsWith('ble') || /^(?:a|some|slight|small|good|fair)$/.test(before))
    )
  // A set word of certainty alone: “suggests that it probably helps” is how reviews speak.
  if (word.lower === 'probably')
    return [index - 2, index - 1, index + 1].some((at) =>
      /^(?:may|might|could|tends?|tended|seems?|appears?|perhaps|possibly)$/.test(
        sentence.words[at]?.lower ?? '',
      ),
    )
  if (/^hint/.test(word.lower)) return /^(?:that|at)$/.test(next)
  if (/^(?:presumed|assumed|suspected)$/.test(word.lower))
    return /^(?:is|are|it|widely|generally)$/.test(before) && /^(?:that|to)$/.test(next)
  // “It may be possible that …” hedges; “as soon as possible” and “possible side effects” do not.
  if (word.lower === 'possible')
    return (
      /^(?:be|is|was|seem|seems|seemed|appear|appears|appeared|entirely|quite|even|also|still|just|only|perhaps|indeed)$/.test(
        before,
      ) && next === 'that'
    )
  // “It is thought that …” hedges; “people thought” tells what they said.
  if (word.lower === 'thought' || word.lower === 'believed')
    return /^(?:is|are|widely|commonly|generally)$/.test(before) && /^(?:that|to)$/.test(next)
  if (word.lower === 'possibility') return next === 'that' && /^(?:a|some)$/.test(before)
  if (word.lower === 'likely')
    return (
      !/^(?:more|less|as|most|least|equally|how|not|also|very)$/.test(before) &&
      (next !== 'to' || /^(?:is|was|be|seem|seems|appears)$/.test(before)) &&
      before !== 'the'
    )
  if (word.lower.startsWith('suggest'))
    return !/^(?:we|they|people|patients|participants|staff|authors|was|were|been)$/.test(before)
  if (word.lower === 'potential' && /^(?:harms?|risks?|side|conflicts?)$/.test(next)) return false
  // “have the potential to” hedges, “the potential of” does not.
  if (word.lower === 'potential' && before === 'the' && next === 'to')
    return /^(?:have|has|had)$/.test(sentence.words[index - 2]?.lower ?? '')
  if (word.lower === 'potential') return !/^(?:the|their|its|full|your|our|of)$/.test(before)
  if (/^(?:appear|seem)/.test(word.lower)) return /^(?:to|that|likely|possible|as)$/.test(next)
  return true
}
