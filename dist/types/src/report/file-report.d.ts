import type { Role } from '../discourse/discourse.js';
import type { Format } from '../document/document.js';
import type { RankedMessage, SourceRange } from '../engine/message.js';
import type { PresetId } from '../rule/preset.js';
import type { Span } from '../source/span.js';
import type { HardWord } from './hard-words.js';
import type { NextEdit } from './next-edits.js';
import type { OrderReport, OutlineReport } from './outline-report.js';
import type { ScoreDetails } from './score-details.js';
import type { TextScores } from './scores-of.js';
import type { TextReport } from './text-report.js';
/** One sentence with what is known of it: product.md's `sentences[]`. */
export interface SentenceReport extends SourceRange {
    readonly role: Role;
    /** How sure the role is: 0 to 1 before the next best. */
    readonly margin: number;
    readonly words: number;
    /** 1 easy to 6 hard. */
    readonly difficulty: number;
}
/** One thing that readers want to learn from a summary, and whether they do. */
export interface ChecklistEntry {
    readonly ruleId: string;
    readonly label: string;
    readonly state: 'present' | 'weak' | 'missing';
    /** Where it is said, 1-based. */
    readonly line?: number;
    /** The sentence that says it, in source offsets. */
    readonly at?: Span;
}
/** Everything that reporters know of one text; plain data, so that it can cross threads. */
export interface FileReport {
    /** From the working folder, with forward slashes; the name given for standard input. */
    readonly path: string;
    readonly format: Format;
    readonly preset: PresetId;
    readonly messages: readonly RankedMessage[];
    /** What was read otherwise than the writer may think, as sentences. */
    readonly notes: readonly string[];
    readonly scores?: TextScores;
    readonly scoreDetails?: ScoreDetails;
    /** The different rare words and abbreviations, the hardest first. */
    readonly hardWords?: readonly HardWord[];
    readonly sentences?: readonly SentenceReport[];
    /** What the preset asks for, in the order in which readers ask. */
    readonly checklist?: readonly ChecklistEntry[];
    /** The edits that make the text easiest, best first; at most three. */
    readonly nextEdits?: readonly NextEdit[];
    readonly outline?: OutlineReport;
    readonly order?: OrderReport;
    /** The text as readers see it, for reports that show it whole. */
    readonly text?: TextReport;
    /** Decoded text; what excerpts are taken from. */
    readonly source: string;
    /** Source offsets of all sentences, sorted: what excerpts show. */
    readonly units: readonly Span[];
    /** Findings that a comment silenced. */
    readonly suppressed: number;
    /** The text could not be checked in full: a bug of ours, a mistake in its front matter, or the limits of time. */
    readonly isIncomplete: boolean;
}
/** Counts over all files of a run: product.md's `summary`. */
export interface RunSummary {
    readonly files: number;
    readonly errors: number;
    readonly warnings: number;
    readonly infos: number;
}
