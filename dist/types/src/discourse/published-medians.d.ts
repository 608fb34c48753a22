import type { PresetId } from '../rule/preset.js';
/** Share of the text before the first finding in published summaries of one kind. */
export interface PublishedMedian {
    /** Whose summaries, as it stands after “median of”. */
    readonly name: string;
    /** Percent of the words. */
    readonly percent: number;
}
/** What a text of a preset is compared with: the nearest kind first, then the kind that leads with its findings. */
export declare function publishedMedians(preset: PresetId): readonly PublishedMedian[];
