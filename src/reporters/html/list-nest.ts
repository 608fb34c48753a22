import type {ListPlace} from '../../document/prose-block.ts'

interface OpenList {
  readonly place: ListPlace
  index: number
}

/** Lists that are open while blocks are drawn in turn: every list and item that is opened is closed. */
export class ListNest {
  private readonly open: OpenList[] = []

  /** What opens and closes lists and items before a block. */
  enter(place: ListPlace | undefined): string {
    if (place === undefined) return this.leave()
    let drawn = ''
    while (this.shouldClose(place)) drawn += this.close()
    const top = this.open.at(-1)
    if (top?.place.id !== place.id) {
      this.open.push({place, index: place.index})
      return `${drawn}${place.ordered ? '<ol>' : '<ul>'}${openItem(place, place.index > 0)}`
    }
    if (top.index === place.index) return drawn
    const isNext = place.index === top.index + 1
    top.index = place.index
    return `${drawn}</li>${openItem(place, !isNext)}`
  }

  /** What closes everything. */
  leave(): string {
    let drawn = ''
    while (this.open.length > 0) drawn += this.close()
    return drawn
  }

  private shouldClose({id, depth}: ListPlace): boolean {
    const top = this.open.at(-1)
    return top !== undefined && top.place.id !== id && top.place.depth >= depth
  }

  private close(): string {
    return this.open.pop()?.place.ordered === true ? '</li></ol>' : '</li></ul>'
  }
}

function openItem({ordered, index}: ListPlace, isNumbered: boolean): string {
  return ordered && isNumbered ? `<li value="${index + 1}">` : '<li>'
}
