import type {Block, Document} from '../../src/document/document.ts'
import {defineRule} from '../../src/rule/define-rule.ts'
import {holds} from '../../src/source/matches-of.ts'
import type {Span} from '../../src/source/span.ts'
import {cite} from '../guidance/sources.ts'

/** Headings of research papers and friendly ones: catalogue, appendix A.10. */
const friendly: Readonly<Record<string, string>> = {
  abstract: 'Summary',
  background: 'Why this matters',
  introduction: 'Why this matters',
  rationale: 'Why this matters',
  'background and aims': 'Why this matters',
  'background and objectives': 'Why this matters',
  aim: 'What did we want to find out?',
  aims: 'What did we want to find out?',
  objective: 'What did we want to find out?',
  objectives: 'What did we want to find out?',
  purpose: 'What did we want to find out?',
  'aims and objectives': 'What did we want to find out?',
  hypothesis: 'What did we want to find out?',
  method: 'What we did',
  methods: 'What we did',
  methodology: 'What we did',
  'materials and methods': 'What we did',
  'methods and materials': 'What we did',
  'patients and methods': 'What we did',
  'design and methods': 'What we did',
  'study design': 'What we did',
  'data and methods': 'What we did',
  'methods and data': 'What we did',
  'data sources': 'What we did',
  'data and design': 'What we did',
  'setting and participants': 'Who took part',
  'study population': 'Who took part',
  'sample and setting': 'Who took part',
  'methods and analysis': 'What we did',
  'research design': 'What we did',
  'aim and methods': 'What we did',
  'aims and design': 'What we did',
  'results and implications': 'What we found',
  'conclusion and implications': 'What this means',
  'conclusions and implications': 'What this means',
  'discussion and implications': 'What this means',
  'context and aims': 'Why this matters',
  design: 'What we did',
  procedure: 'What we did',
  participants: 'Who took part',
  result: 'What we found',
  results: 'What we found',
  'results and discussion': 'What we found',
  'findings and discussion': 'What we found',
  'methods and results': 'What we did and what we found',
  'aims and methods': 'What we did',
  'discussion and conclusion': 'What this means',
  'background and introduction': 'Why this matters',
  'introduction and background': 'Why this matters',
  'introduction and aims': 'Why this matters',
  'conclusions and recommendations': 'What this means',
  'results and conclusions': 'What we found',
  'statistical analysis': 'What we did',
  'data collection': 'What we did',
  'future directions': 'What happens next',
  'future work': 'What happens next',
  'literature review': 'What we knew before',
  'data availability': 'Find out more',
  'ethics approval': 'Who checked the study',
  discussion: 'What this means',
  conclusion: 'What this means',
  conclusions: 'What this means',
  'discussion and conclusions': 'What this means',
  limitations: 'How sure are we?',
  'strengths and limitations': 'How sure are we?',
  implications: 'What could happen next',
  'adverse events': 'What were the side effects?',
  funding: 'Who paid for this',
  'conflicts of interest': 'Who paid for this',
  'conflict of interest': 'Who paid for this',
  'competing interests': 'Who paid for this',
  'declaration of interests': 'Who paid for this',
  'declarations of interest': 'Who paid for this',
  'declaration of interest': 'Who paid for this',
  acknowledgements: 'Thank you',
  ppi: 'How patients shaped the study',
  'patient and public involvement': 'How patients shaped the study',
  dissemination: 'What happens next',
  references: 'Find out more',
  bibliography: 'Find out more',
}

export default defineRule({
  meta: {
    id: 'imrad-heading',
    summary: 'A heading from a research paper, such as “Methods”',
    why: 'Journal headings tell readers that the text is for researchers, so they stop reading.',
    group: 'structure',
    since: '0.1.0',
    status: 'stable',
    guidance: [cite('SEED', 'Patients, carers, and the public'), cite('RAYNOR'), cite('NHS-FMT')],
    messages: {
      heading: '“{heading}” reads like a journal paper. Try “{plain}”.',
    },
    options: {
      allow: {
        type: 'strings',
        default: [],
        description: 'Headings that a template asks for, such as “Background”.',
      },
    },
  },
  *check(document, {allow}) {
    const allowed = new Set(allow.map(normalise))
    const spans = [...headingSpans(document)]
    // “Main results” stands alone below “What did we find?” in many a Cochrane summary; among other such headings it is an abstract’s.
    const isAbstract = spans.some((span) => isOfAbstract(normalise(document.slice(span))))
    for (const at of spans) {
      const text = document.slice(at)
      const key = normalise(text)
      const plain = plainHeading(key)
      if (plain === undefined || allowed.has(key) || (key === 'main results' && !isAbstract)) continue
      yield {messageId: 'heading', at, data: {heading: text, plain}, suggestions: [{text: plain}]}
    }
  },
})

