import type {GuidanceDocument} from '../guidance-document.ts'

/** NIHR and funders of research in the UK. */
export const nihrDocuments: readonly GuidanceDocument[] = [
  {
    source: 'NIHR-PES',
    clauses: [
      {advice: 'Use active, not passive phrases', rules: ['passive-voice']},
      {
        advice: 'Break up the text, for example with lists or headings',
        rules: ['heading-missing', 'list-use'],
      },
      {advice: 'Use short sentences', rules: ['sentence-length', 'hard-sentence']},
    ],
  },
  {
    source: 'INVOLVE',
    clauses: [
      {
        advice: '300 to 750 words, set by the programme',
        rules: ['length-limit'],
        why: 'The number is that of the programme: set it with limit.',
      },
      {advice: 'Avoid abbreviations, or explain them', rules: ['acronym-undefined', 'acronym-overuse']},
    ],
  },
  {
    source: 'INVOLVE-MIC',
    clauses: [
      {
        advice: 'Say what the aims and the background are',
        rules: ['why-it-matters'],
        why: 'Only that it says why it matters; aims are not asked for.',
      },
      {
        advice: 'Say what the design and the methods are',
        rules: ['who-took-part'],
        why: 'Only who took part; a plan for a study is not compared with its template.',
      },
      {advice: 'Say how patients and the public are involved', rules: ['involvement-described']},
      {advice: 'Say how the results will be shared', rules: ['what-next']},
    ],
  },
  {
    source: 'NJL',
    clauses: [
      {advice: 'At most 300 words', rules: ['length-limit']},
      {advice: 'No abbreviations', rules: ['acronym-overuse'], why: 'The preset nihr allows none.'},
      {
        advice: 'Answer: what was the question, what did we do, what did we find, what does this mean?',
        rules: ['required-sections'],
      },
      {
        advice: 'Do not cut and paste from the main paper',
        rules: ['abstract-overlap'],
        why: 'It needs the abstract, from abstract or --abstract.',
      },
      {
        advice: 'Text only: no figures, no tables',
        rules: ['figures-and-alt-text'],
        why: 'The preset nihr sets visuals to forbid.',
      },
      {advice: 'Text only: no references', rules: ['citation-markers']},
      {
        advice: 'Patients and the public should always review the summary',
        rules: ['involvement-described'],
        why: 'Only that the text tells of it. Asking them is for you.',
      },
      {
        advice: 'Write for any reader',
        rules: ['reading-grade', 'hard-sentence'],
        why: 'Who reads it is not in the text; a score is a guess at most.',
      },
    ],
  },
  {source: 'NJL-FMT', clauses: [{advice: 'No footnotes', rules: ['citation-markers']}]},
  {
    source: 'NIHR-HTA',
    clauses: [
      {
        advice: 'A title of at most 300 characters',
        rules: ['title-plain'],
        why: 'The rule asks for far less, as the title is for the public.',
      },
      {advice: 'Spell out abbreviations in the title', rules: ['acronym-undefined', 'title-plain']},
    ],
  },
  {
    source: 'HRA',
    clauses: [
      {
        advice: 'Sentences of at most 20 words',
        rules: ['sentence-length'],
        why: 'A hint from 20 words in the presets public and nihr.',
      },
      {
        advice: 'Paragraphs of at most 3 sentences',
        rules: ['paragraph-length'],
        why: 'The preset nihr asks for 3; the others allow 4.',
      },
      {
        advice: 'Thank the people who took part',
        rules: ['who-took-part'],
        why: 'Asked for in the preset eu-ctr.',
      },
      {
        advice: 'Give general information about the research',
        rules: ['required-sections'],
        why: 'The page lists more; only a part of the list is known to us.',
      },
      {
        advice: 'Do not assume any prior knowledge',
        rules: ['unexplained-term', 'jargon-term', 'acronym-undefined'],
      },
      {
        advice: 'Consider infographics',
        rules: ['figures-and-alt-text'],
        why: 'A hint where visuals is set to encourage.',
      },
    ],
  },
  {
    source: 'UKHSA',
    clauses: [
      {advice: 'Reading age under 13', rules: ['reading-grade']},
      {advice: 'Explain a technical word in brackets behind it', rules: ['unexplained-term']},
      {advice: 'Use bullet points for every list of 3 things or more', rules: ['list-use']},
      {
        advice: 'Avoid first person pronouns',
        rules: ['personal-pronouns'],
        why: 'Set pronouns to avoid-first.',
      },
      {advice: 'Avoid “click here” and “the list below”', rules: ['link-text']},
      {advice: 'No visual aids', rules: ['figures-and-alt-text'], why: 'Set visuals to forbid.'},
      {
        advice: 'Avoid complicated sentence structures',
        rules: ['nested-clauses', 'hard-sentence', 'sentence-length'],
      },
      {advice: 'Use headings', rules: ['heading-missing']},
    ],
  },
  {
    source: 'MDUK',
    clauses: [
      {advice: 'Sentences of at most 20 words', rules: ['sentence-length']},
      {
        advice: 'Give a glossary for terms',
        rules: ['unexplained-term'],
        why: 'Terms in front matter or config count as explained elsewhere; whether readers get the list is not in the text.',
      },
    ],
  },
  {
    source: 'ALZ',
    clauses: [
      {
        advice: 'A 14-year-old can understand it',
        rules: ['reading-grade'],
        why: 'Reading age 14 is the upper end of the band.',
      },
    ],
  },
  {
    source: 'ALUK',
    clauses: [{advice: 'Write “using”, not “utilisation”', rules: ['nominalisation', 'simpler-words']}],
  },
  {
    source: 'GRIPP2',
    clauses: [
      {
        advice: 'Report aim, methods, results, discussion and reflections of involving people',
        rules: ['involvement-described'],
        why: 'Only that it is told and what changed because of it; the five parts are for a paper.',
      },
    ],
  },
]
