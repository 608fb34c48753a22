import {mayBeFinding} from '../../src/discourse/may-be-finding.ts'
import {rolesOf} from '../../src/discourse/roles-of.ts'
import type {Document, Sentence} from '../../src/document/document.ts'
import {isAboutLab} from '../../src/numbers/lab-sentence.ts'
import {defineRule} from '../../src/rule/define-rule.ts'
import {holds, matchesOf} from '../../src/source/matches-of.ts'
import type {Span} from '../../src/source/span.ts'
import {cite} from '../guidance/sources.ts'
import {findIdle} from './find-idle.ts'

const effect =
  '(?:effects?|benefits?|impact|differences?|influence|side effects|harms?|improvements?|changes?|links?(?! to (?:the|a|our|this) (?:full |whole )?(?:report|paper|page|study|website|results))|associations?|connections?|relationships?|correlations?|advantages?|gains?|reductions?|drops?|added value|uplift|boost|payoff|shift|rise|response|relief|protection|comfort|success)'
const not = "(?:(?:did|do|does) not|(?:did|do|does)n['’]t|failed to|never)"

/** “No effect” and the like, said as a fact. */
const noEffect = new RegExp(
  String.raw`\b(?:${[
    String.raw`(?:has|have|had|was|were|is|are|found|find|showed?|shows|with|yielded|yields?|brought(?: about)?|brings?(?: about)?|saw|seen|sees|gave|gives?|offered|offers?|made|produced|conferred|provides?|led to|resulted in|observed|noticed|detected|provided|revealed|added|adds?|delivered|delivers?|got|gained|achieved|caused|did|does|felt|reported|reached|meant|recorded) no (?:(?!longer|such)[\w-]+ )?${effect}(?! (?:who|how|what|which|where|if|whether|to (?:the|their) (?:plan|dose))\b)`,
    String.raw`no (?:[\w-]+ )?${effect}(?= (?:[\w-]+ ){0,6}?(?:was|were|has been|could be) (?:found|seen|observed|detected|noted|recorded|shown)\b)`,
    'did nothing (?:for|to|at all)',
    String.raw`(?:makes?|made) no (?:real |clear )?(?:difference|odds)(?! (?:who|how|what|which|where|if|whether)\b)`,
    'no differences? (?:between|in|for|with)',
    '(?:was|were|is|are|proved|came out|ended up) (?:the same|identical|alike|equal|level|on a par)(?= (?:in|for|across|between|among|with|whether) (?:both|the two|the three|all|each|either|or without|people|the groups)\\b|[.,;]| after\\b)',
    '(?:leaves?|left|kept) (?:[\\w-]+ ){1,5}?(?:unchanged|untouched|unaltered|unaffected|as (?:it|they) (?:was|were))',
    '(?:had|has|have|offered|added|changed|brought|gave|achieved|showed|did) nothing (?:to offer|to (?:the|our|their) [a-z]+|for|at all|to show for it|of value)(?! to do)',
    String.raw`(?:was|were|is|are|felt|did|slept|worked|stayed|remained) (?:just |equally |every bit |exactly )?as [a-z]+ (?:in|with|for|on|under|after|among)\b[^.;]{0,40}?(?:\bboth\b|\beither\b|\bas (?:in|with|without|on|for|after|those)\b)`,
    '(?:was|were|is|are|proved|turned out|remained) (?:entirely |wholly )?(?:without (?:any |an )?(?:effect|benefit|impact|success|result)|a waste of (?:time|money|effort))',
    String.raw`${not} (?:budge|shift|change|improve|alter|rise|fall|drop|worsen)(?=[.,;]| (?:in|after|with|for|over|between|during|among)\b)`,
    '(?:came to nothing|to no avail|nothing (?:changed|improved|got better))',
    String.raw`${not} (?:work(?! (?:properly|well|effectively|as|at|on|nights|full|part|together|closely|for (?:everyone|all|some))\b)|help(?! (?:everyone|all|some|many)\b)|benefit|differ|make (?:a|any|much) difference|(?:affect|change|alter|influence)(?= (?!if\b|unless\b|its\b|their\b|his\b|her\b|our\b)[a-z])|have (?:any |an |a )?(?:effect|impact|benefit|influence)|(?:improve|reduce|prevent|lower|ease|relieve|slow|shorten|cut|boost|speed up|delay|protect|lessen|lengthen|extend|save|stop|aid|lift|curb|limit|halt|strengthen|cure|clear up|speed|produce|yield|bring down|add to)(?= (?!if\b|unless\b)[a-z]))`,
    `${not} cause (?:any )?(?:side effects|harm|problems)`,
    String.raw`${not} (?:cause|increase|raise|worsen|lead to|result in)(?= (?!if\b|unless\b|by\b|at\b|for\b|in\b|as\b|and\b|or\b|over\b)[a-z])`,
    String.raw`(?:was|were|is|are|proves?|proved|turned out to be) (?:completely |entirely |wholly |largely |simply )?(?:not (?:at all |very |actually )?(?:effective(?! (?:enough|in all|for (?:everyone|all|some))\b)|helpful(?! (?:enough|for (?:everyone|all|some))\b)|beneficial|of (?:any )?(?:use|benefit|value|help))|ineffective|useless|of no (?:use|benefit|help|value))(?! (?:if|unless|when|as|because)\b)`,
    `(?:was|were|is|are|proved) (?:equally (?:effective|good)|(?:just )?as effective(?: as)?)`,
    String.raw`(?:was|were|is|are|did|fared|slept|felt|worked|performed|scored|healed|recovered) (?:[\w-]+ )?no (?:better|different|worse|safer|quicker|faster|sooner|(?:more|less) (?:effective|helpful|likely|useful))(?: than)?`,
    '(?:work|perform|fare|score)(?:s|ed) (?:(?:just |equally )as well(?: as)?|equally well|no differently)',
    String.raw`(?:neither|none) (?:of (?:the|these|our) )?(?:[\w-]+ ){0,3}(?:helped|worked|helps|works|made (?:a|any) difference|improved|reduced|changed|affected|prevented|lowered|eased|had (?:a|an|any) (?:effect|impact|benefit))`,
    '(?:stayed|remained|was|were) (?:unchanged|unaffected)(?! (?:until|as)\\b)',
    String.raw`(?:stayed|remained) the same(?= (?:in|for|with|across|whether|after)\b|[.,;])`,
    String.raw`(?:has|have|had) no (?:[\w-]+ )?(?:bearing|value|use|influence|role)(?= (?:on|for|to|in)\b|[.,;])`,
  ].join('|')})\b`,
  'gi',
)
const safe =
  /\b(?:(?:is|are|was|were|be|proved|appears|appeared) (?:an? )?(?:completely |perfectly |very |totally )?safe(?! for (?:them|people|patients) to (?:go|leave))|as safe as|(?:just|equally|every bit) as safe|(?:is|are|was|were|be|proved) (?:completely |perfectly |totally |entirely |just |equally )(?:as )?(?:safe|harmless)|(?:is|are|was|were|proved) (?:harmless|risk-free|without risk|free (?:of|from) (?:side effects|risks?|harm))|(?:has|have|had|carr(?:y|ies|ied)|poses?|posed|brings?|brought|holds?|held|presents?|offers?) no (?:[a-z]+ )?(?:risks?|dangers?|threats?|hazards?)|(?:no|without(?: any)?) (?:serious |major |bad |lasting )?side effects|(?:no|without(?: any)?) (?:unwanted|adverse) (?:effects|events|reactions)(?! were measured)|(?:causes?|caused|do|does|did|brings?) no (?:harm|damage|side effects))\b/gi

