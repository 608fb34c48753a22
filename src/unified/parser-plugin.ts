import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import {type ProseParser, parseText} from '../core.ts'
import type {Format} from '../document/document.ts'
import {knownDocuments} from './known-documents.ts'

/** A plugin that gives a processor a parser: text in, nlcst tree out. */
export type ParserPlugin = Plugin<[], string, Root>

/**
 * Makes the parser plugin of a format.
 *
 * The tree's positions are exact, also after references, escapes and wrapped lines, so that any retext plugin gets them
 * right. They count from the text without its byte order mark.
 */
export function makeParserPlugin(format: Format, parse?: ProseParser): ParserPlugin {
  return function parserPlugin() {
    this.parser = (text) => {
      const source = text.replace(/^\uFEFF/, '')
      const document = parseText({text: source, format}, parse === undefined ? {} : {[format]: parse})
      knownDocuments.set(document.tree, {document, source})
      return document.tree
    }
  }
}
