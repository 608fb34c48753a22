import type {GuidanceDocument} from '../guidance-document.ts'

/** Journals. */
export const journalDocuments: readonly GuidanceDocument[] = [
  {
    source: 'TF-PLS',
    clauses: [
      {
        advice: 'About 250 words',
        rules: ['length-limit'],
        why: 'Set limit: there is no preset for this publisher.',
      },
      {
        advice: 'Whole numbers and percentages rather than statistics',
        rules: ['statistical-notation', 'decimal-precision'],
      },
      {advice: 'Define acronyms', rules: ['acronym-undefined']},
    ],
  },
  {
    source: 'TF-HOW',
    clauses: [
      {
        advice: 'Continuous prose',
        rules: ['list-use', 'heading-missing'],
        why: 'Turn these rules off: they ask for lists and headings.',
      },
      {advice: 'Short sentences', rules: ['sentence-length']},
    ],
  },
  {
    source: 'ELIFE',
    clauses: [
      {
        advice: 'About 350 words (a mean of 347, no limit)',
        rules: ['length-limit'],
        why: 'A hint from 400 words.',
      },
      {
        advice: 'For people without a science degree',
        rules: ['jargon-term', 'unexplained-term', 'hard-sentence'],
      },
      {
        advice: 'Background, findings, why it matters, in prose',
        rules: ['why-it-matters', 'lead-with-finding'],
      },
    ],
  },
  {
    source: 'PLOS',
    clauses: [
      {
        advice: '150 to 200 words',
        rules: ['length-limit'],
        why: 'Set limit: there is no preset for this publisher.',
      },
      {advice: 'First person', rules: ['personal-pronouns']},
      {advice: 'Distinct from the abstract', rules: ['abstract-overlap']},
      {advice: 'Avoid acronyms', rules: ['acronym-overuse']},
    ],
  },
]
