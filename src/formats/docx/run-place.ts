/** A stretch of the XML of a part, in UTF-16 units; `end` is exclusive. */
export interface XmlSpan {
  readonly start: number
  readonly end: number
}

/** Where a run of text stands in the XML of its part: what is needed to cut it in two. */
export interface RunPlace {
  /** Offset of the `<` of `<w:r>`. */
  readonly start: number
  /** Its properties, `<w:rPr>…</w:rPr>` in full; empty where there are none. */
  properties: XmlSpan
  /** Offset after the `>` of `</w:r>`. */
  end: number
  /** Inside text whose insertion is tracked. */
  readonly isInserted: boolean
}

/** Where a piece of a line stands: its run, and the tags of the element of text if it is one. */
export interface TextPlace {
  readonly run: RunPlace
  /** Not a child of its run but deeper in it, as alternatives are: the run cannot be cut there. */
  readonly isDeep?: boolean
  /** The tags of `<w:t>`; `undefined` for a tab, a break and other signs. */
  readonly text?: {readonly open: XmlSpan; readonly close: XmlSpan; readonly keepsSpaces: boolean}
}
