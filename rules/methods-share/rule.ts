import {designOf} from '../../src/completeness/study-design.ts'
import {documentTitle, isProposal, rolesOf, type SentenceRole} from '../../src/discourse/discourse.ts'
import {defineRule} from '../../src/rule/define-rule.ts'
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
    const told = sentences.filter(isMethods)
    const methods = toPercent(countWords(told), words)
    const findings = toPercent(countWords(sentences.filter(({role}) => role === 'finding')), words)
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

/** Under a heading that promises something else a sentence must look like methods far more than like anything else. */
function isMethods({role, margin, heading, headingRole}: SentenceRole): boolean {
  if (role !== 'methods') return false
  if (headingRole === 'methods') return true
  return margin >= (heading === undefined ? marginMin : marginMinUnderHeading)
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
