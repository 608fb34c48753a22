import {designOf} from '../../src/completeness/study-design.ts'
import {isProposal} from '../../src/discourse/proposal.ts'
import {rolesOf} from '../../src/discourse/roles-of.ts'
import type {Document, Sentence} from '../../src/document/document.ts'
import {isAboutLab} from '../../src/numbers/lab-sentence.ts'
import {defineRule} from '../../src/rule/define-rule.ts'
import {holds, matchesOf} from '../../src/source/matches-of.ts'
import {cite} from '../guidance/sources.ts'
import {findChange} from './find-change.ts'

const comparative =
  'more|less|fewer|better|worse|higher|lower|greater|larger|smaller|longer|shorter|quicker|faster|slower|further|safer|cheaper|easier|sooner|earlier|stronger|weaker|happier|calmer|fitter|healthier|milder|heavier|lighter|taller|thinner|cleaner|steadier|warmer|cooler|richer|deeper|brighter|closer'

/** A difference between two things: “walked further than”, “fewer falls compared with”. */
const difference = new RegExp(
  String.raw`\b((?:${comparative})\b(?:[ -][\w-]+){0,2})(?=[^.;:]{0,120}\b(?:than(?! \d)|compared (?:with|to)|versus)\b)`,
  'i',
)

/** People or things that were set apart by what they had. */
const set =
  '(?:people|patients|participants|children|pupils|students|women|men|adults|babies|mothers|parents|families|carers|staff|nurses|residents|teenagers|those|farms|schools|homes|clinics|wards|animals|mice|rats|plants)'

/** The same where one side is only a name: “lower in the home group”, “healed faster with the new dressing”. */
const groupDifference = new RegExp(
  String.raw`\b((?:${comparative})\b(?:[ -][\w-]+){0,2}?)(?= (?:in|with|for|among|on|after|under|using|when using) (?:${set}\b|(?:the|this|our) (?:[\w-]+ ){0,2}(?:group|arm|programme|program|class(?:es)?|app|course|service|treatment|drug|medicine|training|method)\b|(?:the|our|this) new\b))|(?<=\b(?:${set} (?:who|that) (?:had|got|took|used|did|were|received|joined|wore|ate|drank|saw|tried)|${set} (?:given|using|on|offered|treated)|(?:in|of) the [\w-]+ group|\b[\w-]+ group)\b[^.;:,]{1,60} )((?:${comparative})\b(?! (?:than|research|studies|about|information)\b)(?:[ -][\w-]+){0,1})`,
  'i',
)

/** Any other comparison in a finding: “remembered more words”, “breathed more easily”. */
const comparison = new RegExp(
  String.raw`(?<!\b(?:no|not|any|how|even|much|the|one|or|once|many|lot|some|few|further|are|is|be|need|needs|of|with|in|at|(?<!\bled )to|and|for|from|a|an|living|as|two|three|four|five|six|seven|eight|nine|ten|twelve) )\b(?!further\b)((?:${comparative})\b(?!-)(?! (?:than|and|designed|conducted|away|data|research|studies|study|trials?|work|information|about|details?|and more|or less|often than not|recent(?:ly)?|complex|generally|specific(?:ally)?|widely|education|likely to be|understand)\b)(?:[ -][a-z]+){0,2})`,
  'i',
)

/** What went up or down by itself: “anxiety dropped after the sessions”. */
const moved =
  /\b((?:fell|dropped|rose|declined|went (?:up|down)|decreased|improved|worsened|eased|got (?:better|worse)))(?=[.,;]| (?:after|in|with|for|among|when|over|during|on|as|once)\b)|\bprotected (?:[a-z]+ ){1,4}?(?:against|from)\b|\b(?:a|an|the) (?:[a-z]+ )?(?:drop|fall|rise|reduction|increase|decrease|decline|improvement)s? in [\w-]+/i

/** A change that something made: “reduced pain”, “improved sleep”, “a reduction in falls”. */
const change =
  /\b((?:improved|reduced|decreased|lowered|prevented|shortened|eased|relieved|boosted|raised|cut|increased|slowed|strengthened|sped up|brought down)(?: [\w-]+){1,3}|(?:a|an|the|in|showed|found|overall|significant) (?:reduction|improvement|increase|decrease|drop|fall|rise|decline)s? in(?: [\w-]+){1,3}|(?:gained|lost|took|had|got|slept|ate|made|did|kept|needed|used|spent) (?:more|less|fewer)(?: [\w-]+){1,2}(?=[.;,]| (?:in|with|after|at)\b))/i

/** “More likely to cycle”. */
const chance = /\b(?:more|less) likely to [\w-]+/i

/** Not a claim: nothing found, not known, said to be small, what others did or what should be done. */
const noClaim =
  /\b(?:no|not|nor|neither|none|never|cannot|uncertain|unclear|unsure|unknown|may|might|could|can|whether|if|how|little|similar|same|slight(?:ly)?|small|need(?:s|ed)?|should|would|will|appears?|seems?|seemed|suggests?|probably|possibly|likely to be|too|rather than|other than|or more|more than one|thought|believed|felt(?! (?:less|more|better|worse|happier|safer|calmer|stronger|healthier|fitter)\b)|feel|said|told|views?|hoped?|wanted?|wished|preferred|asked for|called for|expected|aim|searched|included|planned|insufficient|limited evidence|potential(?:ly)?|impossible|fail(?:ed)?|suitable|recruit\w*|take part|participate|withdrawal|t(?:ake|ook|aking) up|uptake|complian\w+|adheren\w+|attend\w*|they (?:also )?(?:found|liked))\b/i

