import type {GuidanceDocument} from '../guidance-document.ts'

/** Plain language in US government, and two writers on the web. */
export const plainlanguageDocuments: readonly GuidanceDocument[] = [
  {
    source: 'PLG-WORDS',
    clauses: [{advice: 'The familiar word, not the unusual one', rules: ['simpler-words']}],
  },
  {source: 'PLG-HIDDEN', clauses: [{advice: 'No verbs hidden in nouns', rules: ['nominalisation']}]},
  {source: 'PLG-NOUNS', clauses: [{advice: 'No strings of more than three nouns', rules: ['noun-string']}]},
  {
    source: 'PLG-ABBR',
    clauses: [{advice: 'At most three abbreviations, better two', rules: ['acronym-overuse']}],
  },
  {source: 'PLG-SAME', clauses: [{advice: 'The same word for the same thing', rules: ['term-drift']}]},
  {
    source: 'PLG-SENT',
    clauses: [{advice: 'One idea in each sentence', rules: ['nested-clauses', 'sentence-length']}],
  },
  {
    source: 'PLG-PARA',
    clauses: [
      {advice: 'At most 150 words in 3 to 8 sentences, never more than 250', rules: ['paragraph-length']},
    ],
  },
  {source: 'PLG-POS', clauses: [{advice: 'No double negatives', rules: ['double-negative']}]},
  {
    source: 'PLG-SVO',
    clauses: [
      {advice: 'Subject, verb and object close together', rules: ['nested-clauses', 'buried-subject']},
    ],
  },
  {source: 'PLG-MAIN', clauses: [{advice: 'The main idea before exceptions', rules: ['buried-subject']}]},
  {
    source: 'PLG-HEAD',
    clauses: [
      {
        advice: 'Question headings, one form for each level',
        rules: ['heading-style'],
        why: 'Set headingForm.',
      },
    ],
  },
  {
    source: 'PLG-EFF',
    clauses: [
      {
        advice: 'Headings helped in texts of half a page; questions were found faster (older studies)',
        rules: ['heading-missing', 'heading-style'],
      },
    ],
  },
  {source: 'PLG-SLASH', clauses: [{advice: 'No “and/or”', rules: ['brackets-and-slashes']}]},
  {source: 'PLG-LINKS', clauses: [{advice: 'No “click here”, no “read more”', rules: ['link-text']}]},
  {source: 'PLG-YOU', clauses: [{advice: 'Use “you”', rules: ['personal-pronouns']}]},
  {
    source: 'PLG-CONCISE',
    clauses: [
      {
        advice: 'Ask of every word if you need it; leave out what readers do not need',
        rules: ['repeated-sentence', 'length-limit', 'simpler-words'],
        why: 'Which facts readers need is for people.',
      },
    ],
  },
  {
    source: 'BRAINTRAFFIC',
    clauses: [
      {
        advice: 'Somebody reads every page before it is published',
        rules: ['unfinished-text'],
        why: 'Only gaps that look like gaps; reading is for people.',
      },
    ],
  },
]
