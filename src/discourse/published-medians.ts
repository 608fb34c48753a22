import type {PresetId} from '../rule/preset.ts'

/** Share of the text before the first finding in published summaries of one kind. */
export interface PublishedMedian {
  /** Whose summaries, as it stands after “median of”. */
  readonly name: string
  /** Percent of the words. */
  readonly percent: number
}

/**
 * Medians over published summaries, by hand labels and, for the larger sets, by a tagger: 60 of NIHR, 79 of Cochrane with
 * key messages (2024 and 2025), 12 of Cochrane in the older style, 15 eLife digests.
 */
const medians = {
  nihr: {name: 'NIHR summaries', percent: 56},
  cochrane: {name: 'Cochrane summaries with key messages', percent: 0},
  cochraneOld: {name: 'older Cochrane summaries', percent: 61},
  elife: {name: 'eLife digests', percent: 50},
} as const satisfies Readonly<Record<string, PublishedMedian>>

/** What a text of a preset is compared with: the nearest kind first, then the kind that leads with its findings. */
export function publishedMedians(preset: PresetId): readonly PublishedMedian[] {
  if (preset === 'cochrane') return [medians.cochrane, medians.cochraneOld]
  return [preset === 'elife' ? medians.elife : medians.nihr, medians.cochrane]
}
