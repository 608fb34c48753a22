import type {Word} from '../document/document.ts'

/** Adjectives and adverbs that compare (own list). Without “later”, “older”, “former” and the like, which tell a time or a kind. */
const words: ReadonlySet<string> = new Set(
  `better worse higher lower greater larger smaller bigger longer shorter quicker faster slower further safer riskier
  cheaper dearer costlier pricier easier harder tougher simpler sooner earlier stronger weaker happier sadder calmer angrier
  fitter healthier sicker milder gentler heavier lighter taller thinner slimmer leaner fatter cleaner tidier steadier
  warmer cooler colder hotter richer poorer deeper shallower brighter darker closer nearer rarer commoner denser drier
  wetter fresher firmer softer stiffer looser tighter smoother rougher sharper blunter clearer fuller emptier busier
  quieter louder livelier sleepier hungrier lonelier braver bolder kinder prouder freer sturdier thicker wider narrower
  swifter keener moodier fussier wiser surer cosier friendlier fairer likelier handier patchier straighter whiter`.split(
    /\s+/,
  ),
)

/** Words of how much that compare. */
const amounts: ReadonlySet<string> = new Set(['more', 'less', 'fewer'])

/** Whether a word compares two things. */
export function isComparative({lower}: Word): boolean {
  return words.has(lower) || amounts.has(lower)
}
