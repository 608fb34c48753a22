/** C0 but tab and line feed, DEL, C1, and the marks that turn the direction of text around. */
const dangerous = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g

/**
 * Makes control characters visible, so that a name or a text cannot drive the terminal.
 *
 * @returns The text with `\x1b`-like notation in their place.
 */
export function escapeControls(text: string): string {
  return text.replace(dangerous, (char) => {
    const code = char.charCodeAt(0)
    return code < 256
      ? `\\x${code.toString(16).padStart(2, '0')}`
      : `\\u${code.toString(16).padStart(4, '0')}`
  })
}
