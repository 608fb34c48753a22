import type {Document} from '../../src/document/document.ts'
import {defineRule} from '../../src/rule/define-rule.ts'
import {holds} from '../../src/source/matches-of.ts'
import {type DocumentPhrase, findPhrases} from '../../src/words/document-phrases.ts'
import {compilePhraseList, type ListedPhrase, likeCase} from '../../src/words/phrase-list.ts'
import {cite} from '../guidance/sources.ts'
import {type PeopleRow, peopleRows} from './phrases.ts'

const matcher = compilePhraseList(peopleRows)

export default defineRule({
  meta: {
    id: 'people-first',
    summary: 'A label that names people by a condition or a group',
    why: 'Labels reduce people to a condition, and some of the people you write about will read them.',
    group: 'words',
    since: '0.1.0',
    status: 'stable',
    guidance: [cite('NHS-DIS'), cite('NHS-AGE'), cite('NICE-PEOPLE'), cite('NIH-PF'), cite('COCH-TIPS')],
    messages: {
      label: '“{phrase}” names people by a label. Try “{plain}”.',
      bare: '“{phrase}” names people by a label. Say “people with …” or “people who …”.',
      helpless: '“{phrase}” shows people as helpless. Try “{plain}”.',
      name: '“{phrase}” puts the fault on people. Name the group, or say what made it hard for them.',
      vague: '“{phrase}” does not say who. Name the group, or say what made it hard for them.',
      community:
        'Many autistic people prefer “{plain}” to “{phrase}”. Ask your group, and add their choice to terms.',
    },
    options: {
      smokers: {
        type: 'boolean',
        default: false,
        description: 'Report “smokers” too.',
        source: 'Own choice: common and little disliked, so off.',
      },
    },
  },
  *check(document, {smokers}, {settings, terms}) {
    const seen = new Set<string>()
    for (const phrase of findPhrases(document, matcher, {in: 'all', skipQuotes: true})) {
      const found = phrase.value
      if (found === null || phrase.isInside) continue
      const {row} = found
      if (row.region !== undefined && row.region !== settings.region) continue
      if (row.note === 'hint' && !smokers) continue
      const text = document.slice(phrase)
      if (terms.has(text) || isName(document, phrase) || isOfThings(document, phrase)) continue
      const key = text.toLowerCase()
      yield {
        messageId: row.note === undefined && found.plain.length === 0 ? 'bare' : messageOf(row.note),
        at: phrase,
        data: {phrase: text, plain: found.plain.slice(0, 2).join('” or “')},
        suggestions: suggest(found, text),
        ...(row.note === 'community' || row.note === 'hint' ? {step: -1 as const} : {}),
        isRepeat: seen.has(key),
      }
      seen.add(key)
    }
  },
})

function messageOf(note: string | undefined): 'label' | 'helpless' | 'name' | 'vague' | 'community' {
  return note === 'helpless' || note === 'name' || note === 'vague' || note === 'community' ? note : 'label'
}

function suggest(found: ListedPhrase<PeopleRow>, text: string): {text: string}[] {
  return found.plain.map((plain) => ({text: likeCase(text, plain)}))
}

/** Words after “the old” and the like that show it to be a group of people and no adjective. */
const afterGroup =
  /^(?:of|in|who|with|and|or|is|are|was|were|to|have|has|had|can|could|may|might|will|would|should|at|on|from|for|by|as|than|that|often|but|do|did|need|needs|live|tend|also|because|when|if|without|do|not|more|less|alike|particularly|especially|such|most)$/

/** Verbs that follow a group of people: “the homeless miss out”. */
const groupVerb =
  /^(?:miss|missed|get|got|go|went|come|came|find|found|feel|felt|die|died|suffer|suffered|struggle|face|faced|receive|received|benefit|gain|gained|lose|lost|stay|see|saw|take|took|want|wanted|know|knew|say|said|told|make|made|pay|eat|sleep|rely|attend|attended|deserve|use|used|fall|fell|cannot|must|should|still|rarely|seldom|never|usually|already|first|most|least|too|there)$/

/** “The old cell”, “the disabled rats”, and studies that suffer from something. */
function isOfThings(document: Document, phrase: DocumentPhrase<unknown>): boolean {
  const {words, text, start} = phrase.sentence
  const lower = document.slice(phrase).toLowerCase()
  if (/^suffer/.test(lower)) {
    const before = text.slice(Math.max(0, phrase.start - start - 60), phrase.start - start)
    if (
      /\b(?:stud(?:y|ies)|trials?|reviews?|evidence|data|research|mice|rats|flies|plants|crops)\b[^,;]*$/i.test(
        before,
      )
    )
      return !/\b(?:people|patients|participants|who|children|women|men|adults)\b[^,;]*$/i.test(before)
  }
  if (/suicide/.test(lower)) return /\bcells?\b/i.test(text)
  if (!/^the \w+$/.test(lower)) return false
  const next = words[phrase.to]
  if (next === undefined || /\S/.test(document.text.slice(phrase.end, next.start))) return false
  // “the handicapped children”: the label is wrong before a noun too.
  if (/^the (?:handicapped|elderly|obese|demented|insane|retarded|bedridden|bed-bound)$/.test(lower))
    return false
  if (lower === 'the young') return next.lower !== 'and' && next.lower !== 'or'
  return !holds(afterGroup, next.lower) && !lower.endsWith('s') && !holds(groupVerb, next.lower)
}

/** “Pensioners Together, a charity”, “Smokers Anonymous”. */
function isStartOfName(document: Document, {sentence, to, end}: DocumentPhrase<unknown>): boolean {
  const next = sentence.words[to]
  return next !== undefined && /^[A-Z][a-z]/.test(next.text) && document.text.slice(end, next.start) === ' '
}

/** Part of a name in capitals: “Geriatric Depression Scale”, “Royal Society for the Blind”. */
function isName(document: Document, phrase: DocumentPhrase<unknown>): boolean {
  const {words, block} = phrase.sentence
  if (block.kind === 'heading') return false
  // At the start of a sentence every word has a capital: only the next word tells a name.
  if (phrase.from === 0) return isStartOfName(document, phrase)
  const inside = words.slice(phrase.from, phrase.to)
  const last = inside.at(-1)
  const isCapital = (text: string | undefined): boolean => text !== undefined && /^[A-Z][a-z]/.test(text)
  return (
    isCapital(last?.text) &&
    (isCapital(words[phrase.to]?.text) ||
      isCapital(words[phrase.from - 1]?.text) ||
      document.slice(phrase).includes(' '))
  )
}
