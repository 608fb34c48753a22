import type {GuidanceDocument} from '../guidance-document.ts'

/** Health agencies of the US. */
export const usHealthDocuments: readonly GuidanceDocument[] = [
  {
    source: 'CDC-CCI',
    clauses: [
      {advice: 'The main message in the first paragraph or section', rules: ['lead-with-finding']},
      {advice: 'Explain unfamiliar terms the first time they are used', rules: ['unexplained-term']},
      {advice: 'At most 7 items in a list, unless it is split', rules: ['list-use']},
      {advice: 'Headings for parts', rules: ['heading-missing']},
      {advice: 'The same denominator throughout', rules: ['mixed-number-formats']},
      {
        advice: 'Numbers with words or a picture that explain them',
        rules: ['verbal-risk-only', 'unit-unexplained'],
      },
      {advice: 'Only numbers that are familiar and necessary', rules: ['number-density']},
      {advice: 'Say what numbers mean', rules: ['unit-unexplained']},
      {advice: 'Say the nature of a risk and who is affected', rules: ['comparison-incomplete']},
      {advice: 'Both risks and benefits', rules: ['harms-reported']},
      {advice: 'Numbers alone do not explain why it matters', rules: ['why-it-matters']},
      {
        advice: 'What experts know and do not know',
        rules: ['certainty-and-limits', 'certainty-without-reason'],
      },
      {
        advice: 'A visual cue for the main message',
        rules: ['typography'],
        why: 'Bold on the main message is left alone.',
      },
      {
        advice: 'One visual that supports the main message, with a caption',
        rules: ['figures-and-alt-text'],
        why: 'Whether it supports the message is for people.',
      },
      {
        advice: 'A call to action',
        rules: ['policy-implication'],
        why: 'For policy makers only: other guidance forbids advice.',
      },
    ],
  },
  {
    source: 'CDC-EW',
    clauses: [
      {advice: 'Name the groups, not “stakeholders”', rules: ['buzzword']},
      {advice: '“Surveillance” and “screening” need explaining', rules: ['false-friend']},
    ],
  },
  {
    source: 'PEMAT',
    clauses: [
      {
        advice: 'Spell out at first use; more than a few abbreviations fail even then',
        rules: ['acronym-undefined', 'acronym-overuse'],
      },
      {advice: 'Parts with headings that inform', rules: ['heading-missing', 'heading-style']},
    ],
  },
  {
    source: 'PEMAT-T',
    clauses: [
      {advice: 'Whole numbers', rules: ['decimal-precision']},
      {
        advice: 'Visuals with titles or captions, where they help',
        rules: ['figures-and-alt-text'],
        why: 'Whether a picture is clear is for people.',
      },
    ],
  },
  {
    source: 'NIH-PF',
    clauses: [
      {advice: 'Person first where the preference is not known', rules: ['people-first']},
      {
        advice: 'Deaf and autistic people often prefer identity first',
        rules: ['people-first'],
        why: 'Never changed by a fix; region and terms decide.',
      },
    ],
  },
  {
    source: 'PCORI-USUAL',
    clauses: [
      {
        advice: 'Describe usual care in detail: it differs by place and time',
        rules: ['usual-care-unexplained'],
        why: 'One plain phrase is enough in a summary.',
      },
    ],
  },
]
