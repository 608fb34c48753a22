import {parseHtml} from '../formats/html/html.ts'
import {makeParserPlugin} from './parser-plugin.ts'

export {type LaylintOptions, laylint, laylint as default} from './laylint.ts'

/** Parses Markdown: CommonMark with tables, footnotes, math and front matter. */
export const laylintMarkdown = makeParserPlugin('markdown')

/** Parses plain text. */
export const laylintText = makeParserPlugin('text')

/** Parses HTML, a page or a fragment. */
export const laylintHtml = makeParserPlugin('html', parseHtml)
