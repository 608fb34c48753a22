import {decodeNamedCharacterReference} from 'decode-named-character-reference'
import type {Picture} from '../document/prose-block.ts'

/** Names and values of a tag's attributes; a name without a value has the value ''. The first of a name counts. */
export function readAttributes(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const match of text.matchAll(/([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g)) {
    const name = (match[1] ?? '').toLowerCase()
    const value = match[2] ?? match[3] ?? match[4] ?? ''
    if (!found.has(name)) found.set(name, decodeReferences(value))
  }
  return found
}

function decodeReferences(value: string): string {
  if (!value.includes('&')) return value
  return value.replace(/&([a-zA-Z][\da-zA-Z]{1,31});/g, (whole, name: string) => {
    const decoded = decodeNamedCharacterReference(name)
    return decoded === false ? whole : decoded
  })
}

/** What an `img` tag says of its picture; offsets are the caller's. */
export function readPictureTag(attributes: string): Omit<Picture, 'start' | 'end'> {
  const read = readAttributes(attributes)
  const role = read.get('role')
  const title = read.get('title')
  return {
    alt: read.get('alt'),
    url: read.get('src') ?? '',
    ...(title === undefined ? {} : {title}),
    ...(role === 'presentation' || role === 'none' ? {isDecorative: true} : {}),
  }
}
