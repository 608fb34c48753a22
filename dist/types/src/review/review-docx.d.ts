import type { LintMessage } from '../engine/message.js';
/** How a document is reviewed. */
export interface ReviewOptions {
    /** Time of the comments and changes, as ISO 8601 writes it, in seconds. */
    readonly date: string;
    /** Write safe suggestions as tracked changes. */
    readonly isTracked: boolean;
}
/** A document with comments. */
export interface Review {
    readonly bytes: Uint8Array;
    /** New comments. */
    readonly comments: number;
    /** Comments of an earlier review that say the same; they stay as they are, answered or not. */
    readonly known: number;
    /** Safe suggestions that became tracked changes. */
    readonly changes: number;
}
/**
 * Writes what was found into a Word file: a comment on the words of each finding. All else stays as it was.
 *
 * @param bytes The file that was linted.
 * @param messages What was found in its text view.
 * @throws {UserError} If the bytes are no Word file.
 */
export declare function reviewDocx(bytes: Uint8Array, messages: readonly LintMessage[], options: ReviewOptions): Review;
