import type {Document, Sentence, Word} from '../../src/document/document.ts'
import {defineRule} from '../../src/rule/define-rule.ts'
import type {Span} from '../../src/source/span.ts'
import {isClausal, partsOf} from '../../src/words/sentence-parts.ts'
import {cite} from '../guidance/sources.ts'

const subordinators = new Set(
  'which who whom whose where although though because while whereas if unless since when whether until'.split(
    ' ',
  ),
)

/** Verbs that take up the sentence after an insert. */
const resuming = new Set(
  'said told gave took began came went made got saw felt ran led kept left lost fell rose grew knew thought slept ate spoke wrote met paid sent spent became is are was were has have had can could may might will would must should do does did cannot'.split(
    ' ',
  ),
)

export default defineRule({
  meta: {
    id: 'nested-clauses',
    summary: 'Clauses inside clauses',
    why: 'Readers lose the main point of a sentence that is loaded with other parts.',
    group: 'sentences',
    since: '0.1.0',
    status: 'stable',
    guidance: [cite('PLG-SENT'), cite('NHS-PUNC'), cite('PLG-SVO')],
    messages: {
      clauses: 'This sentence has {count} parts inside it. Give each its own sentence, main point first.',
      commas: 'Commas cut this sentence into {count} parts. Give each its own sentence, main point first.',
      insert: '{words} words stand between who and what they did. Move them to their own sentence.',
      opens: 'A part opens here.',
    },
    options: {
      maxClauses: {
        type: 'integer',
        default: 2,
        minimum: 0,
        unit: 'clauses',
        description: 'Most clauses inside a sentence: “which”, “who”, “because”, “if” and the like.',
        source: 'Own choice: plainlanguage.gov asks for one idea in each sentence',
      },
      maxCommas: {
        type: 'integer',
        default: 4,
        minimum: 0,
        unit: 'commas',
        description:
          'Most commas that part clauses or inserts; those of a list or in brackets are not counted.',
        source: 'Own choice: NHS says that long sentences with lots of commas are hard',
      },
      maxInsert: {
        type: 'integer',
        default: 8,
        minimum: 1,
        unit: 'words',
        description: 'Longest insert between commas, with the verb after it.',
        source: 'Own choice: plainlanguage.gov asks to keep subject and verb together',
      },
    },
  },
  *check(document, {maxClauses, maxCommas, maxInsert}) {
    for (const sentence of document.sentences) {
      if (document.isQuoted(sentence)) continue
      const openers = clausesOf(document, sentence)
      if (openers.length > maxClauses) {
        yield {
          messageId: 'clauses',
          at: sentence,
          data: {count: openers.length},
          related: openers.map((at) => ({messageId: 'opens' as const, at})),
          weight: openers.length / (maxClauses + 1),
        }
        continue
      }
      const insert = findInsert(document, sentence, maxInsert)
      if (insert !== undefined) {
        yield {messageId: 'insert', at: insert, data: {words: insert.words}}
        continue
      }
      const commas = countCommas(document, sentence)
      if (commas > maxCommas) yield {messageId: 'commas', at: sentence, data: {count: commas + 1}}
    }
  },
})

function clausesOf(document: Document, sentence: Sentence): Span[] {
  const found: Span[] = []
  const {words} = sentence
  for (const [index, word] of words.entries()) {
    if (!subordinators.has(word.lower)) continue
    const next = words[index + 1]
    const before = words[index - 1]
    // “since 2010”, “if so”, “if any”, “what and where”, “when and how”, “the WHO”.
    if (
      next === undefined ||
      /^(?:\d|then$|so$|any$|not$|and$|or$|possible$|necessary$|needed$)/.test(next.lower)
    )
      continue
    if (
      word.text === 'WHO' ||
      (before !== undefined &&
        /^(?:and|or|but|as|even|only|than)$/.test(before.lower) &&
        isSame(words, index))
    )
      continue
    if (
      word.lower === 'since' &&
      /^(?:the|birth|then|last|january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
        next.lower,
      )
    )
      continue
    if (document.isOpaque(word)) continue
    found.push({start: word.start, end: word.end})
  }
  return found
}

