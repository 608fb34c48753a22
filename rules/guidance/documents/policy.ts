import type {GuidanceDocument} from '../guidance-document.ts'

/** Policy briefs. */
export const policyDocuments: readonly GuidanceDocument[] = [
  {
    source: 'CHSRF',
    clauses: [
      {
        advice: 'One page of main messages first',
        rules: ['key-messages', 'lead-with-finding', 'length-limit'],
      },
      {
        advice: 'Main messages are no summary: say what findings mean',
        rules: ['policy-implication', 'key-messages', 'repeated-sentence'],
      },
      {advice: 'Do not fall back on “more research is needed”', rules: ['policy-implication']},
      {
        advice: 'Readers are bright and educated but not trained in research',
        rules: ['jargon-term', 'statistical-notation'],
      },
    ],
  },
  {
    source: 'RHR',
    clauses: [
      {advice: 'Key findings on the first page', rules: ['key-messages', 'lead-with-finding']},
      {
        advice: 'Readers are not interested in procedures: methods in one paragraph',
        rules: ['methods-share', 'findings-before-methods'],
      },
      {advice: 'A short title without jargon that gives the finding', rules: ['title-plain']},
      {advice: 'Actionable recommendations', rules: ['policy-implication']},
      {advice: 'Few statistics in the text', rules: ['statistical-notation']},
      {
        advice: 'At most 4 to 6 pages or 3,000 words',
        rules: ['length-limit'],
        why: 'The preset policy asks for 500 words: one page of messages.',
      },
      {advice: 'Spell out abbreviations', rules: ['acronym-undefined']},
    ],
  },
]
