/**
 * Classes of cue words, written by hand from the labelling guide: who acts, what kind of act, what is counted, how
 * sure. The tagger reads a sentence a second time as a sequence of these classes ("WE FIND NUM STUDIES"), so that
 * one weight covers a whole family of phrases.
 */
const CUE_CLASSES: Readonly<Record<string, string>> = {
  WE: 'we i',
  OUR: 'our us',
  RES: 'researchers researcher authors author scientists investigators team etal reviewers',
  THEY: 'they he she it',
  THIS: 'this these here',
  STUDY: 'study trial review project research paper article work report programme survey reviews',
  STUDIES: 'studies trials rcts rct articles papers reports publications projects surveys cohorts',
  RESULT: 'results result findings finding',
  DATA: 'data analysis analyses experiments experiment evidence information measurements observations models model',
  FIND: 'found find finds finding discovered discover observed observe saw noticed learned learnt detected uncovered',
  SHOW: 'showed show shows shown revealed reveal reveals demonstrated demonstrate demonstrates demonstrating established confirmed confirm confirms proved revealing showing',
  SUGGEST:
    'suggest suggests suggested suggesting indicate indicates indicated indicating imply implies highlight highlights highlighted support supports emphasise emphasize underline propose proposes point points argue',
  CONCL: 'conclude concluded concludes conclusion conclusions overall summary therefore thus hence together',
  REPORT:
    'reported report reports described describe describes said told felt stated expressed perceived believed viewed valued preferred identified identify identifies',
  AIM: 'aim aimed aims aiming wanted sought set objective objectives goal goals purpose hypothesis hypothesised hypothesized wished intended question questions wondered hoped tried interested',
  ASSESS:
    'assess assessed assesses assessing evaluate evaluated evaluates evaluating investigate investigated investigates investigating examine examined examines examining explore explored explores exploring test tested testing compare compared compares comparing measure measured measuring look looked looks looking study studied studying determine determined consider considered address addressed addresses describe understand estimate estimated',
  SEARCH:
    'searched search searches searching included include includes including reviewed retrieved screened selected eligible identified located contained',
  COLLECT:
    'collected asked recruited enrolled enroled interviewed invited surveyed randomised randomized allocated assigned analysed analyzed conducted performed carried undertook undertaken used using developed designed engineered created built applied monitored recorded trained followed gave given received treated took completed involved worked held consulted divided split generated combined sequenced imaged modelled modeled simulated sampled extracted calculated obtained observed visited delivered filled answered introduced inserted exposed injected grew mapped traced tracked screened ran run participated attended provided consisted comprised lasted ranged aged',
  DESIGN:
    'randomised randomized randomly placebo control controlled group groups arm arms cohort interviews interview questionnaire questionnaires workshops workshop survey surveys systematic meta-analysis database databases registry register method methods technique techniques approach design follow-up follow blinded qualitative quantitative pilot observational dummy sham statistical literature protocol economic software sample samples cohorts dataset datasets',
  NUM: '# #% one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty hundred hundreds thousand thousands million several dozens both half',
  PEOPLE:
    'people participants patients women men children adults babies infants volunteers individuals families parents carers staff nurses doctors gps clinicians professionals students smokers mothers boys girls teenagers adolescents mice animals rats cells males females person patient participant',
  TIME: 'weeks months years days hours week month year day minutes january february march april june july august september october november december',
  PLACE:
    'hospital hospitals clinics clinic centres sites site countries country uk england wales scotland usa europe america australia schools practices homes community areas area units located setting settings',
  RAND: 'allocated assigned chance randomly randomised randomized either',
  CMP: 'more less fewer higher lower better worse greater larger smaller faster slower stronger weaker longer shorter than fewest most least',
  LIKELY: 'likely unlikely risk chance odds probability',
  CHG: 'reduced reduce reduces increased increase increases improved improve improves decreased decrease decreases lowered lower led leads resulted results caused causes associated linked related prevented prevents affected affects helped helps worked works changed changes benefited contributed declined rose fell dropped remained became',
  EFFECT:
    'effect effects difference differences benefit benefits impact improvement improvements reduction increase change changes association associations effective harm harms',
  SAFE: 'side adverse safe safety harmful serious events tolerated unwanted complications',
  NEG: 'no not none neither nor never without cannot lack lacking failed nobody nothing',
  LITTLE: 'little few limited insufficient enough inconclusive sparse small low poor very',
  UNCERT: 'uncertain unclear unknown unsure understood known clear know controversial debated certain sure',
  MAY: 'may might could can would',
  WILL: 'will shall',
  SHOULD:
    'should must need needed needs required requires require necessary recommend recommended recommends recommendations essential important',
  PROB: 'probably possibly perhaps appears appear appeared seems seem seemed',
  FUT: 'future further next larger additional new more ongoing potential potentially promising hope ultimately eventually one-day step steps',
  CERT: 'certainty confident confidence quality reliable reliability limitations limitation limited bias biased caution cautious robust strength downgraded imprecise weaknesses',
  PREV: 'previous previously earlier recent recently existing already current currently past prior traditionally until ago',
  GEN: 'often usually commonly common many some typically sometimes generally most frequently widely every each worldwide million rarely normally',
  DEF: 'called known defined means type types form forms condition disease disorder disorders infection illness cause causes caused process protein proteins part example',
  BE: 'is are be being',
  WAS: 'was were',
  HAS: 'has have',
  HAD: 'had did',
  BUT: 'however but although though despite while whereas nevertheless yet',
  ALSO: 'also furthermore moreover addition additionally similarly finally lastly',
  FIRST: 'first firstly second secondly third then after before next',
  BECAUSE: 'because due since so as',
  WH: 'whether how what which why if when who',
  THAT: 'that',
  TO: 'to',
  COST: 'cost costs cost-effective value money expensive savings price',
  HELP: 'help helping inform informs enable enables allow allows useful pave lead guide provide provides improve strategies treatments therapies policy makers decision',
  NOW: 'now new novel first here',
  UPTO: 'up-to-date date current searched published to',
  THERE: 'there',
  QM: '?',
}

/** Names of the classes; everywhere else a class is its position here. */
export const CUE_NAMES: readonly string[] = Object.keys(CUE_CLASSES)

/** Classes of a word; a word can have several, in the order of the table. */
export const CUES_OF_WORD: ReadonlyMap<string, readonly number[]> = readClasses()

function readClasses(): ReadonlyMap<string, readonly number[]> {
  const classes = new Map<string, number[]>()
  for (const [cue, name] of CUE_NAMES.entries()) {
    for (const word of (CUE_CLASSES[name] ?? '').split(' ')) {
      const found = classes.get(word)
      if (found === undefined) classes.set(word, [cue])
      else found.push(cue)
    }
  }
  return classes
}
