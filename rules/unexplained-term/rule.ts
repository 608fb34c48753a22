import type {Document, Sentence, Word} from '../../src/document/document.ts'
import {familiarityOf, zipf} from '../../src/language/en/familiarity.ts'
import {defineRule} from '../../src/rule/define-rule.ts'
import type {Span} from '../../src/source/span.ts'
import {type DocumentTerm, replaceTerm} from '../../src/words/document-terms.ts'
import {explanationAt, type JargonUse} from '../../src/words/jargon-uses.ts'
import {isMedicalForm} from '../../src/words/medical-form.ts'
import {isMedicineName} from '../../src/words/medicine-name.ts'
import {likeCase} from '../../src/words/phrase-list.ts'
import {technicalWordsOf} from '../../src/words/technical-words.ts'
import {cite} from '../guidance/sources.ts'
import {isNameToKeep, jargonLexicon, jargonUses} from '../jargon-term/lexicon.ts'
import {simplerLexicon} from '../simpler-words/lexicon.ts'
import {isWordsOrSlip} from './is-words-or-slip.ts'

/** Most later uses that a finding names. */
const relatedMax = 8

export default defineRule({
  meta: {
    id: 'unexplained-term',
    summary: 'A technical term that is not explained',
    why: 'Some terms must stay, since people will hear them from a doctor, but they need plain words at their first use.',
    group: 'words',
    since: '0.1.0',
    status: 'stable',
    guidance: [cite('NHS-HWW'), cite('CDC-CCI'), cite('UKHSA'), cite('COCH-TPL')],
    messages: {
      name: '“{term}” is not explained. Put plain words first: “{plain} ({short})”.',
      rare: '“{term}” is a word that few readers know. Say what it means, or leave it out.',
      late: '“{term}” is explained only later. Explain it here, at its first use.',
      again: 'It is used again here.',
      explained: 'It is explained here.',
    },
    options: {
      rareWords: {
        type: 'boolean',
        default: true,
        description: 'Report rare, technical words that the lexicon does not have.',
        source: 'PLABA: words that writers replaced against words that they kept',
      },
      rareBelow: {
        type: 'number',
        default: 3.1,
        minimum: 0,
        maximum: 7,
        unit: 'Zipf: the logarithm of uses in a billion words',
        description: 'Most common word that counts as rare: lower is quieter.',
        source:
          'PLABA; after reading 30 findings 2.3 for Cochrane and eLife, where 13 were no trouble to readers',
      },
    },
  },
  *check(document, {rareWords, rareBelow}, {settings, terms}) {
    const region = settings.region === 'us' ? 'us' : 'uk'
    for (const use of jargonUses(document)) {
      const [first, ...later] = use.uses
      if (first === undefined || !isNameToKeep(use.entry) || use.explained !== undefined) continue
      if (
        use.uses.some((term) => saysWhatItDoes(document, term) && term.start <= (bodyUse(use) ?? first).start)
      )
        continue
      if (settings.audience === 'professional' || isAgreed(terms, use.entry.term) || isReadable(use)) continue
      const text = document.slice(first)
      const [plain = use.entry.meaning] = replaceTerm(document, first, region).names.split('” or “')
      // “Brain injury (traumatic brain injury)” would say nothing new.
      if (plain !== '' && (text.toLowerCase().includes(plain.toLowerCase()) || /^[A-Z]{2,6}$/.test(plain)))
        continue
      const suggestion = `${likeCase(text, plain)} (${lowerFirst(text)})`
      yield {
        messageId: use.explainedAt === undefined ? 'name' : 'late',
        at: first,
        data: {term: text, plain, short: lowerFirst(text)},
        ...(use.explainedAt === undefined && plain !== '' ? {suggestions: [{text: suggestion}]} : {}),
        edit: () => ({
          kind: 'explain',
          about: use.entry.term,
          places: [plain === '' ? {at: first} : {at: first, text: suggestion}, ...later.map((at) => ({at}))],
        }),
        related:
          use.explainedAt === undefined
            ? later.slice(0, relatedMax).map((term) => ({messageId: 'again' as const, at: term}))
            : [{messageId: 'explained' as const, at: use.explainedAt}],
      }
    }
    if (rareWords && settings.audience !== 'professional') yield* checkRare(document, terms, rareBelow)
  },
})

