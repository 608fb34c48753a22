import {readFileSync} from 'node:fs'
import path from 'node:path'

/** An abstract with the abbreviations that it defines (MED1250, Sohn et al. 2008; public domain). */
export interface AbbreviationAbstract {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly pairs: readonly {readonly short: string; readonly long: string}[]
}

/**
 * Reads the MED1250 abstracts in a data folder.
 *
 * @param folder Folder that holds `readability-and-jargon/med1250.dev.txt`.
 */
export function readMed1250(folder: string): readonly AbbreviationAbstract[] {
  const file = path.join(folder, 'readability-and-jargon', 'med1250.dev.txt')
  return readFileSync(file, 'utf8')
    .split(/^(?=\d+\s*$)/m)
    .map((record) => record.split('\n').filter((line) => line.trim() !== ''))
    .filter((lines) => lines.length >= 2)
    .map(([id = '', title = '', ...rest]) => ({
      id,
      title: title.trim(),
      text: rest
        .filter((line) => !/^ {2}|^ ?\/\//.test(line))
        .map((line) => line.trim())
        .join(' ')
        .replace(/\s*\/\/.*$/, ''),
      pairs: rest.filter((line) => /^ {2,}\S[^|]*\|/.test(line) && !line.includes('//')).map(toPair),
    }))
}

function toPair(line: string): {short: string; long: string} {
  const [short = '', long = ''] = line.trim().split('|')
  return {short: short.trim(), long: long.trim()}
}
