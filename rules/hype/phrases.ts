import type {PhraseRow} from '../../src/words/phrase-list.ts'

/** Words that promote or claim too much. Own writing, after the sources of the rule. `note`: `claim`, `hint` or none. */
export const hypeRows: readonly PhraseRow[] = [
  {
    forms: 'breakthrough|breakthroughs|major breakthrough',
    notWhen:
      'breakthrough bleeding|breakthrough pain|breakthrough infection|breakthrough infections|breakthrough seizures|breakthrough seizure|breakthrough cancer pain',
    source: 'NHS-HWW',
  },
  {
    forms:
      'ground-breaking|groundbreaking|unrivalled|unparalleled|unmatched|second to none|without equal|landmark|epoch-making|life-changing|earth-shattering|trail-blazing|game-changing|game changing|revolutionary|transformative|paradigm-shifting|pioneering|trailblazing',
    plain: '',
    notWhen:
      'life-changing injury|life-changing injuries|life-changing illness|life-changing illnesses|life-changing condition|life-changing conditions|life-changing diagnosis|life-changing event|life-changing events|life-changing complications|life-changing disability|life-changing decision|life-changing decisions',
    source: 'NHS-HWW',
  },
  {
    forms:
      'world-leading|world leading|world-first|world first|world-class|world class|state-of-the-art|state of the art|cutting-edge|cutting edge|best-in-class|world-beating|next-generation|first-in-class|first of its kind',
    plain: '',
    source: 'NHS-HWW',
  },
  {
    forms:
      'miracle|miraculous|worked like magic|works like magic|worked its magic|worked their magic|work their magic|works its magic|magical|wonder drug|wonder drugs|wonder cure|magic bullet',
    notWhen: 'no miracle|not a miracle',
    source: 'NHS-HWW',
  },
  {
    forms:
      'exciting|excitingly|thrilling|unprecedented|extraordinary|remarkable|remarkably|outstanding|spectacular|astonishing|tremendous|phenomenal|incredible|incredibly|amazing|stunning',
    plain: '',
    notWhen:
      'exciting music|outstanding question|outstanding questions|outstanding issues|outstanding debt|extraordinary measures|unprecedented demand|unprecedented pressure|unprecedented pressures|unprecedented times',
    source: 'ZARSHENAS',
  },
  {
    forms:
      'fantastic|marvellous|wonderful|superb|sensational|jaw-dropping|mind-blowing|stellar|top-notch|world-renowned|world-famous|bleeding-edge|one-of-a-kind|one of a kind|never-before-seen|once-in-a-generation|once in a generation|momentous|monumental|trail blazing|ground breaking|path-breaking|pathbreaking|field-changing|practice-changing|world-changing|life changing|unheard-of|unheard of|record-breaking|award-winning|a triumph|triumph|a triumph of|triumphant|a first for|a wonder|wonder treatment|wonder pill|wonder medicine|wonder mineral|wonder vitamin|wonder food|superfood|superfoods|wonder therapy|magic pill|magic cure|panacea|cure-all|elixir|holy grail of',
    plain: '',
    notWhen: 'no wonder|not a panacea|no panacea|a wonder that|a wonder whether',
    source: 'ZARSHENAS',
  },
  {
    forms:
      'offers hope|offer hope|offering hope|gives hope|give hope|giving hope|brings hope|bring hope|new hope|real hope|fresh hope|great hope|hope to millions|hope for millions|huge hope|transform lives|transforms lives|transforming lives|transformed lives|change lives|changes lives|changing lives|changed lives|change your life|changes your life|change their lives|changes their lives|change the lives|save countless|saves countless|countless lives|stop at nothing|like never before|as never before|revolutionise|revolutionises|revolutionised|revolutionising|revolutionize|revolutionizes|revolutionized|revolution in|turn the world upside down|rewrite the textbooks|rewrites the textbooks|nothing short of|huge leap|massive leap|leap forward in|a huge step forward|huge step forward|major step forward|massive step forward|giant step|the future of medicine|puts an end to|put an end to|gold-plated|too good to be true',
    notWhen: 'industrial revolution|green revolution|revolution in the number',
    source: 'ZARSHENAS',
  },
  {
    forms:
      'hugely|massively|vastly|immensely|enormously|astonishingly|spectacularly|staggeringly|tremendously|impressively|impressive',
    note: 'size',
    notWhen:
      'massively parallel|vastly more|vastly different|vary hugely|varies hugely|varied hugely|varied enormously|vary enormously|varies enormously',
    source: 'ZARSHENAS',
  },
  {forms: 'dramatic|dramatically|drastically', note: 'size', notWhen: 'dramatic arts', source: 'ZARSHENAS'},
  {
    forms: 'novel',
    plain: 'new',
    notWhen:
      'a novel to|novel to read|a good novel|novel in bed|read a novel|their novel|his novel|her novel|a novel in|a novel about|a novel set|a novel by|the novel by|novel coronavirus|graphic novel|crime novel|novels|novel by|reading a novel',
    source: 'NHS-HWW',
  },
  {
    forms: 'unique|uniquely',
    note: 'hint',
    notWhen:
      'unique identifier|unique number|unique id|unique patients|unique people|unique to each|unique code|unique reference',
    source: 'NHS-HWW',
  },
  {
    forms: 'promising|encouraging results',
    note: 'hint',
    notWhen: 'promising to|without promising',
    source: 'NHS-HWW',
  },
  {
    forms: 'proves|prove|proved|proven|proving|scientifically proven|clinically proven|proof that',
    note: 'claim',
    plain:
      'showed in this study|show in this study|showed in this study|tested|showing|tested in studies|tested in studies|evidence that',
    notWhen:
      'not proven|not prove|cannot prove|does not prove|not been proven|unproven|proved difficult|proved to be difficult|proved hard|proved challenging|proved to be hard|prove difficult|proves difficult|proved impossible|burden of proof|prove that they|prove who|proved too|did not prove|not proved|has proved difficult|proven track record|proved popular|yet to be proven|no proven|need to prove|proved unsuccessful|prove or disprove|never prove|has not proven|not yet proven|to prove their',
    source: 'own',
  },
  {
    forms: 'cures|a cure for|cure for|cured|can cure|will cure|curing',
    note: 'claim',
    notWhen:
      'no cure for|cannot be cured|not cured|no cure|cannot cure|not be cured|can be cured|be cured|does not cure|were cured|was cured|is cured|are cured|not a cure for|find a cure for|finding a cure for|is no cure for|not cure|could not be cured|rarely cured|cured by surgery|a cure for|cured of|seldom cured',
    source: 'own',
  },
  {
    forms: 'guarantee|guarantees|guaranteed',
    note: 'claim',
    notWhen:
      'no guarantee|cannot guarantee|not guaranteed|not guarantee|guaranteed income|does not guarantee|guarantee fund',
    source: 'own',
  },
  {
    forms:
      'undoubtedly|undisputed|unanswerable|incontrovertible|no-brainer|results speak for themselves|result speaks for itself|figures speak for themselves|numbers speak for themselves|without doubt|beyond doubt|unquestionably|indisputable|irrefutable|conclusively|definitively|conclusive evidence|conclusive proof|beyond question|beyond all doubt|beyond any doubt|beyond a doubt|beyond dispute|beyond reproach|beyond argument|without question|without a doubt|leaves no doubt|leave no doubt|left no doubt|no room for doubt|there is no question that|there is no doubt that|there can be no doubt that|there can be no question that|there is no doubt about|without any doubt|without a shadow of a doubt|no doubt remains|doubtless|settles the question|settled the question|once and for all|100% effective|100% safe|risk-free|risk free|foolproof|fail-safe|always works|works for everyone|never fails',
    note: 'claim',
    notWhen:
      'no conclusive evidence|not conclusively|not definitively|cannot definitively|to definitively|nor conclusive evidence|lack of conclusive evidence',
    source: 'own',
  },
  {
    forms:
      'clearly shows|clearly show|clearly showed|clearly demonstrates|clearly demonstrate|clearly demonstrated',
    plain: 'shows|show|showed|shows|show|showed',
    source: 'own',
  },
  {
    forms:
      'safe and effective|effective and safe|safe and well tolerated|safe and well-tolerated|well tolerated|well-tolerated|generally well tolerated',
    note: 'harms',
    notWhen:
      'is safe and effective?|whether it is safe and effective|if it is safe and effective|how safe and effective|was safe and effective?|not safe and effective|is safe and effective for whom|are safe and effective?|less well tolerated|not well tolerated|most safe and effective|more well tolerated|whether safe and effective',
    source: 'own',
  },
  {
    forms: 'for the first time|first ever|first-ever',
    note: 'hint',
    notWhen:
      'for the first time in their|for the first time at|having a baby for the first time|pregnant for the first time|giving birth for the first time|diagnosed for the first time|married for the first time',
    source: 'own',
  },
  {
    forms: 'powerful',
    note: 'hint',
    notWhen:
      'powerful computer|powerful computers|powerful microscope|powerful microscopes|statistically powerful|powerful telescopes|powerful magnets|powerful medicines|powerful people|powerful drugs|powerful painkillers',
    source: 'own',
  },
  {
    forms:
      'we are excited|we were excited|we are delighted|we were delighted|we are thrilled|we were thrilled|we are proud|excited to report|excited to share|excited to announce|delighted to report|delighted to share|delighted to announce|proud to report|proud to announce|proud to present|thrilled to report|thrilled to share|amazingly|astounding|astoundingly|fantastically|brilliant results|magic bullets|miraculously|wonder-drug|wonder-drugs|wonder material|ultimate weapon|unbeatable|unstoppable|unequalled|matchless|peerless|flawless|holds great promise|hold great promise|holds promise|hold promise|holding promise|holds huge promise|great promise|huge promise|enormous promise|immense promise|shows great promise|real promise|major advance|major advances|huge advance|giant step forward|seismic shift|blockbuster|super drug|super-drug|superdrug|spectacularly successful|resounding success|roaring success|huge success|stunning success|overwhelming success|unqualified success|beyond compare|unlike anything|never before seen|never been seen before|radically new|radically changes|radically changed|life-transforming|life-saver|a lifesaver|a godsend|godsend|world’s best|world’s best|world’s most|world’s most|world’s leading|world’s leading|internationally renowned|prestigious|acclaimed|celebrated team|elite team|top scientists|top experts|best in the world|a new era|new era of|new era in|dawn of a new era|heralds a new|herald a new|heralding a new|rewriting the textbooks|rewrites history|make history|makes history|made history|making history|history-making|historic breakthrough|historic moment|historic study|historic result|golden age of|mind-boggling|eye-catching|eye-watering|headline-grabbing|show-stopping|unmissable|superior to all|far superior|vastly superior|infinitely better|by far the best|second-to-none|cutting edge of|leading-edge|trailblazers|visionary|ingenious|masterpiece|the perfect solution|perfect solution|the ideal solution|ideal solution',
    notWhen: 'not a panacea|the dawn of a new era in history',
    source: 'own',
  },
  {
    forms:
      'compelling evidence|undeniable|undeniably|undisputed|incontrovertible|there is no doubt|there can be no doubt|completely safe|perfectly safe|entirely safe|totally safe|absolutely safe|100 per cent safe|100 percent safe|completely effective|without any risk|with no risk|proven to work|proven benefits|proven to be safe|wipe out the disease|eradicate the disease|end the suffering|end to suffering',
    note: 'claim',
    notWhen:
      'not completely safe|not perfectly safe|not entirely safe|no compelling evidence|not totally safe|not absolutely safe|no treatment is completely safe',
    source: 'own',
  },
  {
    forms:
      'best treatment ever|best result ever|best results ever|cracked the problem of|conquers|conquered|rave reviews|raved about|never before has|never before have|of enormous importance|of huge importance|of immense importance|of great importance|enormously important|hugely important|will transform|set to transform|could transform|has transformed|have transformed|blown away|blew us away|blew them away|bowled us over|beyond our wildest dreams|beyond our wildest|wildest dreams|beyond expectations|beyond all expectations|exceeded all expectations|exceeded our expectations|exceeded expectations|surpassed all expectations|surpassed our expectations|answer to our prayers|answer to their prayers|dream come true|great news|fantastic news|wonderful news|brilliant news|excellent news|amazing news|excellent results|excellent outcomes|fantastic results|amazing results|superb results|outstanding results|best ever|best-ever|raises hopes|raise hopes|raised hopes|raising hopes|sparks hope|sparked hope|offers real hope|offered hope|gave hope|brought hope|bringing hope|hope for the future|turning point in|nothing else comes close|head and shoulders|unlike any other|like no other|extremely effective|hugely effective|incredibly effective|remarkably effective|highly effective|potent new|smart new|vital new|crucial new|huge potential|enormous potential|great potential|tremendous potential|immense potential|massive potential|untold benefits|enormous difference|huge difference|massive difference|huge improvement|huge improvements|massive improvement|enormous improvement|a huge win|big win|major win|winning formula|huge step|real step forward|major leap|great leap|giant leap|exceptional|exceptionally|striking success|great success|a great success|big success|massive success|a real success|real triumph|sweeping success|wildly successful|highly successful|hugely successful|extraordinarily|supercharged|super-effective|the definitive|definitive proof|world’s first|first in the world|first of its type|only study of its kind|largest ever|biggest ever|most exciting|most important study|ideal for everyone|changes everything|changed everything|change everything|will change the lives|will change the face|change the face of|changed the face of|forever change|changed forever|change forever|changes forever|rewrites our understanding|revolutionary new|a revolution|inspiring|heart-warming|heartwarming|uplifting|impeccable|unbelievable|unbelievably|magnificent|glorious|splendid|terrific|dazzling|breathtaking|breath-taking|awe-inspiring|game-winning|gold-medal|pioneered|at the cutting edge|at the leading edge|leading edge|frontier-breaking|forefront of science|forefront of research|at the forefront of',
    note: 'hint',
    notWhen:
      'staggering gait|has transformed into|have transformed into|the definitive host|the definitive diagnosis|exceptional circumstances|the definitive hosts|not highly effective|how highly effective|head and shoulders above the|inspiring air|changed forever by',
    source: 'ZARSHENAS',
  },
]
