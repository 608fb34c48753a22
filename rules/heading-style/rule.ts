import {documentTitle, headingRole} from '../../src/discourse/discourse.ts'
import type {Block, Document} from '../../src/document/document.ts'
import {defineRule, type Finding} from '../../src/rule/define-rule.ts'
import type {Settings} from '../../src/rule/settings.ts'
import {holds} from '../../src/source/matches-of.ts'
import type {Span} from '../../src/source/span.ts'
import {cite} from '../guidance/sources.ts'
import {fromCapitals, isInCapitals, isTitleCase, toSentenceCase} from './letter-case.ts'

type MessageId = 'capitals' | 'titleCase' | 'stop' | 'long' | 'label' | 'mixed' | 'statement' | 'question'

/** Topic labels that say nothing of what follows. */
const label =
  /^(?:general|other|others|miscellaneous|misc|notes?|overview|details?|information|more|introduction to the study|additional|further|various|content|text|section|part \w+)$/i

/** Headings that templates give as they are. */
const given =
  /^(?:key (?:messages|findings|points)|main (?:messages|findings|points|results)|find out more|references|contact|glossary|acknowledgements?|thank you|funding|study funding(?: sources)?|main results .*|summary|plain (?:english|language) summary)\W*$/i

export default defineRule({
  meta: {
    id: 'heading-style',
    summary: 'A vague, shouting, long or odd heading',
    why: 'For people who scan, headings are all they read; capitals and mixed forms slow them down.',
    group: 'structure',
    since: '0.1.0',
    status: 'stable',
    guidance: [cite('NHS-FMT'), cite('PLG-HEAD'), cite('COCH-TPL')],
    messages: {
      capitals: 'This heading shouts. Write it in small letters, with one capital at the start.',
      titleCase: 'This heading has a capital on every word. Keep the first one, and those of names.',
      stop: 'A heading needs no full stop.',
      long: 'This heading has {length} characters. Aim for at most {max}.',
      label: '“{heading}” does not say what follows. Write what readers learn there.',
      mixed: 'Some headings are questions and some are not. Pick one style.',
      statement: 'Headings are statements here. Say what the part tells, without a question mark.',
      question: 'Headings are questions here. Ask what the part answers.',
    },
    options: {
      maxLength: {
        type: 'integer',
        default: 65,
        minimum: 1,
        unit: 'characters',
        description: 'Longest heading; the title is left to `title-plain`.',
        source: 'NHS service manual: about 65 characters',
      },
    },
  },
  *check(document, {maxLength}, {settings}) {
    const title = documentTitle(document)
    for (const heading of document.headings) {
      yield* checkCase(document, heading)
      if (heading === title) continue
      const text = heading.text.trim()
      if (holds(label, text)) yield {messageId: 'label', at: heading, data: {heading: text}}
      const most = isQuestion(heading) ? maxLength + questionExtra : maxLength
      if (text.length > most)
        yield {messageId: 'long', at: heading, data: {length: text.length, max: most}, step: -1}
    }
    yield* checkForm(document, settings)
  },
})

/** A question needs more words than a label, in characters. Own choice: of 14 from 65 to 90 that we read, none would be cut. */
const questionExtra = 25

function* checkCase(document: Document, heading: Block): Generator<Finding<MessageId>> {
  const {text} = heading
  if (isInCapitals(text)) {
    yield {messageId: 'capitals', at: heading, suggestions: [{text: fromCapitals(text)}]}
  } else if (isTitleCase(document, text)) {
    const sentence = toSentenceCase(document, text)
    yield {messageId: 'titleCase', at: heading, suggestions: sentence === text ? [] : [{text: sentence}]}
  }
  const stop = /[^.?!…]\.$/.exec(text.trimEnd())
  if (stop === null || /\b(?:e\.g|i\.e|etc|al|no|vs|Inc|Ltd|[A-Z])\.$/.test(text.trimEnd())) return
  const end = heading.start + text.trimEnd().length
  yield {messageId: 'stop', at: {start: end - 1, end}, suggestions: [{text: '', safe: true}], step: -1}
}

/** Questions and statements at the level of the sections; lower levels name topics. */
function* checkForm(document: Document, {headingForm}: Settings): Generator<Finding<MessageId>> {
  if (headingForm === 'none') return
  const sections = topHeadings(document).filter(({text}) => !holds(given, text.trim()))
  const questions = sections.filter(isQuestion)
  const others = sections.filter((heading) => !isQuestion(heading))
  if (headingForm === 'any') {
    const first = (questions.length <= others.length ? questions : others)[0]
    if (questions.length > 0 && others.length > 0 && first !== undefined)
      yield {messageId: 'mixed', at: first, related: []}
    return
  }
  // A name of a treatment or a group under a question is a topic of its own, and the markup may not show it.
  const wrong: readonly Span[] =
    headingForm === 'question' ? others.filter(({text}) => headingRole(text) !== undefined) : questions
  for (const [index, at] of wrong.entries())
    yield {messageId: headingForm, at, isRepeat: index > 0, ...(index > 0 ? {step: -1 as const} : {})}
}

function topHeadings(document: Document): readonly Block[] {
  const title = documentTitle(document)
  const headings = document.headings.filter((heading) => heading !== title)
  const depth = Math.min(...headings.map((heading) => heading.depth ?? 1))
  return headings.filter((heading) => heading.depth === depth)
}

function isQuestion({text}: Block): boolean {
  return text.trimEnd().endsWith('?')
}
