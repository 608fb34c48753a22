/** Where a term stands: the sentence that holds it and the ones around. */
export interface ExplanationPlace {
  readonly sentence: string
  /** Offsets of the term in the sentence. */
  readonly start: number
  readonly end: number
  /** The next sentence of the same block, if any. */
  readonly next?: string
}

/** How a text explains a term where it stands. */
export type ExplanationKind =
  | 'brackets-after'
  | 'term-in-brackets'
  | 'named'
  | 'aside'
  | 'or'
  | 'relative'
  | 'definition'
  | 'next-sentence'

/** Words between the term and its gloss: the rest of its noun phrase and an abbreviation in brackets. */
const restOfPhrase = `(?:['’]s?|s)?(?:[ -](?!(?:is|are|was|were|has|have|and|or|in|of|to|for|with|by|on|at|from|that|which|who|can|may|as)\\b)[\\w-]+){0,3}(?: ?\\([^()]{1,12}\\))?(?: ?[“”"'’*])?`

/** A bracket that holds no explanation: numbers, citations, figures, lists of examples, an abbreviation alone. */
const emptyBracket =
  /^(?:n\b|p\b|[<>=±~≥≤\d%.,;:\s–-]+|see\b|e\.?g\b|such as\b|for example\b|including\b|like\b|with \d|from \d|in \d|mean\b|range\b|\d|control$|table|fig|ref|suggest|but\b|and\b|or\b(?! [a-z]+ [a-z]+)|alone\b|if\b|not\b)/i

/** A word that can carry an explanation. */
const tellingWord = /\b(?!(?:and|or|the|for|with|vs|versus|see|both|only|all)\b)[a-z]{3,}/

