/** Where a run of text stands in the XML of its part: what is needed to cut it in two. Offsets are UTF-16 units. */
export interface RunPlace {
  /** Offset of the `<` of `<w:r>`. */
  readonly start: number
  /** Offset after the `>` of `<w:r>`. */
  readonly contentStart: number
  /** Its properties, `<w:rPr>…</w:rPr>` in full; empty where there are none. */
  properties: {readonly start: number; readonly end: number}
  /** Offset after the `>` of `</w:r>`. */
  end: number
}
