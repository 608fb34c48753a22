import type {Document, Sentence, Word} from '../../src/document/document.ts'
import type {VerbForm} from '../../src/language/en/inflect.ts'
import {inflectVerbPhrase} from '../../src/language/en/inflect-phrase.ts'
import {defineRule} from '../../src/rule/define-rule.ts'
import {likeCase} from '../../src/words/phrase-list.ts'
import {cite} from '../guidance/sources.ts'
import {findChange} from './change-of.ts'
import {type Hidden, isAdjacent, nounAt} from './hidden-verb.ts'
import {keptPrepositions, lightVerbs, nounsOf, prepositionsOf} from './light-verbs.ts'
import {findPassiveLight} from './passive-light.ts'
import {heavyNouns, verbOf} from './verbs.ts'

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
          findChange(document, sentence, index) ??
          (heavy ? findHeavy(document, sentence, index) : undefined)
        if (found === undefined || document.isQuoted(found)) continue
        while (from < sentence.words.length && (sentence.words[from]?.start ?? 0) < found.end) from += 1
        const text = document.slice(found)
        const verbs = found.verbs.map((verb) => inflectVerbPhrase(verb, found.form))
        // Words that cannot take the place stand as they are in the middle of a sentence.
        const plains = found.isWhole ? verbs.map((verb) => likeCase(word.text, verb)) : verbs
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
  const light = verb && lightVerbs.get(verb.lower)
  if (verb === undefined || light === undefined) return undefined
  const isCarry = light.verb === 'carry'
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
  if (!hasArticle && noun === last.lower && !isSetPhrase && !bareNouns.has(noun)) return undefined
  const allowed = nounsOf[light.verb]
  if (allowed !== undefined && !allowed.has(noun)) return undefined
  // “a review of 3 studies was performed” stands in the passive; only what follows the verb is read here.
  const next = words[at + 1]
  if (next === undefined || !isAdjacent(document, words, at, at + 1)) return undefined
  if (next.lower !== 'of' && prepositionsOf[noun]?.has(next.lower) !== true) return undefined
  // “make decisions about care” is what people say.
  if (next.lower === 'about' && noun !== last.lower) return undefined
  const pair = `${noun} ${next.lower}`
  const isKept = keptPrepositions.has(pair) || next.lower === 'that'
  const paired = verbOf[pair]
  // A participle after “was” or “has” keeps its form; past forms of these verbs are the same for both.
  return {
    start: verb.start,
    end: isKept && paired === undefined ? last.end : next.end,
    noun,
    verbs: (paired ?? verbOf[noun])?.split('|') ?? [],
    form: formOf(words, index, light.form),
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

/** Nouns that stand without an article: “provided support to”. */
const bareNouns = new Set(
  'support assistance advice guidance help training protection encouragement research use reference'.split(
    ' ',
  ),
)

const opensPhrase = new Set(
  'following upon until since prior of for in on by with through to after before during about or and from without despite including facilitate facilitates facilitated support supports improve improves require requires required involve involves led leads'.split(
    ' ',
  ),
)

/** “Department of …”, “Evaluation of …” in a name. */
function isName(noun: Word, index: number): boolean {
  return index > 0 && /^[A-Z]/.test(noun.text)
}
