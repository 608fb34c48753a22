import type { Format } from './document/document.js';
import type { FileReport } from './report/file-report.js';
export { createLinter, type Linter, type LinterOptions, type LintInput, type LintResult, registry, } from './core.js';
export type { LintMessage } from './engine/message.js';
export { UserError } from './errors.js';
export type { FileReport, SentenceReport } from './report/file-report.js';
export type { NextEdit } from './report/next-edits.js';
export type { TextScores } from './report/scores-of.js';
export { type Review, type ReviewOptions, reviewDocx } from './review/review-docx.js';
export { defineRule } from './rule/define-rule.js';
export { definePreset } from './rule/preset.js';
export { laylint, laylint as default, laylintHtml, laylintMarkdown, laylintText } from './unified/index.js';
export { version } from './version.js';
/** What to lint a text with: the keys of a config file, and what the text is. */
export interface LintOptions {
    /** Markdown where it is not given and the path does not tell. */
    readonly format?: Format;
    /** Name for the report. */
    readonly path?: string;
    /** Config as in a config file: `{preset: 'nihr', rules: {'passive-voice': 'off'}}`. */
    readonly config?: Readonly<Record<string, unknown>>;
}
/**
 * Lints one text; config files are not looked for.
 *
 * @param text A text, or the bytes of a file: Word files are given as bytes, with `{format: 'docx'}` or a path.
 * @throws {UserError} If the config has mistakes, or the bytes are not what the format says.
 */
export declare function lint(text: string | Uint8Array, options?: LintOptions): FileReport;
/**
 * Reads and lints one file, with the config that is found for it.
 *
 * @throws {UserError} If the file cannot be read, is no text, or a config has mistakes.
 */
export declare function lintFile(path: string, options?: Omit<LintOptions, 'path'>): Promise<FileReport>;
