import {jargonLexicon} from '../../rules/jargon-term/lexicon.ts'
import {type JargonTables, jargonFeatures} from '../../src/words/jargon-features.ts'
import {addCounts, excessScale} from '../../src/words/jargon-score.ts'
import {letterGroupsText} from '../../src/words/letter-groups.ts'
import {type WordContext, wordContextIn} from '../../src/words/word-context.ts'
import {noCounts, type WordCounts, wordFamilyOf} from '../../src/words/word-counts.ts'
import {type BoostSettings, boostTrees, type Example, treesText} from './boost.ts'
import {type CountedDocument, tallyWords, usualShare} from './count-words.ts'
import type {LabelledWord} from './plaba.ts'
import type {SideUses} from './side-uses.ts'
import {tallyLetters} from './tally-letters.ts'
import {tallyTerms} from './tally-terms.ts'

/** How the trees are grown; chosen by cross-validation over topics. */
export const boostSettings: BoostSettings = {
  trees: 200,
  depth: 4,
  rate: 0.06,
  leafMin: 40,
  ridge: 15,
  featureShare: 0.4,
  exampleShare: 0.6,
}

const noUses: SideUses = {technical: new Map(), summary: new Map()}

type Counts = ReadonlyMap<string, WordCounts>

function withoutOwn(all: WordCounts | undefined, part: WordCounts | undefined): WordCounts | undefined {
  if (all === undefined || part === undefined) return all
  return {
    replaced: all.replaced - part.replaced,
    seen: all.seen - part.seen,
    topics: all.topics - Math.min(1, part.topics),
    excess: all.excess - part.excess,
    expert: all.expert - part.expert,
    plain: Math.max(0, all.plain - part.plain),
    technical: all.technical,
    summary: all.summary,
  }
}

/** Counts as they are shipped: words of which little is known are left out. */
function kept(counts: Counts): Map<string, WordCounts> {
  const worth = ({seen, expert, plain, technical, summary}: WordCounts): boolean =>
    seen >= 3 || expert + plain >= 6 || technical + summary >= 8
  return new Map(
    [...counts]
      .filter(([form, values]) => form.length > 2 && worth(values))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}

function familiesOf(counts: Counts): Map<string, WordCounts> {
  const families = new Map<string, WordCounts>()
  for (const [form, values] of counts) {
    if (form.includes(' ')) continue
    const family = wordFamilyOf(form)
    families.set(family, addCounts(families.get(family) ?? noCounts, values))
  }
  return families
}

/** The place of a labelled word in its sentence. */
export function contextOf({document, expert}: CountedDocument, word: LabelledWord): WordContext {
  const sentence = document.sentences.find(
    ({start, text}) => start <= word.start && start + text.length >= word.end,
  )
  const {start, text} = sentence ?? {start: 0, text: document.text}
  return wordContextIn(text, word.start - start, word.end - start, expert.get(word.lemma) ?? 1)
}

function examplesOf(counted: CountedDocument, tables: JargonTables, offset: number): readonly Example[] {
  return counted.labelled.map((word) => ({
    features: jargonFeatures(word.lower, contextOf(counted, word), tables),
    isPositive: word.isReplaced,
    offset,
  }))
}

/** How much more than others, in log-odds, the writers of a topic replace: that is theirs and not the words'. */
function topicOffset(documents: readonly CountedDocument[]): number {
  const labelled = documents.flatMap((counted) => counted.labelled)
  const share = labelled.filter(({isReplaced}) => isReplaced).length / Math.max(1, labelled.length)
  const logOdds = (value: number): number => Math.log(value / (1 - value))
  return logOdds(Math.min(0.9, Math.max(0.1, share))) - logOdds(usualShare)
}

/** What is learnt, as the three generated strings. */
export interface Learnt {
  readonly counts: string
  readonly trees: string
  readonly letters: string
  readonly examples: number
}

function countsText(counts: Counts): string {
  const cell = (value: number): string => (Math.round(value) === 0 ? '' : Math.round(value).toString(36))
  const line = (
    form: string,
    {replaced, seen, topics, excess, expert, plain, technical, summary}: WordCounts,
  ): string =>
    [form, ...[replaced, seen, topics, excess * excessScale, expert, plain, technical, summary].map(cell)]
      .join('\t')
      .replace(/\t+$/, '\t')
  return [...counts].map(([form, values]) => line(form, values)).join('\n')
}

/**
 * Learns counts, letter groups and trees. The examples of a topic are described by the counts of the others.
 *
 * @param documents Documents of the topics to learn from.
 * @param sides Uses in technical abstracts and plain summaries.
 */
export function learn(documents: readonly CountedDocument[], sides: SideUses): Learnt {
  const counts = tallyWords(documents, sides)
  const families = familiesOf(kept(counts))
  const letters = tallyLetters(documents)
  const examples: Example[] = []
  for (const topic of [...new Set(documents.map(({document}) => document.topic))].sort((a, b) => a - b)) {
    const inTopic = documents.filter(({document}) => document.topic === topic)
    const own = tallyWords(inTopic, noUses)
    const ownFamilies = familiesOf(new Map([...own].filter(([form]) => counts.has(form))))
    const tables: JargonTables = {
      find: (form) => withoutOwn(counts.get(form), own.get(form)),
      findFamily: (family) => withoutOwn(families.get(family), ownFamilies.get(family)),
      letters: {score: (word) => letters.scoreWithout(word)},
    }
    const offset = topicOffset(inTopic)
    for (const counted of inTopic) examples.push(...examplesOf(counted, tables, offset))
  }
  const terms = tallyTerms(
    documents.map(({document}) => document),
    jargonLexicon(),
  )
  const table = new Map([...kept(counts), ...terms].sort(([a], [b]) => (a < b ? -1 : 1)))
  return {
    counts: countsText(table),
    trees: treesText(boostTrees(examples, boostSettings)),
    letters: letterGroupsText(letters.groups),
    examples: examples.length,
  }
}
