import type { Root } from 'nlcst';
import type { Plugin } from 'unified';
import type { UserConfig } from '../config/user-config.js';
/** Options of the plugin: what to change from the preset. */
export type LaylintOptions = UserConfig;
/**
 * Adds a message to the file for each finding.
 *
 * Works on the trees of `laylintMarkdown`, `laylintText` and `laylintHtml`, and on those of `retext-english`.
 */
export declare const laylint: Plugin<[LaylintOptions?], Root>;
