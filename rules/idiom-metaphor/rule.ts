import type {Document} from '../../src/document/document.ts'
import {defineRule} from '../../src/rule/define-rule.ts'
import {holds} from '../../src/source/matches-of.ts'
import type {Span} from '../../src/source/span.ts'
import {listedFindings} from '../../src/words/listed-findings.ts'
import {matchSentence} from '../../src/words/match-sentence.ts'
import {compilePhraseList, type PhraseRow} from '../../src/words/phrase-list.ts'
import {cite} from '../guidance/sources.ts'
import {idiomRows} from './phrases.ts'
import {plainIdioms} from './plain-idioms.ts'

const matcher = compilePhraseList<PhraseRow>([
  ...idiomRows,
  ...plainIdioms.map((forms) => ({forms: forms.replaceAll('’', "'"), source: 'own'})),
])

/** Where “building blocks” explains what something is made of. */
const molecules =
  /\b(?:proteins?|amino acids?|DNA|RNA|molecul\w+|cells?|genes?|genetic|fats?|lipids?|nucleotides?|bacteria|virus\w*|atoms?|sugars?|enzymes?)\b/i

export default defineRule({
  meta: {
    id: 'idiom-metaphor',
    summary: 'An idiom or a figure of speech',
    why: 'Figures of speech slow readers, confuse people who read in a second language, and do not translate.',
    group: 'words',
    since: '0.1.0',
    status: 'stable',
    guidance: [cite('NHS-HWW'), cite('GOVUK-AZ'), cite('COCH-PROMPT')],
    messages: {
      plain: '“{phrase}” is a figure of speech. Say what you mean: “{plain}”.',
      say: '“{phrase}” is a figure of speech. Say what you mean.',
    },
    options: {},
  },
  *check(document, _options, {terms}) {
    const listed: Span[] = []
    for (const {phrase, row, text, plain, suggestions, isRepeat} of listedFindings(
      document,
      matcher,
      terms,
    )) {
      listed.push({start: phrase.start, end: phrase.end})
      if (/^building/i.test(text) && holds(molecules, phrase.sentence.text)) continue
      if (
        isEvening(
          text,
          document.text.slice(phrase.end, phrase.end + 2),
          phrase.start === phrase.sentence.start,
        )
      )
        continue
      if (isLiteral(document, phrase, text.toLowerCase())) continue
      if (isOnPage(text, document.text.slice(Math.max(0, phrase.start - 30), phrase.start))) continue
      // A comparison that is worked out helps: “like a key in a lock”.
      if (
        /\b(?:like|as if|as though) (?:a |an |the )?$/i.test(
          document.text.slice(Math.max(0, phrase.start - 14), phrase.start),
        )
      )
        continue
      yield {
        messageId: plain === '' ? 'say' : 'plain',
        at: phrase,
        data: {phrase: text, plain},
        suggestions,
        isRepeat,
        ...(row.note === 'hint' ? {step: -1 as const} : {}),
      }
    }
    yield* findGaps(document, listed)
  },
})

