import {otherFile} from './package-trouble.ts'

const saveAs = 'Save it as .docx first.'

/** First bytes of files that people give for a Word file, and what they are. */
const signatures: readonly (readonly [string, string])[] = [
  ['{\\rtf', 'an RTF file'],
  ['%PDF-', 'a PDF'],
  ['<!DOCTYPE html', 'an HTML file'],
  ['<html', 'an HTML file'],
  ['<?xml', 'a plain XML file'],
  ['\x89PNG', 'a picture'],
  ['\xff\xd8\xff', 'a picture'],
  ['\x1f\x8b', 'a compressed file'],
]

/**
 * Checks that a file can be a package.
 *
 * @throws {UserError} If it is something else, with what it is; the message is the end of a sentence.
 */
export function checkSignature(bytes: Uint8Array): void {
  if (bytes.length === 0) throw otherFile('empty', 'Was it saved?')
  const start = String.fromCharCode(...bytes.subarray(0, 16))
  if (start.startsWith('PK')) return
  if (start.startsWith('\xd0\xcf\x11\xe0')) throw oldFile(bytes)
  for (const [signature, kind] of signatures) {
    if (start.toLowerCase().startsWith(signature.toLowerCase())) {
      throw otherFile(`${kind}, whatever its name says`, saveAs)
    }
  }
  throw otherFile('not a Word or OpenDocument file, whatever its name says', 'Open it and save it as .docx.')
}

/** The old container of Office holds old Word files, and new ones that are encrypted. */
function oldFile(bytes: Uint8Array): Error {
  if (hasWideText(bytes, 'EncryptedPackage') || hasWideText(bytes, 'EncryptionInfo')) return protectedFile()
  return hasWideText(bytes, 'WordDocument')
    ? otherFile('an old Word file (.doc)', 'Open it in Word and save it as .docx.')
    : otherFile('an old Office file', 'Open it and save it as .docx.')
}

/** The error for a file that only opens with a password. */
export function protectedFile(): Error {
  return otherFile('protected with a password', 'Remove the password and try again.')
}

/** Whether bytes hold a name in UTF-16, as the directory of the container does. */
function hasWideText(bytes: Uint8Array, text: string): boolean {
  const wanted = Uint8Array.from([...text].flatMap((char) => [char.charCodeAt(0), 0]))
  const first = wanted[0] ?? 0
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true
  }
  return false
}