/** “Osteoporosis makes bones weak.”: the term opens its sentence, and the verb says what it is. */
function saysWhatItDoes(document: Document, at: Span): boolean {
  const sentence = document.findSentence(at.start)
  if (sentence === undefined) return false
  const after = sentence.text.slice(at.end - sentence.start, at.end - sentence.start + 40)
  // “cardiovascular disease, such as heart attacks”: examples tell readers enough.
  if (
    /^(?:,? (?:including|such as) | \((?:e\.?g\b|such as|for example|including|like )| (?:or|and) [\w-]+ \([a-z]{4})/.test(
      after,
    )
  )
    return true
  if (!/^(?:an? |the )?$/i.test(sentence.text.slice(0, at.start - sentence.start))) return false
  return /^ (?:narrows?|makes?|causes?|happens?|means?|damages?|stops?|blocks?|weakens?|occurs? when|develops? when|starts? when)\b/.test(
    after,
  )
}

/** “pressure ulcer”: readers know the words of the name, and writers of plain versions keep it. */
function isReadable({entry, score}: JargonUse): boolean {
  const words = entry.term.split(/[ -]/).filter((word) => word.length > 2)
  if (words.length < 2 || score >= readableScore) return false
  return words.every((word) => {
    const {zipf: value, complexity} = familiarityOf(word)
    return value >= readableZipf && complexity < hardComplexity
  })
}

const readableScore = 0
const readableZipf = 2.65
const hardComplexity = 4

/** The first use outside headings. */
function bodyUse({uses}: {readonly uses: readonly DocumentTerm[]}): DocumentTerm | undefined {
  return uses.find(({sentence}) => sentence.block.kind !== 'heading')
}

/** Agreed and explained beside the text; an agreed term without a meaning is still explained once. */
function isAgreed(terms: {find(text: string): unknown}, term: string): boolean {
  return terms.find(term) !== undefined
}

/** “Drosophila melanogaster”: the second part of a name. */
function isSpecies({word, sentence}: {readonly word: Word; readonly sentence: Sentence}): boolean {
  // “Hoopfer et al.”: a person.
  if (
    /^[A-Z]/.test(word.text) &&
    /^(?: et al\b|, [A-Z][a-z]+ et al\b| and [A-Z])/.test(sentence.text.slice(word.end - sentence.start))
  )
    return true
  const index = sentence.words.indexOf(word)
  // “G - quadruplex”, “M. marinum”; the first word of a sentence has a capital anyway.
  if (index === 1) return /^(?:[A-Z]\.|[B-Z])$/.test(sentence.words[0]?.text ?? '')
  return index > 1 && /^[A-Z](?:[a-z]+|\.)?$/.test(sentence.words[index - 1]?.text ?? '')
}

/** “HCG (human chorionic gonadotrophin)”: the full words of an abbreviation. */
function isFullWords({word, sentence}: {readonly word: Word; readonly sentence: Sentence}): boolean {
  const at = word.start - sentence.start
  return /[A-Z]{2}[\w-]{0,8} \([^()]{0,60}$/.test(sentence.text.slice(Math.max(0, at - 80), at))
}

/** “macaque monkeys”, “certolizumab pegol”: the word beside it says what it is. */
function isNameOfKind({word, sentence}: {readonly word: Word; readonly sentence: Sentence}): boolean {
  const index = sentence.words.indexOf(word)
  const before = sentence.words[index - 1]?.lower ?? ''
  if (kinds.has(sentence.words[index + 1]?.lower ?? '') || isMedicineName(before)) return true
  const at = word.start - sentence.start
  const opening = sentence.text.slice(Math.max(0, at - 60), at)
  const rest = sentence.text.slice(word.end - sentence.start)
  // “types of brain cancer, glioma, …”; “the skin condition vitiligo”
  if (/\b(?:type|kind|form)s? of [a-z ]{3,30}, $/.test(opening) && rest.startsWith(',')) return true
  return (
    /\b(?:the|an?) (?:[a-z-]+ ){0,2}(?:condition|disease|disorder|drug|medicine|antibiotic|hormone|bacterium|parasite|metal|mineral|chemical|compound|substance|plant|animal) $/.test(
      opening,
    ) && !/(?:ion|ity|ism|ics|ology|ance|ence)$/.test(word.lower)
  )
}

/** “other treatments (acupressure, interferential current)”: a name in brackets after plain words that say what it is. */
function isListedUnder({word, sentence}: {readonly word: Word; readonly sentence: Sentence}): boolean {
  const at = word.start - sentence.start
  const {text} = sentence
  const isBracket = text.lastIndexOf('(', at) > text.lastIndexOf(')', at)
  const open = text.lastIndexOf(isBracket ? '(' : ': ', at)
  if (open < 2 || (!isBracket && open < text.lastIndexOf(')', at))) return false
  const close = isBracket ? text.indexOf(')', at) : text.length
  const inside = text.slice(open + 1, Math.max(open + 1, close))
  if (!listed.test(inside) || statement.test(inside)) return false
  const before = text.slice(0, open).replace(/ ?\([^()]*\) ?$/, '')
  const [kind = ''] = /[a-z]{4,}$/.exec(before.trimEnd()) ?? []
  return zipf(kind) >= kindZipf
}

/** Two names or more, or names that the words before have more of. */
const listed = /^(?:e\.?g\.?,? |for example,? |such as |including |like )?[^,]{3,40}(?:, | and | or )/

/** A bracket that says something rather than naming things. */
const statement = /\b(?:is|are|was|were|has|have|had|which|that|when|who|because|due|than|from|p|n)\b|[=<>]/

/** From this Zipf value on readers know what kind of thing is meant. */
const kindZipf = 3.5

/** Kinds of living things and goods that a name before them belongs to. */
const kinds: ReadonlySet<string> = new Set(
  'monkey monkeys ape apes fish worm worms flatworms bat bats bird birds frog frogs fly flies plant plants tree trees pine mushroom mushrooms bacteria bacterium fungus virus viruses drug drugs medicine medicines tablets cream gel syndrome disease vitamin antibiotic antibiotics mouse mice rats diet massage gland glands vaccine vaccines'.split(
    ' ',
  ),
)

function* checkRare(document: Document, terms: {has(text: string): boolean}, rareBelow: number) {
  for (const {lower, uses} of technicalWordsOf(document)) {
    const [first, ...later] = uses
    if (first === undefined || terms.has(lower) || terms.has(first.word.text)) continue
    if (zipf(lower) > rareBelow || /[a-z][A-Z]|^Cochrane$/.test(first.word.text)) continue
    // A name of medicine is no easier for being listed, where the rule on jargon leaves it alone.
    const isKnownTerm = isListed(lower) || isListed(first.word.lower)
    if ((isKnownTerm && !isMedicalForm(first.word.lower)) || isSpecies(first)) continue
    if (isFullWords(first) || isNameOfKind(first) || isWordsOrSlip(lower) || isListedUnder(first)) continue
    if (document.isQuoted(first.word) || isInTerm(document, first.word, isMedicalForm(first.word.lower)))
      continue
    const explained = uses.find(({word}) => explanationAt(document, word) !== undefined)
    if (explained === first) continue
    yield {
      messageId: explained === undefined ? ('rare' as const) : ('late' as const),
      at: first.word,
      data: {term: first.word.text},
      related:
        explained === undefined
          ? later.slice(0, relatedMax).map(({word}) => ({messageId: 'again' as const, at: word}))
          : [{messageId: 'explained' as const, at: explained.word}],
      edit: () => ({kind: 'explain' as const, about: lower, places: uses.map(({word}) => ({at: word}))}),
      step: -2 as const,
    }
  }
}

/** On a list with plain words, which has its own rule. */
function isListed(lower: string): boolean {
  return jargonLexicon().entryOf(lower) !== undefined || simplerLexicon().entryOf(lower) !== undefined
}

/** Inside a term of the lexicon, which speaks for all its words. */
function isInTerm(document: Document, word: Span, isMedical: boolean): boolean {
  // A medical name that is a whole term is named here where the rule on jargon leaves it alone; reports of both fold.
  return jargonUses(document).some(({uses}) =>
    uses.some(
      (use) =>
        use.start <= word.start &&
        use.end >= word.end &&
        !(isMedical && use.end - use.start === word.end - word.start),
    ),
  )
}

function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}
