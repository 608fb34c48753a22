import type {Format} from '../document/document.ts'
import type {ProseSource} from '../document/prose-block.ts'

/** Parsers that are too heavy to open before a text needs them. */
const lazyParsers: Partial<Record<Format, () => Promise<(text: string) => ProseSource>>> = {
  html: async () => (await import('./html/html.ts')).parseHtml,
}

/** The parser of a format that the core does not bring along; `undefined` where there is none or none is needed. */
export async function loadParser(format: Format): Promise<((text: string) => ProseSource) | undefined> {
  return lazyParsers[format]?.()
}
