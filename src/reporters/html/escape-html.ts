import {escapeControls} from '../escape-controls.ts'

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** What may not stand as it is; most words hold none of it. */
const special =
  /[&<>"'\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]/

/** Non-characters and halves of pairs. */
const broken = /[\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** Marks that only nudge the direction of neighbours; the paragraph isolates them. */
const directionMarks = /([\u061c\u200e\u200f])/

/**
 * Text for an element or a quoted attribute of HTML.
 *
 * Control characters, and those that turn the direction of text around, are made visible; the rest of a page never
 * depends on what a text holds.
 */
export function escapeHtml(text: string): string {
  if (!special.test(text)) return text
  return text
    .replace(/\r\n?/g, '\n')
    .split(directionMarks)
    .map((part, index) => (index % 2 === 1 ? part : escapeControls(part)))
    .join('')
    .replace(broken, '\ufffd')
    .replace(/[&<>"']/g, (char) => references[char] ?? char)
}

/** A file name: on one line, every sign visible. */
export function escapeName(name: string): string {
  return escapeHtml(escapeControls(name.replace(/\s/g, ' ')))
}
