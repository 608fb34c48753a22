/** An everyday word in its research sense. */
export interface Sense {
  readonly word: string
  /** Finds the word where it has the research sense; the first group is what is reported. */
  readonly pattern: RegExp
  /** Names and other senses around the word in which it misleads nobody. */
  readonly fine?: RegExp
  /** What readers may take it to mean. */
  readonly taken: string
  /** What to write instead, the best first; grammar of the usual form. */
  readonly plain: readonly string[]
  /** Letters that every match holds, in lower case, where the first four of `word` are not among them. */
  readonly letters?: string
  /** Milder ones are a hint. */
  readonly isHint?: boolean
}

/** Own writing, after the catalogue (appendix A.2) and the NHS A to Z of health writing. */
export const senses: readonly Sense[] = [
  {
    word: 'chronic',
    pattern: /\b(chronic(?:ally)?)\b/gi,
    fine: /what (?:is|are) chronic|chronic(?:ally)? (?:fatigue|obstructive|kidney disease|lymphocytic|myeloid|lymphoid|granulomatous|traumatic encephalopathy|inflammatory demyelinating|thromboembolic|myelomonocytic|venous insufficiency|limb|graft|rhinosinusitis|suppurative|subdural|eosinophilic|hepatitis|heart failure)/i,
    taken: 'very bad',
    plain: ['long-term', 'long-lasting'],
  },
  {
    word: 'acute',
    pattern: /\b(acute(?:ly)?)\b/gi,
    fine: /what (?:is|are) acute|acute(?:ly)? (?:lymphoblastic|myeloid|lymphocytic|promyelocytic|kidney injury|respiratory distress|coronary syndrome|otitis media|hospitals?|trusts?|NHS|wards?|medical unit|stroke unit|angle|accent|angles?|flaccid|intermittent porphyria|disseminated)|severe acute respiratory/i,
    taken: 'very bad',
    plain: ['sudden', 'short-term'],
  },
  {
    word: 'positive',
    pattern:
      /\b(positive (?:correlations?|associations?|relationships?|predictive value|(?:[a-z]+[- ])?(?:tests?|results?|screens?|swabs?|scans?|biops(?:y|ies))|screening results?|findings?|cases?|samples?)|test(?:ed|s|ing)? positive|(?:came|come|comes|coming) back positive|(?:(?:tests?|swabs?|samples?|biops(?:y|ies)|cultures?|scans?) (?:was|were|is|are|turned|turned out)|turned out|(?:was|were|is|are) (?:HIV|COVID(?:-19)?|antibody|culture|PCR)[ -]?) ?positive|(?:was|were|is|are) positive(?= for (?!many|most|all|the|some|both|people|patients|families|everyone)))\b/gi,
    fine: /false[- ]positive|positive (?:test )?results? (?:indicates?|means?|shows?|suggests?)|positive (?:results? for patients|findings? about|(?:health|clinical|mental|learning|life|treatment|early|overall|long|school) results?)/i,
    taken: 'good news',
    plain: ['the test found it', 'the test showed that they had it'],
  },
  {
    word: 'negative',
    pattern:
      /\b(negative (?:correlations?|associations?|relationships?|predictive value|(?:[a-z]+[- ])?(?:tests?|results?|screens?|swabs?|scans?|biops(?:y|ies))|screening results?|findings?|samples?|stud(?:y|ies)|trials?)|test(?:ed|s|ing)? negative|(?:came|come|comes|coming) back negative|(?:(?:tests?|swabs?|samples?|biops(?:y|ies)|cultures?|scans?) (?:was|were|is|are|turned|turned out)|turned out) negative|(?:was|were|is|are) negative(?= for (?!many|most|all|the|some|both|people|patients|families|everyone)))\b/gi,
    fine: /false[- ]negative|negative (?:test )?results? (?:indicates?|means?|shows?|suggests?)/i,
    taken: 'bad news',
    plain: ['the test did not find it', 'the test showed that they did not have it'],
  },
  {
    word: 'control',
    pattern:
      /\b(control (?:groups?|arms?|participants?|patients?|conditions?|subjects?|people|children|women|men|hospitals|practices|sites)|(?<=\b(?:healthy|matched|normal|historical|waiting[- ]list|active|wait[- ]list) )controls?|(?<=\b(?:of|than|with|and|to|in|versus|vs\.?|among) (?:the )?)controls|(?:the )?controls(?= (?:were|had|who|got|received|did not|walked|took part|without)\b))\b/gi,
    fine: /control groups? of (?:the|a|people|persons|patients|children|women|men) |control groups? (?:who |which |that )?(?:either |also |only )?(?:received|had (?:no|usual|standard|the)|were given|was given|were placed)|infection control|under control|pest control|birth control|quality control|controls (?:were|had) (?:hard|easy|difficult|simple|on the|big|small|too)|remote|volume|pedals?/i,
    taken: 'keeping something in check',
    plain: ['comparison group', 'people who did not have it'],
  },
  {
    word: 'arm',
    pattern:
      /\b((?:treatment|control|trial|study|intervention|placebo|comparison|comparator|active|experimental|usual care|drug|vaccine|programme|two|three|both|each|either|between|all|other) (?:treatment |trial |study )?arms?|arms? of the (?:trial|study)|(?:two|three|four|five|six|single|multi|[2-6])[- ]arm(?:ed)?(?= (?:trial|study|design))|[a-z]+ arm(?= (?:got|received|took part|took the|were given|was given|did (?:better|worse|not))\b))\b/gi,
    fine: /(?:both|two|each|other|either) arms? (?:up|down|out|above|felt|hurt|were? (?:sore|weak|stiff|painful))|(?:raise|lift|move|use|in|injection in|pain in|of) (?:both|each|either|the other) arms?|(?:hands?|legs?|shoulders?) (?:and|or) (?:both )?arms?|(?:his|her|my|your|their|an|the|left|right|upper|lower|sore|broken|weak|injured|affected|robot|robotic) arm (?:got|received|took|were|was|did)/i,
    taken: 'a part of the body',
    plain: ['group', 'groups'],
  },
  {
    word: 'blind',
    pattern:
      /\b((?:double|single|triple|observer|assessor)[- ]blind(?:ed)?|un?blinded|blinding|blinded (?:to|assess\w+|trial|study|outcome\w*|evaluat\w+)|(?:were|was|are|is|be|being|been|remained|stayed) (?:also |both |all |not |kept )?blind(?:ed)? (?:to|as to|about)|blind(?:ed)? (?:assessors?|assessments?|raters?|observers?|manner|fashion|way)(?! to\b)|(?:were|was|are|is|been) (?:also |both |all |not |fully )?blinded(?! by\b))\b/gi,
    fine: /blinding (?:light|pain|headache|disease|condition|eye)|blinded by/i,
    taken: 'unable to see',
    plain: ['did not know which treatment people had', 'without knowing who had what'],
  },
  {
    word: 'outcome',
    pattern:
      /\b((?:primary|co-primary|composite) (?:outcomes?(?: measures?)?|end-?points?)|(?<!secondary |surrogate )outcome measures?|(?<!secondary |surrogate )outcomes(?= (?:were|was) (?:measured|recorded|assessed|collected)))\b/gi,
    taken: 'how things turned out',
    plain: ['main thing we measured', 'what we measured'],
  },
  {
    word: 'outcome',
    pattern: /\b(secondary (?:outcomes?(?: measures?)?|end-?points?))\b/gi,
    taken: 'how things turned out',
    plain: ['other thing we measured', 'what else we measured'],
  },
  {
    word: 'outcome',
    pattern: /\b(surrogate (?:outcomes?(?: measures?)?|end-?points?))\b/gi,
    taken: 'how things turned out',
    plain: ['sign that we measured instead', 'test result that may tell how people will do'],
  },
  {
    word: 'event',
    pattern:
      /\b((?:cardiac|cardiovascular|coronary|cerebrovascular|vascular|clinical|thromboembolic|thrombotic|bleeding|ischaemic|ischemic|safety|fatal|major adverse cardiovascular|serious|stroke|heart|recurrent|fracture|hypoglycaemic|hypoglycemic|life-threatening|primary|thrombosis|medical) events?|event rates?|event-free|numbers? of events|(?:had|having|have|with) (?:an|no|any|another|one|two|the) (?:first |second |further |new )?events?(?= (?:during|within|by|after|over)\b)|(?:fewer|more) events(?= (?:occurred|in the|with|were seen)))\b/gi,
    fine: /(?:life|sports?|social|school|charity|launch|training|networking|weather|public|local|community|traumatic|stressful) events?|events? (?:in the|for|with) (?:the )?(?:public|families|community|patients|park|town|hall|school|library)/i,
    taken: 'something that was planned',
    plain: ['heart attacks or strokes', 'the problem by its name'],
  },
  {
    word: 'power',
    pattern:
      /\b(statistical power|(?:was|were|is) (?:sufficiently |adequately |well )?powered|sufficient power|enough power|power calculations?|power of (?:the|this|our) (?:stud(?:y|ies)|trials?|experiments?|analys[ei]s|tests?|review|sample)|(?:low|limited|little|more|less|the|adequate|insufficient) power to (?:detect|show|find|see|tell)|(?:stud(?:y|ies)|trials?|analys[ei]s|reviews?|samples?|we|tests?)\b(?= [^.;]{0,40}\bpower\b)(?: [a-z]+){0,4} (?:too little|little|low|limited|insufficient|inadequate|adequate|greater|less|not have the|had the|has the|the) power)\b/gi,
    fine: /solar powered|battery powered|powered by|enough power (?:to|for|in)|computers?\b/i,
    taken: 'strength',
    plain: ['enough people to be sure'],
  },
  {
    word: 'underpowered',
    pattern:
      /\b(under-?powered|not (?:sufficiently |adequately |well )?powered|lacked (?:the )?power|lack of power)\b/gi,
    taken: 'weak',
    plain: ['too small to be sure', 'with too few people to be sure'],
  },
  {
    word: 'response',
    pattern:
      /\b((?:complete|partial|clinical|treatment|therapeutic|objective|tumou?r|virological|sustained|dose|haematological|hematological|antidepressant|poor|good|full|lasting|durable) responses?(?! (?:to|from) (?:the |our |this )?(?:survey|letter|email|questionnaire|invitation|consultation|call))|response rates?|(?:had|have|has|showed|shown|shows|got|achieved|produced|produces|saw|reached|with|without) (?:a|an|no|any|some|little) responses?(?= (?:in|to|after|within|at|by)\b)|(?:did|does|do) not respond to (?:treatment|therapy|the drug|chemotherapy|antibiotics|medication|medicines)|non-?respon(?:se|ders?)|respon(?:ded|se) to (?:treatment|therapy|the drug|chemotherapy))\b/gi,
    fine: /response rates? (?:to|of) (?:the )?(?:survey|questionnaire)|survey response|immune response|allergic response|emergency response|(?:letters?|emails?|messages?|surveys?|questions?|questionnaires?|calls?|adverts?|alarm|stress|plant|brain|cells?|mice)\b/i,
    taken: 'an answer',
    plain: ['got better', 'how many people got better'],
  },
  {
    word: 'progression',
    pattern:
      /\b((?:disease|cancer|tumou?r|clinical) progression|progressive disease|progression of (?:the |their )?(?:disease|cancer|condition|illness|symptoms)|(?:slow(?:s|ed|ing)?|delay(?:s|ed|ing)?|halt(?:s|ed)?|rates? of|risk of|time to|signs? of|without|further) progression(?! (?:of|to|through|in) (?:the |a |their )?(?:career|school|degree|course|job|training|cell|egg))|progression (?:was|is) (?:slower|faster|slowed|delayed|rapid|halted|stopped|less|more)|progression (?:slowed|stopped))\b/gi,
    taken: 'getting better',
    plain: ['getting worse', 'how the disease gets worse'],
  },
  {
    word: 'progression',
    pattern: /\b(progression[- ]free(?: survival)?)\b/gi,
    taken: 'getting better',
    plain: ['time before the disease got worse', 'living without the disease getting worse'],
  },
  {
    word: 'complaint',
    pattern:
      /\b((?<=\b(?:presenting|main|chief|physical|somatic|musculoskeletal|most common|commonest|minor|health|medical|stomach|gut|skin|back|joint|sleep|digestive|bodily|breathing|chest|urinary) )complaints?|complaints?(?= of (?:pain|tiredness|fatigue|symptoms|headaches?|dizziness)\b))\b/gi,
    fine: /complaints? (?:to|about|against|from|procedure|office|service|commission)|(?:made|sent|wrote|filed|lodged|received) [^.]{0,20}complaints?/i,
    taken: 'telling someone off',
    plain: ['problem', 'symptom'],
  },
  {
    word: 'culture',
    pattern:
      /\b((?:blood|urine|cell|tissue|sputum|stool|throat|bacterial|wound) cultures?|cultures? (?:were|was) (?:positive|negative|taken|grown)|(?:the|a|these) cultures? (?:grew|showed|came back)|cultured (?:cells?|bacteria|in|from)|(?:was|were|been) cultured)\b/gi,
    fine: /\bin (?:cell|tissue) cultures?\b|cultured? in (?:the|a) lab/i,
    taken: 'art or a way of life',
    plain: ['lab test', 'cells grown in a lab'],
  },
  {
    word: 'model',
    pattern:
      /\b((?:mouse|mice|rat|animal|murine|rodent|pig|primate|zebrafish|fish|fly|worm|cell|cellular|laboratory|lab|in vitro|in vivo|pre-?clinical) models?)\b/gi,
    fine: /models? (?:that|which) (?:mimics?|shares?|resembles?|copy|copies|reproduces?|develops?|has|have|shows?)\b/i,
    taken: 'a small copy',
    plain: ['animals used to study the disease', 'mice with the disease'],
    isHint: true,
  },
  {
    word: 'statistical model',
    letters: 'model',
    pattern:
      /\b((?:statistical|mathematical|regression|economic|simulation|decision|prediction|predictive|computational|Markov|cost-effectiveness|multilevel|adjusted|risk|forecasting|disease|transmission|climate|epidemic|linear|logistic|mixed-effects) models?\b|(?:statistical|mathematical|economic|computer|disease) modelling\b|(?:the|our|this|these|a) models?(?= (?:predict|estimat|forecast|assum|suggest|showed|found|project)(?:s|ed|es|ing)?\b))/gi,
    fine: /role models?|model of care|business model|fashion|scale model|model (?:train|plane|car)/i,
    taken: 'a small copy',
    plain: ['computer calculation', 'way to calculate'],
    isHint: true,
  },
  {
    word: 'population',
    pattern:
      /\b((?:study|target|patient|trial|sample|paediatric|pediatric|clinical|adult|at-risk|older|elderly|vulnerable|underserved|general|student|priority|special|minority|migrant|high-risk|low-risk) populations?(?! (?:growth|density|size)))\b/gi,
    taken: 'everyone in a country',
    plain: ['people', 'people in the study'],
    isHint: true,
  },
  {
    word: 'natural history',
    pattern: /\b(natural history(?= of \w))\b/gi,
    fine: /natural history (?:museum|of (?:plants|animals|birds|selborne))/i,
    taken: 'the study of plants and animals',
    plain: ['what happens without treatment'],
  },
  {
    word: 'sensitive',
    pattern:
      /\b((?:highly |more |very |less |most )?sensitive (?:and|but|yet|though|or|nor) (?:also |less |more |not |very |highly )?specific|specific (?:and|but|yet) (?:less |not |more )?sensitive|sensitivity and specificity|(?:test|tests|screening|scan|scans|assay) (?:is|was|were|are|had|has) (?:more |less |very |highly |not )?(?:sensitive|specific)|(?:high|low|poor|good|better|higher|lower) (?:sensitivity|specificity)|(?:test|tests|screening|scan|scans|assay|swabs?|kits?)\b(?: [a-z]+){1,5} (?:sensitive|specific)(?=[.,;]| (?:for|than|enough|but|in|at)\b)|(?:highly|more|less|very|most) (?:sensitive|specific) (?:blood |skin |urine |screening |lab |new )?(?:tests?|scans?|assays?|tools?)|(?:the |its |a )?(?:sensitivity|specificity) (?:was|were|is(?= (?:\d|about|around|over|high|low|good|poor))|of (?:\d|about|around|over|nearly|just|more))|(?:sensitivity|specificity) of (?:the |this |these |a )?(?:tests?|scans?|screening))\b/gi,
    letters: 's',
    fine: /neur|\bimag(?:e|ing)|\bprobes?\b|\bsensors?\b|microscop|fluoresc|\blight\b|insulin|(?:skin|insulin|emotional|cultural|light|noise|pain|gluten|food|drug|chemical|heat|cold|sound|price|touch|taste|allergic) sensitiv|sensitivity (?:to|towards)|pain[- ]sensitive/i,
    taken: 'easily hurt or upset',
    plain: ['good at finding people who have it', 'good at ruling out people who do not'],
  },
  {
    word: 'exposure',
    pattern:
      /\b((?:drug|treatment|medication|prenatal|occupational|antenatal|in utero|smoke|statin|antidepressant|antibiotic) exposure|exposures? to (?:the |this |these |a )?(?:drugs?|medicines?|medication|treatments?|interventions?|vaccines?|statins?|antibiotics|steroids|programme)|exposed to (?:the (?:drug|treatment|intervention|programme)|treatment|medication|antidepressants?|antibiotics?|statins?))\b/gi,
    taken: 'being left out in the cold',
    plain: ['taking', 'contact with'],
    isHint: true,
  },
  {
    word: 'naive',
    letters: 'na',
    pattern: /\b((?:treatment|drug|opioid|steroid|antiretroviral|statin|biologic|vaccine)[- ]na[iï]ve)\b/gi,
    taken: 'easily fooled',
    plain: ['not treated before', 'who had not had it before'],
  },
  {
    word: 'failure',
    pattern: /\b(treatment failures?|graft failures?|failure of (?:treatment|therapy))\b/gi,
    taken: 'someone’s fault',
    plain: ['treatment not working'],
    isHint: true,
  },
  {
    word: 'regression',
    pattern: /\b((?:tumou?r|disease) regression)\b/gi,
    taken: 'going back',
    plain: ['shrinking', 'getting smaller'],
  },
  {
    word: 'normal',
    pattern:
      /\b((?:with)?in (?:the )?normal (?:range|limits)|normal (?:range|limits|values|reference range|individuals|volunteers|subjects|people)|(?:apparently|otherwise) normal)\b/gi,
    taken: 'good, or like other people',
    plain: ['what is usual for healthy people', 'people without the condition'],
    isHint: true,
  },
  {
    word: 'error',
    pattern: /\b((?:measurement|standard|random|sampling|systematic|type (?:I|II|1|2)) errors?)\b/gi,
    taken: 'a mistake',
    plain: ['uncertainty', 'how far off the figure may be'],
    isHint: true,
  },
  {
    word: 'risk factor',
    pattern: /\b(risk factors?)\b/gi,
    taken: 'something that will cause it',
    plain: ['something that raises the chance', 'what makes it more likely'],
    isHint: true,
  },
]
