import type {Document} from '../../src/document/document.ts'
import {familiarityOf} from '../../src/language/en/familiarity.ts'
import {defineRule, type Finding} from '../../src/rule/define-rule.ts'
import type {FindingEdit} from '../../src/rule/finding-edit.ts'
import {replaceTerm} from '../../src/words/document-terms.ts'
import {jargonModel, replacementEvidence} from '../../src/words/jargon-score.ts'
import type {JargonUse} from '../../src/words/jargon-uses.ts'
import {termScore} from '../../src/words/term-score.ts'
import {cite} from '../guidance/sources.ts'
import {hardestPart} from './hardest-part.ts'
import {isNameToKeep, jargonUses} from './lexicon.ts'

/** Most later uses that a finding names. */
const relatedMax = 8

/** Below this score writers keep a word, whatever the guidance says of it. */
const keptBelow = 0

/** Writers keep many terms of several words whole: below this score as many as they replace; more so of words that readers know. */
const phraseLeast = 0.6
const familiarPhraseLeast = 0.9

/** “Dental caries”, “perinatal death”: guidance names the term, and its everyday words draw the score down; one hard word more so. */
const namedPhraseLeast = -0.3
const hardPhraseLeast = -1.1

/** What decides the least score: of all terms, and of those whose words readers meet elsewhere too. */
interface Least {
  readonly least: number
  readonly familiarLeast: number
}

/** Least score at which an entry is reported. */
function leastFor({entry: {term, source}, uses}: JargonUse, {least, familiarLeast}: Least): number {
  // Guidance asks for these by name; what writers do only decides how loud they are.
  if (source === 'own-method') return Number.NEGATIVE_INFINITY
  if (isHardWord(term)) return least - (uses.length < topicUses ? hardBonus : topicBonus)
  const isPhrase = /[ -]/.test(term)
  if (source !== 'own' && isPhrase)
    return Math.min(least, term.split(/[ -]/).some(isHardWord) ? hardPhraseLeast : namedPhraseLeast)
  if (source !== 'own') return Math.min(least, keptBelow)
  const isFamiliar = term.split(/[ -]/).every(isFamiliarWord)
  if (isPhrase) return Math.max(least, isFamiliar ? familiarPhraseLeast : phraseLeast)
  return isFamiliar ? Math.max(least, familiarLeast) : least
}

/** Least score of a word in a term that is not reported as a whole. */
const partLeast = 1.25

/** “Enrolled”: readers meet it elsewhere, and people do not rate such words as hard. */
function isFamiliarWord(word: string): boolean {
  const {zipf, complexity} = familiarityOf(word)
  return zipf >= metZipf && complexity < ratherHard
}

const metZipf = 2.8
const ratherHard = 3.4

/** “Dysphagia”: rare, and people rate such words as hard; few readers know it, whatever its place says. */
function isHardWord(term: string): boolean {
  const {zipf, complexity} = familiarityOf(term)
  return !/[ -]/.test(term) && zipf < rareZipf && complexity >= hardComplexity
}

const rareZipf = 2.5
const hardComplexity = 4.5

/** How much lower its score may be; less where the text uses it so often that it is about it, for then writers keep it. */
const hardBonus = 1.3
const topicBonus = 0.3
const topicUses = 3

/** Texts from which the message tells what writers did. */
const seenMin = 4

/** A word this frequent (Zipf) and no harder to people who rated it (1 to 6) is not new to readers, such as “assess”. Own choice. */
const knownZipf = 3.7
const knownComplexity = 3.2

function isKnown(term: string): boolean {
  const {zipf, complexity} = familiarityOf(term)
  return !/[ -]/.test(term) && zipf >= knownZipf && complexity <= knownComplexity
}

