import {escapeControls} from './escape-controls.ts'

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\n': '&#10;',
  '\t': '&#9;',
}

/**
 * Text for an attribute or an element of XML 1.0.
 *
 * Control characters are forbidden there even as references, so they are made visible; halves of surrogate pairs and
 * non-characters become U+FFFD.
 */
export function escapeXml(text: string): string {
  return escapeControls(text)
    .replace(
      /[\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g,
      '\uFFFD',
    )
    .replace(/[&<>"'\n\t]/g, (char) => references[char] ?? char)
}
