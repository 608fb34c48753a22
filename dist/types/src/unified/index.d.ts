export { type LaylintOptions, laylint, laylint as default } from './laylint.js';
/** Parses Markdown: CommonMark with tables, footnotes, math and front matter. */
export declare const laylintMarkdown: import("./parser-plugin.js").ParserPlugin;
/** Parses plain text. */
export declare const laylintText: import("./parser-plugin.js").ParserPlugin;
/** Parses HTML, a page or a fragment. */
export declare const laylintHtml: import("./parser-plugin.js").ParserPlugin;
