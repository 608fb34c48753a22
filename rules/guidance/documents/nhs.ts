import type {GuidanceDocument} from '../guidance-document.ts'

/** The NHS, NICE and the Patient Information Forum. */
export const nhsDocuments: readonly GuidanceDocument[] = [
  {
    source: 'NHS-HWW',
    clauses: [
      {advice: 'Avoid medical jargon and technical terms', rules: ['jargon-term', 'jargon-density']},
      {advice: 'The plain term first, then the medical one in brackets', rules: ['unexplained-term']},
      {advice: 'Short words: “have”, not “experience”', rules: ['simpler-words']},
      {advice: 'No metaphors', rules: ['idiom-metaphor']},
      {advice: 'Factual, neutral, unambiguous', rules: ['hype', 'hedge-stack']},
      {advice: 'Take care with “good”, “bad” and “easy”', rules: ['talking-down', 'hype']},
      {
        advice: 'Sentences of up to 20 words',
        rules: ['sentence-length', 'hard-sentence'],
        why: 'A hint from 20 words in the presets public and nihr.',
      },
      {advice: 'Paragraphs of up to 3 sentences', rules: ['paragraph-length']},
      {advice: 'A reading age of 9 to 11, or 11 to 14', rules: ['reading-grade']},
      {
        advice: '4 out of 5 people recover, not a good chance',
        rules: ['verbal-risk-only', 'effect-size-missing'],
      },
    ],
  },
  {
    source: 'NHS-LIT',
    clauses: [
      {
        advice: 'Readability tools only help to prioritise',
        rules: ['reading-grade'],
        why: 'So a score is never an error and never the headline.',
      },
      {
        advice: 'More than 6 in 10 adults struggle with health content that has numbers',
        rules: ['number-density'],
        why: 'The share of your readers is not in the text.',
      },
    ],
  },
  {
    source: 'NHS-NUM',
    clauses: [
      {advice: 'Use statistics sparingly', rules: ['number-density']},
      {advice: 'Do not mix number formats', rules: ['mixed-number-formats']},
      {
        advice: '“1 in 7 people” rather than “14.3%”',
        rules: ['mixed-number-formats'],
        why: 'One lone “1 in 7” is fine; it is reported where two risks are compared.',
      },
      {advice: 'No decimals except for money, doses and test results', rules: ['decimal-precision']},
      {advice: 'Put numbers into context', rules: ['unit-unexplained']},
      {advice: 'Digits for all numbers, commas over 999, “to” in ranges', rules: ['number-style']},
      {
        advice: 'Visuals for risk: not enough research yet',
        rules: [],
        why: 'So the presets ask for no picture of a risk.',
      },
    ],
  },
  {
    source: 'NHS-VOICE',
    clauses: [
      {advice: 'Address the reader as “you”', rules: ['personal-pronouns']},
      {advice: 'Avoid “should”: it can sound patronising', rules: ['talking-down']},
      {advice: 'Be empowering and personal', rules: [], why: 'Tone as a whole is for people to judge.'},
    ],
  },
  {
    source: 'NHS-PUNC',
    clauses: [
      {advice: 'No negative contractions', rules: ['negative-contraction']},
      {
        advice: 'Long sentences with many commas are hard for some',
        rules: ['nested-clauses', 'sentence-length'],
      },
      {advice: 'Do not overuse round brackets, no “leg(s)”', rules: ['brackets-and-slashes']},
      {advice: 'No block capitals', rules: ['typography']},
    ],
  },
  {
    source: 'NHS-FMT',
    clauses: [
      {
        advice: 'Explain an abbreviation at its first use unless it is well known',
        rules: ['acronym-undefined'],
      },
      {advice: 'Put the main thing first in a sentence', rules: ['buried-subject']},
      {advice: 'At most 6 items in a list, one sentence each', rules: ['list-use']},
      {
        advice: 'Headings say what follows; no skipped levels, one main heading',
        rules: ['imrad-heading', 'heading-missing', 'heading-style'],
      },
      {advice: 'Sentence case, no full stop, about 65 characters', rules: ['heading-style', 'title-plain']},
      {
        advice: 'Headings are not questions',
        rules: ['heading-style'],
        why: 'Set headingForm to statement; Cochrane and the EU ask for questions.',
      },
      {advice: 'Links say where they go; say when it is a PDF', rules: ['link-text']},
      {advice: 'No italics, no underlining, little bold', rules: ['typography']},
    ],
  },
  {
    source: 'NHS-AZ',
    clauses: [
      {advice: 'No “eg”, “ie”, “etc”', rules: ['latin-abbreviation']},
      {advice: '“Chronic”, “positive”, “negative”, “normally” are misread', rules: ['false-friend']},
      {advice: '“Ethnic minorities”, not BAME', rules: ['people-first']},
      {advice: 'Plain words for “absorb”, “exceed”, “persist” and others', rules: ['simpler-words']},
      {advice: 'No “&” except in A&E', rules: ['typography']},
    ],
  },
  {
    source: 'NHS-AGE',
    clauses: [
      {advice: 'No “elderly”, “pensioner” or “senior”', rules: ['people-first']},
      {advice: '“Aged 65 and over”', rules: ['number-style']},
    ],
  },
  {
    source: 'NHS-DIS',
    clauses: [
      {
        advice: 'No “diabetic person”, “suffering from”, “victim of”, “mentally ill”',
        rules: ['people-first'],
      },
    ],
  },
  {
    source: 'NHS-STD',
    clauses: [{advice: 'Make clear who published it, be open about sponsors', rules: ['who-and-who-paid']}],
  },
  {
    source: 'NICE-PEOPLE',
    clauses: [
      {advice: 'A condition is what a person has, not what a person is', rules: ['people-first']},
      {
        advice: '“Disabled people”, “autistic people”',
        rules: ['people-first'],
        why: 'Never changed by a fix, and your terms win.',
      },
      {
        advice:
          'Treatments are unsuitable for people, not people for treatments; diseases respond, not people',
        rules: ['blaming-language'],
      },
    ],
  },
  {
    source: 'PIF',
    clauses: [
      {
        advice: 'Relative risk in isolation can mislead',
        rules: ['relative-risk-only', 'effect-size-missing'],
      },
      {advice: 'Both numbers out of the same total', rules: ['mixed-number-formats']},
      {advice: 'A number beside words such as rare or common', rules: ['verbal-risk-only']},
      {
        advice: 'Communicate the uncertainty of data',
        rules: ['certainty-and-limits', 'certainty-without-reason'],
      },
      {
        advice: '“10 in 100” rather than “10%”',
        rules: [],
        why: 'A trial found no difference, so percentages are left alone.',
      },
    ],
  },
]
