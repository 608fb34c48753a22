import type {Document, Sentence} from '../../src/document/document.ts'
import {rememberBySentence} from '../../src/document/remember-by-sentence.ts'
import {isAboutLab} from '../../src/numbers/lab-sentence.ts'
import {findQuantities} from '../../src/numbers/quantities.ts'
import {defineRule} from '../../src/rule/define-rule.ts'
import {holds, matchesOf} from '../../src/source/matches-of.ts'
import type {Span} from '../../src/source/span.ts'
import {cite} from '../guidance/sources.ts'
import {findVagueFrequency} from './vague-frequency.ts'

const outcome =
  'bruising|dizziness|fever|fainting|swelling|soreness|tiredness|fatigue|constipation|diarrhoea|diarrhea|itching|kidney injury|AEs|SAEs|TEAEs|adverse (?:events?|effects?|reactions?)|side effects?|unwanted effects?|damage|harms?|reactions?|sickness|dehydration|burns?|scarring|choking|miscarriages?|fractures?|ulcers?|cramps?|bruises|wheez\\w+|breathlessness|problems?|complications?|infections?|bleeding|deaths?|died|falls|strokes?|heart attacks?|seizures?|vomiting|nausea|headaches?|pain|rash|allerg\\w+|symptoms?|injur\\w+|relapses?|admissions?|cancers?|events?|clots?'

/** “rare” and the like, with a word for how rare. */
const howOften =
  '(?:(?:very|extremely|exceptionally|exceedingly|vanishingly|relatively|fairly|quite|comparatively|reasonably) )?(?:common|uncommon|rare|infrequent|frequent)'

