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
  /** Lists of some programs take their levels from the list that a style is linked with. */
  const linked = new Map<string, string>()
  const byStyle = new Map<string, string>()
  let levels: Map<number, string> | undefined
  let list = ''
  let abstractId = ''
  let level = 0
  readXml(xml, part, docxPrefixes, {
    open(tag) {
      if (tag.name === 'w:abstractNum') {
        levels = new Map()
        abstractId = tag.attribute('abstractNumId') ?? ''
        abstractForms.set(abstractId, levels)
      } else if (tag.name === 'w:num') {
        list = tag.attribute('numId') ?? ''
        levels = new Map()
        own.set(list, levels)
      } else if (tag.name === 'w:abstractNumId') {
        abstracts.set(list, tag.attribute('val') ?? '')
      } else if (tag.name === 'w:lvl' || tag.name === 'w:lvlOverride') {
        level = Number(tag.attribute('ilvl')) || 0
      } else if (tag.name === 'w:numStyleLink') {
        linked.set(abstractId, tag.attribute('val') ?? '')
      } else if (tag.name === 'w:styleLink') {
        byStyle.set(tag.attribute('val') ?? '', abstractId)
      } else if (tag.name === 'w:numFmt') {
        levels?.set(level, tag.attribute('val') ?? 'decimal')
      }
    },
    close: () => undefined,
  })
  return {
    formOf(wanted, at) {
      const named = abstracts.get(wanted)
      if (named === undefined) return undefined
      const abstract = byStyle.get(linked.get(named) ?? '') ?? named
      return own.get(wanted)?.get(at) ?? abstractForms.get(abstract)?.get(at) ?? 'decimal'
    },
  }
}
