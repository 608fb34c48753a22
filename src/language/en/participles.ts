/** Irregular past participles that passives are made of. Own list. */
export const irregularParticiples: ReadonlySet<string> = new Set(
  'beaten begun bitten blown bound bought brought broken built burnt cast caught chosen cut dealt done drawn driven drunk eaten fed felt fought found forbidden forgotten forgiven frozen given grown heard held hidden hit hurt kept known laid led left lent let lit lost made meant met misled mistaken overcome overseen overtaken paid proven put quit read rebuilt reset rewritten ridden run said seen sent set shaken shed shot shown shut sold sought spent split spread stolen stuck struck swept sworn taken taught thought thrown told torn undergone understood undertaken upheld withdrawn withheld won worn woken written'.split(
    ' ',
  ),
)

/** Words in -ed (and some irregular ones) that describe after “be” and hide nobody. Own list, from real summaries. */
export const adjectivalParticiples: ReadonlySet<string> = new Set(
  'interested worried concerned located based related supposed used aged born called known named titled tired bored excited pleased satisfied surprised scared frightened disappointed depressed stressed married divorced retired experienced skilled qualified limited complicated detailed advanced motivated committed dedicated involved engaged prepared allowed required needed expected intended designed meant set left gone done able interconnected linked associated connected correlated balanced mixed unexpected unrelated unchanged confused confident infected affected injured disabled impaired exhausted overwhelmed isolated embarrassed ashamed distressed bothered annoyed relaxed determined convinced inclined opposed accustomed addicted entitled obliged crowded blocked swollen damaged broken lost fixed raised reduced increased improved diagnosed hospitalised hospitalized planned licensed approved overweight deprived underserved skewed biased blinded marked elevated united hundred indeed need speed feed seed breed exceed proceed bleed newborn unborn stillborn widespread short-lived long-lived red ed'.split(
    ' ',
  ),
)

/** Whether a word in lower case can be a past participle. */
export function isParticiple(word: string): boolean {
  if (irregularParticiples.has(word)) return true
  return word.length > 3 && word.endsWith('ed') && !word.endsWith('eed')
}
