import {type OpenTable, OpenTables} from '../package/open-tables.ts'
import type {XmlTag} from '../package/read-xml.ts'
import {isOn} from './docx-names.ts'

interface DocxTable {
  hasHeadRow: boolean
  isRowDeleted: boolean
}

/** Bit of `<w:tblLook w:val>` that says that the first row is a head. */
const firstRowBit = 0x20

/** Follows the tables that are open at a place of a Word file. */
export class TableReader extends OpenTables<DocxTable> {
  /** @param counter Tables of the document so far. */
  constructor(counter: {count: number}) {
    super(counter, () => ({hasHeadRow: false, isRowDeleted: false}))
  }

  /** Whether the row that is open was deleted. */
  get isRowDeleted(): boolean {
    return this.open.some((table) => table?.isRowDeleted === true)
  }

  override openRow(): void {
    super.openRow()
    this.setHead(false)
    this.closeRow()
  }

  closeRow(): void {
    if (this.table !== undefined) this.table.isRowDeleted = false
  }

  /** A property of the table, the row or the cell that is open. */
  property(tag: XmlTag): void {
    const {table} = this
    if (table === undefined) return
    if (tag.name === 'w:gridSpan') {
      this.skipColumns(Math.min(100, Math.max(1, Number(tag.attribute('val')) || 1)) - 1)
    } else if (tag.name === 'w:tblHeader') {
      this.setHead(isOn(tag.attribute('val')))
    } else if (tag.name === 'w:tblLook') {
      const first = tag.attribute('firstRow')
      const bits = Number.parseInt(tag.attribute('val') ?? '0', 16)
      table.hasHeadRow = first === undefined ? (bits & firstRowBit) !== 0 : isOn(first)
    } else if (tag.name === 'w:del') {
      table.isRowDeleted = true
    }
  }

  protected override isHead(table: OpenTable & DocxTable): boolean {
    return super.isHead(table) || (table.hasHeadRow && table.row === 0)
  }
}
