import type {Document} from '../../src/document/document.ts'
import {defineRule} from '../../src/rule/define-rule.ts'
import {holds} from '../../src/source/matches-of.ts'
import {type ListedFinding, listedFindings} from '../../src/words/listed-findings.ts'
import {matchSentence} from '../../src/words/match-sentence.ts'
import {compilePhraseList, type PhraseRow} from '../../src/words/phrase-list.ts'
import {cite} from '../guidance/sources.ts'
import {hypeRows} from './phrases.ts'

const matcher = compilePhraseList(hypeRows)

export default defineRule({
  meta: {
    id: 'hype',
    summary: 'A word that promotes or claims too much',
    why: 'Overclaiming misleads readers, and summaries of EU trials must not promote.',
    group: 'words',
    since: '0.1.0',
    status: 'stable',
    guidance: [
      cite('ZARSHENAS', 'factual: 12 of 79 documents; not promotional: 10'),
      cite('NHS-HWW'),
      cite('BOUTRON'),
    ],
    messages: {
      hype: '“{phrase}” promotes. Say what you found and let readers judge.',
      replace: '“{phrase}” promotes. Try “{plain}”.',
      claim: '“{phrase}” claims too much for one study. Say what it showed and how sure you are.',
      size: '“{phrase}” is a matter of taste. Say how big the change was.',
      harms:
        '“{phrase}” hides the numbers. Say what it did, and which side effects people had and how often.',
    },
    options: {},
  },
  *check(document, _options, {terms}) {
    for (const {phrase, row, text, plain, suggestions, isRepeat} of listedFindings(
      document,
      matcher,
      terms,
    )) {
      if ((row.note === 'claim' || row.note === 'harms') && isQuestion(phrase.sentence.text)) continue
      if (isNoClaim(document, phrase, text.toLowerCase())) continue
      yield {
        messageId: messageOf(row.note, plain),
        at: phrase,
        data: {phrase: text, plain},
        // Taking an adjective out leaves a double space or a broken phrase behind: that needs a person.
        suggestions: suggestions.filter((suggestion) => suggestion.text !== ''),
        isRepeat,
        ...(row.note === 'hint' ? {step: -2 as const} : {}),
      }
    }
    yield* findNearCures(document)
  },
})

/** “A cure may at last be within reach”. */
const nearCure =
  /\b(?:a |the )?cures? (?:is|are|may|might|could|seems?|looks?)\b[^.;,]{0,25}\b(?:within (?:our |their )?(?:reach|grasp)|in sight|on the horizon|around the corner|closer|nearer)\b/gi

function* findNearCures(document: Document) {
  for (const sentence of document.sentences) {
    if (!/\bcure/i.test(sentence.text)) continue
    for (const {start, end, text} of matchSentence(sentence, nearCure))
      if (!document.isQuoted({start, end}))
        yield {messageId: 'claim' as const, at: {start, end}, data: {phrase: text, plain: ''}}
  }
}

function messageOf(note: string | undefined, plain: string): 'hype' | 'replace' | 'claim' | 'size' | 'harms' {
  if (note === 'claim' || note === 'size' || note === 'harms') return note
  return plain === '' ? 'hype' : 'replace'
}

