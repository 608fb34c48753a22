import type {Role} from '../../src/discourse/discourse.ts'

/** A sentence of an invented summary with the role a careful reader would give it. */
export type InventedSentence = readonly [role: Role, text: string]

/** Summaries written for these tests; no real study stands behind them. */
export const INVENTED: Readonly<Record<string, readonly InventedSentence[]>> = {
  knees: [
    ['background', 'Knee pain is common in people over 50 and often makes it hard to climb stairs.'],
    ['background', 'Many people are told to rest, but it is not known whether resting helps.'],
    ['aim', 'We wanted to find out whether a walking class helps people with knee pain.'],
    ['methods', 'We recruited 240 people with knee pain from 12 clinics in Wales.'],
    ['methods', 'Half of them were randomly allocated to a weekly walking class for six months.'],
    ['methods', 'Everyone filled in questionnaires at the start and after one year.'],
    ['finding', 'We found that people in the walking class had less pain than people who rested.'],
    ['finding', 'There was no difference in the number of falls between the two groups.'],
    ['meaning', 'These results suggest that walking classes could help people with knee pain.'],
    ['meaning', 'More research is needed to find out how long the benefits last.'],
  ],
  sleep: [
    ['background', 'Poor sleep affects about one in three nurses who work at night.'],
    ['background', 'Tiredness can lead to mistakes and may harm patients.'],
    ['aim', 'This study aimed to test whether short naps make night shifts safer.'],
    ['methods', 'We asked 90 nurses in four hospitals to take a nap of 20 minutes during each night shift.'],
    ['methods', 'We recorded mistakes with medicines over three months and interviewed 15 nurses.'],
    ['finding', 'Nurses who took naps made fewer mistakes than before.'],
    ['finding', 'However, most nurses said that they felt guilty about leaving their colleagues.'],
    ['meaning', 'Hospitals should think about how to make naps part of night work.'],
  ],
  review: [
    ['background', 'Hay fever is an allergy to pollen that causes sneezing and itchy eyes.'],
    ['aim', 'We wanted to know if honey reduces the symptoms of hay fever.'],
    ['methods', 'We searched for studies that compared honey with no treatment.'],
    ['methods', 'We found seven studies with 512 adults, and the evidence is up to date to March 2021.'],
    ['finding', 'Honey probably makes little or no difference to sneezing.'],
    ['finding', 'No study reported serious side effects.'],
    ['meaning', 'Our confidence in the evidence is limited because the studies were small.'],
  ],
}

/** Only the texts, in order. */
export function textsOf(name: keyof typeof INVENTED & string): {readonly text: string}[] {
  return (INVENTED[name] ?? []).map(([, text]) => ({text}))
}
