import {
  canStartPart,
  countMarks,
  frontMatterEnd,
  lineEnd,
  noCounts,
  type OpenBlock,
  openedBy,
  readPrefix,
  skipSpaces,
} from './guard-lines.ts'

/** A stretch of Markdown that can be parsed on its own; offsets in the source. */
export interface MarkdownPart {
  readonly start: number
  readonly end: number
  /** Too slow or too deep for the parser: read it as plain text. */
  readonly isHostile: boolean
}

/**
 * Milliseconds of parsing, measured with micromark 4 on Node 20: costs that grow with the square of a count, per pair,
 * and costs per line. Only their order matters.
 */
const cost = {
  emphasis: 8e-4,
  closeBracket: 2e-5,
  markup: 4e-5,
  tilde: 6e-6,
  setext: 4e-4,
  lazy: 1e-4,
  /** Per unit of text and length of fence. */
  fence: 1.5e-5,
  token: 0.006,
  pipe: 0.02,
  line: 0.03,
  item: 0.06,
}

/** Cost above which a part is hostile: real summaries stay below 10 ms a kilobyte by far. */
const partCostMax = 250

/** Cost of a whole file; what comes after it is read as plain text. */
const fileCostMax = 4000

/** Block quotes and lists inside each other. Own choice: the deepest of 39 real summaries has 3. */
const nestingMax = 40

/** Emphasis marks between two blank lines, however they are spread over list items and rows. */
const groupEmphasisMax = 1500

/** Longest stretch that cannot be parted, in UTF-16 units: the parser holds a kilobyte for every few units of it. */
const blockSizeMax = 200_000

/** Parts are joined up to this size in UTF-16 units, so that a long text is not held as one tree. */
const partSizeMax = 65_536

/**
 * Cuts Markdown into parts that can be parsed one by one, and marks those that the parser cannot stand.
 *
 * A part begins where no list, quote, fence or HTML block can go on: after a blank line, at a letter or `#` at the start
 * of a line, or at anything if nothing was open. Linear in the text. A usual summary is one part.
 *
 * @param source Decoded text without byte order mark.
 */
export function splitMarkdown(source: string): MarkdownPart[] {
  const scan = new GuardScan(source)
  scan.run()
  return scan.parts
}

class GuardScan {
  readonly parts: MarkdownPart[] = []
  private readonly source: string
  private partStart = 0
  private blockStart = 0
  private partCost = 0
  private partSetext = 0
  private partLazy = 0
  private fileCost = 0
  private blockCost = 0
  private setext = 0
  private lazy = 0
  private isDeep = false
  private inline = noCounts()
  private groupEmphasis = 0
  private isTable = false
  private inQuote = false
  /** Whether a list, quote or footnote may still be open. */
  private hasContainer = false
  private isAfterBlank = true
  /** Ends the fence or HTML block that is open; nothing in it is prose or costs much. */
  private open: OpenBlock | undefined

  constructor(source: string) {
    this.source = source
  }

  run(): void {
    const {source} = this
    let at = frontMatterEnd(source)
    while (at < source.length) {
      const end = lineEnd(source, at)
      this.readLine(at, end)
      at = end
      if (at < source.length && source.charCodeAt(at) === 13) at += 1
      if (at < source.length && source.charCodeAt(at) === 10) at += 1
    }
    this.endGroup()
    this.endBlock(source.length)
    this.endPart(source.length)
  }

  private readLine(start: number, end: number): void {
    const {source} = this
    const first = skipSpaces(source, start, end)
    const {open} = this
    if (open !== undefined) {
      if (open.closing.test(source.slice(start, end))) this.open = undefined
      if (open.isSure) {
        this.blockCost += cost.line
        return
      }
    }
    if (first === end) {
      this.endGroup()
      this.blockCost += cost.line
      this.isAfterBlank = true
      return
    }
    if (this.isAfterBlank && this.open === undefined && first === start) {
      if (canStartPart(source.charCodeAt(start))) this.hasContainer = false
      // A part that begins with a rule would take it for the fence of front matter.
      const isRule = source.startsWith('---', start) || source.startsWith('+++', start)
      if (!this.hasContainer && !isRule) this.endBlock(start)
    }
    this.readContainers(start, first, end)
    this.isAfterBlank = false
    if (this.open === undefined && first - start <= 3) {
      this.open = openedBy(source.slice(first, end), first === start)
    }
  }

