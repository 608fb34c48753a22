import {documentTitle, rolesOf} from '../discourse/discourse.ts'
import type {Document} from '../document/document.ts'
import {memoizeByDocument} from '../document/memoize.ts'
import type {Settings} from '../rule/settings.ts'
import {holds} from '../source/matches-of.ts'

/** Kinds of study that a text can show to be. */
export type StudyDesign = NonNullable<Settings['design']>

/** Signs of each design; several must meet where one alone is weak. */
const signs: readonly (readonly [StudyDesign, RegExp, number])[] = [
  [
    'review',
    /\b(?:(?:systematic |this |our |cochrane |evidence |literature |scoping |umbrella )review|we (?:searched|reviewed)|review authors|(?:studies|trials) (?:were|was) included|(?:found|included|identified) (?:\w+ ){1,3}(?:studies|trials)|searched for (?:\w+ ){0,4}(?:studies|trials|evidence|research)|meta-analys[ei]s)\b/i,
    2,
  ],
  [
    'trial',
    /\b(?:randomi[sz]ed|at random|by chance|equal chance|(?:clinical|controlled) trial|placebo|dummy (?:treatment|pill|tablet|medicine|drug)|usual care|allocated to|(?:our|the|this) trial)\b/i,
    2,
  ],
  [
    'lab',
    /\b(?:mice|mouse|rats?|zebrafish|fruit fl(?:y|ies)|yeast|worms?|monkeys|cell lines?|petri|laborator(?:y|ies)|proteins?|molecul(?:e|es|ar)|neurons?|genomes?|mutations?|mutants?|bacteri(?:a|um|al)|enzymes?|embryos?|(?:stem|cancer|immune|nerve|brain|human|plant|blood) cells|fossils?|species|DNA|RNA|receptors?|tissues?)\b/i,
    3,
  ],
  [
    'qualitative',
    /\b(?:interview(?:s|ed|ing)?|focus groups?|group discussions?|qualitative|themes?|views and experiences|told us|talked (?:to|with)|spoke (?:to|with))\b/i,
    2,
  ],
  [
    'modelling',
    /\b(?:computer (?:model|simulation)s?|mathematical models?|simulat(?:ed|ions?)|modelling|modeling|economic model)\b/i,
    2,
  ],
  [
    'observational',
    /\b(?:survey(?:s|ed)?|questionnaires?|cohort|medical records|health records|registr(?:y|ies)|followed (?:up )?[\w\s,]{0,30}(?:people|children|women|men|patients|adults)|routine data|databases?|observational|linked to|associated with)\b/i,
    2,
  ],
]

/**
 * The kind of study a text tells of, from its words; `undefined` where it does not show.
 *
 * The first design in the order of `signs` with enough sentences wins: a review of trials is a review. Laboratory work
 * must lead clearly, because a text on people also names cells.
 */
export const readDesign = memoizeByDocument((document: Document): StudyDesign | undefined => {
  const texts = rolesOf(document).sentences.map(({sentence}) => sentence.text)
  const title = documentTitle(document)
  if (title !== undefined) texts.push(title.text)
  const counts = new Map<StudyDesign, number>()
  for (const [design, pattern] of signs)
    counts.set(design, texts.filter((text) => holds(pattern, text)).length)
  const labShare = (counts.get('lab') ?? 0) / Math.max(1, texts.length)
  const isLab = labShare >= labShareMin
  if (isLab && (counts.get('review') ?? 0) < 2 && (counts.get('trial') ?? 0) < 2) return 'lab'
  return signs.find(([design, , least]) => design !== 'lab' && (counts.get(design) ?? 0) >= least)?.[0]
})

/** Share of sentences with a word of the laboratory from which a text is taken for laboratory work. Own choice. */
const labShareMin = 0.25

/** The design the writer gave, else the one the text shows. */
export function designOf(document: Document, settings: Settings): StudyDesign | undefined {
  return settings.design ?? readDesign(document)
}
