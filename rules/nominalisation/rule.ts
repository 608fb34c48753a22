import type {Document, Sentence, Word} from '../../src/document/document.ts'
import type {VerbForm} from '../../src/language/en/inflect.ts'
import {inflectVerbPhrase} from '../../src/language/en/inflect-phrase.ts'
import {defineRule} from '../../src/rule/define-rule.ts'
import {likeCase} from '../../src/words/phrase-list.ts'
import {cite} from '../guidance/sources.ts'
import {type Hidden, isAdjacent, nounAt} from './hidden-verb.ts'
import {findPassiveLight} from './passive-light.ts'
import {heavyNouns, verbOf} from './verbs.ts'

/** Verbs that say little beside the noun, by form. “have”, “get” and “take” make too many ordinary phrases. */
const lightVerbs = new Map<string, VerbForm>()
for (const row of [
  'conduct conducts conducted conducted conducting',
  'perform performs performed performed performing',
  'undertake undertakes undertook undertaken undertaking',
  'make makes made made making',
  'give gives gave given giving',
  'provide provides provided provided providing',
  'achieve achieves achieved achieved achieving',
  'carry carries carried carried carrying',
  'do does did done doing',
  'reach reaches reached reached reaching',
]) {
  const forms: readonly VerbForm[] = ['base', 'third', 'past', 'participle', 'ing']
  for (const [index, word] of row.split(' ').entries()) {
    if (!lightVerbs.has(word)) lightVerbs.set(word, forms[index] ?? 'base')
  }
}

/** Which nouns go with a verb that has other uses: “make a decision”, not “make a search”. */
const nounsOf: Readonly<Record<string, ReadonlySet<string>>> = {
  make: new Set(
    'adjustment amendment announcement application assessment assumption attempt calculation comparison contribution decision determination enquiry estimation improvement modification observation payment provision recommendation revision selection suggestion'.split(
      ' ',
    ),
  ),
  give: new Set(
    'clarification confirmation consideration demonstration description encouragement explanation'.split(' '),
  ),
  provide: new Set(
    'clarification confirmation description demonstration encouragement estimation summary'.split(' '),
  ),
  achieve: new Set('reduction improvement completion optimisation'.split(' ')),
  reach: new Set('decision agreement conclusion'.split(' ')),
  do: new Set('analysis assessment calculation comparison evaluation investigation'.split(' ')),
}

const familyOf: Readonly<Record<string, string>> = {
  makes: 'make',
  made: 'make',
  making: 'make',
  gives: 'give',
  gave: 'give',
  given: 'give',
  giving: 'give',
  provides: 'provide',
  provided: 'provide',
  providing: 'provide',
  achieves: 'achieve',
  achieved: 'achieve',
  achieving: 'achieve',
  does: 'do',
  did: 'do',
  done: 'do',
  doing: 'do',
  reaches: 'reach',
  reached: 'reach',
  reaching: 'reach',
}

/** What may follow a noun besides “of”. */
const prepositionsOf: Readonly<Record<string, ReadonlySet<string>>> = {
  reduction: new Set(['in']),
  improvement: new Set(['in', 'to']),
  decision: new Set(['on', 'that']),
  consideration: new Set(['to']),
  agreement: new Set(['on', 'to', 'that']),
  conclusion: new Set(['that']),
  recommendation: new Set(['that', 'to']),
  investigation: new Set(['into']),
  explanation: new Set(['for']),
}

export default defineRule({
  meta: {
    id: 'nominalisation',
    summary: 'A verb hidden in a noun, such as “carried out an assessment of”',
    why: 'Hidden verbs add words and hide who did what.',
    group: 'words',
    since: '0.1.0',
    status: 'stable',
    guidance: [cite('PLG-HIDDEN'), cite('ALUK'), cite('COCH-PROMPT')],
    messages: {
      light: '“{text}” hides the verb. Try “{plain}”.',
      heavy: '“{text}” hides the verb. Say who does it, or try “{plain}”.',
    },
    options: {
      heavy: {
        type: 'boolean',
        default: true,
        description: 'Give a hint at nouns such as “the implementation of”, one severity lower.',
        source: 'plainlanguage.gov: Avoid hidden verbs',
      },
    },
  },
  *check(document, {heavy}) {
    const seen = new Set<string>()
    for (const sentence of document.sentences) {
      let from = 0
      for (const [index, word] of sentence.words.entries()) {
        if (index < from) continue
        const light = findLight(document, sentence, index)
        const found =
          light ??
          findPassiveLight(document, sentence, index) ??
          (heavy ? findHeavy(document, sentence, index) : undefined)
        if (found === undefined || document.isQuoted(found)) continue
        while (from < sentence.words.length && (sentence.words[from]?.start ?? 0) < found.end) from += 1
        const text = document.slice(found)
        const plains = found.verbs.map((verb) => likeCase(word.text, inflectVerbPhrase(verb, found.form)))
        yield {
          messageId: found.isHeavy === true ? 'heavy' : 'light',
          at: {start: found.start, end: found.end},
          data: {text, plain: plains.join('” or “')},
          suggestions: found.isWhole ? plains.map((plain) => ({text: plain})) : [],
          isRepeat: seen.has(found.noun),
          ...(found.isHeavy === true ? {step: -1 as const} : {}),
        }
        seen.add(found.noun)
      }
    }
  },
})

