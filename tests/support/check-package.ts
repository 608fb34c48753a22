import {strFromU8} from 'fflate'
import {expect} from 'vitest'
import {readXml} from '../../src/formats/package/read-xml.ts'
import {ZipArchive} from '../../src/formats/package/zip-archive.ts'

/** Contents of all parts of a package by name. */
export function partsOf(bytes: Uint8Array): Map<string, Uint8Array> {
  const archive = new ZipArchive(bytes)
  return new Map([...archive.entries.keys()].map((name) => [name, archive.read(name) ?? new Uint8Array()]))
}

/** Text of a part. */
export function partText(bytes: Uint8Array, name: string): string {
  return strFromU8(partsOf(bytes).get(name) ?? new Uint8Array())
}

/**
 * Checks what Word checks when it opens a file: every part is well-formed and has a type, every relationship leads
 * somewhere, comments and their marks belong to each other, and ids are given once.
 */
export function expectValidPackage(bytes: Uint8Array): void {
  const parts = partsOf(bytes)
  const types = strFromU8(parts.get('[Content_Types].xml') ?? new Uint8Array())
  for (const [name, contents] of parts) {
    if (!/\.(?:xml|rels)$/.test(name)) continue
    readXml(strFromU8(contents), name, {}, {open: () => undefined, close: () => undefined})
    const ending = name.slice(name.lastIndexOf('.') + 1)
    const isTyped = types.includes(`PartName="/${name}"`) || types.includes(`Extension="${ending}"`)
    expect(isTyped || name === '[Content_Types].xml', name).toBe(true)
  }
  for (const [name, contents] of parts) {
    if (!name.endsWith('.rels')) continue
    const folder = name.replace(/_rels\/[^/]+$/, '')
    for (const [, target, mode] of strFromU8(contents).matchAll(
      /Target="([^"]*)"( TargetMode="External")?/g,
    )) {
      if (mode === undefined) expect(parts.has((folder + target).replace(/^.*\/\//, '')), target).toBe(true)
    }
    const ids = [...strFromU8(contents).matchAll(/ Id="([^"]*)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
  }
  expectPairedComments(parts)
}

function expectPairedComments(parts: ReadonlyMap<string, Uint8Array>): void {
  const idsIn = (part: string, element: string): string[] =>
    [
      ...strFromU8(parts.get(part) ?? new Uint8Array()).matchAll(
        new RegExp(`<w:${element}\\s[^>]*w:id="([^"]*)"`, 'g'),
      ),
    ]
      .map(([, id]) => id ?? '')
      .sort()
  const comments = idsIn('word/comments.xml', 'comment')
  expect(new Set(comments).size).toBe(comments.length)
  expect(idsIn('word/document.xml', 'commentReference')).toEqual(comments)
  const starts = idsIn('word/document.xml', 'commentRangeStart')
  expect(idsIn('word/document.xml', 'commentRangeEnd')).toEqual(starts)
  expect(starts.every((id) => comments.includes(id))).toBe(true)
}
