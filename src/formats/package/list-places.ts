import type {ListPlace} from '../../document/prose-block.ts'
import type {ListMark} from './view-paragraph.ts'

interface OpenList {
  readonly key: string
  readonly level: number
  readonly id: number
  readonly isOrdered: boolean
  index: number
}

/** Finds out which paragraphs make one list: word processors mark each item by itself. */
export class ListPlaces {
  private count: number
  private readonly open: OpenList[] = []

  /** @param count Lists that were numbered before. */
  constructor(count: number) {
    this.count = count
  }

  /** Place of the next paragraph; one without a mark ends all lists. */
  placeOf(mark: ListMark | undefined): ListPlace | undefined {
    if (mark === undefined) {
      this.end()
      return undefined
    }
    while ((this.open.at(-1)?.level ?? -1) > mark.level) this.open.pop()
    const last = this.open.at(-1)
    if (last !== undefined && last.level === mark.level && last.key !== mark.key) this.open.pop()
    let list = this.open.at(-1)
    if (list === undefined || list.level < mark.level) {
      this.count += 1
      list = {key: mark.key, level: mark.level, id: this.count, isOrdered: mark.isOrdered, index: -1}
      this.open.push(list)
    }
    if (mark.isContinued !== true || list.index < 0) list.index += 1
    return {id: list.id, ordered: list.isOrdered, index: list.index, depth: this.open.length}
  }

  end(): void {
    this.open.length = 0
  }
}
