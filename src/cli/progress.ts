import {escapeControls} from '../reporters/escape-controls.ts'
import type {Terminal} from './terminal.ts'

/** A run shorter than this, in milliseconds, shows no progress. */
const patience = 1_000

/** Least time between two drawings, in milliseconds. */
const interval = 100

const barWidth = 20

/** A line on standard error that says how far a long run is; only on a terminal. */
export class Progress {
  private readonly terminal: Terminal
  private readonly total: number
  private readonly startedAt = Date.now()
  private drawnAt = 0
  private done = 0
  private isShown = false

  constructor(terminal: Terminal, total: number) {
    this.terminal = terminal
    this.total = total
  }

  /** Says that the next file is at work. */
  show(path: string): void {
    const now = Date.now()
    const done = this.done
    this.done += 1
    if (this.total < 2 || !this.terminal.isErrorTerminal) return
    if (now - this.startedAt < patience || now - this.drawnAt < interval) return
    this.drawnAt = now
    this.isShown = true
    const filled = Math.round((done / this.total) * barWidth)
    const bar = '█'.repeat(filled) + '░'.repeat(barWidth - filled)
    this.terminal.writeError(`\r\x1b[K${bar} ${done} of ${this.total}  ${escapeControls(path).slice(-40)}`)
  }

  /** Removes the line, before something else is written. */
  clear(): void {
    if (this.isShown) this.terminal.writeError('\r\x1b[K')
    this.isShown = false
  }
}