/** Sayings with a place for other words: “nip burnout in the bud”. */
const withGap =
  /\b(?:nip(?:s|ped|ping)? (?:[\w’'-]+ ){1,3}in the bud|ball is (?:now |firmly |back )*in (?:[\w’'-]+ ){1,3}court|(?:sweep|sweeps|swept|sweeping|brush|brushed) (?:[\w’'-]+ ){1,4}under the (?:carpet|rug)|(?:put|puts|putting) (?:[\w’'-]+ ){1,3}on the back burner|(?:pull|pulls|pulled|pulling) the (?:rug|plug|wool)\b|(?:leave|leaves|left|leaving) (?:[\w’'-]+ ){1,3}(?:in the lurch|out in the cold|high and dry)|(?:throw|throws|threw|throwing) (?:[\w’'-]+ ){1,3}(?:under the bus|a lifeline)|(?:bring|brings|brought|bringing) (?:[\w’'-]+ ){1,3}to (?:its|their|her|his) knees|(?:turn|turns|turned|turning) (?:[\w’'-]+ ){1,3}on (?:its|their) head|(?:turn|turns|turned|turning) (?:[\w’'-]+ )?(?:worlds?|life|lives) (?:upside down|inside out)|(?:keep|keeps|kept|keeping|hold|holds|held) (?:[\w’'-]+ ){1,3}at bay|(?:hold|holds|held) (?:[\w’'-]+ ){1,3}to ransom|(?:take|takes|took|taking|taken) (?:[\w’'-]+ ){1,3}by storm|(?:give|gives|gave|giving) (?:[\w’'-]+ ){1,3}(?:a run for (?:their|its) money|a shot in the arm|the green light|a new lease of life)|(?:stop|stops|stopped|stopping) (?:[\w’'-]+ ){1,4}in (?:its|their|her|his) tracks|(?:push|pushes|pushed) (?:[\w’'-]+ ){1,3}over the edge|(?:shed|sheds|shedding|cast|casts|casting|throw|throws|threw) (?:[\w’'-]+ ){1,2}light on|(?:have|has|had) (?:a lot|too much|enough|plenty) on (?:its|their|her|his|your) plates?|(?:put|puts|putting) (?:[\w’'-]+ ){1,3}to shame|(?:lay|lays|laid|laying) (?:[\w’'-]+ ){0,2}(?:groundwork|foundations?) for|(?:pave|paves|paved|paving) (?:the|a) (?:way|path|road)|(?:level|levels|levelled|levelling) the playing field|(?:plug|plugs|plugged|plugging|bridge|bridges|bridged|bridging) (?:[\w’'-]+ ){1,2}gaps?|(?:break|breaks|broke|breaking) (?:[\w’'-]+ ){1,2}mould|(?:jump|jumps|jumped|jumping) through (?:[\w’'-]+ ){0,2}hoops)/gi

const gapHint =
  /\b(?:bud|court|carpet|rug|map|burner|plug|wool|dark|lurch|cold|high and dry|bus|lifeline|knees|head|ground|bay|ransom|storm|money|arm|down|inside out|green light|lease|tracks|edge|light on|plates?|feet|shame|groundwork|foundations?|path|road|way|playing field|gaps?|box(?:es)?|mould|hoops)\b/i

function* findGaps(document: Document, known: readonly Span[]) {
  for (const sentence of document.sentences) {
    if (!holds(gapHint, sentence.text)) continue
    for (const {start, end, text} of matchSentence(sentence, withGap)) {
      if (document.isQuoted({start, end}) || known.some((other) => other.start < end && start < other.end))
        continue
      yield {messageId: 'say' as const, at: {start, end}, data: {phrase: text, plain: ''}}
    }
  }
}

/** “We weighed the tea at the end of the day.”: a time, where no comma sets the saying apart. */
function isEvening(text: string, after: string, isFirst: boolean): boolean {
  return /^at the end of the day$/i.test(text) && !isFirst && !after.startsWith(',')
}

/** “The guide is on the same page”: a page that can be opened. */
function isOnPage(text: string, before: string): boolean {
  return (
    /same page$/i.test(text) &&
    /\b(?:guide|leaflet|form|link|report|list|map|table|figure|summary|video|details?|it|text) (?:is|are|stands?) $/i.test(
      before,
    )
  )
}

/** Toy bricks, the last line of a chart. */
function isLiteral(document: Document, {start, end}: Span, lower: string): boolean {
  if (/^building/.test(lower)) {
    const around = document.text.slice(Math.max(0, start - 40), end + 30)
    return /\b(?:wooden|toys?|plastic|play(?:ed|ing)? with|made of|roof|walls?|concrete|children[’']s)\b/i.test(
      around,
    )
  }
  return (
    lower === 'bottom line' &&
    /^ (?:of|in|on) (?:the|each|a) (?:chart|graph|figure|table|page|form|picture|screen)/.test(
      document.text.slice(end, end + 24),
    )
  )
}
