import {designOf} from '../../src/completeness/study-design.ts'
import {documentTitle, isProposal, rolesOf, type SentenceRole} from '../../src/discourse/discourse.ts'
import {tellsMethods} from '../../src/discourse/tells-methods.ts'
import {defineRule} from '../../src/rule/define-rule.ts'
import {holds} from '../../src/source/matches-of.ts'
import {cite} from '../guidance/sources.ts'

/** Below this many words a sentence more or less changes the share too much. Own choice. */
const wordsMin = 80

/** Percent of the words below which methods are short, even beside fewer findings. Own choice. */
const shareMin = 20

/**
 * Where findings are longer than methods, readers get the answer, and methods may be longer by this factor than the
 * option allows. Of 8 such texts that we read, an editor would cut the methods of 1. Own choice.
 */
const besideFindings = 1.5

/** Methods below the limit must be longer than findings by this factor: a sentence more or less is not worth a word. Own choice. */
const leadMin = 1.2

/** How much methods must lead over the next role, 0 to 1, for a sentence to count. Own choice. */
const marginMin = 0.4
const marginMinUnderHeading = 0.7

/** So many sentences are pointed out as those that could go. */
const candidatesMax = 3

export default defineRule({
  meta: {
    id: 'methods-share',
    summary: 'Too much of the text is about methods',
    why: 'Readers come for the answer; what you did is of interest to few and only in part.',
    group: 'structure',
    since: '0.1.0',
    status: 'stable',
    guidance: [
      cite('SEED', 'Patients, carers, and the public'),
      cite('COCH-MSK'),
      cite('RHR', 'methods: brief, one paragraph'),
      cite('COCH-PROMPT', 'methods in one or two sentences'),
    ],
    messages: {
      over: '{methods}% of your text is about what you did and {findings}% about what you found. Aim for at most {max}%.',
      more: '{methods}% of your text is about what you did and {findings}% about what you found. Shift the balance.',
      candidate: 'Could this go?',
    },
    options: {
      max: {
        type: 'integer',
        default: 30,
        minimum: 1,
        maximum: 100,
        unit: 'percent of the words',
        description: 'Most words in sentences about methods.',
        source: 'Own choice: 30 for the public, 25 for professionals, 20 for policy',
      },
    },
  },
  *check(document, {max}, {settings}) {
    if (settings.design === 'methods' || isProposal(document, settings)) return
    const {sentences} = rolesOf(document)
    const words = countWords(sentences)
    if (words < wordsMin) return
    const told = methodsOf(sentences)
    const methods = toPercent(countWords(told), words)
    const found = sentences.filter((entry) => entry.role === 'finding' && !told.includes(entry))
    const findings = toPercent(countWords(found), words)
    const at = documentTitle(document) ?? document.sentences[0]
    if (at === undefined) return
    const isOver = methods > max && (methods > findings || methods > max * besideFindings)
    // Digests of laboratory work tell what was built and tried for most of the way.
    const isLab = designOf(document, settings) === 'lab'
    const leads = !isLab && methods >= shareMin && methods > findings * leadMin
    if (!isOver && !leads) return
    yield {
      messageId: isOver ? 'over' : 'more',
      at,
      data: {methods, findings, max},
      related: longest(told).map(({sentence}) => ({messageId: 'candidate', at: sentence})),
      ...(isOver ? {} : {step: -1 as const}),
    }
  },
})

/** Fewest methods sentences in a row that vouch for one another, and how much each must lead. Own choice. */
const rowMin = 3
const marginMinInRow = 0.2

/** What was done is told in the past; surer sentences may be in the present (“The evidence is current to …”). Own choice. */
const pastMarginMax = 0.6
const past =
  /\b(?:[a-z]+ed|was|were|had|took|gave|chose|drew|wrote|read|split|put|bred|grew|met|sent|kept|ran|made|did|found|went|held|set|taught|sought|built)\b/
/** A result that the tagger may take for methods: it says who was compared. */
const result =
  /\bfound that\b|\b(?:may|might|probably|likely) (?:\w+ )?(?:be|reduces?|increases?|improves?|leads?|makes?|causes?|have|has|results?)\b|\b(?:reduces|improves|increases|lowers|prevents)\b/
const ahead = /\b(?:could|may|might|would|will|now)\b/

/** Sentences that are surely about methods, and rows of them without a heading in which one says in so many words what was done. */
function methodsOf(sentences: readonly SentenceRole[]): readonly SentenceRole[] {
  const found = new Set(sentences.filter(isMethods))
  let row: SentenceRole[] = []
  const close = (): void => {
    if (row.length >= rowMin && row.some((entry) => found.has(entry) || tellsMethods(entry.sentence.text)))
      for (const entry of row) found.add(entry)
    row = []
  }
  for (const entry of sentences) {
    const {role, margin, heading} = entry
    if (heading === undefined && role === 'methods' && margin >= marginMinInRow && isPast(entry))
      row.push(entry)
    else close()
  }
  close()
  return [...found].sort((one, other) => one.index - other.index)
}

/** Under a heading that promises something else a sentence must look like methods far more than like anything else. */
function isMethods(entry: SentenceRole): boolean {
  const {role, margin, heading, headingRole} = entry
  if (heading === undefined && role !== 'other' && tellsMethods(entry.sentence.text)) return true
  if (role !== 'methods') return false
  if (holds(result, entry.sentence.text) && !/\b(?:whether|if)\b/.test(entry.sentence.text)) return false
  if (headingRole === 'methods') return true
  if (heading !== undefined) return margin >= marginMinUnderHeading
  return margin >= pastMarginMax || (margin >= marginMin && isPast(entry))
}

function isPast({sentence: {text}}: SentenceRole): boolean {
  return holds(past, text) && !ahead.test(text)
}

function countWords(entries: readonly SentenceRole[]): number {
  return entries.reduce((sum, {sentence}) => sum + sentence.words.length, 0)
}

function toPercent(part: number, whole: number): number {
  return Math.round((100 * part) / whole)
}

function longest(entries: readonly SentenceRole[]): readonly SentenceRole[] {
  return [...entries]
    .sort((one, other) => other.sentence.words.length - one.sentence.words.length || one.index - other.index)
    .slice(0, candidatesMax)
}
