import type {GuidanceDocument} from '../guidance-document.ts'

/** Governments, councils and a standard. */
export const governmentDocuments: readonly GuidanceDocument[] = [
  {
    source: 'GOVUK-9',
    clauses: [
      {
        advice: 'A reading age of 9',
        rules: ['reading-grade'],
        why: 'The band of the presets starts above it, as most published summaries are far away.',
      },
      {
        advice: '80% of people preferred clear English, specialists more so',
        rules: ['simpler-words', 'jargon-term'],
        why: 'So the preset for professionals keeps the rules on plain words.',
      },
    ],
  },
  {
    source: 'GOVUK-25',
    clauses: [{advice: 'Split sentences of more than 25 words', rules: ['sentence-length']}],
  },
  {
    source: 'GOVUK-AZ',
    clauses: [
      {advice: 'Words to avoid: “deliver”, “leverage”, “robust”, “going forward”', rules: ['buzzword']},
      {advice: 'Metaphors do not say what you mean', rules: ['idiom-metaphor']},
      {advice: 'No negative contractions', rules: ['negative-contraction']},
      {advice: 'No need to say “please”', rules: ['talking-down']},
    ],
  },
  {
    source: 'WORDCENTRE',
    clauses: [{advice: '15 to 20 words a sentence on average', rules: ['sentence-length']}],
  },
  {
    source: 'AUSTYLE',
    clauses: [{advice: '15 words a sentence on average, at most 25', rules: ['sentence-length']}],
  },
  {source: 'ONS', clauses: [{advice: 'Paragraphs of up to 3 sentences', rules: ['paragraph-length']}]},
  {
    source: 'RG-WIKI',
    clauses: [
      {
        advice: 'Sentences of more than 40 words tire readers',
        rules: ['sentence-length'],
        why: 'From 40 words it is an error in most presets.',
      },
    ],
  },
  {source: 'WOKING', clauses: [{advice: 'Words instead of signs', rules: ['typography']}]},
  {
    source: 'WESTMORLAND',
    clauses: [
      {
        advice: 'Numbers up to nine in words',
        rules: [],
        why: 'The opposite of NHS style, so number-style is a hint: turn it off.',
      },
    ],
  },
  {
    source: 'ISO-MAP',
    clauses: [
      {
        advice: 'Identify the readers and their purpose',
        rules: [],
        why: 'It happens before the text. The preset is your answer.',
      },
      {
        advice: 'Evaluate the document with readers',
        rules: ['involvement-described'],
        why: 'No program can. Every report ends with this advice.',
      },
      {
        advice: 'The clause on sentences gives no number',
        rules: ['sentence-length'],
        why: 'The numbers are those of other guidance.',
      },
    ],
  },
]
