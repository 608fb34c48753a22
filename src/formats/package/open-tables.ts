import type {CellFacts, TableFacts} from './view-paragraph.ts'

/** A table that is open, up to the cell that is read; rows and columns are 0-based, -1 before the first. */
export interface OpenTable {
  readonly facts: TableFacts
  row: number
  column: number
  /** Cells of the row so far. */
  cells: number
  /** Whether the row is in the head. */
  isHead: boolean
}

/**
 * Follows the tables that are open at a place; a text box in a table stands in none.
 *
 * `Own` is what a format keeps of a table besides.
 */
export class OpenTables<Own extends object = object> {
  protected readonly open: ((OpenTable & Own) | undefined)[] = []
  private readonly counter: {count: number}
  private readonly start: () => Own

  /**
   * @param counter Tables of the document so far.
   * @param start What is kept of a table that starts.
   */
  constructor(counter: {count: number}, start: () => Own) {
    this.counter = counter
    this.start = start
  }

  /** The cell that a paragraph which starts now stands in. */
  get cell(): CellFacts | undefined {
    const {table} = this
    if (table === undefined || table.column < 0) return undefined
    const {facts, row, column} = table
    return {table: facts, row, column, isHead: this.isHead(table)}
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
      isHead: false,
      ...this.start(),
    })
  }

  /** Ends a table or a text box. */
  close(): void {
    this.open.pop()
  }

  setHead(isHead: boolean): void {
    if (this.table !== undefined) this.table.isHead = isHead
  }

  openRow(): void {
    const {table} = this
    if (table === undefined) return
    table.row += 1
    table.column = -1
    table.cells = 0
  }

  openCell(): void {
    const {table} = this
    if (table === undefined) return
    table.column += 1
    table.cells += 1
    table.facts.columns = Math.max(table.facts.columns, table.cells)
  }

  /** Passes over columns that a cell covers. */
  skipColumns(count: number): void {
    if (this.table !== undefined) this.table.column += count
  }

  protected get table(): (OpenTable & Own) | undefined {
    return this.open.at(-1)
  }

  protected isHead(table: OpenTable & Own): boolean {
    return table.isHead
  }
}
