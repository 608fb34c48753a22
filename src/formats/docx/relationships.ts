import {readXml} from '../package/read-xml.ts'
import {docxPrefixes} from './docx-names.ts'

/** A link from one part to another, or to something outside. */
export interface Relationship {
  readonly id: string
  /** Last word of the type's address: `styles`, `footnotes`, `hyperlink`. */
  readonly kind: string
  /** Name of a part, or an address if the link leads outside. */
  readonly target: string
  readonly isExternal: boolean
}

/** Name of the part that holds the relationships of a part. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/')
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`
}

/** Reads the relationships of a part; targets inside the package become names of parts. */
export function readRelationships(xml: string, part: string): Relationship[] {
  const found: Relationship[] = []
  readXml(xml, relationshipsPart(part), docxPrefixes, {
    open(tag) {
      if (tag.name !== 'rel:Relationship') return
      const target = tag.attribute('Target') ?? ''
      const isExternal = tag.attribute('TargetMode') === 'External'
      found.push({
        id: tag.attribute('Id') ?? '',
        kind: (tag.attribute('Type') ?? '').replace(/^.*\//, ''),
        target: isExternal ? target : resolvePart(part, target),
        isExternal,
      })
    },
    close: () => undefined,
  })
  return found
}

/** Name of the part that a relative target leads to. */
function resolvePart(from: string, target: string): string {
  if (target.startsWith('#')) return target
  const folders = target.startsWith('/') ? [] : from.split('/').slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '..') folders.pop()
    else if (step !== '.' && step !== '') folders.push(step)
  }
  return folders.join('/')
}
