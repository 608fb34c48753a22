import type {XmlTag} from '../package/read-xml.ts'
import type {CellFacts, TableFacts} from '../package/view-paragraph.ts'

interface OpenTable {
  readonly facts: TableFacts
  row: number
  column: number
  cells: number
  isHead: boolean
}

/** Follows the tables that are open at a place; a text box in a table stands in none. */
export class OdtTables {
  private readonly open: (OpenTable | undefined)[] = []
  private count = 0

  /** The cell that a paragraph which starts now stands in. */
  get cell(): CellFacts | undefined {
    const table = this.open.at(-1)
    if (table === undefined || table.column < 0) return undefined
    const {facts, row, column, isHead} = table
    return {table: facts, row, column, isHead}
  }

  openBox(): void {
    this.open.push(undefined)
  }

  openTable(): void {
    this.count += 1
    this.open.push({
      facts: {id: this.count, columns: 0, cells: new Map()},
      row: -1,
      column: -1,
      cells: 0,
      isHead: false,
    })
  }

  /** Ends a table or a text box. */
  close(): void {
    this.open.pop()
  }

  setHead(isHead: boolean): void {
    const table = this.open.at(-1)
    if (table !== undefined) table.isHead = isHead
  }

  openRow(): void {
    const table = this.open.at(-1)
    if (table === undefined) return
    table.row += 1
    table.column = -1
    table.cells = 0
  }

  /** A cell, or one that another covers. */
  openCell(tag: XmlTag): void {
    const table = this.open.at(-1)
    if (table === undefined) return
    table.column += 1
    if (tag.name === 'table:covered-table-cell') return
    table.cells += 1
    table.facts.columns = Math.max(table.facts.columns, table.cells)
  }
}
