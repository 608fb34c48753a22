import type {GuidanceDocument} from '../guidance-document.ts'

/** Studies: what they found and what laylint makes of it. */
export const researchDocuments: readonly GuidanceDocument[] = [
  {
    source: 'ZARSHENAS',
    clauses: [
      {advice: 'No jargon (63 of 79 guidance documents)', rules: ['jargon-term']},
      {advice: 'No complex words or long sentences (48)', rules: ['simpler-words', 'sentence-length']},
      {advice: 'Active voice (38)', rules: ['passive-voice']},
      {
        advice: 'Visuals (37)',
        rules: ['figures-and-alt-text'],
        why: 'Some funders forbid them: see visuals.',
      },
      {advice: 'Consistent terms (35)', rules: ['term-drift']},
      {
        advice: 'A test with readers (24)',
        rules: ['involvement-described'],
        why: 'No program can. Every report ends with this advice.',
      },
      {advice: 'Links to more information (17), to the study (11)', rules: ['find-out-more']},
      {advice: 'Names of funders (16)', rules: ['who-and-who-paid']},
      {advice: 'Bullet points (15)', rules: ['list-use']},
      {advice: 'Absolute numbers (12)', rules: ['relative-risk-only', 'statistical-notation']},
      {advice: 'Factual (12), not promotional (10)', rules: ['hype', 'no-treatment-advice']},
    ],
  },
  {
    source: 'STOLL',
    clauses: [
      {
        advice: 'Most criteria of writing guidelines have no evidence (90 papers)',
        rules: [],
        why: 'So messages say what guidance asks for, not what readers understand.',
      },
    ],
  },
  {
    source: 'STOLL-CIT',
    clauses: [
      {advice: 'At most 2% jargon', rules: ['jargon-density']},
      {advice: 'Avoid words that are misunderstood', rules: ['false-friend', 'statistical-significance']},
    ],
  },
  {
    source: 'KIRK',
    clauses: [
      {
        advice: 'Rewriting raised scores; readers’ ratings did not change (40 summaries)',
        rules: ['reading-grade', 'hard-sentence'],
        why: 'So a score is a guess and never an error.',
      },
    ],
  },
  {
    source: 'NJL-1241',
    clauses: [
      {
        advice: '2.8% of 1,241 NIHR summaries reached plain English; 21.7% had little enough jargon',
        rules: ['jargon-density'],
        why: 'So limits are bands, and repeats are folded.',
      },
      {
        advice: 'Plans with little jargon ended in summaries with little jargon',
        rules: [],
        why: 'Use laylint on the plan: stage proposal.',
      },
    ],
  },
  {
    source: 'SHIELY',
    clauses: [
      {advice: 'None of 60 trial summaries had a reading age of 11 to 12, by SMOG', rules: ['reading-grade']},
    ],
  },
  {
    source: 'CARLING',
    clauses: [
      {
        advice: 'Shown the relative number alone, 1 more person in 5 chose the treatment (2,978 people)',
        rules: ['relative-risk-only'],
      },
    ],
  },
  {
    source: 'VERBAL-RISK',
    clauses: [
      {
        advice: 'Words alone made people overestimate harm by 3 to 54 points (ten trials)',
        rules: ['verbal-risk-only'],
      },
    ],
  },
  {
    source: 'ONE-IN-X',
    clauses: [
      {
        advice: '“1 in X” raises the risk people perceive (three experiments, 1,912 people)',
        rules: ['mixed-number-formats'],
        why: 'A hint where two risks are compared, as NHS style prefers the form.',
      },
    ],
  },
  {
    source: 'BOUTRON',
    clauses: [
      {advice: 'Spin: harms left out', rules: ['harms-reported']},
      {advice: 'Spin: one patient’s story for the result', rules: ['anecdote-as-evidence']},
      {
        advice: 'Spin: cause from a study that cannot show it, animals for people',
        rules: ['causal-overreach'],
      },
      {advice: '88% of news stories had spin', rules: ['hype']},
    ],
  },
  {
    source: 'SILVAGNOLI',
    clauses: [
      {
        advice: 'Patients ranked text of medium difficulty and infographics highest',
        rules: ['reading-grade'],
        why: 'So ever-simpler text earns no praise.',
      },
    ],
  },
  {
    source: 'KNOW-AUDIENCE',
    clauses: [
      {
        advice: 'Readers new to a topic need simpler text; others skip limits in very plain text',
        rules: [],
        why: 'So the presets are audiences. Which one fits is your choice.',
      },
    ],
  },
  {
    source: 'DEJARGON',
    clauses: [{advice: 'Readers need to know 98% of the words', rules: ['jargon-density']}],
  },
  {
    source: 'CLAIM-NOEV',
    clauses: [
      {
        advice: '“No evidence of a difference” is read as “no difference”',
        rules: ['no-evidence-wording', 'null-result-wording'],
      },
    ],
  },
  {
    source: 'CLAIM-VERBAL',
    clauses: [
      {
        advice: 'Words for the size of an effect mean different things to different people: give numbers',
        rules: ['effect-size-missing', 'verbal-risk-only'],
      },
    ],
  },
  {
    source: 'MICHAL',
    clauses: [
      {
        advice: 'Where no size was given, readers took the effect for a large one (two studies, 800 people)',
        rules: ['effect-size-missing'],
      },
    ],
  },
]