const denied =
  /\b(?:nothing|not|no|hardly|isn['’]t|anything but|far from|never)(?: (?:a|an|very|really|at all|especially|particularly|some|any))*\s$/i

/** Characters that hold “powerful genetic tool to study”. */
const toolWords = 40

function isQuestion(text: string): boolean {
  return text.trimEnd().endsWith('?') || /\b(?:whether|if|to find out)\b/i.test(text)
}

/** “It proved difficult”, “still needs to be proven”, “24 unique studies”: nothing is claimed or promoted. */
function isNoClaim(document: Document, phrase: ListedFinding<PhraseRow>['phrase'], lower: string): boolean {
  const {text, start} = phrase.sentence
  const before = text.slice(0, phrase.start - start)
  const after = document.text.slice(phrase.end, phrase.end + 24)
  // “There is nothing novel about it”: what is denied is not claimed.
  if (holds(denied, before)) return true
  if (/^prov(?:e[sdn]?|en)$/.test(lower)) {
    if (
      /\b(?:not|no|lack of|without|few|little|n['’]t|never|yet|needs?|needed|to be|whether|if|cannot|hard to|difficult to)\b[^,;]{0,40}$/i.test(
        before,
      )
    )
      return true
    return /^ (?:to be |very |so |too |more |less |a |as |especially |particularly |rather )?(?:difficult|hard|harder|challenging|unable|impossible|tricky|elusive|popular|useful|useless|essential|crucial|unhelpful|fatal|wrong|right|valuable|problem|challenge|stubborn|resistant|important|feasible|acceptable|successful|effective|helpful|possible|beneficial|safe|necessary|reliable|accurate)\b/.test(
      after,
    )
  }
  if (
    /^(?:breakthroughs?|compelling evidence|undeniable|undisputed)$/.test(lower) &&
    /\b(?:not|no|n['’]t|without|never|lack of|whether|if)\b[^,;]{0,25}$/i.test(before)
  )
    return true
  if (
    /^(?:exciting|dramatic|amazing|fun)$/.test(lower) &&
    (/\bhow (?:\w+ or )?$/i.test(before) || /^ (?:societ|play|performance|writ|novel|role)/.test(after))
  )
    return true
  // “Miracle Babies Foundation”, “Wonderful Street”: part of a name.
  if (/^[A-Z]/.test(document.slice(phrase)) && before.trim() !== '' && /^ [A-Z][a-z]/.test(after)) return true
  if (/^(?:conclusively|definitively)$/.test(lower))
    return /\b(?:not|no|insufficient|lack|cannot|whether|too few|limited|needed|required)\b/i.test(before)
  if (
    /\bcur/.test(lower) &&
    /\b(?:no|not|nor|without|cannot)\b|interested in|looked (?:at|for)|outcomes?\b|\b(?:believe[ds]?|thinks?|thought|hoped?|hopes|claim(?:s|ed)?|say|said|promis\w+|sold|advertised)\b/i.test(
      before,
    )
  )
    return true
  if (/^guarantee/.test(lower) && /\b(?:not|no|cannot|enough to)\b/i.test(before)) return true
  if (
    lower === 'safe and effective' &&
    /\b(?:need\w*|required|satisfied|agree\w*|providing|should be|no|not|lack of|without)\b/i.test(before)
  )
    return true
  if (lower === 'unique')
    return !/^ (?:opportunit|approach|method|study|insight|way|chance|dataset|resource|advantage|position|perspective|strength|trial|programme|project|collaboration|partnership|tool|design|service|combination|feature)/.test(
      after,
    )
  if (lower === 'novel')
    return /^\s*(?:[.,;:!?)]|$|(?:each|every|by|about|for|is|was|and|or|that|which|aloud|before|after|together|set in)\b)|^ (?:psychoactive|words?|objects?|environments?|stimul|foods?|situations?|products?|coronavirus|fire|tastes?|sounds?|places?)/.test(
      after,
    )
  if (
    /well[- ]tolerated/.test(lower) &&
    /\b(?:medicines?|drugs?|medications?|treatments?) that (?:is|are)\b[^.]*$/i.test(before)
  )
    return true
  if (lower === 'landmark') return /^ (?:methods?|techniques?|approach|guidance|anatom)/.test(after)
  if (lower.startsWith('proof')) return /\b(?:need|no|not|lack|without)\b[^.]*$/i.test(before)
  // “A powerful tool to study cells” is what a method can do; “a powerful tool” for people promotes.
  if (lower === 'powerful')
    return (
      /^ (?:\S+ ){0,2}(?:magnets?|lasers?|lens(?:es)?|telescopes?|microscop\w+|computers?|systems?|enzymes?|chemicals?|engines?|tools|techniques?|methods?)\b/.test(
        after,
      ) ||
      /^ (?:\S+ )?tool (?:to |for (?!(?:people|patients|children|women|men|everyone|anyone|families|carers|us|change|good|the)\b))/.test(
        document.text.slice(phrase.end, phrase.end + toolWords),
      )
    )
  if (lower.startsWith('clearly')) return /\b(?:not|no|n['’]t|none|neither)\b[^,;]{0,60}$/i.test(before)
  if (lower === 'for the first time')
    return !/\b(?:show|found|find|see|saw|observ|watch|map|discover|demonstrat|able|possible|reveal|identif|provides?|prov(?:e|ed|en)|allow|now)/i.test(
      text,
    )
  if (/^cur(?:ed|ing)$/.test(lower)) return /\b(?:rate|or improved|out of|in \d+|per cent)\b|%|\d/.test(text)
  return /^effective and safe$|^safe and effective$/.test(lower) && /\b(?:how|establish|know)\b/i.test(before)
}
