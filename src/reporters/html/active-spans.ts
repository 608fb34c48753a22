import type {Span} from '../../source/span.ts'

/** The spans of a list that cover a stretch, for stretches asked for from start to end. */
export class ActiveSpans<T extends Span> {
  private readonly byStart: readonly T[]
  private next = 0
  private active: readonly T[] = []

  constructor(spans: readonly T[]) {
    this.byStart = [...spans].sort((one, other) => one.start - other.start)
  }

  /** @param start Start of a stretch in which no span of the list starts or ends; never less than the last one. */
  at(start: number): readonly T[] {
    if (this.active.some(({end}) => end <= start)) this.active = this.active.filter(({end}) => end > start)
    for (
      let span = this.byStart[this.next];
      span !== undefined && span.start <= start;
      span = this.byStart[this.next]
    ) {
      if (span.end > start) this.active = [...this.active, span]
      this.next += 1
    }
    return this.active
  }
}