/** A word for how often or how likely, beside something that can happen to people. */
const patterns: readonly RegExp[] = [
  // “Reactions to the dye are uncommon”: what the outcome is of, to or from stands between.
  new RegExp(
    String.raw`\b(?:${outcome})(?: (?:to|from|of|in|after|with|during|among|at|on) (?:[\w-]+ ){1,5}?| )(?:was|were|is|are|remain|remained) (?:also |still |both |generally |fairly |quite )?(${howOften})\b(?! (?:for|to|that)\b)`,
    'gi',
  ),
  /\b(?:risk|chance|likelihood|probability|danger|odd)s? of (?!(?:bias|error|confounding)\b)(?:[\w’'-]+ ){1,10}?(?:is|was|are|were|remains?|remained|seemed|appeared) (?:also |still |thought to be )?((?:very |extremely |quite |fairly |relatively |rather |exceedingly )?(?:low|high|small|slight|slim|tiny|remote|minimal|negligible|good|poor))(?=\s*(?:[.,;!]|$|in\b|for\b|with\b|among\b|after\b|at\b|and\b|but\b))/gi,
  /\bin ((?:some |a few |very |extremely )?(?:rare|isolated|occasional|uncommon)) (?:cases|instances|situations|circumstances)\b/gi,
  /\b(often|seldom|sometimes|usually|regularly) (?:occurred|occurs?|happened|happens?|arose|came back|returned|developed|got worse|followed the|resulted in (?:death|harm|bleeding|infection))\b|\b(?:occurred|happened|arose|came back|returned|appeared) (?:very |quite |fairly )?(often|regularly)\b(?! (?:than|as)\b)/gi,
  /\b(?:carries|carry|carried|poses?|posed|faces?|faced|ran|runs|run|has|have|had) (?:also )?(?:an? |some )?((?:very |extremely |quite |fairly |relatively )?(?:high|low|small|slight|good|slim|real|strong|considerable|remote) (?:risk|chance|likelihood|probability|danger))\b(?! (?:that|of (?:bias|error)|to change)\b)/gi,
  new RegExp(
    String.raw`\b(?:(?:${outcome})\s+(?:was|were|is|are|seem|seemed|appear|appeared|remain|remained)\s+(?:also |still |both |generally |fairly |quite )?)(${howOften}|(?:un)?likely(?! to\b))\b`,
    'gi',
  ),
  new RegExp(
    String.raw`\b(?:${outcome})\s+(?:(?:was|were|is|are) (?:said|thought|believed|considered|known|felt|reported) to be|(?:tend|tends|tended) to be|was|were|is|are) (?:(?:mild|minor|brief|short-lived|short)(?:,? and|,) )?(${howOften}|few and far between)\b`,
    'gi',
  ),
  new RegExp(
    String.raw`\b(?:${outcome})\s+(?:was|were|is|are) (?:only )?(seldom|hardly ever|occasionally|sometimes) (?:seen|reported|noted|observed|found|recorded)\b`,
    'gi',
  ),
  new RegExp(String.raw`\b(${howOften}) (?:\w+ ){0,2}?(?:${outcome})\b`, 'gi'),
  new RegExp(
    String.raw`\b(rarely|commonly|frequently|occasionally|seldom|infrequently),? (?:[\w-]+ ){0,5}?(?:${outcome})\b|\b(?:${outcome}) (?:\w+ ){0,2}?(rarely|commonly|frequently|occasionally|seldom)\b`,
    'gi',
  ),
  // In the past tense the thing is an outcome of the study, whatever its name.
  new RegExp(
    String.raw`\b(?!(?:it|this|that|these|those|they|which|what|study|studies|trials?)\b)[a-z-]+ (?:was|were) (?:also |still |both |generally )?(${howOften}|unusual)(?=\s*(?:[.,;!]|$|in\b|with\b|and\b|but\b|or\b))`,
    'gi',
  ),
  /\b(?:occurred|happened|arose|developed|came back|returned|came out|was seen|were seen|was reported|were reported) (?:very |quite |only )?(rarely|infrequently|seldom|occasionally|frequently|commonly)\b/gi,
  /\b(rarely|occasionally|seldom|infrequently|hardly ever)\b,? (?:occurred|happened|had(?! (?:time|to|the (?:time|chance)|a (?:chance|say|break)|access|contact|any|enough)\b)|developed|felt (?:worse|ill|sick|dizzy)|got worse|became ill)\b/gi,
  /\b(?:people|patients|women|men|children|teenagers|adults|babies|mothers|smokers|carers|boys|girls|infants|residents|drivers|runners|farmers|pupils|students)(?: (?:who|with|in|on|from|of|over|under|aged)\b[^.,;]{1,50})? (?:is|are|was|were) (?:also |quite |fairly )?(likely|unlikely) to (?:get|have|develop|die|be|become|suffer|need|relapse|recover|survive|fall|bleed|lose|catch|contract|experience|miscarry|worsen|return|drop out|end up|go (?:back|into|on)|get worse|come back|feel (?:sick|ill|pain|dizzy|worse))\b/gi,
  /\b((?:very |fairly |quite |relatively )?(?:high|low|small|good|slight|slim|remote|strong|tiny|fair|minimal|negligible|substantial|considerable) (?:risk|chance|likelihood|probability) of)\b/gi,
  /\b((?:very |fairly |quite |relatively |only an? )?(?:high|low|small|good|slight|slim|remote|strong|tiny|fair) chance) that\b/gi,
  /\b((?:very |extremely |only )?(?:rarely|seldom|occasionally)) (?:damag|caus|lead|result|harm|kill|fail|injur|break|bleed|dies?\b|spread)[a-z]*/gi,
  /\b(?:is|was|are|were|has|had|have|carr(?:y|ies|ied)|poses?|posed|faces?|faced|brings?|brought|runs?|ran|comes? with|came with) (?:also )?an? ((?:very |fairly |quite |relatively )?(?:high|low|small|slight) (?:risk|chance|likelihood))(?=\s*(?:[.,;!]|and\b|but\b|$))/gi,
  // “Allergies were few and far between”, “are at considerable risk of”.
  /\b(?!(?:it|this|that|these|those|they|which|what|study|studies|trials?)\b)[a-z-]+ (?:was|were) (few and far between|a rarity|the exception|unheard of|increasingly common|ever more common)\b/gi,
  /\b(?:is|are|was|were|be|put(?:s)? (?:them|people|you)) at ((?:considerable|great|substantial|serious|real|grave|particular|significant) risk)(?= of\b(?! bias))/gi,
  // “Vomiting was seldom seen”: the adverb stands inside the verb.
  /\b(?:was|were) (?:only )?(seldom|infrequently|hardly ever) (?:seen|reported|noted|observed|recorded|experienced|felt|found|needed)\b/gi,
  new RegExp(
    String.raw`\b(?:${outcome})\s+(?:was|were) (?:only )?(rarely|occasionally|commonly|frequently|often) (?:seen|reported|noted|observed|recorded|experienced|felt|found)\b`,
    'gi',
  ),
  // “Flushes were unlikely to come back”: what can happen is named by its verb.
  /\b(?!(?:it|this|that|these|those|they|which|what|study|studies|trials?|results?|effects?|differences?|findings?)\b)[a-z-]+ (?:is|are|was|were) (?:also |quite |fairly )?(likely|unlikely) to (?:come back|return|recur|get worse|spread|clear up|heal|go away|fail|break|burst|be fatal|be serious|(?:do|cause) (?:any |much |lasting )?harm|harm (?:you|people|anyone|them)|cause (?:problems|side effects))\b/gi,
  /\b((?:very |highly |extremely )(?:likely|unlikely)) to\b/gi,
]

/** What no pattern can do without; looked for first, since the patterns are dear. */
const anyWord =
  /common|few and far|occasional|rarity|exception|unheard|rare|frequent|seldom|hardly|often|likel|usual|sometimes|regular|isolated|odds|risk|chance|danger|probability/i

/** Phrases for how often that only `findVagueFrequency` knows. */
const anyPhrase =
  /\b(?:handful|few|minority|number of|proportion of|again|time to time|occasions?|once in|many of the|lots of|plenty of|sporadic\w*|great many)\b/i

/** A rank, a name or the strength of evidence is no risk. */
const exempt =
  /\b(?:miss(?:ed)?|detect|spot|find|see|pick up|rule out|about|looked for|study) (?:any |some |more |very |such )?rare\b|\b(?:the |a |one of the |some of the )?(?:most|more|less|least) (?:common|frequent)(?:ly)?\b|\bcommon (?:cold|sense|ground|law|mental|practice|knowledge|causes?|types?|reasons?)\b|\brare (?:diseases?|conditions?|disorders?|cancers?|genetic|inherited|types?|forms?|blood)\b|\bhow (?:common|rare|likely|often|frequent)\b|\bin common\b|\b(?:not un|un)likely to be due to chance\b|\b(?:another|(?:is|are) an?) common\b|\bcommon (?:symptoms?|features?|public|problems?)\b|\b(?:commonly|frequently|rarely|occasionally) (?:used|called|known|reported|measured|prescribed|given|well-reported|studied|performed|seen|tested|treated)\b|\b(?:at|with an?|to|and|or) (?:very )?(?:high|low) risk\b|\b(?:identify|detect|find) (?:very )?rare\b|^\s?A common\b/i

/**
 * What studies did not show, what research should do, and why evidence is weak: nobody has the number. “Likely to become
 * adults who …” is about everybody.
 */
const exemptSentence =
  /\b(?:(?:further|future|more) (?:research|studies|trials)|confiden(?:t|ce|tly)|certainty of|certain about|do not have (?:\w+ ){0,2}information|(?:particularly|especially) (?:true )?for (?:very )?rare|(?:types|kinds) of common|no increase in|likely to become)\b/i

/** What the risk or the chance is of: mistakes of studies, and how sure their results are. */
const aboutEvidence =
  /^(?: of)? (?:\w+ ){0,2}?(?:bias\w*|errors?|confounding)\b|^ to (?:change|affect|alter|be (?:due|biased)|have an (?:important |substantial )?impact|influence)\b/i

export default defineRule({
  meta: {
    id: 'verbal-risk-only',
    summary: 'A word for a risk, such as “rare”, without a number',
    why: 'Words alone make people overestimate harm by 3 to 54 percentage points, numbers by 2 to 20.',
    group: 'numbers',
    since: '0.1.0',
    status: 'stable',
    guidance: [cite('PIF'), cite('NHS-HWW'), cite('VERBAL-RISK', 'ten trials'), cite('CDC-CCI')],
    messages: {
      number: 'How often is “{word}”? Add a number, such as “fewer than 1 in 100 people”.',
      risk: 'How big is a “{word}”? Add a number, such as “3 in 100 people”.',
    },
    options: {},
  },
  *check(document) {
    for (const [index, sentence] of document.sentences.entries()) {
      for (const found of findWords(sentence)) {
        const at = {start: sentence.start + found.start, end: sentence.start + found.end}
        if (document.isQuoted(at)) continue
        const next = document.sentences[index + 1]
        if (
          hasNumber(clauseOf(sentence, at)) ||
          (next !== undefined &&
            next.block === sentence.block &&
            hasNumber(next.text) &&
            goesOn(sentence, next))
        )
          continue
        if (hasNumberBelow(document, sentence)) continue
        const word = document.slice(at)
        yield {
          messageId: /risk|chance|likelihood/i.test(word) ? 'risk' : 'number',
          at,
          data: {word: word.replace(/ of$/, '')},
        }
      }
    }
  },
})

/** “Soreness was a common problem”: the name of a rank elsewhere, an outcome here. */
const asProblem =
  /\b(?!(?:it|this|that|which|what|there)\b)[a-z]{3,} (?:was|were) (?:also )?(?:an? )?(very common|common|frequent|rare|uncommon|occasional) (?:problem|issue|complaint|event|side effect|unwanted effect|complication)s?\b/gi

/** Words for risks and chances, in offsets of the sentence. */
const findWords = rememberBySentence((sentence: Sentence): readonly Span[] => {
  const spans: Span[] = []
  const hasWord = holds(anyWord, sentence.text)
  if (!hasWord && !holds(anyPhrase, sentence.text)) return spans
  if (holds(exemptSentence, sentence.text) || isAboutLab(sentence.text)) return spans
  for (const match of matchesOf(asProblem, sentence.text)) {
    const word = match[1] ?? ''
    const start = match.index + match[0].indexOf(word)
    spans.push({start, end: start + word.length})
  }
  for (const at of findVagueFrequency(sentence)) {
    if (!holds(exempt, sentence.text.slice(Math.max(0, at.start - 22), at.end + 22))) addNew(spans, at)
  }
  if (!hasWord) return spans
  for (const pattern of patterns) {
    for (const match of matchesOf(pattern, sentence.text)) {
      const word = match[1] ?? match[2]
      if (word === undefined) continue
      const from = match.index + match[0].indexOf(word)
      const around = sentence.text.slice(Math.max(0, from - 22), from + word.length + 22)
      if (
        holds(exempt, around) ||
        holds(
          aboutEvidence,
          sentence.text.slice(from + word.replace(/ of$/i, '').length, from + word.length + 80),
        )
      )
        continue
      addNew(spans, {start: from, end: from + word.replace(/ of$/i, '').length})
    }
  }
  return spans
})

function addNew(spans: Span[], at: Span): void {
  if (!spans.some((other) => other.start < at.end && at.start < other.end)) spans.push(at)
}

/** The sentence from the joining word before the finding on: a number before it is about something else. */
function clauseOf(sentence: Sentence, at: Span): string {
  const before = sentence.text.slice(0, at.start - sentence.start)
  const cut = Math.max(
    ...[', whilst ', ', while ', ', and ', ', but ', '; '].map((mark) => before.lastIndexOf(mark)),
  )
  return sentence.text.slice(Math.max(0, cut))
}

/** A share, a count of people, or “nobody”. */
function hasNumber(text: string): boolean {
  // “Crime was rare: police had 3 reports” says how rare behind a colon.
  if (findQuantities(text).length > 0 || /: [^.]*\b\d/.test(text)) return true
  return /\b\d[\d,]* (?:people|patients|women|men|children|babies|participants|adults|cases|deaths)\b|\b(?:nobody|no one|none|half|a third|a quarter)\b|\bper (?:100|1,?000)/i.test(
    text,
  )
}

function hasNumberBelow(document: Document, sentence: Sentence): boolean {
  const next = document.blocks[sentence.block.index + 1]
  return next?.kind === 'listItem' && findQuantities(next.text).length > 0
}

/** Most words of a next sentence that can only be about the one before: “Two people had one.” Own choice. */
const shortMax = 9

/** “Two people had one.”: how many there were, and no other thing that they did. */
const tellsCount =
  /\b(?:had|have|has|got|were|was|did|do|happened|occurred|affected|hit|felt|suffered|reported|fell|died)\b|^\W*(?:\w+ )?\d[\d,]* (?:in|out of|people|patients)\b[^,]{0,20}$/i

/** Whether the next sentence gives its number for the same thing: it is short, points back, or shares a telling word. */
function goesOn(sentence: Sentence, next: Sentence): boolean {
  if (next.words.length <= shortMax && holds(tellsCount, next.text)) return true
  if (
    /^(?:It|They|This|That|These|Those|Both|Each)\b|\b(?:(?:had|got|felt|reported|of|with) (?:one|it|them|this|these|some)|had an?)\b/.test(
      next.text,
    )
  )
    return true
  const known = new Set(
    sentence.words.filter(({lower}) => lower.length > 3).map(({lower}) => lower.slice(0, 5)),
  )
  return next.words.some(
    ({lower}) => lower.length > 3 && !holds(plainWord, lower) && known.has(lower.slice(0, 5)),
  )
}

/** Words that any two sentences share. */
const plainWord =
  /^(?:people|patients|women|children|group|groups|with|were|that|than|have|from|after|compared|other|more|most)$/