/** A size, a word of certainty or a limit says what was and was not found. */
const sized =
  /\b(?:probably|may|might|likely|little|small|slight(?:ly)?|uncertain(?:ty)?|unclear|not (?:be )?(?:sure|certain|known|clear)|unsure|cannot (?:be sure|tell|say|rule)|could not (?:tell|be sure|rule)|confident|confidence|certainty|too (?:small|few)|do(?:es)? not know|did not know|not enough|evidence|equivalence|non-inferior|(?:larger|bigger)(?= (?:[\w-]+ )?(?:stud|trial|sample|group|number))|longer stud|more research|more studies|suggests?|about the same|much the same|similar)\b/i

const numbers =
  /\d+(?:\.\d+)?\s?%|\b\d[\d,]* (?:in|of|out of) \d|\b\d[\d,]* (?:people|patients|women|men|children|compared)\b/i

/** Brackets of statistics, which may stand at the start of a sentence as they belong to the one before. */
const statistics = /\([^()]{0,80}(?:CI|[pP] ?[<=>]|OR|RR|HR|SD|MD|SMD|I²)[^()]{0,80}\)/g

/** Without statistics in brackets and what stands behind them: “… on survival. (p < 0.001) Nausea was seen in 1 in 20.” */
function ownPart(text: string): string {
  if (!text.includes('(')) return text
  const parts = text.split(statistics)
  return parts.find((part) => /\b(?:no|not|safe|without)\b/i.test(part)) ?? text
}

