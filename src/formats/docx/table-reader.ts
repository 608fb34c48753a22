import type {XmlTag} from '../package/read-xml.ts'
import type {CellFacts, TableFacts} from '../package/view-paragraph.ts'
import {isOn} from './docx-names.ts'

interface OpenTable {
  readonly facts: TableFacts
  row: number
  column: number
  cells: number
  hasHeadRow: boolean
  isHead: boolean
  isRowDeleted: boolean
}

/** Bit of `<w:tblLook w:val>` that says that the first row is a head. */
const firstRowBit = 0x20

/** Follows the tables that are open at a place; a text box in a table stands in none. */
export class TableReader {
  private readonly open: (OpenTable | undefined)[] = []
  private readonly counter: {count: number}

  /** @param counter Tables of the document so far. */
  constructor(counter: {count: number}) {
    this.counter = counter
  }

  /** The cell that a paragraph which starts now stands in. */
  get cell(): CellFacts | undefined {
    const table = this.open.at(-1)
    if (table === undefined || table.column < 0) return undefined
    const {facts, row, column} = table
    return {table: facts, row, column, isHead: table.isHead || (table.hasHeadRow && row === 0)}
  }

  /** Whether the row that is open was deleted. */
  get isRowDeleted(): boolean {
    return this.open.some((table) => table?.isRowDeleted === true)
  }

  openBox(): void {
    this.open.push(undefined)
  }

  openTable(): void {
    this.counter.count += 1
    this.open.push({
      facts: {id: this.counter.count, columns: 0, cells: new Map()},
      row: -1,
      column: -1,
      cells: 0,
      hasHeadRow: false,
      isHead: false,
      isRowDeleted: false,
    })
  }

  /** Ends a table or a text box. */
  close(): void {
    this.open.pop()
  }

  openRow(): void {
    const table = this.open.at(-1)
    if (table === undefined) return
    table.row += 1
    table.column = -1
    table.cells = 0
    table.isHead = false
    table.isRowDeleted = false
  }

  closeRow(): void {
    const table = this.open.at(-1)
    if (table !== undefined) table.isRowDeleted = false
  }

  openCell(): void {
    const table = this.open.at(-1)
    if (table === undefined) return
    table.column += 1
    table.cells += 1
    table.facts.columns = Math.max(table.facts.columns, table.cells)
  }

  /** A property of the table, the row or the cell that is open. */
  property(tag: XmlTag): void {
    const table = this.open.at(-1)
    if (table === undefined) return
    if (tag.name === 'w:gridSpan') {
      table.column += Math.min(100, Math.max(1, Number(tag.attribute('val')) || 1)) - 1
    } else if (tag.name === 'w:tblHeader') {
      table.isHead = isOn(tag.attribute('val'))
    } else if (tag.name === 'w:tblLook') {
      const first = tag.attribute('firstRow')
      const bits = Number.parseInt(tag.attribute('val') ?? '0', 16)
      table.hasHeadRow = first === undefined ? (bits & firstRowBit) !== 0 : isOn(first)
    } else if (tag.name === 'w:del') {
      table.isRowDeleted = true
    }
  }
}
