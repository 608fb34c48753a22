import {readXml} from '../package/read-xml.ts'
import {docxPrefixes} from './docx-names.ts'

/** How the items of a list are numbered, by list (`numId`) and level. */
export interface Numbering {
  /** Form of number of a level: `bullet`, `decimal`, `none` …; `undefined` for a list that does not exist. */
  formOf(list: string, level: number): string | undefined
}

/** Numbering of a document that has none. */
export const noNumbering: Numbering = {formOf: () => undefined}

/** Reads the part of numbering. */
export function readNumbering(xml: string, part: string): Numbering {
  const abstractForms = new Map<string, Map<number, string>>()
  const abstracts = new Map<string, string>()
  const own = new Map<string, Map<number, string>>()
  let levels: Map<number, string> | undefined
  let list = ''
  let level = 0
  readXml(xml, part, docxPrefixes, {
    open(tag) {
      if (tag.name === 'w:abstractNum') {
        levels = new Map()
        abstractForms.set(tag.attribute('abstractNumId') ?? '', levels)
      } else if (tag.name === 'w:num') {
        list = tag.attribute('numId') ?? ''
        levels = new Map()
        own.set(list, levels)
      } else if (tag.name === 'w:abstractNumId') {
        abstracts.set(list, tag.attribute('val') ?? '')
      } else if (tag.name === 'w:lvl' || tag.name === 'w:lvlOverride') {
        level = Number(tag.attribute('ilvl')) || 0
      } else if (tag.name === 'w:numFmt') {
        levels?.set(level, tag.attribute('val') ?? 'decimal')
      }
    },
    close: () => undefined,
  })
  return {
    formOf(wanted, at) {
      const abstract = abstracts.get(wanted)
      if (abstract === undefined) return undefined
      return own.get(wanted)?.get(at) ?? abstractForms.get(abstract)?.get(at) ?? 'decimal'
    },
  }
}
