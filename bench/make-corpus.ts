import {seededRandom} from '../tools/seeded-random.ts'

/** Words of a summary, about. */
const wordsWanted = 300

/** Invented sentences, plain and not, so that rules have as much to do as on real summaries. */
const sentences: readonly string[] = [
  'We wanted to know if a new tablet helps people with {condition} to stay well for longer.',
  'About {n} in 100 people in the UK live with {condition}, and many find that treatment stops working.',
  'The trial was conducted at {n} hospitals and {m} participants were randomised to one of two arms.',
  'People who took the tablet had fewer {problem}: {n} in 100, compared with {m} in 100 of those who did not.',
  'This was statistically significant (p < 0.05; 95% CI 1.2 to 3.4).',
  'Nurses visited {n} people at home each month and asked how they felt, what they ate and how they slept.',
  'The intervention was well tolerated, although adverse events such as nausea were reported by {n} patients.',
  'Our study had limits: most of the people who took part were older men, and we followed them for only {m} months.',
  'We utilised a number of questionnaires in order to assess quality of life prior to and following treatment.',
  'If you take this medicine, do not stop without talking to your doctor or nurse first.',
  'A group of {n} patients and carers helped us to plan the study and to write this summary.',
  'Researchers at the university, funded by the National Institute for Health and Care Research, led the work.',
  'The results suggest that it may be possible to reduce the incidence of {problem} in primary care settings.',
  'Those in the control group received usual care, i.e. advice, exercise and pain relief.',
  'It is not clear whether the same would be true for children, for whom {condition} is often milder.',
  'The next step is a larger trial, which will look at {m} people in {n} towns and will cost about £{m},000.',
  'Compared with the placebo, the drug lowered the risk of {problem} by {n}%.',
  'One woman told us: “I can play with my grandchildren again, and I sleep through the night.”',
  'Further research is needed to determine the long-term efficacy and cost-effectiveness of the programme.',
  'Health care staff could use these findings to choose who would benefit most from early support.',
]

const headings: readonly string[] = [
  'Why we did this study',
  'What we did',
  'What we found',
  'What this means',
  'What happens next',
]
const conditions: readonly string[] = [
  'asthma',
  'type 2 diabetes',
  'heart failure',
  'chronic kidney disease',
  'insomnia',
  'psoriasis',
]
const problems: readonly string[] = [
  'falls',
  'infections',
  'flare-ups',
  'hospital admissions',
  'strokes',
  'complications',
]

/**
 * One made-up summary in Markdown of about 300 words.
 *
 * @param index Gives the same text each time.
 */
export function makeSummary(index: number): string {
  const random = seededRandom(index + 1)
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? ''
  const condition = pick(conditions)
  const blocks = [`# Does early support help people with ${condition}?`]
  let words = 0
  for (const heading of headings) {
    blocks.push(`## ${heading}`)
    const paragraph: string[] = []
    while (words < ((blocks.length - 1) / 2) * (wordsWanted / headings.length) && paragraph.length < 12) {
      const sentence = pick(sentences)
        .replaceAll('{condition}', condition)
        .replaceAll('{problem}', pick(problems))
        .replaceAll('{n}', String(2 + Math.floor(random() * 60)))
        .replaceAll('{m}', String(100 + Math.floor(random() * 800)))
      paragraph.push(sentence)
      words += sentence.split(' ').length
    }
    blocks.push(
      random() < 0.2 ? paragraph.map((sentence) => `- ${sentence}`).join('\n') : paragraph.join(' '),
    )
  }
  return `${blocks.join('\n\n')}\n`
}
