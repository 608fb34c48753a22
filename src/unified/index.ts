import {makeParserPlugin} from './parser-plugin.ts'

export {type LaylintOptions, laylint, laylint as default} from './laylint.ts'

/** Parses Markdown: CommonMark with tables, footnotes, math and front matter. */
export const laylintMarkdown = makeParserPlugin('markdown')

/** Parses plain text. */
export const laylintText = makeParserPlugin('text')