  /** Counts what opens blocks at the start of a line, then the marks in the rest of it. */
  private readContainers(start: number, first: number, end: number): void {
    const {source} = this
    const prefix = readPrefix(source, first, end)
    if (prefix.depth > nestingMax || (prefix.isItem && first - start > 2 * nestingMax)) this.isDeep = true
    if (prefix.depth > 0) this.hasContainer = true
    if (prefix.isItem || this.isTable) this.endInline()
    this.blockCost += prefix.isItem ? cost.item : cost.line
    const isQuote = source.charCodeAt(first) === 62
    if (isQuote) this.inQuote = true
    else if (this.inQuote) this.lazy += 1
    const code = source.charCodeAt(prefix.end)
    if (code === 61 || code === 45 || code === 124 || code === 58) this.readRule(prefix.end, end)
    countMarks(source, prefix.end, end, this.inline)
  }

  /** A line of `=` or `-` makes a heading of the lines above it, one with pipes makes a table. */
  private readRule(from: number, end: number): void {
    const line = this.source.slice(from, Math.min(end, from + 1000))
    if (/^(?:=+|-+)[ \t]*$/.test(line)) this.setext += 1
    else if (/^[-:| \t]+$/.test(line) && line.includes('-')) this.isTable = true
  }

  private endInline(): void {
    const {inline} = this
    this.groupEmphasis += inline.emphasis
    this.blockCost +=
      cost.emphasis * inline.emphasis ** 2 +
      cost.closeBracket * inline.closeBracket ** 2 +
      cost.markup * inline.markup ** 2 +
      cost.tilde * inline.tilde ** 2 +
      cost.fence * inline.fences.size * inline.length +
      cost.token * inline.token +
      cost.pipe * inline.pipe
    this.inline = noCounts()
  }

  private endGroup(): void {
    this.endInline()
    if (this.groupEmphasis > groupEmphasisMax) this.isDeep = true
    this.groupEmphasis = 0
    this.isTable = false
    this.inQuote = false
  }

  /** Closes what stands between two places where a part may begin, and adds it to the part or sets it apart. */
  private endBlock(at: number): void {
    if (at === this.blockStart) return
    const {blockCost, setext, lazy} = this
    const isLong = at - this.blockStart > blockSizeMax
    const isHostile = this.isDeep || isLong || totalCost(blockCost, setext, lazy) > partCostMax
    const joined = totalCost(this.partCost + blockCost, this.partSetext + setext, this.partLazy + lazy)
    if (isHostile || at - this.partStart > partSizeMax || joined > partCostMax) this.endPart(this.blockStart)
    if (isHostile) {
      this.push(this.blockStart, at, true)
      this.partStart = at
    } else {
      this.partCost += blockCost
      this.partSetext += setext
      this.partLazy += lazy
    }
    this.blockStart = at
    this.blockCost = 0
    this.setext = 0
    this.lazy = 0
    this.isDeep = false
  }

  private endPart(at: number): void {
    if (at > this.partStart) {
      this.fileCost += totalCost(this.partCost, this.partSetext, this.partLazy)
      this.push(this.partStart, at, this.fileCost > fileCostMax)
    }
    this.partStart = at
    this.partCost = 0
    this.partSetext = 0
    this.partLazy = 0
  }

  private push(start: number, end: number, isHostile: boolean): void {
    const last = this.parts.at(-1)
    if (isHostile && last?.isHostile === true) this.parts[this.parts.length - 1] = {...last, end}
    else this.parts.push({start, end, isHostile})
  }
}

function totalCost(linear: number, setext: number, lazy: number): number {
  return linear + cost.setext * setext ** 2 + cost.lazy * lazy ** 2
}
