import type {Document} from '../../src/document/document.ts'
import {defineRule} from '../../src/rule/define-rule.ts'
import {holds} from '../../src/source/matches-of.ts'
import {cite} from '../guidance/sources.ts'

/** Somebody speaks, or somebody's own story is told. */
const told =
  /\b(?:told us|said that|in (?:his|her|their|my) own words|shared (?:his|her|their|with us)|(?:people|patients|parents|carers|women|men|families|staff|participants|they) (?:told|described|said|spoke|shared|explained|talked about)|lived experience|(?:[Tt]ake|[Mm]eet) [A-Z][a-z]+, (?:who|a|an|\d)|one (?:person|patient|woman|man|mother|father|parent|carer|participant) (?:said|told|described|explained)|[Ff]or example, (?:[A-Z][a-z]+(?! (?:Hospital|University|Council|Trust))|a (?:woman|man|mother|patient|person))|my (?:experience|story|life|illness|diagnosis|son|daughter|husband|wife|mother|father))\b/

/** The same at the start of a sentence or within. */
const voiced =
  /\b(?:(?:people|patients|parents|carers|women|men|families|participants|many|some|several|most|one|others) (?:said|felt that|spoke of|talked of|recalled|remembered|put it|wrote that) |as (?:one|a|another) (?:\w+ ){1,3}put it|(?:a|one|another) (?:person|patient|woman|man|mother|father|parent|carer|participant|nurse|son|daughter|widow|teenager|student)\b[^.;]{0,40} (?:said|told|described|explained|recalled|remembered|felt|wrote))/i

const speaker =
  /\b(?:said|says|told|explains?|explained|recalls?|remembers?|adds?|added|wrote|describes?|described)\b/

export default defineRule({
  meta: {
    id: 'lived-experience',
    summary: 'No story and no words of people with lived experience',
    why: 'A line from someone who lives with it can make a message relevant and personal.',
    group: 'relevance',
    since: '0.1.0',
    status: 'stable',
    guidance: [cite('SEED', 'Patients, carers, and the public')],
    messages: {
      none: 'Could a short line from someone with lived experience help? Ask their consent, and keep to what you found.',
    },
    options: {
      minWords: {
        type: 'integer',
        default: 200,
        minimum: 0,
        unit: 'words',
        description: 'Shortest text that is asked for a story.',
        source: 'Own choice: shorter texts have no room',
      },
    },
  },
  *check(document, {minWords}, {settings}) {
    const isAboutPeople =
      settings.design !== 'lab' && settings.design !== 'methods' && settings.design !== 'modelling'
    if (!isAboutPeople || document.wordCount < minWords || hasVoice(document)) return
    if ((document.text.match(people)?.length ?? 0) < peopleMin) return
    yield {messageId: 'none', at: document.title ?? document.sentences[0] ?? {start: 0, end: 0}}
  },
})

const people =
  /\b(?:people|patients|children|women|men|adults|carers|families|parents|staff|participants|volunteers|residents|teenagers|pupils|mothers|users)\b/gi

/** Texts that name people less often are about cells, animals or methods. Own choice. */
const peopleMin = 4

/** Fewest words in quotation marks that are somebody's voice: shorter ones are terms. Own choice. */
const quoteWordsMin = 4

/** The team's own voice is no lived experience. */
const expert = /\b(?:researcher|scientist|professor|Prof|Dr|doctor|surgeon|author|investigator)s?\b/i

function hasVoice(document: Document): boolean {
  for (const sentence of document.sentences)
    if (holds(told, sentence.text) || holds(voiced, sentence.text)) return true
  for (const quote of document.quotes) {
    const inside = document.slice(quote)
    if (inside.split(/\s+/).length < quoteWordsMin) continue
    const near = document.text.slice(Math.max(0, quote.start - 80), quote.end + 80)
    if (expert.test(near)) continue
    if (speaker.test(near) || /\b(?:I|me|my|we)\b/.test(inside)) return true
  }
  return false
}