/** Digits, halves and times; what stands after “at”, “over” or a name of a count is when or how many, not how much. */
const amount =
  /(\b(?:at|after|for|over|within|during|until|by|aged?|in|from|between|of|phase|stage|type|grade|step|and|to|or|than|about|around) )?\b(\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|twelve)\b([- ]?(?:weeks?|months?|years?|days?|hours?|minutes?))?((?: [\w-]+){0,2} (?:studies|trials|people|patients|women|men|children|participants|adults|babies|hospitals|practices|sites|groups?|countries|reviews|centres|centers|schools|types?|kinds?|treatments|therapies|tests|ways|stages|phases|methods|topics|areas)\b)?/gi

const amountWord =
  /\b(?:half|halved?|halving|third|thirds|quarters?|twice|doubled?|tripled?|twofold|threefold|fold|(?:\d|two|three|four|five|six|seven|eight|nine|ten|many|several) times|nobody|no one|everyone|all of them|most people)\b|%|per ?cent|\b(?:every|per|out of|in) \d|\bon average \d/i

export default defineRule({
  meta: {
    id: 'effect-size-missing',
    summary: 'Results that say “better” or “fewer” and never how much',
    why: 'Readers who get no size take the effect for a large one, so they judge it as they would a big change.',
    group: 'numbers',
    since: '0.1.0',
    status: 'preview',
    guidance: [
      cite('MICHAL', 'two studies, 800 people'),
      cite('CLAIM-VERBAL'),
      cite('NHS-HWW', '4 out of 5 people recover'),
      cite('PIF'),
    ],
    messages: {
      found:
        'None of your findings says how much. Give the size of “{phrase}”, such as “14 in 100, compared with 23”.',
    },
    options: {
      least: {
        type: 'integer',
        default: 1,
        unit: 'findings',
        minimum: 1,
        description: 'Fewest findings that claim a change before the rule speaks.',
        source: 'Own choice',
      },
    },
  },
  *check(document, {least}, {settings}) {
    const roles = rolesOf(document).sentences.filter(({role}) => role === 'finding' || role === 'meaning')
    if (roles.some(({sentence}) => hasAmount(sentence.text)) || hasAmountInTable(document)) return
    const claims = roles.filter(({role, sentence}) => role === 'finding' && isClaim(sentence.text))
    const found = claims.flatMap(({sentence}) => firstClaim(document, sentence))
    const [first] = found
    if (first === undefined || found.length < least || isExempt(document, settings)) return
    yield {messageId: 'found', at: first, data: {phrase: first.text}, weight: 1.3}
  },
})

/** The claim that stands first in a sentence. */
function firstClaim(document: Document, sentence: Sentence): {start: number; end: number; text: string}[] {
  const patterns = [difference, groupDifference, change, chance]
  const isLab = isAboutLab(sentence.text)
  if (!isLab) patterns.push(moved, comparison)
  const found = patterns.flatMap((pattern) => {
    const match = pattern.exec(sentence.text)
    if (match === null) return []
    const start = sentence.start + match.index
    const text = match[0].replace(
      /(?: (?:of|in|at|with|for|and|or|the|than|on|to|a|an|as|by|from|when|compared))+$/i,
      '',
    )
    return [{start, end: start + text.length, text}]
  })
  const own = isLab ? undefined : findChange(sentence)
  if (own !== undefined) found.push({...own, text: document.slice(own)})
  return found
    .filter((at) => !document.isQuoted(at))
    .sort((one, other) => one.start - other.start)
    .slice(0, 1)
}

/** “… than those who did not” names the other side: nothing is denied. */
const otherSide =
  /\b(?:than|compared (?:with|to)|while|whereas|unlike) (?:the |those |people |women |men |children |others |patients )*(?:who|that|which)? ?(?:did|had|were|was|have|could|would)? ?not\b(?: [a-z]+)?|\bneed(?:ed)? (?=(?:fewer|less|more)\b)/gi

function isClaim(text: string): boolean {
  if (!holds(noClaim, text)) return true
  return /\bnot\b|\bneed/i.test(text) && !holds(noClaim, text.replace(otherSide, ' '))
}

function isExempt(document: Document, settings: Parameters<typeof designOf>[1]): boolean {
  if (isProposal(document, settings)) return true
  const design = designOf(document, settings)
  return design === 'qualitative' || design === 'lab' || design === 'methods'
}

function hasAmount(text: string): boolean {
  if (holds(amountWord, text)) return true
  if (!/\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve)\b/i.test(text)) return false
  for (const [, when, value = '', time, counted] of matchesOf(amount, text)) {
    const isYear = /^(?:19|20)\d\d$/.test(value)
    const isWord = /^[a-z]/i.test(value)
    if (isYear || counted !== undefined) continue
    if (time !== undefined && when !== undefined && !/^(?:by|than|about|around|to|and) $/i.test(when))
      continue
    if (isWord && time === undefined) continue
    return true
  }
  return false
}

function hasAmountInTable(document: Document): boolean {
  return document.blocks.some(({cell, text}) => cell !== undefined && /\d/.test(text))
}
