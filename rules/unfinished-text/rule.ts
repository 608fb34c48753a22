import type {Document} from '../../src/document/document.ts'
import {defineRule} from '../../src/rule/define-rule.ts'
import {holds, matchesOf} from '../../src/source/matches-of.ts'
import type {Span} from '../../src/source/span.ts'
import {cite} from '../guidance/sources.ts'

/** Something in the text may be a gap: nothing else runs without it. */
const hint =
  /\[|\bX [a-z%]|(?:19|20)(?:xx|\?\?|__)|\?\?|\{\{|<[a-z]|\bto be (?:confirmed|added|inserted|decided|agreed)|\((?:please )?(?:check|add|confirm|insert|update|fill in) |^\W*(?:insert|add|put|place) |_{3}|\bTB[ACD]\b|\bTODO\b|\bFIXME\b|X{2,}|\?{3}|lorem ipsum|^Error! |click or tap/im

/** Gaps and notes to oneself. */
const gaps: readonly RegExp[] = [
  // “[insert name]”, “[number] people”, “[N]”, “[funder]”: a word for what goes here.
  /\[(?:(?:please )?(?:insert|add|enter|give|check|confirm|update|delete|complete|fill|name of|number of|reference needed|citation needed|to be|tbc|tbd|xx+|todo|your|note to)\b[^[\]\n]{0,120}|n|xx{1,5}|number|name|date|month|year|month year|place|places|hospital|university|funder|condition|treatment|medicine|link|url|ref(?:erence)?s?|citation|title|email|age|amount|percentage|what|how many|[a-z]+(?: [a-z]+){0,3} (?:to be|to) (?:added|confirmed|agreed|inserted|decided|completed|checked|filled in|follow|come)|(?:name|names|date|title|number|list|link|details|address|quote) (?:of|to|from|for) (?:the |a |an )?[a-z]+(?: [a-z]+){0,2}|who|where|when|change|(?:(?:your|phone|telephone|mobile|contact|grant|trial|study|protocol|total|full|team|hospital|author|first|last|city|town|lead|principal|web|email|e-mail|postal|start|end|publication|percentage|sample|programme|drug|group|sponsor|research|clinic|site|local|charity) ){1,3}(?:numbers?|names?|addresse?s?|dates?|details?|titles?|links?|urls?|size|text|figures?|quote|sites?|pages?|ids?|code|year|month|place|investigator|researcher|team|funder|sponsor))\]/gi,
  /(?<![\w/])_{3,}(?![\w/])/g,
  /\b(?:TB[CD]|TODO|FIXME)\b/g,
  /\bTBA\b(?=[.,;:)]|$)/gm,
  /(?<![\w-])X{2,3}(?:[.,]X{1,3})? ?(?:%|per ?cent\b|in 100\b|out of\b|people\b|participants\b|patients\b|women\b|men\b|years\b|months\b)/g,
  /(?<![\w-])X{3,}(?![\w-])/g,
  /(?<![\w-])X{2,3} (?!chromosomes?\b|females?\b|mice\b|cells\b|pairs?\b)[a-z]{3,}s\b/g,
  /(?<![\w-])X (?:%|per ?cent|metres|people|participants|patients|women|men|children|years|months|weeks|days|hours|minutes|points|hospitals|times)(?= |[.,;)]|$)/gm,
  /(?<![\w-])(?:19|20)(?:XX|xx|\?\?|__)(?!\w)/g,
  /(?<=^|[\s(])\?\?(?=[\s%).,]|$)/gm,
  /\{\{ ?[a-z][a-z _-]{0,30} ?\}\}/gi,
  /<(?:insert|add|name|number|funder|date|year|hospital|place|n|xx+|quote|link)\b[^<>\n]{0,40}>/gi,
  /\((?:please )?(?:check|add|confirm|insert|update|fill in) (?:this|these|the|numbers?|figures?|names?|dates?|refs?|references?|quotes?|sources?|with|again|year|link)\b[^()\n]{0,40}\)/gi,
  /(?<=\()to be (?:confirmed|added|inserted|decided|agreed|completed)(?=\))|(?<=\b(?:dates?|names?|numbers?|figures?|details?|results?|quotes?|costs?)(?: (?:is|are))?(?: still)? )to be (?:confirmed|added|inserted|decided|agreed|completed)(?=\s*[.)]|\s*$)/gim,
  /^[^\w\n]{0,3}(?:insert|add|put|place) (?:the |a )?(?:figure|picture|table|image|photo|chart|quote|text|name|number|logo|link|graphic|map)s?(?: \d+)?(?: about)? (?:here|below)\b/gim,
  /\?{3,}/g,
  /\blorem ipsum\b/gi,
  /\bError! (?:Reference source|Bookmark) not (?:found|defined)/g,
  /\bclick or tap (?:here )?to enter text\b/gi,
]

export default defineRule({
  meta: {
    id: 'unfinished-text',
    summary: 'A gap or a note to yourself that was left in, such as “[insert number]”',
    why: 'A gap tells readers nothing, and it makes them doubt the numbers that are there.',
    group: 'presentation',
    since: '0.1.0',
    status: 'preview',
    guidance: [cite('BRAINTRAFFIC', 'someone reads every page before it is published')],
    messages: {
      found: '“{phrase}” looks like a gap that is still to fill. Write what belongs there, or drop it.',
    },
    options: {
      allow: {
        type: 'strings',
        default: [],
        description: 'Marks that you use on purpose.',
        source: 'Own choice',
      },
    },
  },
  *check(document, {allow}) {
    if (!holds(hint, document.text)) return
    for (const at of findGaps(document)) {
      const phrase = document.slice(at)
      if (allow.includes(phrase) || document.isOpaque(at)) continue
      yield {messageId: 'found', at, data: {phrase}, weight: 2}
    }
  },
})

function findGaps(document: Document): Span[] {
  const found: Span[] = []
  for (const pattern of gaps) {
    for (const match of matchesOf(pattern, document.text)) {
      const at = {start: match.index, end: match.index + match[0].length}
      if (!found.some((other) => other.start < at.end && at.start < other.end)) found.push(at)
    }
  }
  return found.sort((one, other) => one.start - other.start)
}
