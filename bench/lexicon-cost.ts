import {cpSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {lexiconText} from '../tools/words/build-lexicon.ts'
import {readLexiconRows} from '../tools/words/lexicon-rows.ts'

/** Entries of both word lists together. */
export const lexiconSizes = [500, 5_000] as const

/** Rules that have a word list, and the file of the bundle that holds it. */
const lists = {
  'jargon-term': 'jargon-term-lexicon-lexicondata.txt',
  'simpler-words': 'simpler-words-lexicon-lexicondata.txt',
} as const

/**
 * Copies the bundle with word lists of some size: every so-manieth entry, so that both lists shrink alike.
 *
 * @returns The program.
 */
export function copyWithEntries(root: string, entries: number): string {
  const folder = join(root, `build/bench-lexicon/${entries}`)
  rmSync(folder, {recursive: true, force: true})
  cpSync(join(root, 'dist'), folder, {recursive: true})
  const rows = Object.keys(lists).map((rule) => readLexiconRows(join(root, 'rules', rule, 'data'), []))
  const total = rows.reduce((sum, list) => sum + list.length, 0)
  if (total < entries) throw new Error(`The word lists have ${total} entries, fewer than ${entries}.`)
  let seen = 0
  for (const [index, file] of Object.values(lists).entries()) {
    const kept = (rows[index] ?? []).filter(() => {
      seen += 1
      return Math.floor((seen * entries) / total) > Math.floor(((seen - 1) * entries) / total)
    })
    writeFileSync(join(folder, file), lexiconText(kept))
  }
  return join(folder, 'laylint.cjs')
}
