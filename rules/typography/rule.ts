import type {Block, Document, Sentence, Word} from '../../src/document/document.ts'
import type {Inline} from '../../src/document/prose-block.ts'
import {zipf} from '../../src/language/en/familiarity.ts'
import {defineRule} from '../../src/rule/define-rule.ts'
import type {Settings} from '../../src/rule/settings.ts'
import type {Span} from '../../src/source/span.ts'
import {matchSentence} from '../../src/words/match-sentence.ts'
import {cite} from '../guidance/sources.ts'

/** Signs that stand for words, with what to write. */
const signs: Readonly<Record<string, string>> = {
  '&': 'and',
  '~': 'about',
  '≈': 'about',
  '>': 'more than',
  '<': 'less than',
  '≥': 'at least',
  '≤': 'at most',
  '→': '',
  '⇒': '',
  '+': 'and',
}

/** A sign between words in small letters or before a number: “A&E”, “R&D” and “Johnson & Johnson” are names. */
const signPattern = /(?<=[\p{Ll}\d,)] )[&+](?= [\p{Ll}\d])|(?<=^|[\s(])[~≈<>≥≤]\s?(?=\d)|[→⇒]/gu

const emoji = /(?![\d#*©®™↔])\p{Extended_Pictographic}\u{FE0F}?|[✓✔✗✘★☆➔➤■●◆]/gu

/** Zipf value from which a word in capitals is a common word that shouts. Own choice. */
const commonZipfMin = 4

export default defineRule({
  meta: {
    id: 'typography',
    summary: 'Capitals, italics, underlining, too much bold, signs for words',
    why: 'These slow many readers down, and screen readers do not read them well.',
    group: 'presentation',
    since: '0.1.0',
    status: 'stable',
    guidance: [cite('NHS-PUNC'), cite('NHS-FMT'), cite('NHS-AZ'), cite('WOKING')],
    messages: {
      capitals: '“{text}” in capitals is hard to read and sounds like shouting. Use small letters.',
      italic: 'Italics are hard to read for many people. Use normal letters.',
      underline: 'Readers take underlined words for links. Use normal letters.',
      bold: '{percent}% of the words are bold, so nothing stands out. Keep bold for one main message.',
      boldParagraph: '{count} bold parts in one paragraph. Keep the one that matters most.',
      sign: '“{text}” stands for a word. Write “{plain}”.',
      arrow: '“{text}” stands for a word. Write the word.',
      emoji: 'Screen readers spell out “{text}”. Use words.',
    },
    options: {
      boldShare: {
        type: 'integer',
        default: 10,
        minimum: 0,
        maximum: 100,
        unit: 'percent of words',
        description: 'Most words in bold, headings left out.',
        source: 'Own choice: NHS asks for bold “sparingly”',
      },
      italics: {
        type: 'boolean',
        default: true,
        description: 'Report italics and underlining.',
        source: 'NHS service manual: Formatting',
      },
      emoji: {type: 'boolean', default: true, description: 'Report emoji and other picture signs.'},
    },
  },
  *check(document, {boldShare, italics, emoji: checksEmoji}, {settings, terms}) {
    for (const sentence of document.everySentence) {
      for (const at of capitalsOf(document, sentence, settings)) {
        const text = document.slice(at)
        if (terms.has(text)) continue
        yield {messageId: 'capitals', at, data: {text}, suggestions: [{text: toSmall(sentence, at, text)}]}
      }
      yield* checkSigns(document, sentence)
      if (!checksEmoji || !/[\u2190-\u2BFF\u{1F000}-\u{1FAFF}]/u.test(sentence.text)) continue
      for (const {start, end, text} of matchSentence(sentence, emoji)) {
        if (!document.isQuoted({start, end})) yield {messageId: 'emoji', at: {start, end}, data: {text}}
      }
    }
    if (italics) yield* checkItalics(document)
    yield* checkBold(document, boldShare)
  },
})

function* checkSigns(document: Document, sentence: Sentence) {
  if (!/[&~≈<>≥≤→⇒+]/.test(sentence.text)) return
  for (const {start, end, text} of matchSentence(sentence, signPattern)) {
    const at = {start, end: start + text.trimEnd().length}
    if (document.isQuoted({start, end})) continue
    const plain = signs[text.trim()] ?? ''
    const suggestions =
      plain === '' ? [] : [{text: /\d/.test(document.text.charAt(at.end)) ? `${plain} ` : plain}]
    yield {
      messageId: plain === '' ? ('arrow' as const) : ('sign' as const),
      at,
      data: {text: text.trim(), plain},
      suggestions,
    }
  }
}

/** Runs of words in capitals, and single ones that are common words in small letters. */
function* capitalsOf(document: Document, sentence: Sentence, settings: Settings): Generator<Span> {
  if (!/[A-Z]{4}|[A-Z]{3} [A-Z]{3}|\bNOT\b/.test(sentence.text)) return
  const {words} = sentence
  let run: Word[] = []
  for (const [index, word] of words.entries()) {
    if (isCapital(word.text) && !isTrial(word.text, settings)) run.push(word)
    const next = words[index + 1]
    // “A TENS machine”: the article is no part of the run.
    if (run.length === 1 && word.text.length === 1) run = []
    if (next !== undefined && isCapital(next.text) && document.text.slice(word.end, next.start).trim() === '')
      continue
    const at = isNameBefore(document, run) ? undefined : shout(run)
    if (at !== undefined && !document.isQuoted(at)) yield at
    run = []
  }
}

function isCapital(text: string): boolean {
  return /^[A-Z][A-Z'’]*$/.test(text)
}

function isTrial(text: string, {trial}: Settings): boolean {
  return trial.some((name) =>
    name
      .toUpperCase()
      .split(/[\s-]+/)
      .includes(text),
  )
}

/** The part of a run that shouts: at least one word of four letters or more that is common in small letters. */
function shout(run: readonly Word[]): Span | undefined {
  const first = run[0]
  const last = run.at(-1)
  if (first === undefined || last === undefined) return undefined
  const common = run.filter((word) => zipf(word.lower) >= commonZipfMin && !isShort(word))
  const isRun = common.length >= 2 && common.every((word) => word.text.length >= 3)
  if (!isRun && !common.some((word) => word.text.length >= 4 || word.text === 'NOT')) return undefined
  // One word can be an acronym that spells a word, and two a name: “HEART UK”.
  if (common.length < 2 && !run.some((word) => shouting.has(word.lower) || isInflected(word)))
    return undefined
  return {start: first.start, end: last.end}
}

/** “The FOCUS ON LEGS team”: the name of a study. */
function isNameBefore(document: Document, run: readonly Word[]): boolean {
  const end = run.at(-1)?.end ?? 0
  // A name in brackets: “a programme (FRIENDS)”.
  if (document.text[(run[0]?.start ?? 0) - 1] === '(') return true
  return /^ (?:trial|study|team|programme|program|project|group|survey|campaign|network)\b/.test(
    document.text.slice(end, end + 16),
  )
}

/** Shortest word whose ending shows that it is no acronym. Own choice. */
const inflectedMin = 6

/** “MATTERS”, “WORKED”, “CLEARLY”: few acronyms have such an ending. */
function isInflected(word: Word): boolean {
  return (
    word.text.length >= inflectedMin &&
    /(?:[^S]S|ED|ING|LY|EST)$/.test(word.text) &&
    zipf(word.lower) >= commonZipfMin
  )
}

/** Names that spell a word. */
function isShort(word: Word): boolean {
  return /^(?:AIDS|COVID|SARS|MERS|UNICEF|NICE|CARE|SAFE|TIME)$/.test(word.text)
}

/** Words that writers put in capitals to stress them; trial names are often words too, but not these. */
const shouting = new Set(
  'not prove proves proven never always must should only very most more less many will cannot does were have been best worst important warning note stop this that these those they them with without none every nothing everyone both same different please really before after also even just what when which free high higher lower increase increased decrease decreased reduce reduced significant significantly definitely urgent danger dangerous attention please update conclusion results result now today works worked helped helps great good huge amazing new better safer your yours ours theirs their every each such least again once only soon while until since because where here there into about around between against among through during within would could might does having being makes takes took needs needed gives gave kept asked told known think wanted found shown changes changed really truly fully totally whole entire some many fewer several enough much less extra wrong good easy true false thank thanks'.split(
    ' ',
  ),
)

function toSmall(sentence: Sentence, at: Span, text: string): string {
  const small = text.toLowerCase()
  return at.start === sentence.words[0]?.start ? small.charAt(0).toUpperCase() + small.slice(1) : small
}

function* checkItalics(document: Document) {
  let isRepeat = false
  for (const block of document.blocks) {
    if (block.isReference || block.isFootnote || block.isQuote) continue
    for (const inline of block.inlines) {
      if (inline.kind !== 'emphasis' && inline.kind !== 'underline') continue
      if (inline.end <= inline.start || document.isQuoted(inline)) continue
      if (inline.kind === 'emphasis' && isLatinName(document.slice(inline))) continue
      yield {
        messageId: inline.kind === 'emphasis' ? ('italic' as const) : ('underline' as const),
        at: inline,
        isRepeat,
      }
      isRepeat = true
    }
  }
}

/** “E. coli”, “Escherichia coli”, “BRCA1”: names of species and genes stand in italics by rule. */
function isLatinName(text: string): boolean {
  return /^[A-Z](?:\.|[a-z]+) [a-z]{3,}$|^[A-Za-z]*\d[\w-]*$|^[A-Z][A-Z\d-]{1,9}$/.test(text.trim())
}

/** Bold parts in one paragraph from which they are too many. Own choice. */
const boldPartsMax = 3

function* checkBold(document: Document, share: number) {
  let bold = 0
  let first: Inline | undefined
  for (const block of document.blocks) {
    if (!mayStress(block)) continue
    const parts = block.inlines.filter((inline) => inline.kind === 'strong' && inline.end > inline.start)
    if (parts.length > boldPartsMax)
      yield {messageId: 'boldParagraph' as const, at: block, data: {count: parts.length}}
    for (const part of parts) {
      if (isHeadingLike(block, part)) continue
      bold += countWords(document.slice(part))
      first ??= part
    }
  }
  // A short text with one bold message is what CDC asks for.
  if (first === undefined || bold <= boldWordsMin) return
  const words = document.blocks.reduce(
    (sum, block) => sum + (mayStress(block) ? countWords(block.text) : 0),
    0,
  )
  const percent = Math.round((100 * bold) / Math.max(1, words))
  if (percent <= share) return
  yield {messageId: 'bold' as const, at: first, data: {percent}}
}

/** Bold words count in running text only. */
function mayStress(block: Block): boolean {
  return block.kind !== 'heading' && block.kind !== 'tableCell' && !block.isReference
}

/** Bold words that are always fine: one main message. Own choice: the length of one sentence. */
const boldWordsMin = 25

/** A bold line, or bold words that open a paragraph or a list item. */
function isHeadingLike(block: Block, part: Inline): boolean {
  return part.start === block.start && part.end - part.start <= 80
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0
}