export default defineRule({
  meta: {
    id: 'jargon-term',
    summary: 'A research or medical term with a plain word ready',
    why: 'One word that readers do not know can cost them the sentence.',
    group: 'words',
    since: '0.1.0',
    status: 'stable',
    guidance: [
      cite('SEED', 'Patients, carers, and the public'),
      cite('NHS-HWW'),
      cite('ZARSHENAS', 'no jargon: 63 of 79 documents'),
    ],
    messages: {
      plain: '“{term}” may be new to your reader. Try “{plain}”.',
      evidence:
        '“{term}” may be new to your reader. Writers replaced it in {replaced} of {seen} plain versions. Try “{plain}”.',
      known: '“{term}” has a plainer word: “{plain}”.',
      knownEvidence:
        '“{term}” has a plainer word: “{plain}”. Writers replaced it in {replaced} of {seen} plain versions.',
      late: '“{term}” is explained only later. Explain it here, at its first use, or try “{plain}”.',
      again: 'It is used again here.',
      explained: 'It is explained here.',
    },
    options: {
      allow: {
        type: 'strings',
        default: [],
        description: 'Terms that your readers know.',
      },
      least: {
        type: 'number',
        default: 0.3,
        minimum: -5,
        maximum: 5,
        unit: 'log-odds',
        description:
          'Least score of a term: how likely writers of plain versions replace it. 0 is even odds for all words; higher is quieter.',
        source:
          'PLABA, topics that the score had not seen: writers replaced 7 in 10 of the listed words that score 0.3 to 0.6',
      },
      familiarLeast: {
        type: 'number',
        default: 0.65,
        minimum: -5,
        maximum: 5,
        unit: 'log-odds',
        description: 'The same for one word that readers meet elsewhere too, such as “enrolled”.',
        source:
          'PLABA, topics that the score had not seen: writers replaced 7 in 10 of such words that score 0.3 to 0.6 and 8 in 10 above',
      },
      hintBelow: {
        type: 'number',
        default: 0.35,
        minimum: -5,
        maximum: 5,
        unit: 'log-odds',
        description: 'Terms below this score are a hint: many writers of plain versions keep them.',
        source: 'PLABA: words that writers replaced against words that they kept',
      },
    },
  },
  *check(document, {allow, least, familiarLeast, hintBelow}, {settings, terms}) {
    const allowed = new Set(allow.map((term) => term.toLowerCase()))
    const region = settings.region === 'us' ? 'us' : 'uk'
    for (const use of jargonUses(document)) {
      const {entry, explained} = use
      if (isNameToKeep(entry) || explained !== undefined) continue
      if (settings.audience === 'professional' && entry.audience === 'public') continue
      if (
        allowed.has(entry.term) ||
        terms.has(entry.term) ||
        terms.has(document.slice(use.uses[0] ?? {start: 0, end: 0}))
      )
        continue
      const limits = {least, familiarLeast}
      const score = changedScore(document, use, region)
      if (score < leastFor(use, limits)) {
        const part = / /.test(entry.term) ? hardestPart(use) : undefined
        if (part === undefined || part.score < Math.max(least, partLeast)) continue
        const {id, term} = part.entry
        const isMet =
          allowed.has(term) || terms.has(term) || jargonUses(document).some((one) => one.entry.id === id)
        if (!isMet) yield* report(document, part, region, false)
        continue
      }
      const mild = Math.max(least, hintBelow) - (isHardWord(entry.term) ? hardBonus / 2 : 0)
      yield* report(document, use, region, score < mild)
    }
  },
})

/** The score of the words that change: of “mean age”, for which “average age” is offered, that of “mean”. */
function changedScore(document: Document, {entry, uses, score}: JargonUse, region: 'uk' | 'us'): number {
  const [first] = uses
  if (first === undefined || !/[ -]/.test(entry.term)) return score
  const {at} = replaceTerm(document, first, region)
  if (at.end - at.start >= first.end - first.start) return score
  const {start, text} = first.sentence
  const place = {start: Math.max(0, at.start - start), end: at.end - start}
  return termScore(text, place, uses.length, jargonModel())
}

type MessageId = 'plain' | 'evidence' | 'known' | 'knownEvidence' | 'late' | 'again' | 'explained'

function messageFor(use: JargonUse, isTold: boolean): MessageId {
  if (use.explainedAt !== undefined) return 'late'
  if (isKnown(use.entry.term)) return isTold ? 'knownEvidence' : 'known'
  return isTold ? 'evidence' : 'plain'
}

function* report(
  document: Document,
  use: JargonUse,
  region: 'uk' | 'us',
  isMild: boolean,
): Generator<Finding<MessageId>> {
  const [first, ...later] = use.uses
  if (first === undefined) return
  const {at, suggestions, names} = replaceTerm(document, first, region)
  const evidence = replacementEvidence(use.entry.term.toLowerCase())
  const isTold =
    evidence !== undefined && evidence.seen >= seenMin && evidence.replaced * 3 >= evidence.seen * 2
  const {explainedAt} = use
  yield {
    messageId: messageFor(use, isTold),
    at,
    data: {
      term: document.slice(first),
      plain: names,
      replaced: evidence?.replaced ?? 0,
      seen: evidence?.seen ?? 0,
    },
    suggestions,
    related:
      explainedAt === undefined
        ? later.slice(0, relatedMax).map((term) => ({messageId: 'again' as const, at: term}))
        : [{messageId: 'explained' as const, at: explainedAt}],
    edit: () => editFor(document, use, region),
    ...(isMild ? {step: -1 as const} : {}),
    weight: Math.min(3, 0.6 + Math.max(0, use.score) / 2 + use.uses.length / 4),
  }
}

/** The plain words wherever the term stands; its meaning at the first use where there are none. */
function editFor(document: Document, {entry, uses}: JargonUse, region: 'uk' | 'us'): FindingEdit {
  const places = uses.map((term) => {
    const {at, suggestions} = replaceTerm(document, term, region)
    const text = suggestions[0]?.text
    return text === undefined ? {at} : {at, text}
  })
  const about = entry.term
  return places[0]?.text === undefined
    ? {kind: 'explain', about, places, meaning: entry.meaning}
    : {kind: 'replace', about, places}
}
