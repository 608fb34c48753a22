/**
 * Rules that judge the text as a whole: its order, its balance, its length, or whether something is said anywhere. A word
 * changed in one place can tip them, since a model or a sum stands between, and what they say is not about that word.
 */
export const wholeTextRules: ReadonlySet<string> = new Set([
  'abstract-overlap',
  'certainty-and-limits',
  'date-missing',
  'find-out-more',
  'findings-before-methods',
  'harms-reported',
  'heading-missing',
  'involvement-described',
  'key-messages',
  'lead-with-finding',
  'length-limit',
  'lived-experience',
  'local-context',
  'methods-share',
  'personal-pronouns',
  'policy-implication',
  'readiness',
  'reading-grade',
  'required-sections',
  'what-next',
  'who-and-who-paid',
  'who-took-part',
  'why-it-matters',
])
