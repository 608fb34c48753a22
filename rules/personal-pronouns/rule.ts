import type {Document} from '../../src/document/document.ts'
import {defineRule} from '../../src/rule/define-rule.ts'
import type {Settings} from '../../src/rule/settings.ts'
import {holds} from '../../src/source/matches-of.ts'
import {matchSentence} from '../../src/words/match-sentence.ts'
import {likeCase} from '../../src/words/phrase-list.ts'
import {cite} from '../guidance/sources.ts'

const first = /\b(?:we|us|our|ours|ourselves)\b/gi
const person = /\b(?:we|us|our|ours|you|your|yours|i|my)\b/i

/** The team in the third person, as the one who acts. */
const team =
  /\b(the (?:study |review |present |current )?(?:authors?|investigators?|research team|research group|trial team|trial investigators|study group|study team|project team|review team)|the (?:authors|investigators) of (?:this|the present|our) (?:review|study|report|work|trial)|this author|the (?:present|current) (?:authors|researchers)|the (?:review|study) (?:researchers|authors))(?='s|’s| (?:have |had |also |then |therefore |first |next |will |would |could |were |was |are |has )?(?!of\b|by\b|for\b|in\b|on\b|at\b|to\b|and\b|or\b)[a-z]+)/gi

/** A text that reports the work of others: “Smith et al. found”, “Now, Smith and colleagues show”. */
const digest = /\bet al\b|\b[A-Z][a-z]+ and (?:colleagues|co-workers)\b/

/** Names of the team that stay the team's where a text tells of other studies too. */
const ownTeam = /review|research|project|present|current|^this/i

/** What only those who review studies do. */
const reviews =
  /^ (?:then |also |next |first |have |had )?(?:contacted|wrote to|checked|assessed|judged|searched|pooled|reviewed|rated|combined|included|graded|looked for|concluded|identified|summari[sz]ed|checked for|note|conclude|think|believe|recommend|suggest|call for|point out|advise|caution|feel|argue|hope|plan|intend)\b/i

const severalStudies = /\b(?:studies|trials|reviews)\b/i

/** Authors of other work. */
const others =
  /\b(?:of|by|from|in|other|these|those|some|all|trial|original|primary)\s+$|\b(?:contact(?:ed)?|asked|wrote to|emailed)\s+$/i

const impersonal =
  /\b(?:one (?:can|could|may|might|must|should|would|has to|needs to|cannot)(?! (?:of|be)\b)|the (?:lay )?readers?|readers(?= (?:may|might|should|will|can|could|must|are|who|wanting|interested)\b))/gi
const eachOne =
  /\b(?:each|every|no|any|which|this|that|only|at least|than|or|and|of|the|but|in|from|just|not|about)\s+$|\b(?:stud(?:y|ies)|trials?|groups?|drugs?|treatments?|medicines?)\b[^.]{0,40}$/i

export default defineRule({
  meta: {
    id: 'personal-pronouns',
    summary: 'No “you” or “we”, or the team in the third person',
    why: '“You” and “we” make it clear who is talking to whom.',
    group: 'relevance',
    since: '0.1.0',
    status: 'stable',
    guidance: [cite('NHS-VOICE'), cite('PLG-YOU'), cite('COCH-PROMPT'), cite('PLOS'), cite('UKHSA')],
    messages: {
      none: 'You never say “we” or “you”. Say who did the study, and speak to your reader.',
      team: '“{text}” hides that it was you. Try “{plain}”.',
      impersonal: '“{text}” keeps readers at a distance. Try “you”.',
      avoid: 'This kind of summary has no “{text}”. Name the team, such as “the researchers”.',
    },
    options: {
      minWords: {
        type: 'integer',
        default: 100,
        minimum: 0,
        unit: 'words',
        description: 'Shortest text that must say “we” or “you”.',
        source: 'Own choice: a shorter text may have no place for it',
      },
    },
  },
  *check(document, {minWords}, {settings}) {
    if (settings.pronouns === 'avoid-first') {
      yield* checkAvoid(document)
      return
    }
    if (isThird(settings)) return
    yield* checkTeam(document)
    if (
      document.wordCount < minWords ||
      holds(digest, document.text) ||
      document.sentences.some(({text}) => person.test(text))
    )
      return
    yield {messageId: 'none', at: document.title ?? document.sentences[0] ?? {start: 0, end: 0}}
  },
})

/** Digests that others write about the work. */
function isThird({voice, pronouns}: Settings): boolean {
  return voice === 'third' || pronouns === 'third'
}

function* checkAvoid(document: Document) {
  let isRepeat = false
  for (const sentence of document.everySentence) {
    for (const {start, end, text} of matchSentence(sentence, first)) {
      const at = {start, end}
      // “US” is a country.
      if (text === 'US' || document.isQuoted(at)) continue
      yield {messageId: 'avoid' as const, at, data: {text: text.toLowerCase()}, isRepeat}
      isRepeat = true
    }
  }
}

function* checkTeam(document: Document) {
  const tellsOfOthers = severalStudies.test(document.text)
  let isRepeat = false
  for (const sentence of document.sentences) {
    const {text: all} = sentence
    if (/author|investigator| team|researchers/i.test(all)) {
      for (const {start, end, text} of matchSentence(sentence, team)) {
        const before = all.slice(0, start - sentence.start)
        const at = {start, end}
        if (
          holds(others, before) ||
          document.isQuoted(at) ||
          (tellsOfOthers && !holds(ownTeam, text) && !holds(reviews, all.slice(end - sentence.start)))
        )
          continue
        const isOwner = /^['’]/.test(document.text.slice(end, end + 1))
        const plain = isOwner ? 'our' : 'we'
        const suggestions =
          isOwner || /^ (?:is|was|has|are|\w+s) /.test(document.text.slice(end, end + 20))
            ? []
            : [{text: likeCase(text, plain)}]
        yield {messageId: 'team' as const, at, data: {text, plain}, suggestions, isRepeat}
        isRepeat = true
      }
    }
    if (!/\bone \w|\breader/i.test(all)) continue
    for (const {start, end, text} of matchSentence(sentence, impersonal)) {
      const at = {start, end}
      const isNumber = /^one/i.test(text) && holds(eachOne, all.slice(0, start - sentence.start))
      if (document.isQuoted(at) || isNumber) continue
      yield {messageId: 'impersonal' as const, at, data: {text}, step: -1 as const}
    }
  }
}
