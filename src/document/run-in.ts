import type {Span} from '../source/span.ts'
import type {ProseBlock} from './prose-block.ts'

/** Words that open a paragraph as its heading, with a colon. */
const headingWords =
  /^(?:(?:study |trial )?(?:background|introduction|aims?|objectives?|purpose|methods?|methodology|design|setting|participants|interventions?|outcomes?|results?|findings|discussion|conclusions?|limitations|implications|funding|summary|context|search date|review question)|key (?:messages?|results|findings|points)|main (?:messages?|results|findings)|study characteristics|(?:quality|certainty) of the evidence|(?:aims?|background|objectives?) and (?:aims?|objectives?|methods|background|design)|(?:plain (?:english|language)|lay) summary)$/i

/** Questions that templates use as headings; other questions at the start of a paragraph are prose. */
const headingQuestion =
  /^(?:what (?:did (?:we|they|the (?:team|researchers|review|study|trial)) (?:do|find|find out|want to find out|look at)|does this (?:all )?mean|do (?:the|these|our) (?:results|findings) mean|were the (?:results|main results|side effects)|happens next|(?:is|was) (?:the problem|the question|this about|it about)|are the (?:key|main) (?:messages|findings|results))|why (?:did we do (?:this|the) (?:study|research|review|work)|(?:is|was) this (?:study |research |review )?(?:important|needed|done))|who (?:took part|paid for (?:this|it)|was involved)|how (?:did we do (?:it|this)|was (?:it|the study) done|up to date is this (?:review|evidence)))$/i

/** Longest run-in heading, in UTF-16 units. */
const lengthMax = 80

/**
 * Finds a heading that runs into its paragraph: “Methods: We asked …”, “**What we found.** Fewer people …”.
 *
 * @returns The heading with its colon or stop, as a span of the block's text.
 */
export function findRunIn(block: ProseBlock): Span | undefined {
  const {text} = block
  const bold = block.inlines.find((inline) => inline.kind === 'strong' && inline.start === 0)
  if (bold !== undefined && bold.end < text.length && bold.end <= lengthMax) {
    const marks = /^[:.?]*/.exec(text.slice(bold.end))?.[0].length ?? 0
    const inside = text.slice(0, bold.end)
    if (marks > 0 || /[:.?]$/.test(inside) || headingWords.test(inside.trim()))
      return {start: 0, end: bold.end + marks}
  }
  const mark = text.slice(0, lengthMax).search(/[:?](?=\s+\S)/)
  if (mark <= 0 || !/^[A-Z]/.test(text)) return undefined
  const pattern = text.charAt(mark) === ':' ? headingWords : headingQuestion
  return pattern.test(text.slice(0, mark).trim()) ? {start: 0, end: mark + 1} : undefined
}

/** Whether words are a heading that lay summaries use, without its colon or question mark. */
export function isHeadingPhrase(text: string): boolean {
  return headingWords.test(text) || headingQuestion.test(text)
}
