/** Base, past tense and past participle of irregular verbs, one verb a line (own list). */
const irregularVerbLines = `
arise arose arisen|awake awoke awoken|bear bore borne|beat beat beaten|become became become|begin began begun
bend bent bent|bet bet bet|bind bound bound|bite bit bitten|bleed bled bled|blow blew blown|break broke broken
breed bred bred|bring brought brought|broadcast broadcast broadcast|build built built|burst burst burst
buy bought bought|catch caught caught|choose chose chosen|come came come|cost cost cost|creep crept crept
cut cut cut|deal dealt dealt|dig dug dug|do did done|draw drew drawn|drink drank drunk|drive drove driven
eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found|flee fled fled
fly flew flown|forbid forbade forbidden|forecast forecast forecast|forget forgot forgotten|forgive forgave forgiven
freeze froze frozen|get got got|give gave given|go went gone|grind ground ground|grow grew grown|hang hung hung
have had had|hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|keep kept kept
know knew known|lay laid laid|lead led led|leave left left|lend lent lent|let let let|lie lay lain
light lit lit|lose lost lost|make made made|mean meant meant|meet met met|mistake mistook mistaken
outgrow outgrew outgrown|overcome overcame overcome|oversee oversaw overseen|overtake overtook overtaken|pay paid paid
prove proved proven|put put put|quit quit quit|read read read|rebuild rebuilt rebuilt|repay repaid repaid
rerun reran rerun|reset reset reset|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said said
see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|shake shook shaken|shed shed shed
shine shone shone|shoot shot shot|show showed shown|shrink shrank shrunk|shut shut shut|sing sang sung
sink sank sunk|sit sat sat|sleep slept slept|slide slid slid|speak spoke spoken|spend spent spent
spin spun spun|split split split|spread spread spread|spring sprang sprung|stand stood stood|steal stole stolen
stick stuck stuck|sting stung stung|strike struck struck|strive strove striven|swear swore sworn|sweep swept swept
swell swelled swollen|swim swam swum|swing swung swung|take took taken|teach taught taught|tear tore torn
tell told told|think thought thought|throw threw thrown|undergo underwent undergone
understand understood understood|undertake undertook undertaken|undo undid undone|upset upset upset
wake woke woken|wear wore worn|weave wove woven|win won won|wind wound wound|withdraw withdrew withdrawn
withhold withheld withheld|withstand withstood withstood|write wrote written|offset offset offset|be was been`

/** Singular and plural of irregular nouns (own list); Latin and Greek plurals as health writing uses them. */
const irregularNounLines = `
man men|woman women|child children|person people|foot feet|tooth teeth|mouse mice|goose geese|ox oxen|louse lice
life lives|wife wives|knife knives|half halves|leaf leaves|loaf loaves|self selves|shelf shelves|wolf wolves|calf calves
midwife midwives|grandchild grandchildren|schoolchild schoolchildren|criterion criteria|phenomenon phenomena
datum data|bacterium bacteria|stratum strata|medium media|ovum ova|addendum addenda|erratum errata|atrium atria
septum septa|diverticulum diverticula|acetabulum acetabula|sputum sputa|mitochondrion mitochondria|ganglion ganglia
spermatozoon spermatozoa|protozoon protozoa|stimulus stimuli|bacillus bacilli|nucleus nuclei|fungus fungi
bronchus bronchi|thrombus thrombi|embolus emboli|villus villi|alveolus alveoli|glomerulus glomeruli|locus loci
focus focuses|radius radii|calculus calculi|staphylococcus staphylococci|streptococcus streptococci
pneumococcus pneumococci|meningococcus meningococci|alumnus alumni|vertebra vertebrae|larva larvae|alga algae
papilla papillae|fistula fistulae|bursa bursae|axilla axillae|scapula scapulae|formula formulas|stoma stomas
index indices|appendix appendices|vertex vertices|matrix matrices|cortex cortices|cervix cervices|helix helices
apex apices|meninx meninges|phalanx phalanges|larynx larynges|iris irises|testis testes|axis axes|biopsy biopsies
quiz quizzes|hero heroes|potato potatoes|tomato tomatoes|embryo embryos|echo echoes|plus pluses|bus buses|gas gases
stigma stigmata|schema schemata|carcinoma carcinomas|sarcoma sarcomas|corpus corpora|genus genera|viscus viscera
foramen foramina|lumen lumina|crisis crises|fetus fetuses|foetus foetuses|virus viruses|sinus sinuses|focus foci
something things|sheaf sheaves|proof proofs|belief beliefs|relief reliefs|chief chiefs|roof roofs|safe safes`

/** Nouns with one form for one and many, and mass nouns that are never counted in such texts. */
const invariableNounText = `
series species means headquarters biceps triceps forceps diabetes rabies measles mumps herpes scabies shingles rickets
news mathematics statistics ethics genetics economics politics physics pediatrics paediatrics obstetrics orthopaedics
orthopedics geriatrics diagnostics therapeutics proteomics genomics metabolomics informatics robotics kinetics
pharmacokinetics pharmacodynamics logistics analytics epigenetics prosthetics sheep fish aircraft offspring
research information advice evidence equipment health care healthcare help knowledge progress software staff
homework progress wellbeing well-being money work training blood sputum urine people police cattle pus faeces feces
data media bacteria sleep pain-relief screening thanks premises goods
morbidity mortality safety access everyone someone anyone`

function pairsOf(lines: string): (readonly string[])[] {
  return lines
    .split(/[|\n]/)
    .filter(Boolean)
    .map((line) => line.trim().split(' '))
}

interface IrregularVerb {
  readonly past: string
  readonly participle: string
}

/** Irregular verbs by base form. */
export const irregularVerbs: ReadonlyMap<string, IrregularVerb> = new Map(
  pairsOf(irregularVerbLines).map(([base = '', past = '', participle = '']) => [base, {past, participle}]),
)

/** Plural of each irregular noun, by singular. The first pair of a noun wins when writing. */
export const irregularPlurals: ReadonlyMap<string, string> = new Map(
  pairsOf(irregularNounLines)
    .reverse()
    .map(([singular = '', plural = '']) => [singular, plural]),
)

/** Singular of each irregular plural. */
export const irregularSingulars: ReadonlyMap<string, string> = new Map(
  pairsOf(irregularNounLines).map(([singular = '', plural = '']) => [plural, singular]),
)

/** Nouns whose plural is written like the singular, or that have none. */
export const invariableNouns: ReadonlySet<string> = new Set(invariableNounText.trim().split(/\s+/))

/** Base form of each irregular past tense and participle that cannot be read otherwise. */
export const irregularVerbBases: ReadonlyMap<string, string> = new Map(
  [...irregularVerbs].flatMap(([base, forms]) =>
    [forms.past, forms.participle].filter((form) => form !== base).map((form) => [form, base] as const),
  ),
)
