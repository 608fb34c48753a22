/** Letters that take no column of their own. */
const zeroWidth = /^[\p{Mn}\p{Me}\p{Cf}]$/u

/** Wide letters of East Asian scripts, and pictures. */
const wide =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]$/u

/** Columns that one code point takes on a terminal: 0, 1 or 2. */
export function charWidth(char: string): number {
  const code = char.codePointAt(0) ?? 0
  if (code >= 32 && code < 0x300) return 1
  // Quotation marks and dashes; lines and blocks.
  if ((code >= 0x2010 && code < 0x2028) || (code >= 0x2500 && code < 0x2600)) return 1
  if (zeroWidth.test(char)) return 0
  return wide.test(char) ? 2 : 1
}

/** Columns that a text takes on a terminal. */
export function displayWidth(text: string): number {
  // Text of one column a letter, which nearly all is.
  if (/^[ -~]*$/.test(text)) return text.length
  let width = 0
  for (const char of text) width += charWidth(char)
  return width
}