/** Numbers of the next sentence belong to this one if it tells of harms or goes on about the same thing. */
const goesOn =
  /\b(?:harms?|side effects?|problems?|unwanted|reactions?|deaths?|died|it|this|they|both|each group|groups)\b/i

export default defineRule({
  meta: {
    id: 'null-result-wording',
    summary: '“No effect” where it may be that you could not tell',
    why: 'Not finding a difference is not the same as showing that there is none.',
    group: 'numbers',
    since: '0.1.0',
    status: 'stable',
    guidance: [cite('COCH-PROMPT')],
    messages: {
      none: '“{phrase}”: do you mean little difference, or that you could not tell? Say which, and how sure you are.',
      safe: '“{phrase}” promises too much. Say which harms you looked for, how many people had them, and how sure you are.',
    },
    options: {},
  },
  *check(document) {
    const roles = rolesOf(document)
    for (const entry of roles.sentences) {
      const {sentence} = entry
      if (!mayBeFinding(roles, entry)) continue
      if (sentence.text.trimEnd().endsWith('?') || isAboutLab(sentence.text) || isSized(document, sentence))
        continue
      const none = findFirst(document, sentence, noEffect) ?? findIdleHere(document, sentence)
      const found = none ?? findFirst(document, sentence, safe)
      if (found === undefined) continue
      yield {
        messageId: none === undefined ? 'safe' : 'none',
        at: found,
        data: {phrase: document.slice(found)},
        weight: 1.2,
      }
    }
  },
})

/** “The nurses did not work at weekends” is about hours. */
const workers =
  /\b(?:nurses|doctors|staff|they|people|women|men|mothers|fathers|parents|carers|we|participants|who) $/i

function findFirst(document: Document, sentence: Sentence, pattern: RegExp): Span | undefined {
  for (const match of matchesOf(pattern, sentence.text)) {
    const start = sentence.start + match.index
    const at = {start, end: start + match[0].length}
    const before = sentence.text.slice(Math.max(0, match.index - 50), match.index)
    // “Do not change your medicine” is advice.
    if (/^Do(?: not|n['’]t)/.test(match[0])) continue
    // “whether it is safe” asks, “there is no evidence” is about the evidence.
    if (
      /\b(?:whether|if|how|not|sure|know|prove|felt|feel|believed?|thought|said|where|when|who|which|that it)\s(?:[\w-]+\s){0,6}$/i.test(
        before,
      ) ||
      (/(?:work|did nothing \w+( \w+)?)$/i.test(match[0]) && workers.test(before)) ||
      holds(atStart, sentence.text.slice(match.index, match.index + match[0].length + 50)) ||
      document.isQuoted(at)
    )
      continue
    return at
  }
  return undefined
}

/** How the groups were before, and what was kept from an older version. */
const atStart =
  /\b(?:in (?:age|sex|gender|background)\b|at (?:the (?:start|outset|beginning)|baseline)|to (?:begin|start) with|before (?:the|we|treatment)|unchanged from\b)/i

function findIdleHere(document: Document, sentence: Sentence): Span | undefined {
  if (!/\bnot\b|n['’]t\b|\bfail/i.test(sentence.text)) return undefined
  const at = findIdle(sentence)
  if (at === undefined || document.isQuoted(at)) return undefined
  const before = sentence.text.slice(0, at.start - sentence.start)
  return asked.test(before) ? undefined : at
}

/** What is asked, supposed or told of somebody is no result. */
const asked =
  /\b(?:whether|if|how|sure|know|felt|feel|believed?|thought|said|where|when|who|which|that it)\b/i

function isSized(document: Document, sentence: Sentence): boolean {
  const next = document.everySentence[sentence.index + 1]
  return (
    holds(sized, sentence.text) ||
    holds(numbers, ownPart(sentence.text)) ||
    (next !== undefined &&
      next.block.kind !== 'heading' &&
      (holds(sized, next.text.replace(/\bno evidence\b/gi, '')) ||
        (holds(numbers, next.text) && (holds(goesOn, next.text) || sharesWord(sentence, next)))))
  )
}

/** Words at the start of a sentence that name its subject and not what was found of it. Own choice. */
const subjectWords = 3

/** A telling word of both, behind the subject: five letters or more, by its first five. */
function sharesWord(one: Sentence, other: Sentence): boolean {
  const known = new Set(
    one.words
      .slice(subjectWords)
      .filter(({lower}) => lower.length > 4)
      .map(({lower}) => lower.slice(0, 5)),
  )
  return other.words.some(({lower}) => lower.length > 4 && known.has(lower.slice(0, 5)))
}