const called =
  /\b(?:called|named|termed|known (?:as|medically as|commonly as)|referred to as)(?: the| an?)? ?[“"'‘]?(?:(?!(?:is|are|was|were|has|have|that|which|who|to|because|with|for|may|can|in|on|at|of|by|from|when|after|when)\b)[\w,'()/-]+ ){0,5}[(“"'‘]?$/i

/** “A common type of mental illness is psychosis”. */
const kindBefore = /\b(?:type|kind|form|sort)s? of (?:[\w-]+ ){1,3}(?:is|are)(?: the| an?)?[ “"'‘]{1,4}$/i

/** Openings of an aside that says what the thing is: “, a type of …”, “, which means …”. */
const asideOpening =
  /^(?:,| [–—-]|—|;)\s*(?:(?:an?|the|one|any|another|two|some)\s|also (?:called|known as)|(?:commonly |sometimes |often |otherwise |better )?(?:called|known as|referred to as)\b|i\.?e\b|that is\b|meaning\b|in other words\b|namely\b|defined as\b|which (?:is|are|means?|refers? to|was|were|happens?|occurs?|describes?|causes?|helps?|treats?|controls?|evaluates?|measures?|involves?|affects?|prevents?|stops?|reduces?|works? by|acts? by)\b|where\b|when\b|characteri[sz]ed by\b|used to\b|present in\b|found in\b|(?:commonly |often |better )known by\b|drugs?\b|medicines?\b|treatments?\b|cells? that\b)/i

/** “oedema – swelling under the skin”: a dash opens an explanation unless the sentence goes on behind it. */
const dashAside =
  /^(?: [–—] |—)(?!(?:and|but|so|or|with|in|to|for|as|at|by|because|while|if|not|even|especially|both|all|from|after)\b)[a-z]/

/** Asides that open alike and explain nothing: “, the most common of which”, “, a total of 20”. */
const emptyAside =
  /^(?:,| [–—-]|—)\s*(?:a (?:total|further|significant|number|few|lot)|an? (?:average|increase|decrease|reduction)|the (?:authors?|researchers?|study|results?|risk|number|patients?|participants?|people|rate|use|amount|effect|effects|levels?|same|two|first|other|average|mean|median|trial|review|body|\d)|one (?:patient|study|trial|of)|two (?:patients|studies|trials|groups)|another (?:study|trial|group)|some (?:patients|studies|people|of)|any (?:of|other))\b/i

const bracketAfter = new RegExp(`^${restOfPhrase} ?[(\\[]([^()\\[\\]]{3,})`)
const asideAfter = new RegExp(`^${restOfPhrase}(?=,| [–—-] |—|;)`)
const orAfter = new RegExp(`^${restOfPhrase}(?:, or (?:the |an? )?|,? or (?:the|an?) )[a-z][a-z' -]{3,60}`)
const relativeAfter = new RegExp(
  `^${restOfPhrase} (?:where (?:an?|the|blood|there)|(?:which|that|where|when) (?:is|are|means?|causes?|help|helps|regularly|may|can|stops?|blocks?|lowers?|reduces?|treats?|controls?))\\b`,
)
const definitionAfter = new RegExp(
  `^${restOfPhrase},? (?:(?:is|are)(?: (?:usually|often|typically|generally|simply|basically))? (?:when|where|how|defined as|characteri[sz]ed by|an?\\b|the (?!(?:same|first|second|third|main|best|primary|largest|\\d|aim|goal|focus))|one of|any|another|(?:[a-z-]+ ){0,2}(?:cancers?|leakage|damage|pain|swelling|inflammation|loss|bleeding|narrowing|blockage)\\b|(?:[a-z-]+ )?(?:drugs?|medicines?|medications?|diseases?|conditions?|disorders?|cells?|proteins?|molecules?|substances?|chemicals?|tests?|treatments?|genes?|particles|genetic condition|tools?|ways? )\\b)|means?\\b|refers? to\\b|describes?\\b|happens? when|occurs? when|stands? for|involves?\\b|consists? of)`,
)
/** Statements about a thing that do not say what it is: “is a leading cause”, “is the main problem”. */
const emptyDefinition =
  /\b(?:is|are) (?:an? |the |one of )(?:[\w-]+ ){0,2}(?:cause|causes|reason|problem(?! with| in which| that)|challenge|option|approach|goal|aim|concern|issue|result|part|way to go|priority|burden|threat|challenge|need|topic|matter|choice|candidate|risk|predictor|occurrence|experience|event|complication|complaint|\d+(?:st|nd|rd|th))\b/

/** Statements about who has a condition, which say nothing of what it is: “is a chronic condition that many people live with”. */
const whoHasIt =
  /\b(?:is|are) an? (?:[\w-]+,? (?:and )?){0,4}(?:condition|disease|illness|disorder)s? (?:that|which) (?:affects? (?:about|around|up to|over|more than|nearly|almost|many|millions|thousands|\d|people\b|women\b|men\b|children\b|patients\b)|(?:[\w-]+ ){1,3}(?:suffer|live with|have)\b)/

const nextOpening =
  /^(?:This|These|It|They|That) (?:is|are|means?|refers? to|happens? when|occurs? when|describes?)(?: (?:when|where|how|because|called|an?|the)\b|\b)/
const nextEmpty =
  /^(?:This|These|It|They|That) (?:is|are) (?:not|also|likely|due|because|important|possible|thought|believed|very|more|linked|associated|based|caused|an? (?:important|good|problem|common reason)|the first)\b|^(?:This|These|That) (?:study|review|paper|trial|research)/

function stem(word: string): string {
  return word.toLowerCase().replace(/(?:ies|es|s|['’]s)$/, '')
}

function isBracketGloss(content: string, term: string): boolean {
  // “(EF; percentage of blood …)”: an abbreviation first, then the gloss.
  const inner = content.replace(/^[A-Z][A-Za-z0-9-]{0,8}[;,:] /, '').trim()
  if (emptyBracket.test(inner) || inner.toLowerCase() === term.toLowerCase()) return false
  return tellingWord.test(inner)
}

/** The term alone, or last, in brackets after the words it names: “high blood pressure (hypertension)”. */
function isNamedInBrackets(before: string, after: string): boolean {
  const open = /[([]([^()[\]]*)$/.exec(before)
  if (open === null) return false
  const words = open[1] ?? ''
  const isAlone =
    /^(?:the |an? |or |i\. ?e\.,? |also |(?:also )?(?:called|known as) |[“"'])?(?:[\w-]+ ){0,1}$/i.test(words)
  const isClosed =
    /^(?:s|['’]s)?(?:[ -](?!or |and )[\w-]+){0,2}(?:[,;:] ?(?:[A-Z][\w-]*|\d[\d.]*%)|-[A-Z]+)?\s*[“”"']?[)\]]/.test(
      after,
    )
  const isGloss =
    /[a-z]{3,}['’"”]?\s*$/.test(before.slice(0, open.index)) || /\d\s*$/.test(before.slice(0, open.index))
  return isAlone && isClosed && isGloss
}

function isInBrackets(before: string): boolean {
  return (
    Math.max(before.lastIndexOf('('), before.lastIndexOf('[')) >
    Math.max(before.lastIndexOf(')'), before.lastIndexOf(']'))
  )
}

function holds(text: string, ...stretches: readonly string[]): boolean {
  return stretches.some((stretch) => text.includes(stretch))
}

function explainedAfter(term: string, before: string, after: string): ExplanationKind | undefined {
  // What each pattern cannot do without is looked for first: most are never compiled.
  const bracketed = holds(after, '(', '[') ? bracketAfter.exec(after)?.[1] : undefined
  if (bracketed !== undefined && isBracketGloss(bracketed, term)) return 'brackets-after'
  const aside = holds(after, ',', ';', ' –', '—', ' -') ? asideAfter.exec(after)?.[0] : undefined
  if (aside !== undefined) {
    const rest = after.slice(aside.length)
    if ((asideOpening.test(rest) || dashAside.test(rest)) && !emptyAside.test(rest)) return 'aside'
  }
  if (after.includes('or ') && orAfter.test(after) && !isInBrackets(before) && !/,[^,]{0,30}$/.test(before))
    return 'or'
  if (holds(after, 'which', 'that', 'where', 'when') && relativeAfter.test(after)) return 'relative'
  if (!definitionAfter.test(after) || emptyDefinition.test(after) || whoHasIt.test(after)) return undefined
  const isSubject = /^(?:(?:an?|the|in|some|most|background|:|\w+) ?){0,4}$/i.test(before.trim())
  return isSubject ? 'definition' : undefined
}

function isExplainedNext(place: ExplanationPlace, term: string, after: string): boolean {
  const {next} = place
  if (next === undefined) return false
  const last = stem(term.split(/[ -]/).at(-1) ?? term)
  const opening = next.slice(0, 120).toLowerCase()
  const at = opening.indexOf(last)
  if (at >= 0 && at < 50) {
    const rest = next.slice(at + last.length)
    if (definitionAfter.test(rest) && !emptyDefinition.test(rest)) return true
  }
  const isNearEnd =
    after
      .replace(/[^A-Za-z ]/g, '')
      .trim()
      .split(/\s+/)
      .filter(Boolean).length <= 3
  return isNearEnd && nextOpening.test(next) && !nextEmpty.test(next)
}

/**
 * How a term is explained where it stands, or `undefined`: brackets in either order, asides behind dashes and commas, “called”,
 * “known as”, “or”, “which means”, “X is a …”, “This is when …” in the next sentence.
 *
 * @param place The sentence, the term's offsets in it, and the next sentence.
 */
export function explanationOf(place: ExplanationPlace): ExplanationKind | undefined {
  const {sentence, start, end} = place
  const term = sentence.slice(start, end)
  const before = sentence.slice(Math.max(0, start - 160), start)
  // “Laser capture, or LC for short, is …”: the short form says nothing.
  const after = sentence.slice(end, end + 200).replace(/^, or [A-Z][\w-]{0,9} for short,/, '')
  if (isNamedInBrackets(before, after)) return 'term-in-brackets'
  if (called.test(before) || kindBefore.test(before)) return 'named'
  if (
    /(?:, |\(| [–—-] )(?:or|also known as|also called|i\. ?e\.,?)(?: the| an?)? (?:[\w-]+ ){0,1}$/i.test(
      before,
    ) &&
    /^(?:s|['’]s)?(?:[ -][\w-]+){0,2}(?: ?\([^()]{1,12}\))?\s*[,.;)]/.test(after)
  )
    return 'or'
  return (
    explainedAfter(term, before, after) ?? (isExplainedNext(place, term, after) ? 'next-sentence' : undefined)
  )
}
