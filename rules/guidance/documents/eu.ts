import type {GuidanceDocument} from '../guidance-document.ts'

/** Summaries of clinical trials in the EU. */
export const euDocuments: readonly GuidanceDocument[] = [
  {
    source: 'EU-ELEM',
    clauses: [
      {advice: 'Ten elements, all of them mandatory', rules: ['required-sections']},
      {advice: 'Identify the trial; name dates and places', rules: ['required-sections', 'date-missing']},
      {advice: 'Name the sponsor, with a contact', rules: ['who-and-who-paid', 'find-out-more']},
      {advice: 'Say who took part: numbers, age, sex, who could join', rules: ['who-took-part']},
      {advice: 'Give side effects and how often they came', rules: ['harms-reported', 'verbal-risk-only']},
      {advice: 'Say if more trials are planned', rules: ['what-next']},
      {advice: 'Say where to find more', rules: ['find-out-more']},
    ],
  },
  {
    source: 'EU-FAQ',
    clauses: [
      {
        advice: 'The order of the elements is free',
        rules: ['required-sections'],
        why: 'The rule asks for parts, not for their order.',
      },
    ],
  },
  {
    source: 'RAYNOR',
    clauses: [
      {
        advice: 'Friendly headings instead of legal labels, such as “Which medicines were studied?”',
        rules: ['imrad-heading', 'heading-style'],
      },
      {
        advice: 'As short as possible',
        rules: ['length-limit'],
        why: 'No number is given; 1,500 words is our own.',
      },
      {advice: 'Do not simply copy the technical summary', rules: ['abstract-overlap']},
      {
        advice: 'Explaining terms takes words',
        rules: [],
        why: 'So explanations are never held against a text, but they do count as words.',
      },
    ],
  },
  {
    source: 'GLSP-PROTO',
    clauses: [
      {advice: 'No statistical terms', rules: ['statistical-notation', 'statistical-significance']},
      {advice: 'Whole numbers', rules: ['decimal-precision']},
      {
        advice: 'The same base for all numbers, no sums left to the reader',
        rules: ['mixed-number-formats', 'relative-risk-only'],
      },
    ],
  },
  {
    source: 'CLINFO',
    clauses: [
      {
        advice: 'Mind the literacy of the people you write for',
        rules: ['reading-grade'],
        why: 'A reading age at most; people’s literacy is not in the text.',
      },
    ],
  },
  {
    source: 'PRIME',
    clauses: [
      {advice: 'EU summaries are for people of 12 years and over', rules: ['reading-grade']},
      {
        advice: 'Summaries with a patient as author had a lower reading age (1,053 summaries)',
        rules: ['involvement-described'],
        why: 'The rule asks how people were involved; who wrote it is not read.',
      },
    ],
  },
]
