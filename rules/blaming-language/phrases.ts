import type {PhraseRow} from '../../src/words/phrase-list.ts'

/** Words that put the fault on the person. Own writing, after the NICE style guide and the catalogue. */
export const blamingRows: readonly PhraseRow[] = [
  {
    forms:
      'non-compliant|noncompliant|non-compliance|noncompliance|non-adherent|nonadherent|non-adherence|nonadherence|non-concordant|nonconcordant|non-concordance|poorly concordant|poor concordance',
    plain:
      'who did not take it as planned|who did not take it as planned|not taking it as planned|not taking it as planned|who did not take it as planned|who did not take it as planned|not taking it as planned|not taking it as planned|who did not take it as planned|who did not take it as planned|not taking it as planned|who find it hard to take as planned|finding it hard to take as planned',
    notWhen:
      'regulatory non-compliance|protocol non-compliance|non-compliance with the protocol|non-compliance with regulations',
    source: 'NICE-PEOPLE',
  },
  {
    forms: 'poor compliance|poor adherence|poorly compliant|poorly adherent',
    plain:
      'finding it hard to take as planned|finding it hard to take as planned|who find it hard to take as planned|who find it hard to take as planned',
    source: 'NICE-PEOPLE',
  },
  {
    forms:
      'fail treatment|failed treatment|fails treatment|failing treatment|fail therapy|failed therapy|failing therapy|failed chemotherapy|failed first-line|failed standard treatment|failed conservative treatment|failed medical treatment',
    plain:
      'are not helped by treatment|were not helped by treatment|is not helped by treatment|not helped by treatment|are not helped by treatment|were not helped by treatment|not helped by treatment|were not helped by chemotherapy|were not helped by the first|were not helped by standard treatment|were not helped by other treatment|were not helped by medicines',
    source: 'NICE-PEOPLE',
  },
  {
    forms:
      'refused treatment|refuse treatment|refused to take part|refused to participate|refused surgery|refused vaccination|refused consent|refuse vaccination',
    plain:
      'chose not to have treatment|choose not to have treatment|chose not to take part|chose not to take part|chose not to have surgery|chose not to have the vaccine|chose not to take part|choose not to have the vaccine',
    notWhen:
      'right to refuse treatment|rights to refuse treatment|could refuse treatment|can refuse treatment|free to refuse treatment|may refuse treatment|able to refuse treatment|refuse treatment at any time',
    source: 'NICE-PEOPLE',
  },
  {
    forms:
      'patients refused|participants refused|people refused|women refused|men refused|parents refused|families refused|carers refused|residents refused|patients who refused|people who refused|women who refused|men who refused|parents who refused|those who refused|participants who refused|child refused|children refused|patient refused|woman refused|man refused|person refused|resident refused|mother refused|teenagers refused|refusers|vaccine refusers|treatment refusal|refusal rate',
    plain:
      'patients chose not to take part|people chose not to take part|people chose not to take part|women said no|men said no|parents said no|families said no|carers said no|residents said no|patients who said no|people who said no|women who said no|men who said no|parents who said no|those who said no|people who said no|child said no|children said no|patient said no|woman said no|man said no|person said no|resident said no|mother said no|teenagers said no|people who chose not to|people who chose not to|people who chose not to have the vaccine|choosing not to have treatment|share of people who chose not to',
    source: 'NICE-PEOPLE',
  },
  {
    forms:
      'denies any|denied any|denies having|denied having|denied symptoms|denied pain|denies pain|denied smoking|denied drinking|denies smoking|denied chest pain|denied taking|denied using|denied drug use|denied alcohol use',
    plain:
      'did not report any|did not report any|did not report|did not report|did not report symptoms|did not report pain|does not report pain|said they did not smoke|said they did not drink|says they do not smoke|did not report chest pain|said they did not take|said they did not use|said they did not use drugs|said they did not drink',
    source: 'NICE-PEOPLE',
  },
  {
    forms: 'complains of|complained of|complaining of|complain of',
    plain: 'has/reports|had/reported|with|have/report',
    source: 'NHS-AZ',
  },
  {
    forms:
      'drop-outs|dropouts|drop outs|drop-out rate|dropout rate|drop-out rates|dropout rates|dropped out|drop out|dropping out',
    plain:
      'people who left the study|people who left the study|people who left the study|share of people who left the study|share of people who left the study|shares of people who left the study|shares of people who left the study|left the study|leave the study|leaving the study',
    notWhen:
      'dropped out of school|schools dropped out|schools that dropped out|sites that dropped out|sites dropped out|practices dropped out|practices that dropped out|hospitals dropped out|hospitals that dropped out|clinics dropped out|clinics that dropped out|teams dropped out|teams that dropped out|countries dropped out|companies dropped out|clusters dropped out|homes that dropped out|homes dropped out|villages that dropped out|villages dropped out|drop out of the air|dropped out of the sky|drop out of school|dropping out of school|dropped out of college|dropped out of university|school drop-outs',
    note: 'hint',
    source: 'NICE-PEOPLE',
  },
  {
    forms: 'defaulters|defaulter|defaulted from|defaulting from',
    plain: 'people who stopped coming|person who stopped coming|stopped coming to|stopping',
    source: 'NICE-PEOPLE',
  },
  {
    forms: 'lost to follow-up|lost to follow up|loss to follow-up|losses to follow-up',
    plain: 'who left the study|who left the study|people leaving the study|people leaving the study',
    source: 'NICE-PEOPLE',
  },
  {
    forms:
      'unsuitable for surgery|unfit for surgery|inoperable patients|unsuitable for treatment|not suitable for surgery|unsuitable for chemotherapy|unsuitable for transplant|unsuitable for review|patients were unsuitable|patients unsuitable|people were unsuitable|people unsuitable|unfit for treatment|unfit for chemotherapy|unfit patients',
    plain:
      'for whom surgery is not suitable|for whom surgery is not safe|people who cannot have surgery|for whom treatment is not suitable|for whom surgery is not suitable|for whom chemotherapy is not suitable|for whom a transplant is not suitable|not included in the review|it was not suitable for patients|people for whom it is not suitable|it was not suitable for people|people for whom it is not suitable|for whom treatment is not safe|for whom chemotherapy is not safe|patients for whom it is not safe',
    source: 'NICE-PEOPLE',
  },
  {
    forms:
      'patients did not respond|people did not respond|participants did not respond|patients who do not respond|people who do not respond|patients who did not respond|people who did not respond',
    plain:
      'treatment did not work for patients|treatment did not work for people|treatment did not work for people|patients for whom treatment does not work|people for whom treatment does not work|patients for whom treatment did not work|people for whom treatment did not work',
    notWhen:
      'people did not respond to the survey|people who did not respond to the survey|people did not respond to the questionnaire|people who did not respond to the questionnaire|patients who did not respond to the survey|people did not respond to our|people who did not respond to our|patients did not respond to the survey',
    source: 'NICE-PEOPLE',
  },
  {
    forms: 'poor responders|poor responder|non-responders|non-responder|nonresponders',
    plain:
      'people for whom it did not work|person for whom it did not work|people for whom it did not work|person for whom it did not work|people for whom it did not work',
    source: 'NICE-PEOPLE',
  },
  {
    forms:
      'difficult patients|difficult patient|problem patients|frequent flyers|frequent attenders|heart-sink patients|bed blockers|bed-blockers|bed blocking|bed-blocking',
    plain:
      'people who need more support|person who needs more support|people who need more support|people who often need care|people who often need care|people who need more support|people waiting to leave hospital|people waiting to leave hospital|delays in leaving hospital|delays in leaving hospital',
    source: 'own',
  },
  {
    forms:
      'uncontrolled diabetic|uncontrolled diabetics|poorly controlled diabetics|poorly controlled diabetic|poorly controlled patients',
    plain:
      'person with high blood sugar|people with high blood sugar|people with high blood sugar|person with high blood sugar|people whose condition is not well managed',
    source: 'NICE-PEOPLE',
  },
  {
    forms:
      'uncooperative|un-cooperative|hard-to-engage|hard to engage|difficult to engage|patients failed to|people failed to|participants failed to|women failed to|parents failed to|who failed to|failed to attend|fail to attend|fails to attend|failing to attend|failed to take|fail to take|failed to follow|fail to follow|failed to complete|failed to return|failed to respond|you fail to|did not comply|do not comply|does not comply|failure to comply|lack of compliance|unreliable patients|poor attenders|non-attenders|did not attends',
    plain:
      'who did not want to|who we did not make it easy for|who we did not make it easy for|who we did not make it easy for|patients did not|people did not|participants did not|women did not|parents did not|who did not|did not come|do not come|does not come|not coming|did not take|do not take|did not follow|do not follow|did not finish|did not send back|did not answer|you do not|did not do as planned|do not do as planned|does not do as planned|not doing as planned|not doing as planned|patients who found it hard to come|people who did not come|people who did not come|people who did not come',
    notWhen:
      'trials failed to complete|study failed to complete|studies failed to complete|devices failed to respond|cells failed to respond|sites failed to return',
    note: 'hint',
    source: 'NICE-PEOPLE',
  },
  {
    forms:
      'abandoned treatment|abandoned their treatment|abandoned therapy|badly behaved patients|badly behaved people|non-cooperation|non-co-operation|through carelessness|accept responsibility for their|take more responsibility for their|their own responsibility|claims to have pain|claims to be in pain|claimed to be in pain|claims to feel|did not bother to|could not be bothered|lack of motivation|unmotivated patients|lazy|malingerers|malingering|malingerer|time-wasters|time wasters|attention-seeking|attention seeking|weak-willed|lack of willpower|lacking in willpower|self-inflicted|brought it on themselves|brought on themselves|their own fault|only themselves to blame|let themselves go|poor historian|poor historians|bad historian|hypochondriacs|hypochondriac|inappropriate attenders|inappropriate attendance|inappropriate attendances|no-shows|absconded|absconders|self-neglect by choice|bad patients|bad mothers|problem drinkers and addicts|troublemakers|non-attendance|non-attendees|non-completers|non-participants by choice|non-takers|ignorance of their|do not take responsibility|did not take responsibility|fail to take responsibility|bad habits|bad behaviour',
    note: 'judge',
    notWhen:
      'lazy eye|lazy eyes|self-inflicted wound|self-inflicted wounds|self-inflicted injury|self-inflicted injuries',
    source: 'own',
  },
  {
    forms: 'unhealthy choices|poor choices|bad choices|poor lifestyle choices|lifestyle choices',
    note: 'judge',
    notWhen: 'healthy lifestyle choices|healthier lifestyle choices|make lifestyle choices',
    source: 'own',
  },
]
