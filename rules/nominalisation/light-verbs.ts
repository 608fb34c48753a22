import type {VerbForm} from '../../src/language/en/inflect.ts'

/** A verb that says little beside a noun, in its base form, and the form in which it stands. */
export interface LightVerb {
  readonly verb: string
  readonly form: VerbForm
}

/** Verbs that say little beside the noun, by form. “get” makes too many ordinary phrases. */
export const lightVerbs: ReadonlyMap<string, LightVerb> = readForms([
  'conduct conducts conducted conducted conducting',
  'perform performs performed performed performing',
  'undertake undertakes undertook undertaken undertaking',
  'make makes made made making',
  'give gives gave given giving',
  'provide provides provided provided providing',
  'offer offers offered offered offering',
  'achieve achieves achieved achieved achieving',
  'carry carries carried carried carrying',
  'do does did done doing',
  'reach reaches reached reached reaching',
  'have has had had having',
  'take takes took taken taking',
  'place places placed placed placing',
])

function readForms(rows: readonly string[]): Map<string, LightVerb> {
  const order: readonly VerbForm[] = ['base', 'third', 'past', 'participle', 'ing']
  const forms = new Map<string, LightVerb>()
  for (const row of rows) {
    const words = row.split(' ')
    for (const [index, word] of words.entries())
      if (!forms.has(word)) forms.set(word, {verb: words[0] ?? '', form: order[index] ?? 'base'})
  }
  return forms
}

/** Which nouns go with a verb that has other uses: “make a decision”, not “make a search”. Others take any noun. */
export const nounsOf: Readonly<Record<string, ReadonlySet<string>>> = {
  make: wordSet(
    `adjustment amendment announcement application assessment assumption attempt calculation comparison contribution
    decision determination enquiry estimation improvement modification observation payment provision recommendation
    revision selection suggestion use reference reduction diagnosis judgement judgment prediction distinction
    arrangement allowance evaluation identification preparation correction choice estimate`,
  ),
  give: wordSet(
    `clarification confirmation consideration demonstration description encouragement explanation assistance support
    advice approval indication estimate training`,
  ),
  provide: wordSet(
    `clarification confirmation description demonstration encouragement estimation summary assistance support advice
    guidance help training protection explanation estimate indication assessment`,
  ),
  offer: wordSet('assistance support advice guidance help protection encouragement explanation'),
  achieve: wordSet('reduction improvement completion optimisation'),
  reach: wordSet('decision agreement conclusion understanding'),
  do: wordSet('analysis assessment calculation comparison evaluation investigation interview survey'),
  have: wordSet('discussion understanding preference tendency intention expectation requirement'),
  take: wordSet('decision measurement'),
  place: wordSet('reliance emphasis'),
}

/** What may follow a noun besides “of”. */
export const prepositionsOf: Readonly<Record<string, ReadonlySet<string>>> = {
  reduction: wordSet('in'),
  improvement: wordSet('in to'),
  decision: wordSet('on that to about'),
  consideration: wordSet('to'),
  agreement: wordSet('on to that with'),
  conclusion: wordSet('that'),
  recommendation: wordSet('that to about'),
  investigation: wordSet('into'),
  explanation: wordSet('for to'),
  comparison: wordSet('between with to'),
  adjustment: wordSet('for to'),
  contribution: wordSet('to towards'),
  attempt: wordSet('to at'),
  discussion: wordSet('with about on'),
  assistance: wordSet('to for with'),
  support: wordSet('to for'),
  advice: wordSet('to on about for'),
  guidance: wordSet('to on about for'),
  help: wordSet('to for'),
  training: wordSet('to for'),
  protection: wordSet('against from for to'),
  interview: wordSet('with'),
  research: wordSet('into on'),
  reference: wordSet('to'),
  judgement: wordSet('about on'),
  judgment: wordSet('about on'),
  prediction: wordSet('about'),
  distinction: wordSet('between'),
  arrangement: wordSet('for'),
  allowance: wordSet('for'),
  preference: wordSet('for'),
  tendency: wordSet('to'),
  intention: wordSet('to'),
  expectation: wordSet('that'),
  requirement: wordSet('for to'),
  reliance: wordSet('on'),
  emphasis: wordSet('on'),
  modification: wordSet('to'),
  amendment: wordSet('to'),
  revision: wordSet('to'),
  assessment: wordSet('on'),
  analysis: wordSet('on'),
  assumption: wordSet('that about'),
  suggestion: wordSet('that to about'),
  observation: wordSet('that'),
  enquiry: wordSet('about into'),
  application: wordSet('for to'),
  payment: wordSet('to for'),
  approval: wordSet('for to'),
  encouragement: wordSet('to'),
  correction: wordSet('for to'),
  choice: wordSet('to'),
  understanding: wordSet('that'),
}

/** Prepositions that the verb needs as well: “made an adjustment for age” → “adjusted for age”. */
export const keptPrepositions: ReadonlySet<string> = new Set([
  'adjustment for',
  'application for',
  'agreement on',
  'agreement with',
  'assessment on',
  'decision about',
  'decision on',
  'allowance for',
  'correction for',
  'distinction between',
  'payment for',
  'protection from',
  'decision to',
  'recommendation to',
  'tendency to',
  'intention to',
  'requirement to',
  'choice to',
  'agreement to',
  'application to',
  'suggestion to',
  'adjustment to',
  'explanation to',
  'reference to',
])

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/))
}