/** Headings of a Cochrane abstract that no reader of a summary looks for. */
const abstractHeading =
  /^(?:main results|authors['’] conclusions?|selection criteria|search (?:methods|strategy)|data collection and analysis|(?:study|trial) (?:design|methods|results|procedures?)|(?:study )?methods? (?:used|in brief)|(?:our|the) (?:methods?|methodology)|(?:primary|secondary|main) (?:outcomes?|endpoints?)(?: measures?)?)$/

/** Parts of double headings. One of the first is enough to make it a paper’s; the others are neutral. */
const paperWords =
  /^(?:background|introduction|rationale|aims?|objectives?|hypothes[ei]s|methods?|methodology|materials|results|discussion|conclusions?|limitations)$/
const besideWords =
  /^(?:context|purpose|setting|settings|design|participants|patients|subjects|sample|sampling|population|data|measures|procedures?|analys[ei]s|interventions?|findings|implications|recommendations|interpretation|significance|scope|approach|questions?|outcomes?|strengths|future work|research questions?)$/

/** Another heading that only papers have. */
function isOfAbstract(key: string): boolean {
  return /^(?:objectives?|methods?|(?:authors['’] )?conclusions?|selection criteria|search methods|data collection and analysis)$/.test(
    key,
  )
}

/** What to write instead of a heading of a paper; `undefined` for others. */
function plainHeading(key: string): string | undefined {
  if (Object.hasOwn(friendly, key)) return friendly[key]
  if (holds(abstractHeading, key))
    return /result|outcome|endpoint/.test(key)
      ? 'What we found'
      : /conclusion/.test(key)
        ? 'What this means'
        : 'What we did'
  const parts = key
    .split(/,? and |, ?| ?\/ ?/)
    .map((part) =>
      part.replace(/^(?:study|trial|our|the|policy|practice|clinical|key|main|overall|general|future) /, ''),
    )
  const first = parts.find((part) => holds(paperWords, part))
  if (parts.length < 2 || first === undefined) return undefined
  return parts.every((part) => holds(paperWords, part) || holds(besideWords, part))
    ? friendly[first]
    : undefined
}

/** Headings, run-in headings and bold lines that stand as headings, without numbers before and marks after. */
function* headingSpans(document: Document): Generator<Span> {
  for (const block of document.blocks) {
    if (block.kind === 'heading') yield trim(document, block)
    else {
      const runIn = block.sentences[0]
      if (runIn?.isRunIn) {
        if (!goesOn(document, runIn)) yield trim(document, runIn)
      } else if (isBoldLine(block)) yield trim(document, block)
      // An abstract that was pasted in one paragraph: “… in mice. Results: …”.
      for (const sentence of block.sentences.slice(1)) {
        const label =
          /^(?:Background|Introduction|Objectives?|Aims?|Methods|Methodology|Results|Discussion|Conclusions?|Limitations)(?=: )/.exec(
            sentence.text,
          )
        if (label !== null) yield {start: sentence.start, end: sentence.start + label[0].length}
      }
    }
  }
}

/** “**Results** matter to us”: a bold word in its sentence. */
function goesOn(document: Document, {start, end}: Span): boolean {
  return /\w$/.test(document.text.slice(start, end)) && /^ [a-z]/.test(document.text.slice(end, end + 2))
}

function isBoldLine(block: Block): boolean {
  if (block.kind !== 'paragraph' || block.text.length > 80) return false
  return block.inlines.some(
    (inline) =>
      (inline.kind === 'strong' || inline.kind === 'emphasis') &&
      inline.start === block.start &&
      inline.end === block.end,
  )
}

function trim(document: Document, span: Span): Span {
  const text = document.slice(span)
  const start = /^(?:\s|\d+(?:\.\d+)*[.)]?\s|(?:[A-H]|[IVX]{1,4})[.)]\s)*/.exec(text)?.[0].length ?? 0
  const end = text.length - (/[\s:.?]*$/.exec(text)?.[0].length ?? 0)
  return {start: span.start + start, end: Math.max(span.start + start, span.start + end)}
}

function normalise(text: string): string {
  return text.toLowerCase().replace(/&/g, 'and').replace(/[\s]+/g, ' ').trim()
}
