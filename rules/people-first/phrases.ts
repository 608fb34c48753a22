import type {PhraseRow} from '../../src/words/phrase-list.ts'

/** A row for people and groups; `region` limits it to one. */
export interface PeopleRow extends PhraseRow {
  readonly region?: 'uk' | 'us'
}

/** Labels for people and what guidance asks for instead. Own writing, after the sources named in each row. */
export const peopleRows: readonly PeopleRow[] = [
  {forms: 'diabetics', plain: 'people with diabetes', source: 'NHS-DIS'},
  {
    forms: 'a diabetic',
    plain: 'a person with diabetes',
    notWhen:
      'a diabetic foot|a diabetic eye|a diabetic diet|a diabetic ketoacidosis|a diabetic clinic|a diabetic nurse|a diabetic coma',
    source: 'NHS-DIS',
  },
  {
    forms: 'diabetic patients|diabetic patient|diabetic people|diabetic person|diabetic individuals',
    plain:
      'people with diabetes|person with diabetes|people with diabetes|person with diabetes|people with diabetes',
    source: 'NHS-DIS',
  },
  {forms: 'asthmatics', plain: 'people with asthma', source: 'NHS-DIS'},
  {
    forms: 'asthmatic patients|asthmatic patient|asthmatic children|asthmatic child',
    plain: 'people with asthma|person with asthma|children with asthma|child with asthma',
    source: 'NHS-DIS',
  },
  {
    forms: 'epileptics|epileptic patients|epileptic patient',
    plain: 'people with epilepsy|people with epilepsy|person with epilepsy',
    source: 'NHS-DIS',
  },
  {
    forms: 'schizophrenics|schizophrenic patients|schizophrenic patient',
    plain: 'people with schizophrenia|people with schizophrenia|person with schizophrenia',
    source: 'NICE-PEOPLE',
  },
  {
    forms: 'hypertensives|hypertensive patients|hypertensive patient',
    plain: 'people with high blood pressure|people with high blood pressure|person with high blood pressure',
    source: 'NICE-PEOPLE',
  },
  {
    forms: 'arthritics|haemophiliacs|hemophiliacs|anorexics|bulimics|paraplegics|quadriplegics|amputees',
    plain:
      'people with arthritis|people with haemophilia|people with hemophilia|people with anorexia|people with bulimia|people who are paralysed/people with paralysed legs|people who are paralysed|people who have had an amputation',
    source: 'NICE-PEOPLE',
  },
  {
    forms: 'demented patients|demented patient|dementia sufferers|dementia sufferer',
    plain: 'people with dementia|person with dementia|people with dementia|person with dementia',
    source: 'NHS-DIS',
  },
  {
    forms: 'sufferers|sufferer',
    plain: 'people with the condition|person with the condition',
    source: 'NHS-DIS',
  },
  {
    forms:
      'suffer from|suffers from|suffering from|suffered from|suffer a stroke|suffered a stroke|suffering a stroke|suffer strokes|suffered strokes|suffer a heart attack|suffered a heart attack|suffer with|suffers with|suffering with|suffered with|stricken with|stricken by|struck down by|struck down with|plagued by|crippled by|blighted by',
    plain:
      'have/live with|has/lives with|with/who have|had|have a stroke|had a stroke|having a stroke|have strokes|had strokes|have a heart attack|had a heart attack|have/live with|has/lives with|with/who have|had|who have|who have|who have|who have|who have|who have|who have',
    notWhen:
      'the study suffers from|the study suffered from|studies suffer from|studies suffered from|trials suffer from|trials suffered from|data suffer from|services suffer from|economy suffers from|system suffers from|research suffers from',
    source: 'NHS-DIS',
  },
  {
    forms: 'afflicted with|afflicted by|afflicts',
    plain: 'with/who have|with/who have|affects',
    source: 'NHS-DIS',
  },
  {
    forms:
      'dementia victims|heart attack victims|covid victims|polio victims|leprosy victims|alzheimer’s victims|accident victims|stroke victims|stroke victim|cancer victims|cancer victim|burn victims|burns victims|aids victims',
    plain:
      'people with dementia|people who have had a heart attack|people who have had COVID-19|people who have had polio|people with leprosy|people with Alzheimer’s|people who have had an accident|people who have had a stroke|person who has had a stroke|people with cancer|person with cancer|people with burns|people with burns|people with AIDS',
    source: 'NHS-DIS',
  },
  {
    forms: 'stroke survivors|stroke patients',
    plain: 'people who have had a stroke|people who have had a stroke',
    notWhen: 'stroke survivors',
    source: 'NICE-PEOPLE',
  },
  {
    forms: 'victim of|victims of',
    plain: 'person who has had/person affected by|people who have had/people affected by',
    notWhen:
      'victims of crime|victim of crime|victims of violence|victims of abuse|victims of domestic|victims of torture|victims of trafficking|victims of sexual|victims of war|victims of bullying|victim of bullying|victim of abuse|victim of violence|victim of domestic|victim of sexual',
    source: 'NHS-DIS',
  },
  {
    forms: 'wheelchair-bound|wheelchair bound|confined to a wheelchair|confined to wheelchairs',
    plain:
      'who use a wheelchair/who uses a wheelchair|who use a wheelchair/who uses a wheelchair|who use a wheelchair/who uses a wheelchair|who use wheelchairs',
    source: 'NHS-DIS',
  },
  {
    forms: 'bed-bound|bedbound|bed-ridden|bedridden|housebound|house-bound',
    plain:
      'who cannot leave their bed|who cannot leave their bed|who cannot leave their bed|who cannot leave their bed|who cannot leave home|who cannot leave home',
    source: 'NHS-DIS',
  },
  {
    forms: 'the disabled|the handicapped|handicapped people|handicapped|the able-bodied|able-bodied',
    plain:
      'disabled people|disabled people|disabled people|disabled|people who are not disabled|non-disabled',
    notWhen:
      'the disabled people|the disabled person|the disabled children|the disabled child|the disabled student|the disabled adults',
    source: 'NICE-PEOPLE',
  },
  {
    forms: 'mentally ill|the mentally ill|mentally ill people|mental patients|mental patient|insane',
    plain:
      'with a mental health condition/who have a mental health condition|people with a mental health condition|people with a mental health condition|people with a mental health condition|person with a mental health condition|very unwell',
    source: 'NHS-DIS',
  },
  {
    forms: 'mentally retarded|mental retardation|mentally handicapped',
    plain: 'with a learning disability|learning disability|with a learning disability',
    source: 'NHS-DIS',
  },
  {
    forms:
      'the elderly|elderly people|elderly patients|elderly adults|elderly persons|elderly individuals|elderly',
    plain:
      'older people/people aged 65 and over|older people/people aged 65 and over|older people/patients aged 65 and over|older adults/adults aged 65 and over|older people|older people|older',
    notWhen:
      'elderly care ward|elderly care unit|elderly medicine|care of the elderly ward|department of elderly',
    source: 'NHS-AGE',
  },
  {
    forms:
      'the aged|old-age pensioners|old age pensioners|pensioners|oaps|senior citizens|geriatric patients|geriatrics patients|the old',
    plain:
      'older people|older people|older people|people who get a pension/older people|older people|older people|older people|older people|older people',
    notWhen:
      'the aged care|the old age|the old drug|the old treatment|the old way|the old method|the old system|the old style|the old version|the old and|the old one|the old town|the old building|the old guidelines|the old vaccine|the old test',
    source: 'NHS-AGE',
  },
  {
    forms:
      'the homeless|homeless persons|the poor|the unemployed|the obese|the blind|the deaf|the young|the dying|the sick|the bereaved',
    plain:
      'people who are homeless|people who are homeless|people who have little money/people on low incomes|people who are out of work|people with obesity|blind people|deaf people|young people|people who are dying|people who are ill|people who are bereaved',
    notWhen:
      'the poor quality|the poor outcomes|the poor results|the poor response|the poor health|the poor design|the poor uptake|the poor outcome|the poor evidence|the poor reporting|the homeless people|the homeless population|the homeless person|the unemployed people|the obese people|the obese group|the obese mice|the obese children|the blind people|the blind spot|the blind trial|the blind person|the deaf people|the deaf community|the deaf children|the deaf child|the deaf person|the young people|the young person|the young children|the young child|the young adults|the young women|the young men|the young mice|the young age|the young cells|the young girls|the young boys|the young patients|the young plants|the young animals|the young brain|the dying person|the dying phase|the dying patient|the dying process|the dying cells|the dying people|the sick person|the sick child|the sick people|the sick children|the sick role|the sick baby|the sick babies|the bereaved families|the bereaved parents|the bereaved family|the bereaved relatives|the bereaved people',
    source: 'NICE-PEOPLE',
  },
  {
    forms:
      'obese people|obese patients|obese children|obese adults|obese women|obese men|obese individuals|obese persons',
    plain:
      'people with obesity|people with obesity|children with obesity|adults with obesity|women with obesity|men with obesity|people with obesity|people with obesity',
    source: 'NICE-PEOPLE',
  },
  {
    forms: 'addicts|drug addicts|drug abusers|drug abuser|substance abusers|drug addict|addict|junkies',
    plain:
      'people who are addicted|people who are addicted to drugs/people who use drugs|people who use drugs|person who uses drugs|people who use drugs|person who is addicted to drugs|person who is addicted|people who use drugs',
    source: 'NIH-PF',
  },
  {
    forms: 'drug abuse|substance abuse|alcohol abuse',
    plain: 'drug use/harmful drug use|harmful drug use/drug or alcohol use|harmful drinking',
    notWhen: 'substance abuse and mental health services',
    source: 'NIH-PF',
  },
  {
    forms: 'alcoholics|alcoholic patients|problem drinkers',
    plain:
      'people who are dependent on alcohol|people who are dependent on alcohol|people who drink too much',
    notWhen: 'alcoholics anonymous',
    source: 'NIH-PF',
  },
  {
    forms: 'bame|bme|bame people|bame groups|bame communities',
    plain:
      'ethnic minorities|ethnic minorities|people from ethnic minorities|ethnic minority groups|ethnic minority communities',
    region: 'uk',
    source: 'NHS-AZ',
  },
  {
    forms: 'non-white|non-whites|caucasians|caucasian',
    plain: 'from ethnic minorities|people from ethnic minorities|white people|white',
    source: 'NHS-AZ',
  },
  {forms: 'hard to reach|hard-to-reach|seldom heard|seldom-heard', note: 'name', source: 'own'},
  {
    forms: 'subjects|the subjects|human subjects|study subjects|healthy subjects|control subjects',
    plain: 'people|the people|people|people in the study|healthy people|people in the comparison group',
    notWhen:
      'subjects such as|school subjects|other subjects|subjects like|subjects at school|academic subjects|between-subjects|subjects taught|subjects covered|subjects ranging|subjects including|sensitive subjects|data subjects|subjects of debate|subjects it to|subjects them to|subjects people to|subjects patients to|these subjects include|many subjects such',
    source: 'COCH-TIPS',
  },
  {
    forms: 'a subject with|each subject|subject was|subject were',
    plain: 'a person with|each person|person was|people were',
    notWhen: 'the subject was|this subject was',
    source: 'COCH-TIPS',
  },
  {
    forms:
      'committed suicide|commit suicide|commits suicide|committing suicide|successful suicide|failed suicide',
    plain: 'died by suicide|die by suicide|dies by suicide|dying by suicide|death by suicide|suicide attempt',
    source: 'own',
  },
  {
    forms: 'people with autism|person with autism|children with autism|adults with autism',
    plain: 'autistic people|autistic person|autistic children|autistic adults',
    region: 'uk',
    note: 'community',
    source: 'NICE-PEOPLE',
  },
  {
    forms: 'demented|senile|senile patients',
    plain: 'with dementia|with dementia|people with dementia',
    source: 'NHS-DIS',
  },
  {
    forms:
      'the old and infirm|the sick and elderly|cripples|crippled|invalids|the infirm|the frail|the frail elderly|the vulnerable|manic depressives|manic-depressives|psychotics|neurotics|lepers|spastics|deaf and dumb|deaf-mute|confined to bed|aids patients|hiv patients|hiv sufferers|cancer sufferers|stroke sufferers|migraineurs',
    plain:
      'older people who are unwell|older people who are unwell|disabled people|disabled|disabled people|people who are frail|people who are frail|older people who are frail|people who need more support|people with bipolar disorder|people with bipolar disorder|people with psychosis|people with anxiety|people with leprosy|people with cerebral palsy|deaf|deaf|who cannot leave their bed|people with HIV|people with HIV|people with HIV|people with cancer|people who have had a stroke|people with migraine',
    source: 'NHS-DIS',
  },
  {
    forms: 'seniors|old people|old folk|old folks',
    plain: 'older people/people aged 65 and over|older people|older people|older people',
    notWhen: 'college seniors|high school seniors|their seniors|university seniors',
    source: 'NHS-AGE',
  },
  {
    forms:
      'passed away|passes away|pass away|non-verbal people|non-verbal children|is non-verbal|are non-verbal',
    plain: 'died|dies|die|people who do not speak|children who do not speak|does not speak|do not speak',
    source: 'NHS-DIS',
  },
  {
    forms:
      'victims|the mentally unwell|the housebound|the deprived|the underprivileged|the disadvantaged|the uneducated|the uninsured|the illiterate|the overweight|the addicted|the depressed|the terminally ill|the chronically ill|the critically ill|the seriously ill|the partially sighted|the hearing impaired|the visually impaired|the hard of hearing|the paralysed|the learning disabled|the oldest old|the very old|the bereft',
    plain:
      'people affected|people who are mentally unwell|people who cannot leave home|people in poorer areas|people with little money|people with little money|people who had less schooling|people without insurance|people who find it hard to read|people who are overweight|people who are addicted|people with depression|people who are dying|people with long-term conditions|people who are very ill|people who are very ill|people who are partially sighted|people with hearing loss|people with sight loss|people with hearing loss|people who are paralysed|people with a learning disability|people aged 85 and over|people aged 85 and over|people who are bereaved',
    notWhen:
      'victims of crime|victims of violence|victims of abuse|victims of domestic|victims of torture|victims of trafficking|victims of sexual|victims of war|victims of bullying|rape victims|abuse victims|victims of|crime victims|murder victims|trauma victims|the disadvantaged areas|the disadvantaged groups|the deprived areas',
    source: 'NICE-PEOPLE',
  },
  {forms: 'autistics', plain: 'autistic people', region: 'uk', source: 'NICE-PEOPLE'},
  {
    forms:
      'normal people|normal children|normal individuals|normal subjects|normal volunteers|normal controls|normal population',
    plain:
      'people without the condition|children without the condition|people without the condition|people without the condition|healthy volunteers|people without the condition|people without the condition',
    source: 'NHS-AZ',
  },
  {
    forms: 'illegal immigrants|illegal immigrant|third world|third-world',
    plain: 'undocumented migrants|undocumented migrant|low-income|low-income',
    source: 'own',
  },
  {
    forms: 'drug users|drug user|injecting drug users|intravenous drug users',
    plain: 'people who use drugs|person who uses drugs|people who inject drugs|people who inject drugs',
    source: 'NIH-PF',
  },
  {
    forms: 'smokers|current smokers|heavy smokers',
    plain: 'people who smoke|people who smoke|people who smoke a lot',
    note: 'hint',
    source: 'own',
  },
]
