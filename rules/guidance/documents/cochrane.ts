import type {GuidanceDocument} from '../guidance-document.ts'

/** Cochrane, and studies of its summaries. */
export const cochraneDocuments: readonly GuidanceDocument[] = [
  {
    source: 'COCH-STYLE',
    clauses: [{advice: '400 to 850 words', rules: ['length-limit'], why: 'Since November 2022.'}],
  },
  {
    source: 'COCH-TPL',
    clauses: [
      {
        advice: 'The title asks the review’s main question in plain words',
        rules: ['title-plain', 'heading-style'],
      },
      {advice: '2 or 3 key messages', rules: ['key-messages']},
      {advice: 'Explain terms inside the key messages', rules: ['unexplained-term', 'key-messages']},
      {advice: 'No recommendation whether a treatment should be used', rules: ['no-treatment-advice']},
      {advice: 'Key messages may be all that some people read', rules: ['lead-with-finding', 'key-messages']},
      {
        advice: 'A background heading made for the topic',
        rules: ['required-sections'],
        why: 'Only that there is one; whether it fits is for people.',
      },
      {
        advice: 'What did we want to find out? What did we do? What did we find?',
        rules: ['required-sections', 'heading-style'],
      },
    ],
  },
  {
    source: 'COCH-PROMPT',
    clauses: [
      {
        advice: 'Say limits of the evidence and how up to date it is',
        rules: ['required-sections', 'certainty-and-limits', 'date-missing'],
      },
      {
        advice: 'Tie one word to one level of certainty: probably, may, it is unclear',
        rules: ['hedge-stack', 'no-evidence-wording'],
        why: 'Which level is right is for the reviewers.',
      },
      {
        advice: 'Say how sure you are in plain words, with the reason',
        rules: ['certainty-and-limits', 'certainty-without-reason'],
      },
      {
        advice: '“Little to no difference” is not “it is unclear”',
        rules: ['null-result-wording', 'no-evidence-wording'],
      },
      {advice: 'Never use “statistically significant”', rules: ['statistical-significance']},
      {advice: 'No statistics', rules: ['statistical-notation']},
      {advice: '“We analysed”, not “we carried out an analysis”', rules: ['nominalisation']},
      {advice: 'Avoid idioms: summaries are translated', rules: ['idiom-metaphor']},
      {advice: 'Sentences of about 20 words on average', rules: ['sentence-length']},
      {advice: 'Paragraphs of 2 to 4 sentences', rules: ['paragraph-length']},
      {
        advice: 'Methods in one or two sentences',
        rules: ['methods-share'],
        why: 'The rule counts words, not sentences.',
      },
      {
        advice: 'The first key message gives benefits and unwanted effects',
        rules: ['harms-reported', 'key-messages'],
      },
      {advice: 'Say how long the studies lasted', rules: ['comparison-incomplete']},
      {
        advice: 'Do not start a sentence with a digit',
        rules: ['number-style'],
        why: 'Only in the preset cochrane; NHS style allows it.',
      },
      {advice: '“We” for the team', rules: ['personal-pronouns']},
      {advice: 'Say who paid for the studies', rules: ['who-and-who-paid']},
      {
        advice: 'Readers are international: explain what only one country knows',
        rules: ['acronym-undefined'],
        why: 'The preset cochrane sets region to international.',
      },
      {
        advice: 'A reading level of an 11-year-old',
        rules: ['reading-grade'],
        why: 'Real summaries are far from it, so it is a warning and never an error.',
      },
    ],
  },
  {
    source: 'COCH-OLD',
    clauses: [
      {advice: 'Say why the review is important', rules: ['why-it-matters']},
      {advice: 'Give the number of trials and of people', rules: ['who-took-part']},
      {advice: 'Comment on adverse effects', rules: ['harms-reported']},
      {advice: 'Comment briefly on limitations', rules: ['certainty-and-limits']},
      {
        advice: 'At most 400 words, a title of at most 256 characters',
        rules: ['length-limit', 'title-plain'],
        why: 'Newer guidance asks for 400 to 850 words; the preset follows that.',
      },
      {advice: 'No graphs and no pictures', rules: ['figures-and-alt-text'], why: 'Set visuals to forbid.'},
    ],
  },
  {
    source: 'COCH-MSK',
    clauses: [
      {
        advice: 'Concentrate on the results and how sure they are, not on the methods',
        rules: ['findings-before-methods', 'methods-share'],
        why: 'The order is off in the preset cochrane, whose template puts methods first.',
      },
    ],
  },
  {
    source: 'COCH-TIPS',
    clauses: [
      {
        advice: 'Write “people”, not “participants”, “subjects” or “patients”',
        rules: ['people-first'],
        why: '“Participants” is allowed where a template thanks them.',
      },
      {advice: 'Use the same terms throughout', rules: ['term-drift']},
    ],
  },
  {
    source: 'COCH-127',
    clauses: [
      {
        advice: 'Do not confuse “no evidence of an effect” with “evidence of no effect”',
        rules: ['no-evidence-wording', 'null-result-wording'],
      },
      {
        advice: 'Do not go beyond the evidence, and do not frame results in hopeful terms',
        rules: ['hype', 'causal-overreach'],
        why: 'Only words; whether a conclusion goes too far is for people.',
      },
    ],
  },
  {
    source: 'COCH-MAYBE',
    clauses: [
      {
        advice:
          '“No evidence” and “insufficient evidence” can each mean several things: say the basis of the conclusion',
        rules: ['no-evidence-wording', 'certainty-without-reason'],
      },
    ],
  },
  {
    source: 'SANTESSO',
    clauses: [
      {
        advice:
          'A format with standard words for effect and certainty was understood better (a trial in 5 countries)',
        rules: ['certainty-and-limits', 'key-messages'],
        why: 'Tables of results are not asked for.',
      },
    ],
  },
  {
    source: 'BULJAN',
    clauses: [
      {
        advice: 'Percentages and frequencies were understood equally well (two trials, 245 and 91 people)',
        rules: [],
        why: 'So a percentage by itself is never reported; only mixing is.',
      },
    ],
  },
  {
    source: 'FLODGREN',
    clauses: [
      {
        advice: '143 Cochrane summaries have 20% passive sentences; a usual limit is 15%',
        rules: ['passive-voice'],
      },
      {advice: 'The public reads at about grade 7 to 8', rules: ['reading-grade']},
    ],
  },
]
