import type { Root } from 'nlcst';
import type { Plugin } from 'unified';
import { type ProseParser } from '../core.js';
import type { Format } from '../document/document.js';
/** A plugin that gives a processor a parser: text in, nlcst tree out. */
export type ParserPlugin = Plugin<[], string, Root>;
/**
 * Makes the parser plugin of a format.
 *
 * The tree's positions are exact, also after references, escapes and wrapped lines, so that any retext plugin gets them
 * right. They count from the text without its byte order mark.
 */
export declare function makeParserPlugin(format: Format, parse?: ProseParser): ParserPlugin;
