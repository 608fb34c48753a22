import type {Block, Document} from '../../src/document/document.ts'
import type {Inline} from '../../src/document/prose-block.ts'
import {defineRule} from '../../src/rule/define-rule.ts'
import {holds} from '../../src/source/matches-of.ts'
import {matchSentence} from '../../src/words/match-sentence.ts'
import {cite} from '../guidance/sources.ts'

/** Link texts that say nothing of where the link goes. */
const empty = new Set(
  'here|click here|go here|look here|click below|this one|continue|go to page|click|at this link|via this link|on this page|at this page|on this website|from this link|in this paper|using this link|see this link|this|this link|this page|this website|this site|this report|this paper|this article|link|the link|read more|more|learn more|find out more|see more|more information|more info|info here|find out here|further details|see here|link to paper|link to report|further information|for more information|more details|details|website|the website|web page|webpage|site|page|paper|the paper|full paper|the full paper|article|full article|report|full report|the report|the full report|study|the study|pdf|download|download here|document|read on|continue|view|visit|go|info|source|full text|read the full paper|read the paper|read it here|available here|online'.split(
    '|',
  ),
)

/** “click this link”, “follow the link”: an order and no name. */
const isCommand =
  /^(?:please )?(?:click|press|follow|visit|use|see|open|go to|read|tap|download)(?: on)?(?: (?:here|this|the|our|now))?(?: (?:link|page|site|website|button|paper|article|report|pdf|document))?$/

/** Words that send readers to another place on the page. */
const directions =
  /\b(?:(?:see|shown|listed|described|mentioned|noted|discussed|explained|outlined|stated|given) (?:above|below)|(?:the )?(?:table|figure|chart|graph|diagram|list|box|picture|image|map|link|section|page)s? (?:above|below|opposite|overleaf)|as (?:mentioned|noted|described|explained|stated|discussed|said|shown|outlined) (?:earlier|previously|before|already)|the (?:above|below|following)(?:[- ]mentioned)? (?:table|figure|chart|graph|diagram|list|box|picture|section|link)|see (?:overleaf|opposite)|(?:click|press|tap|follow|use|open|visit) (?:on )?(?:this|the|our) (?:link|web ?page)(?! (?:to (?:the|our|a|an|your|[A-Z])|for|about)\b)|(?:click|press|tap) (?:here|below|on this)|on the (?:left|right) of the page)\b/gi

/** A link text of these words alone names nothing: “find it here”, “read our full report online”. Own list. */
const vagueWords = new Set(
  `a an the this that these it them all us our full whole complete original main final new latest and or to for of in on at via by from please
  click press tap follow visit use go see open read find get learn view check look download access watch discover continue explore
  here there now out more further extra online below above available free
  link page pages site website web webpage report paper article document publication pdf file info information details detail
  button resource resources story post blog`.split(/\s+/),
)

/** Most words of a link text that can say nothing. Own choice. */
const vagueMax = 7

function isVague(key: string): boolean {
  const words = key.split(' ')
  return words.length <= vagueMax && words.every((word) => vagueWords.has(word))
}

const address = /^(?:https?:\/\/|www\.)\S+$|^doi:\s?\S+$|^10\.\d{4,9}\/\S+$/i

export default defineRule({
  meta: {
    id: 'link-text',
    summary: 'A link that does not say where it goes, or “see above”',
    why: 'People who use a screen reader jump from link to link, so the words of a link must make sense alone.',
    group: 'presentation',
    since: '0.1.0',
    status: 'stable',
    guidance: [cite('NHS-FMT'), cite('UKHSA'), cite('PLG-LINKS')],
    readsOpaque: true,
    messages: {
      empty: '“{text}” means nothing on its own. Use the title of the page it goes to.',
      address: 'A web address is hard to read and to say. Link the name of the page instead.',
      same: '“{text}” goes to two different pages. Give each link its own words.',
      other: 'The other link with these words.',
      pdf: 'This link opens a PDF. Say so and give the size: “{text} (PDF, 2MB)”.',
      direction: '“{text}” sends readers looking. Name the part, or say it again here.',
    },
    options: {
      pdf: {
        type: 'boolean',
        default: true,
        description: 'Report links to PDF files that do not say so.',
        source: 'NHS service manual: Formatting',
      },
    },
  },
  *check(document, {pdf}) {
    const byText = new Map<string, {url: string; at: Inline}>()
    for (const block of document.blocks) {
      if (block.isReference || block.isFootnote) continue
      for (const link of linksOf(block)) yield* checkLink(document, link, byText, pdf)
    }
    for (const address of bareAddresses(document)) yield {messageId: 'address', at: address, weight: 0.5}
    for (const sentence of document.sentences) {
      if (
        !/above|below|following|overleaf|opposite|of the page|\bas (?:mentioned|noted|described|explained|stated|discussed|said|shown|outlined) |(?:click|press|tap|follow|use|open|visit) (?:on )?(?:this|the|our|here|below)/i.test(
          sentence.text,
        )
      )
        continue
      for (const {start, end, text} of matchSentence(sentence, directions)) {
        if (document.isQuoted({start, end})) continue
        yield {messageId: 'direction', at: {start, end}, data: {text}, step: -1}
      }
    }
  },
})

function linksOf(block: Block): Inline[] {
  return block.inlines.filter((inline) => inline.kind === 'link' && inline.end > inline.start)
}

function* checkLink(
  document: Document,
  link: Inline,
  byText: Map<string, {url: string; at: Inline}>,
  pdf: boolean,
) {
  const text = document.slice(link).trim()
  const url = link.value ?? ''
  const key = normalise(text)
  if (url.startsWith('mailto:') || holds(address, text)) return
  if (empty.has(key) || isVague(key) || (holds(isCommand, key) && key.split(' ').length <= 4)) {
    yield {messageId: 'empty', at: link, data: {text}} as const
    return
  }
  const known = byText.get(key)
  if (known !== undefined && known.url !== url) {
    yield {messageId: 'same', at: link, data: {text}, related: [{messageId: 'other', at: known.at}]} as const
    return
  }
  byText.set(key, {url, at: link})
  if (pdf && /\.pdf(?:[?#]|$)/i.test(url) && !/\bpdf\b/i.test(around(document, link)))
    yield {messageId: 'pdf', at: link, data: {text}, step: -1} as const
}

/** The link and a little after it, where “(PDF, 2MB)” may stand. */
function around(document: Document, link: Inline): string {
  return document.text.slice(link.start, link.end + 20)
}

/** Web addresses in prose; plain text cannot give a link a name, so there the name before it does. */
function* bareAddresses(document: Document): Generator<{start: number; end: number}> {
  if (document.format === 'text') return
  for (const sentence of document.sentences) {
    for (const span of sentence.opaque) {
      const text = document.slice(span)
      if (/^(?:https?:\/\/|www\.)/i.test(text)) yield span
    }
  }
}

function normalise(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s.:>»→…]+/g, ' ')
    .trim()
}
