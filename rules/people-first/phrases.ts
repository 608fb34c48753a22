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
    forms: "down's children|down's babies|downs children|down's child|down's patients",
    plain:
      "children with Down's syndrome|babies with Down's syndrome|children with Down's syndrome|child with Down's syndrome|people with Down's syndrome",
    source: 'NHS-DIS',
  },
  {
    forms: 'inmates|inmate|convicts|ex-convicts|ex-cons',
    plain:
      'people in prison|person in prison|people in prison|people who have been in prison|people who have been in prison',
    source: 'own',
  },
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
      'suffer from|suffers from|suffering from|suffered from|suffer a stroke|suffered a stroke|suffering a stroke|suffer strokes|suffered strokes|suffer a heart attack|suffered a heart attack|suffer with|suffers with|suffering with|suffered with|stricken with|stricken by|struck down by|struck down with|crippled by',
    plain:
      'have/live with|has/lives with|with/who have|had|have a stroke|had a stroke|having a stroke|have strokes|had strokes|have a heart attack|had a heart attack|have/live with|has/lives with|with/who have|had|who have|who have|who have|who have|who have',
    notWhen:
      'the study suffers from|the study suffered from|studies suffer from|studies suffered from|trials suffer from|trials suffered from|data suffer from|services suffer from|economy suffers from|system suffers from|research suffers from',
    note: 'helpless',
    source: 'NHS-DIS',
  },
  {
    forms: 'afflicted with|afflicted by|afflicts',
    plain: 'with/who have|with/who have|affects',
    note: 'helpless',
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
    note: 'helpless',
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
      "pensioners' club|pensioners’ club|pensioners' forum|pensioners’ forum|pensioners' group|pensioners’ group|pensioners' association|pensioners’ association|the aged care|the old age|the old drug|the old treatment|the old way|the old method|the old system|the old style|the old version|the old and|the old one|the old town|the old building|the old guidelines|the old vaccine|the old test",
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
    notWhen:
      'crossword addict|crossword addicts|chocolate addict|chocolate addicts|coffee addict|coffee addicts|news addict|news addicts|sports addict|adrenaline addict|addict of|addicts of',
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
      'victims of crime|victims of violence|victims of abuse|victims of domestic|victims of torture|victims of trafficking|victims of sexual|victims of war|victims of bullying|rape victims|abuse victims|flood victims|torture victims|trafficking victims|bullying victims|assault victims|violence victims|earthquake victims|bullies and victims|victims and bullies|victims of|crime victims|murder victims|trauma victims|the disadvantaged areas|the disadvantaged groups|the deprived areas',
    source: 'NICE-PEOPLE',
  },
  {
    forms:
      'obese mothers|obese fathers|obese teenagers|obese boys|obese girls|obese participants|obese pupils|obese parents|obese workers|obese smokers|obese volunteers|obese sisters|obese brothers|obese babies|obese relatives|diabetic mothers|diabetic fathers|diabetic women|diabetic men|diabetic children|diabetic adults|diabetic teenagers|diabetic boys|diabetic girls|diabetic participants|diabetic pupils|diabetic parents|diabetic workers|diabetic smokers|diabetic volunteers|diabetic sisters|diabetic brothers|diabetic babies|diabetic relatives|asthmatic people|asthmatic mothers|asthmatic fathers|asthmatic women|asthmatic men|asthmatic adults|asthmatic teenagers|asthmatic boys|asthmatic girls|asthmatic individuals|asthmatic participants|asthmatic pupils|asthmatic parents|asthmatic workers|asthmatic smokers|asthmatic volunteers|asthmatic sisters|asthmatic brothers|asthmatic babies|asthmatic relatives|epileptic people|epileptic mothers|epileptic fathers|epileptic women|epileptic men|epileptic children|epileptic adults|epileptic teenagers|epileptic boys|epileptic girls|epileptic individuals|epileptic participants|epileptic pupils|epileptic parents|epileptic workers|epileptic smokers|epileptic volunteers|epileptic sisters|epileptic brothers|epileptic babies|epileptic relatives|schizophrenic people|schizophrenic mothers|schizophrenic fathers|schizophrenic women|schizophrenic men|schizophrenic children|schizophrenic adults|schizophrenic teenagers|schizophrenic boys|schizophrenic girls|schizophrenic individuals|schizophrenic participants|schizophrenic pupils|schizophrenic parents|schizophrenic workers|schizophrenic smokers|schizophrenic volunteers|schizophrenic sisters|schizophrenic brothers|schizophrenic babies|schizophrenic relatives|hypertensive people|hypertensive mothers|hypertensive fathers|hypertensive women|hypertensive men|hypertensive children|hypertensive adults|hypertensive teenagers|hypertensive boys|hypertensive girls|hypertensive individuals|hypertensive participants|hypertensive pupils|hypertensive parents|hypertensive workers|hypertensive smokers|hypertensive volunteers|hypertensive sisters|hypertensive brothers|hypertensive babies|hypertensive relatives|anorexic people|anorexic patients|anorexic mothers|anorexic fathers|anorexic women|anorexic men|anorexic children|anorexic adults|anorexic teenagers|anorexic boys|anorexic girls|anorexic individuals|anorexic participants|anorexic pupils|anorexic parents|anorexic workers|anorexic smokers|anorexic volunteers|anorexic sisters|anorexic brothers|anorexic babies|anorexic relatives|bulimic people|bulimic patients|bulimic mothers|bulimic fathers|bulimic women|bulimic men|bulimic children|bulimic adults|bulimic teenagers|bulimic boys|bulimic girls|bulimic individuals|bulimic participants|bulimic pupils|bulimic parents|bulimic workers|bulimic smokers|bulimic volunteers|bulimic sisters|bulimic brothers|bulimic babies|bulimic relatives|arthritic people|arthritic patients|arthritic mothers|arthritic fathers|arthritic women|arthritic men|arthritic children|arthritic adults|arthritic teenagers|arthritic boys|arthritic girls|arthritic individuals|arthritic participants|arthritic pupils|arthritic parents|arthritic workers|arthritic smokers|arthritic volunteers|arthritic sisters|arthritic brothers|arthritic babies|arthritic relatives|psychotic people|psychotic patients|psychotic mothers|psychotic fathers|psychotic women|psychotic men|psychotic children|psychotic adults|psychotic teenagers|psychotic boys|psychotic girls|psychotic individuals|psychotic participants|psychotic pupils|psychotic parents|psychotic workers|psychotic smokers|psychotic volunteers|psychotic sisters|psychotic brothers|psychotic babies|psychotic relatives|bipolar people|bipolar patients|bipolar mothers|bipolar fathers|bipolar women|bipolar men|bipolar children|bipolar adults|bipolar teenagers|bipolar boys|bipolar girls|bipolar individuals|bipolar participants|bipolar pupils|bipolar parents|bipolar workers|bipolar smokers|bipolar volunteers|bipolar sisters|bipolar brothers|bipolar babies|bipolar relatives|demented people|demented mothers|demented fathers|demented women|demented men|demented children|demented adults|demented teenagers|demented boys|demented girls|demented individuals|demented participants|demented pupils|demented parents|demented workers|demented smokers|demented volunteers|demented sisters|demented brothers|demented babies|demented relatives|alcoholic people|alcoholic mothers|alcoholic fathers|alcoholic women|alcoholic men|alcoholic children|alcoholic adults|alcoholic teenagers|alcoholic boys|alcoholic girls|alcoholic individuals|alcoholic participants|alcoholic pupils|alcoholic parents|alcoholic workers|alcoholic smokers|alcoholic volunteers|alcoholic sisters|alcoholic brothers|alcoholic babies|alcoholic relatives|addicted people|addicted patients|addicted mothers|addicted fathers|addicted women|addicted men|addicted children|addicted adults|addicted teenagers|addicted boys|addicted girls|addicted individuals|addicted participants|addicted pupils|addicted parents|addicted workers|addicted smokers|addicted volunteers|addicted sisters|addicted brothers|addicted babies|addicted relatives|handicapped patients|handicapped mothers|handicapped fathers|handicapped women|handicapped men|handicapped children|handicapped adults|handicapped teenagers|handicapped boys|handicapped girls|handicapped individuals|handicapped participants|handicapped pupils|handicapped parents|handicapped workers|handicapped smokers|handicapped volunteers|handicapped sisters|handicapped brothers|handicapped babies|handicapped relatives|crippled people|crippled patients|crippled mothers|crippled fathers|crippled women|crippled men|crippled children|crippled adults|crippled teenagers|crippled boys|crippled girls|crippled individuals|crippled participants|crippled pupils|crippled parents|crippled workers|crippled smokers|crippled volunteers|crippled sisters|crippled brothers|crippled babies|crippled relatives|haemophiliac people|haemophiliac patients|haemophiliac mothers|haemophiliac fathers|haemophiliac women|haemophiliac men|haemophiliac children|haemophiliac adults|haemophiliac teenagers|haemophiliac boys|haemophiliac girls|haemophiliac individuals|haemophiliac participants|haemophiliac pupils|haemophiliac parents|haemophiliac workers|haemophiliac smokers|haemophiliac volunteers|haemophiliac sisters|haemophiliac brothers|haemophiliac babies|haemophiliac relatives|geriatric people|geriatric mothers|geriatric fathers|geriatric women|geriatric men|geriatric children|geriatric adults|geriatric teenagers|geriatric boys|geriatric girls|geriatric individuals|geriatric participants|geriatric pupils|geriatric parents|geriatric workers|geriatric smokers|geriatric volunteers|geriatric sisters|geriatric brothers|geriatric babies|geriatric relatives',
    plain:
      'mothers with obesity|fathers with obesity|teenagers with obesity|boys with obesity|girls with obesity|participants with obesity|pupils with obesity|parents with obesity|workers with obesity|smokers with obesity|volunteers with obesity|sisters with obesity|brothers with obesity|babies with obesity|relatives with obesity|mothers with diabetes|fathers with diabetes|women with diabetes|men with diabetes|children with diabetes|adults with diabetes|teenagers with diabetes|boys with diabetes|girls with diabetes|participants with diabetes|pupils with diabetes|parents with diabetes|workers with diabetes|smokers with diabetes|volunteers with diabetes|sisters with diabetes|brothers with diabetes|babies with diabetes|relatives with diabetes|people with asthma|mothers with asthma|fathers with asthma|women with asthma|men with asthma|adults with asthma|teenagers with asthma|boys with asthma|girls with asthma|people with asthma|participants with asthma|pupils with asthma|parents with asthma|workers with asthma|smokers with asthma|volunteers with asthma|sisters with asthma|brothers with asthma|babies with asthma|relatives with asthma|people with epilepsy|mothers with epilepsy|fathers with epilepsy|women with epilepsy|men with epilepsy|children with epilepsy|adults with epilepsy|teenagers with epilepsy|boys with epilepsy|girls with epilepsy|people with epilepsy|participants with epilepsy|pupils with epilepsy|parents with epilepsy|workers with epilepsy|smokers with epilepsy|volunteers with epilepsy|sisters with epilepsy|brothers with epilepsy|babies with epilepsy|relatives with epilepsy|people with schizophrenia|mothers with schizophrenia|fathers with schizophrenia|women with schizophrenia|men with schizophrenia|children with schizophrenia|adults with schizophrenia|teenagers with schizophrenia|boys with schizophrenia|girls with schizophrenia|people with schizophrenia|participants with schizophrenia|pupils with schizophrenia|parents with schizophrenia|workers with schizophrenia|smokers with schizophrenia|volunteers with schizophrenia|sisters with schizophrenia|brothers with schizophrenia|babies with schizophrenia|relatives with schizophrenia|people with high blood pressure|mothers with high blood pressure|fathers with high blood pressure|women with high blood pressure|men with high blood pressure|children with high blood pressure|adults with high blood pressure|teenagers with high blood pressure|boys with high blood pressure|girls with high blood pressure|people with high blood pressure|participants with high blood pressure|pupils with high blood pressure|parents with high blood pressure|workers with high blood pressure|smokers with high blood pressure|volunteers with high blood pressure|sisters with high blood pressure|brothers with high blood pressure|babies with high blood pressure|relatives with high blood pressure|people with anorexia|people with anorexia|mothers with anorexia|fathers with anorexia|women with anorexia|men with anorexia|children with anorexia|adults with anorexia|teenagers with anorexia|boys with anorexia|girls with anorexia|people with anorexia|participants with anorexia|pupils with anorexia|parents with anorexia|workers with anorexia|smokers with anorexia|volunteers with anorexia|sisters with anorexia|brothers with anorexia|babies with anorexia|relatives with anorexia|people with bulimia|people with bulimia|mothers with bulimia|fathers with bulimia|women with bulimia|men with bulimia|children with bulimia|adults with bulimia|teenagers with bulimia|boys with bulimia|girls with bulimia|people with bulimia|participants with bulimia|pupils with bulimia|parents with bulimia|workers with bulimia|smokers with bulimia|volunteers with bulimia|sisters with bulimia|brothers with bulimia|babies with bulimia|relatives with bulimia|people with arthritis|people with arthritis|mothers with arthritis|fathers with arthritis|women with arthritis|men with arthritis|children with arthritis|adults with arthritis|teenagers with arthritis|boys with arthritis|girls with arthritis|people with arthritis|participants with arthritis|pupils with arthritis|parents with arthritis|workers with arthritis|smokers with arthritis|volunteers with arthritis|sisters with arthritis|brothers with arthritis|babies with arthritis|relatives with arthritis|people with psychosis|people with psychosis|mothers with psychosis|fathers with psychosis|women with psychosis|men with psychosis|children with psychosis|adults with psychosis|teenagers with psychosis|boys with psychosis|girls with psychosis|people with psychosis|participants with psychosis|pupils with psychosis|parents with psychosis|workers with psychosis|smokers with psychosis|volunteers with psychosis|sisters with psychosis|brothers with psychosis|babies with psychosis|relatives with psychosis|people with bipolar disorder|people with bipolar disorder|mothers with bipolar disorder|fathers with bipolar disorder|women with bipolar disorder|men with bipolar disorder|children with bipolar disorder|adults with bipolar disorder|teenagers with bipolar disorder|boys with bipolar disorder|girls with bipolar disorder|people with bipolar disorder|participants with bipolar disorder|pupils with bipolar disorder|parents with bipolar disorder|workers with bipolar disorder|smokers with bipolar disorder|volunteers with bipolar disorder|sisters with bipolar disorder|brothers with bipolar disorder|babies with bipolar disorder|relatives with bipolar disorder|people with dementia|mothers with dementia|fathers with dementia|women with dementia|men with dementia|children with dementia|adults with dementia|teenagers with dementia|boys with dementia|girls with dementia|people with dementia|participants with dementia|pupils with dementia|parents with dementia|workers with dementia|smokers with dementia|volunteers with dementia|sisters with dementia|brothers with dementia|babies with dementia|relatives with dementia|people who are dependent on alcohol|mothers who are dependent on alcohol|fathers who are dependent on alcohol|women who are dependent on alcohol|men who are dependent on alcohol|children who are dependent on alcohol|adults who are dependent on alcohol|teenagers who are dependent on alcohol|boys who are dependent on alcohol|girls who are dependent on alcohol|people who are dependent on alcohol|participants who are dependent on alcohol|pupils who are dependent on alcohol|parents who are dependent on alcohol|workers who are dependent on alcohol|smokers who are dependent on alcohol|volunteers who are dependent on alcohol|sisters who are dependent on alcohol|brothers who are dependent on alcohol|babies who are dependent on alcohol|relatives who are dependent on alcohol|people who are addicted|people who are addicted|mothers who are addicted|fathers who are addicted|women who are addicted|men who are addicted|children who are addicted|adults who are addicted|teenagers who are addicted|boys who are addicted|girls who are addicted|people who are addicted|participants who are addicted|pupils who are addicted|parents who are addicted|workers who are addicted|smokers who are addicted|volunteers who are addicted|sisters who are addicted|brothers who are addicted|babies who are addicted|relatives who are addicted|people with a disability|mothers with a disability|fathers with a disability|women with a disability|men with a disability|children with a disability|adults with a disability|teenagers with a disability|boys with a disability|girls with a disability|people with a disability|participants with a disability|pupils with a disability|parents with a disability|workers with a disability|smokers with a disability|volunteers with a disability|sisters with a disability|brothers with a disability|babies with a disability|relatives with a disability|people with a disability|people with a disability|mothers with a disability|fathers with a disability|women with a disability|men with a disability|children with a disability|adults with a disability|teenagers with a disability|boys with a disability|girls with a disability|people with a disability|participants with a disability|pupils with a disability|parents with a disability|workers with a disability|smokers with a disability|volunteers with a disability|sisters with a disability|brothers with a disability|babies with a disability|relatives with a disability|people with haemophilia|people with haemophilia|mothers with haemophilia|fathers with haemophilia|women with haemophilia|men with haemophilia|children with haemophilia|adults with haemophilia|teenagers with haemophilia|boys with haemophilia|girls with haemophilia|people with haemophilia|participants with haemophilia|pupils with haemophilia|parents with haemophilia|workers with haemophilia|smokers with haemophilia|volunteers with haemophilia|sisters with haemophilia|brothers with haemophilia|babies with haemophilia|relatives with haemophilia|people aged 65 and over|mothers aged 65 and over|fathers aged 65 and over|women aged 65 and over|men aged 65 and over|children aged 65 and over|adults aged 65 and over|teenagers aged 65 and over|boys aged 65 and over|girls aged 65 and over|people aged 65 and over|participants aged 65 and over|pupils aged 65 and over|parents aged 65 and over|workers aged 65 and over|smokers aged 65 and over|volunteers aged 65 and over|sisters aged 65 and over|brothers aged 65 and over|babies aged 65 and over|relatives aged 65 and over',
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
  {
    forms:
      'special needs children|special needs pupils|with special needs|non-verbal adults|non-verbal pupils|non-verbal patients|non-verbal participants|nonverbal children|nonverbal adults|nonverbal people|was non-verbal|were non-verbal|is nonverbal|are nonverbal|were nonverbal|heroin users',
    plain:
      'disabled children/children who need extra support|pupils who need extra support|who need extra support/disabled|adults who do not speak|pupils who do not speak|people who do not speak|people who do not speak|children who do not speak|adults who do not speak|people who do not speak|did not speak|did not speak|does not speak|do not speak|did not speak|people who use heroin',
    notWhen:
      'an alcoholic drink|an asthmatic attack|an epileptic seizure|an epileptic fit|an alcoholic liver|an alcoholic beverage|the isolated cells|the ageing process|the ageing population|the aging process|the aging population|the ageing brain|an asthmatic airway|a pensioner household|dwarfs the|dwarfs in',
    source: 'own',
  },
  {
    forms:
      'cocaine users|opioid users|opiate users|crack users|heroin user|heroin addicts|drug misusers|substance misusers|alcohol abusers|drunks|prostitutes|prostitute|junkie|hiv-infected|hiv infected|aids sufferers',
    plain:
      'people who use cocaine|people who use opioids|people who use opiates|people who use crack|person who uses heroin|people who are addicted to heroin|people who use drugs|people who use drugs or alcohol|people who drink too much|people who drink too much|sex workers|sex worker|person who uses drugs|with HIV/living with HIV|with HIV/living with HIV|people with AIDS',
    notWhen:
      'an alcoholic drink|an asthmatic attack|an epileptic seizure|an epileptic fit|an alcoholic liver|an alcoholic beverage|the isolated cells|the ageing process|the ageing population|the aging process|the aging population|the ageing brain|an asthmatic airway|a pensioner household|dwarfs the|dwarfs in',
    source: 'own',
  },
  {
    forms:
      'infected with aids|brain-damaged|brain damaged|mentally challenged|mentally disabled|mentally defective|mentally impaired|physically challenged|physically handicapped|differently abled|slow learners|learning disabled people|terminally ill patients|terminally ill people|chronically ill patients|wheel-chair bound',
    plain:
      'with AIDS|with a brain injury|with a brain injury|with a learning disability|with a learning disability|with a learning disability|with a learning disability|disabled|disabled|disabled|people with a learning disability|people with a learning disability|people with a terminal illness|people with a terminal illness|people with a long-term illness|who use a wheelchair',
    notWhen:
      'an alcoholic drink|an asthmatic attack|an epileptic seizure|an epileptic fit|an alcoholic liver|an alcoholic beverage|the isolated cells|the ageing process|the ageing population|the aging process|the aging population|the ageing brain|an asthmatic airway|a pensioner household|dwarfs the|dwarfs in',
    source: 'own',
  },
  {
    forms:
      'chair-bound|confined to a bed|confined to his bed|confined to her bed|confined to their beds|confined to their home|confined to their homes|confined to home|inmates|convicts|ex-convicts|ex-offenders|felons|ex-addicts|illegal aliens|homosexuals',
    plain:
      'who use a wheelchair|who cannot leave their bed|who could not leave his bed|who could not leave her bed|who could not leave their beds|who cannot leave home|who cannot leave home|who cannot leave home|people in prison|people in prison|people who have been in prison|people who have been in prison|people who have been in prison|people who used to be addicted|undocumented migrants|gay people',
    notWhen:
      'an alcoholic drink|an asthmatic attack|an epileptic seizure|an epileptic fit|an alcoholic liver|an alcoholic beverage|the isolated cells|the ageing process|the ageing population|the aging process|the aging population|the ageing brain|an asthmatic airway|a pensioner household|dwarfs the|dwarfs in',
    source: 'own',
  },
  {
    forms:
      'transgenders|transsexuals|midgets|dwarfs|coloured people|half-caste|mongols|down’s children|lunatics|mental cases|psychos|dyslexics|insomniacs|cardiacs|tuberculars',
    plain:
      'transgender people|transgender people|people of short stature|people of short stature|people from ethnic minorities|of mixed heritage|people with Down’s syndrome|children with Down’s syndrome|people with a mental health condition|people with a mental health condition|people with a mental health condition|people with dyslexia|people who find it hard to sleep|people with a heart condition|people with tuberculosis',
    notWhen:
      'an alcoholic drink|an asthmatic attack|an epileptic seizure|an epileptic fit|an alcoholic liver|an alcoholic beverage|the isolated cells|the ageing process|the ageing population|the aging process|the aging population|the ageing brain|an asthmatic airway|a pensioner household|dwarfs the|dwarfs in',
    source: 'own',
  },
  {
    forms:
      'consumptives|bipolars|depressives|manic depressive|tetraplegics|hemiplegics|celiacs|coeliacs|diabetic population|asthmatic population|elderly population|geriatric population|leprosy patients|obese population|the morbidly obese|morbidly obese',
    plain:
      'people with tuberculosis|people with bipolar disorder|people with depression|person with bipolar disorder|people who are paralysed|people who are paralysed on one side|people with coeliac disease|people with coeliac disease|people with diabetes|people with asthma|older people|older people|people with leprosy|people with obesity|people with severe obesity|with severe obesity',
    notWhen:
      'an alcoholic drink|an asthmatic attack|an epileptic seizure|an epileptic fit|an alcoholic liver|an alcoholic beverage|the isolated cells|the ageing process|the ageing population|the aging process|the aging population|the ageing brain|an asthmatic airway|a pensioner household|dwarfs the|dwarfs in',
    source: 'own',
  },
  {
    forms:
      'an epileptic|a schizophrenic|an asthmatic|an alcoholic|a haemophiliac|an anorexic|a paraplegic|an amputee|a pensioner|pensioner|an oap|the aging|the ageing|elderly folk|the over-65s|cases and controls',
    plain:
      'a person with epilepsy|a person with schizophrenia|a person with asthma|a person who is dependent on alcohol|a person with haemophilia|a person with anorexia|a person who is paralysed|a person who has lost a limb|an older person|older person|an older person|older people|older people|older people|people aged 65 and over|people with and without the condition',
    notWhen:
      'an alcoholic drink|an asthmatic attack|an epileptic seizure|an epileptic fit|an alcoholic liver|an alcoholic beverage|the isolated cells|the ageing process|the ageing population|the aging process|the aging population|the ageing brain|an asthmatic airway|a pensioner household|dwarfs the|dwarfs in',
    source: 'own',
  },
  {
    forms:
      'cases and matched controls|recruited cases|cases were recruited|cases were interviewed|cases were asked|cases were matched|ethnics|non-english speakers|the marginalised|the dispossessed|the needy|the less fortunate|the low-paid|the jobless|the lonely|the isolated',
    plain:
      'people with and without the condition|asked people with the condition to take part|people with the condition took part|people with the condition were interviewed|people with the condition were asked|people with the condition were matched|people from ethnic minorities|people who speak other languages|people who are left out|people who have lost their homes|people who need help|people with little money|people on low pay|people who are out of work|people who are lonely|people who are isolated',
    notWhen:
      'an alcoholic drink|an asthmatic attack|an epileptic seizure|an epileptic fit|an alcoholic liver|an alcoholic beverage|the isolated cells|the ageing process|the ageing population|the aging process|the aging population|the ageing brain|an asthmatic airway|a pensioner household|dwarfs the|dwarfs in',
    source: 'own',
  },
  {
    forms:
      'the socially isolated|the mentally disordered|the immobile|the incontinent|the infertile|the malnourished|the disfigured|the bedridden|the bed-bound|the severely disabled|the profoundly deaf|the mute|the autistic|the demented|the insane|the retarded',
    plain:
      'people who are isolated|people with a mental health condition|people who cannot move about|people who have problems holding urine|people who cannot have children|people who do not get enough food|people with a visible difference|people who cannot leave their bed|people who cannot leave their bed|people with severe disabilities|people who are profoundly deaf|people who do not speak|autistic people|people with dementia|people with a mental health condition|people with a learning disability',
    notWhen:
      'an alcoholic drink|an asthmatic attack|an epileptic seizure|an epileptic fit|an alcoholic liver|an alcoholic beverage|the isolated cells|the ageing process|the ageing population|the aging process|the aging population|the ageing brain|an asthmatic airway|a pensioner household|dwarfs the|dwarfs in',
    source: 'own',
  },
  {
    forms:
      'vulnerable populations|vulnerable population|vulnerable groups|vulnerable group|marginalised populations|marginalised groups|marginalized groups|marginalised communities|marginalized communities|disadvantaged populations|disadvantaged groups|underserved populations|underserved groups|underserved communities|under-served communities|under-served groups|under-represented groups|underrepresented groups|at-risk populations|special populations|minority populations|easy to ignore|easy-to-ignore|hard-to-engage groups|hard-to-engage communities|difficult to reach|difficult-to-reach|harder to reach|harder-to-reach|hardest to reach|hardest-to-reach|seldom-reached|rarely heard',
    note: 'vague',
    notWhen:
      'harder to reach the|difficult to reach the|difficult to reach a|hardest to reach the|difficult to reach agreement|difficult to reach conclusions|difficult to reach any',
    source: 'own',
  },
  {
    forms:
      'the less able|the least able|bound to a wheelchair|bound to wheelchairs|hiv positives|in wheelchairs|people in a wheelchair|patients in a wheelchair|those in a wheelchair|stuck in a wheelchair|stuck in wheelchairs|reduced to a wheelchair|restricted to a wheelchair|tied to a wheelchair|wheelchair people|wheelchair patients|wheelchair cases|tormented by|cursed with|battling addiction|laid low by|fell victim to|fall victim to|falls victim to|falling victim to|a victim to|tragic victims|rough sleepers|rough sleeper|problem gamblers|gambling addicts|pathological gamblers|compulsive gamblers|self-harmers|self harmers|crackheads|binge drinkers|chronic alcoholics|winos|the mentally frail|frail elderly|the frail old|old age pensioner|old-timers|octogenarians|septuagenarians|nonagenarians|the over-70s|the over-80s|spinsters|unwed mothers|benefit scroungers|the workless|the long-term sick|long-term sick|the long-term unemployed|the uneducated poor|the working poor|the rural poor|the urban poor|low achievers|slow children|backward children|problem families|broken homes|delinquents|juvenile delinquents|problem children|fat people|fat children|overweight patients|overweight people|overweight women|overweight men|overweight adults|neurotic patients|depressed patients|depressed people|depressed women|depressed men|depressed mothers|depressed individuals|suicidal patients|epileptic child|dyslexic children|dyslexic pupils|leukaemics|thalassaemics|cystic fibrosis sufferers|cystic fibrosis victims|asthma sufferers|arthritis sufferers|eczema sufferers|migraine sufferers|diabetes sufferers|epilepsy sufferers|allergy sufferers|hay fever sufferers|fellow sufferers|long-term sufferers|back pain sufferers|pain sufferers|parkinson’s sufferers|alzheimer’s sufferers|tb suspects|spina bifida children|down syndrome children|down’s syndrome children|down’s syndrome babies|down’s people|autism sufferers|adhd kids|adhd children|adhd sufferers|the sane|barren women|the childless|the menopausal|hysterical women|deaf-dumb|the deafened|spastic|retarded|retards|imbecile|imbeciles|feeble-minded|simple-minded|mad people|crazy people|mentally deranged|deranged|abnormal children|abnormal people|normal adults|normal women|normal men|normal babies|healthy normals|orientals|negroes|gypsies|immigrants without papers|illegals|ethnic people|racial minorities|non-caucasians|non-caucasian|third-world countries|third world countries|underdeveloped countries|primitive tribes|transvestites|hermaphrodites|the transgendered|transgendered people|transgendered|homosexual men|homosexual women|sexual deviants',
    notWhen: 'the fat cells|spastic paraplegia|spastic colon|spastic cerebral palsy|hereditary spastic',
    source: 'NICE-PEOPLE',
  },
  {
    forms: 'plagued by|plagued with|riddled with|tormented by',
    plain: 'have/who have|have/who have|have/who have|have/who have',
    note: 'helpless',
    notWhen: 'studies plagued|is plagued by|trial plagued',
    source: 'NHS-DIS',
  },
]
