import type {GuidanceDocument} from '../guidance-document.ts'

const meetings = 'It is about meeting people, which no text shows.'

/** The page that laylint started from, every clause of it. */
export const seedDocuments: readonly GuidanceDocument[] = [
  {
    source: 'SEED',
    clauses: [
      {
        advice: 'Policy makers have a broad definition of evidence',
        audience: 'policy',
        rules: ['policy-implication', 'local-context'],
        why: 'What counts as evidence for a reader is for the writer to know; the rules ask for what decision makers look for.',
      },
      {
        advice: 'Personal relationships and collaborations are effective',
        audience: 'policy',
        rules: [],
        why: meetings,
      },
      {
        advice: 'Identify key contacts, establish regular contact to update with key messages',
        audience: 'policy',
        rules: ['find-out-more', 'key-messages'],
        why: 'Only that a contact is named and key messages stand at the top.',
      },
      {
        advice: 'Policy makers are influenced by trusted colleagues',
        audience: 'policy',
        rules: [],
        why: meetings,
      },
      {
        advice: 'Keep communication brief',
        audience: 'policy',
        rules: ['length-limit', 'paragraph-length', 'sentence-length'],
      },
      {
        advice: 'Lead with your findings',
        audience: 'policy',
        rules: ['lead-with-finding', 'findings-before-methods'],
      },
      {
        advice: '… and the importance to policies and services',
        audience: 'policy',
        rules: ['why-it-matters', 'policy-implication'],
      },
      {
        advice: 'Bear in mind the context: organisational pressures and tensions',
        audience: 'policy',
        rules: ['local-context'],
      },
      {
        advice: 'Tailor information to the group you want to engage with',
        audience: 'public',
        rules: [],
        why: 'The presets are audiences: public, policy, professional and the templates of funders. Which one fits is the writer’s choice.',
      },
      {
        advice: 'Any information should be in plain English',
        audience: 'public',
        rules: [
          'simpler-words',
          'reading-grade',
          'sentence-length',
          'passive-voice',
          'nominalisation',
          'double-negative',
          'nested-clauses',
        ],
      },
      {
        advice: '… and should avoid jargon',
        audience: 'public',
        rules: [
          'jargon-term',
          'unexplained-term',
          'jargon-density',
          'acronym-undefined',
          'statistical-notation',
          'false-friend',
        ],
      },
      {
        advice: 'Key messages should be made relevant and personal',
        audience: 'public',
        rules: ['why-it-matters', 'personal-pronouns', 'key-messages'],
      },
      {
        advice: 'Stories of lived experience can help',
        audience: 'public',
        rules: ['lived-experience', 'anecdote-as-evidence'],
        why: 'A hint at most: a story is the choice of the people whose story it is.',
      },
      {
        advice: 'Written information shouldn’t be presented like a scientific publication',
        audience: 'public',
        rules: ['imrad-heading', 'title-plain', 'citation-markers', 'methods-share', 'abstract-overlap'],
      },
      {
        advice:
          'People are more likely to be interested in the key findings than the methods, so order it that way',
        audience: 'public',
        rules: ['findings-before-methods', 'lead-with-finding'],
      },
      {
        advice: 'Consider stories, social media and illustrations',
        audience: 'public',
        rules: ['figures-and-alt-text', 'lived-experience'],
        why: 'Only pictures in the text; other formats are not text.',
      },
      {
        advice: 'Check that the research is relevant to the context where it will be implemented',
        audience: 'professional',
        rules: ['local-context'],
      },
      {
        advice: 'Ask if the findings will be useful to clients, staff and systems',
        audience: 'professional',
        rules: ['local-context', 'why-it-matters'],
        why: 'Asking is for people; the rules look for what the answer would hold.',
      },
      {
        advice: 'Check how ready the research is, has it been implemented elsewhere?',
        audience: 'professional',
        rules: ['readiness'],
      },
      {
        advice: 'The evidence will change shape in the health or care context',
        audience: 'professional',
        rules: [],
        why: 'It happens after the text is read.',
      },
      {advice: 'Mindlines and communities of practice', audience: 'professional', rules: [], why: meetings},
      {
        advice: 'Consider what can be shared before the end of the study, such as interim results',
        rules: ['what-next'],
        why: 'Interim results must be named as such; when to share is not in the text.',
      },
      {
        advice: 'Use several techniques, one size doesn’t fit all',
        rules: [],
        why: 'One text is one technique.',
      },
      {
        advice: 'Involve evidence users in producing and sharing products',
        rules: ['involvement-described'],
        why: 'Only that the text says how people were involved; every report ends with the advice to ask a reader.',
      },
      {advice: 'Publish immediately, freely and in an openly accessible way', rules: ['find-out-more']},
    ],
  },
]
