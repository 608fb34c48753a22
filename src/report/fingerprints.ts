import type {LintMessage} from '../engine/message.ts'
import {findingKey} from './finding-key.ts'

/**
 * Fingerprints of the findings of a run: 32 hexadecimal digits, the same from run to run while path, rule and words
 * are, and different within a run.
 */
export class Fingerprints {
  private readonly counts = new Map<string, number>()

  /** The fingerprint of a finding; ask for the findings of a file in their order. */
  of(path: string, message: LintMessage): string {
    const key = `${path}\n${findingKey(message)}`
    const count = (this.counts.get(key) ?? 0) + 1
    this.counts.set(key, count)
    return hash(count === 1 ? key : `${key}\n${count}`)
  }
}

/** 128 bits of four 32-bit FNV-1a hashes with different starts: enough to tell findings apart, not to keep secrets. */
function hash(text: string): string {
  return [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b].map((start) => fnv(text, start)).join('')
}

/** @see http://www.isthe.com/chongo/tech/comp/fnv/ */
function fnv(text: string, start: number): string {
  let value = start
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
    // FNV works on bytes; the high bits of a unit are mixed down.
    value ^= value >>> 15
  }
  return (value >>> 0).toString(16).padStart(8, '0')
}