/** “who … and who …”: the second of two like parts stands beside the first, not inside it. */
function isSame(words: readonly Word[], index: number): boolean {
  const lower = words[index]?.lower
  return words.slice(0, index).some((word) => word.lower === lower)
}

/**
 * An insert between commas with the verb after it: “The app, which teaches people …, helped”.
 *
 * One that starts with “who” or “which” may stand anywhere, others only after a short subject that opens the sentence.
 */
function findInsert(
  document: Document,
  sentence: Sentence,
  max: number,
): (Span & {words: number}) | undefined {
  const {words} = sentence
  const places: number[] = []
  for (let index = 1; index < words.length; index += 1)
    if (isAfterComma(document, words, index)) places.push(index)
  for (const [at, place] of places.entries()) {
    const next = closeOf(words, places, at)
    const word = words[place]
    const verb = next === undefined ? undefined : words[next]
    if (word === undefined || verb === undefined || next === undefined) return undefined
    const last = words[next - 1]
    if (last === undefined || next - place <= max || !resumes(verb.lower) || !opensInsert(words, place, at))
      continue
    return {start: word.start, end: last.end, words: next - place}
  }
  return undefined
}

/** The comma that ends an insert: a part that opens with “because” or the like inside it belongs to it. */
function closeOf(words: readonly Word[], places: readonly number[], at: number): number | undefined {
  const isInner = (place: number | undefined): boolean =>
    place !== undefined && innerOpeners.has(words[place]?.lower ?? '')
  return places[isInner(places[at + 1]) && isRelative(words, places[at]) ? at + 2 : at + 1]
}

/** Words that open a part inside an insert. */
const innerOpeners = new Set('because although though since as whereas unless while if when'.split(' '))

function isRelative(words: readonly Word[], place: number | undefined): boolean {
  return place !== undefined && /^(?:which|who|whose|whom)$/.test(words[place]?.lower ?? '')
}

function resumes(lower: string): boolean {
  return (
    resuming.has(lower) ||
    (/^[a-z]{3,}ed$/.test(lower) &&
      !/^(?:based|compared|followed|related|called|named|combined|added|aged|need)$/.test(lower))
  )
}

function opensInsert(words: readonly Word[], place: number, commasBefore: number): boolean {
  const lower = words[place]?.lower ?? ''
  if (/^(?:which|who|whose|whom|where)$/.test(lower)) return true
  const [, second, third] = words.slice(place)
  if (second?.lower === 'of' && /^(?:whom|which)$/.test(third?.lower ?? '')) return true
  if (commasBefore > 0 || place > subjectMax || adverbials.has(words[0]?.lower ?? '')) return false
  return /^(?:after|before|despite|although|though|because|following|when|including|such|a|an|the|also|known|called|meaning|especially|particularly)$/.test(
    lower,
  )
}

/** Longest subject before an insert, in words. Own choice. */
const subjectMax = 8

/** A sentence that opens so has its comma before the subject. */
const adverbials = new Set(
  'in on at by for after before during when while if although though because since as with without from to of among between despite moreover furthermore additionally similarly interestingly importantly overall meanwhile still indeed over under across through however also overall therefore thus instead here there then now once until unless yet so and but or given based compared using following finally first second third'.split(
    ' ',
  ),
)

function isAfterComma(document: Document, words: readonly Word[], index: number): boolean {
  const before = words[index - 1]
  const word = words[index]
  return (
    before !== undefined &&
    word !== undefined &&
    /^[)”"’']{0,2},\s/.test(document.text.slice(before.end, word.start))
  )
}

/** Items of a list in one sentence, parted by semicolons or bullets. */
function isRunList(text: string): boolean {
  return /[•▪]/.test(text) || text.split(';').length > 2
}

/** Parts after the first that are clauses or inserts: the commas of lists and those in brackets are left out. */
function countCommas(document: Document, sentence: Sentence): number {
  if (sentence.text.split(',').length <= 2 || isRunList(sentence.text)) return 0
  return partsOf(document, sentence).slice(1).filter(isClausal).length
}