/** “carried out an evaluation of”, “made a decision to”, “performed analyses of”. */
function findLight(document: Document, sentence: Sentence, index: number): Hidden | undefined {
  const {words} = sentence
  const verb = words[index]
  const form = verb && lightVerbs.get(verb.lower)
  if (verb === undefined || form === undefined) return undefined
  const isCarry = verb.lower.startsWith('carr')
  if (isCarry && words[index + 1]?.lower !== 'out') return undefined
  let at = index + (isCarry ? 2 : 1)
  const hasArticle = /^(?:a|an|the|any|some|two|three|several)$/.test(words[at]?.lower ?? '')
  if (hasArticle) at += 1
  // One adjective may stand before the noun; it cannot be kept with a verb alone.
  const isDirect = nounAt(words[at]) !== undefined
  if (
    !isDirect &&
    /(?:ive|al|ic|ed|ful|full|thorough|further|similar|separate)$/.test(words[at]?.lower ?? '')
  )
    at += 1
  const noun = nounAt(words[at])
  const last = words[at]
  if (noun === undefined || last === undefined || !isAdjacent(document, words, index, at)) return undefined
  // “made comparison difficult” is another phrase.
  const isSetPhrase = noun === 'consideration' && words[at + 1]?.lower === 'to'
  if (!hasArticle && noun === last.lower && !isSetPhrase) return undefined
  const family = familyOf[verb.lower] ?? verb.lower
  const allowed = nounsOf[family]
  if (allowed !== undefined && !allowed.has(noun)) return undefined
  // “a review of 3 studies was performed” stands in the passive; only what follows the verb is read here.
  const next = words[at + 1]
  const isOf = next?.lower === 'of' && isAdjacent(document, words, at, at + 1)
  const isTo = next?.lower === 'to' && /^(?:decision|consideration)$/.test(noun)
  const isOther =
    next !== undefined &&
    isAdjacent(document, words, at, at + 1) &&
    prepositionsOf[noun]?.has(next.lower) === true
  if (!isOf && !isTo && !isOther) return undefined
  const end = isOf || (isOther && next.lower !== 'that' && next.lower !== 'to') ? next.end : last.end
  // A participle after “was” or “has” keeps its form; past forms of these verbs are the same for both.
  return {
    start: verb.start,
    end,
    noun,
    verbs: verbOf[noun]?.split('|') ?? [],
    form: formOf(words, index, form),
    isWhole: isDirect,
  }
}

/** “was conducted an analysis” does not occur; “has conducted” and “had made” take the participle. */
function formOf(words: readonly Word[], index: number, form: VerbForm): VerbForm {
  const before = words[index - 1]?.lower ?? ''
  return form === 'past' && /^(?:has|have|had|having|was|were|been|be)$/.test(before) ? 'participle' : form
}

/** “the implementation of”, “by utilisation of”: the noun opens its phrase, so that the verb in -ing can take its place. */
function findHeavy(document: Document, sentence: Sentence, index: number): Hidden | undefined {
  const {words} = sentence
  const first = words[index]
  if (first === undefined) return undefined
  const at = first.lower === 'the' ? index + 1 : index
  const noun = words[at]
  const of = words[at + 1]
  if (noun === undefined || of?.lower !== 'of' || !heavyNouns.has(noun.lower)) return undefined
  if (!isAdjacent(document, words, index, at + 1)) return undefined
  const before = words[index - 1]?.lower
  if (before !== undefined && !opensPhrase.has(before) && !(at > index)) return undefined
  // “the assessment of low-quality evidence” is the result of it.
  if (isName(noun, at) || /^(?:low|high|moderate|very)/.test(words[at + 2]?.lower ?? '')) return undefined
  const isSafeAfter = /^(?:the|a|an|this|these|that|those|our|their|all|any|each|new|[a-z]+)$/.test(
    words[at + 2]?.lower ?? '',
  )
  return {
    start: first.start,
    end: of.end,
    noun: noun.lower,
    verbs: verbOf[noun.lower]?.split('|') ?? [],
    form: 'ing',
    isWhole: isSafeAfter,
    isHeavy: true,
  }
}

const opensPhrase = new Set(
  'of for in on by with through to after before during about or and from without despite including facilitate facilitates facilitated support supports improve improves require requires required involve involves led leads'.split(
    ' ',
  ),
)

/** “Department of …”, “Evaluation of …” in a name. */
function isName(noun: Word, index: number): boolean {
  return index > 0 && /^[A-Z]/.test(noun.text)
}
