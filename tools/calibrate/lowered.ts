import type {PresetId} from '../../src/rule/preset.ts'

/** A severity that is lower than the list of rules first set it, because of what was counted or read. */
export interface Lowered {
  readonly preset: PresetId
  readonly rules: readonly string[]
  readonly why: string
}

/** What the presets lower after counting and reading, shown in docs/calibration.md. */
export const lowered: readonly Lowered[] = [
  {
    preset: 'cochrane',
    rules: ['sentence-length'],
    why: 'Cochrane names an average of 20 words and no limit. Sentences of 26 to 44 words are hints; 44 is twice the mean of published summaries.',
  },
  {
    preset: 'cochrane',
    rules: ['reading-grade'],
    why: 'Nearly all published summaries are above grade 8. It warns from grade 14.6 on, where the hardest quarter starts, and gives a hint from 11.8 on, where the easiest quarter ends: of 30 that we read, the 6 that are easier than half of published summaries would be let pass.',
  },
  {
    preset: 'cochrane',
    rules: ['brackets-and-slashes', 'nested-clauses', 'jargon-density', 'passive-voice', 'hard-sentence'],
    why: 'The advice is not Cochrane’s own, and explanations in brackets are how summaries explain terms: hints, or a higher limit.',
  },
  {
    preset: 'cochrane',
    rules: ['paragraph-length', 'heading-missing'],
    why: 'Cochrane asks for 2 to 4 sentences. Longer ones are hints and warnings start at 250 words; a part may have 300 words before a hint and 400 before it needs a heading of its own.',
  },
  {
    preset: 'cochrane',
    rules: ['who-and-who-paid', 'what-next'],
    why: '61 of 71 published summaries do not name who paid: a hint. No part of the template asks what comes next, and of 21 that we read 5 would be kept: only a bare call for research is reported.',
  },
  {
    preset: 'cochrane',
    rules: ['comparison-incomplete'],
    why: 'A review compares the same two things from start to end, often without naming the second: a hint, since of 28 that we read 17 would be kept.',
  },
  {
    preset: 'cochrane',
    rules: ['jargon-term', 'simpler-words', 'unexplained-term'],
    why: 'Only words that most writers of plain versions replace are warnings.',
  },
  {
    preset: 'elife',
    rules: ['lead-with-finding', 'certainty-and-limits', 'what-next'],
    why: 'Off: they spoke in 97, 24 and 38 of 100 digests, which open with background and close with what the result means. Of 12 of the last kind that we read, 3 would be kept.',
  },
  {
    preset: 'elife',
    rules: ['length-limit'],
    why: 'eLife names no limit; digests have 347 words on average. A hint starts at 450 words: of 6 between 400 and 420 that we read none would be cut, and from 420 on 23 of 27 would be; from 450 on the hints are a third as many.',
  },
  {
    preset: 'elife',
    rules: ['why-it-matters'],
    why: 'A hint, and a gap in knowledge counts as a reason: before that 6 of 18 that we read would be kept.',
  },
  {
    preset: 'elife',
    rules: ['jargon-term', 'simpler-words', 'unexplained-term', 'hedge-stack', 'acronym-undefined'],
    why: 'Only words that most writers of plain versions replace are warnings, and RNA needs no full words.',
  },
  {
    preset: 'elife',
    rules: ['unexplained-term'],
    why: 'Rare words that no list has are left alone: of 28 that we read 11 would be kept. Digests make such words clear in the sentence.',
  },
  {
    preset: 'policy',
    rules: ['readiness'],
    why: 'A hint here and a warning for professionals. It spoke in 22 of 40 whole NIHR summaries, of which 16 describe, sum up or found no gain. Now it speaks where a thing was tried and changed something: in 6, of which 4 would be kept.',
  },
]
