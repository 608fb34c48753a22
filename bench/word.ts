import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {buildDocx, paragraph, run} from '../tests/support/docx-builder.ts'
import {makeSummary} from './make-corpus.ts'

/** Summaries of some 300 words that make one document of 3,000. */
const parts = 10

/** Words of a run: Word starts a new one wherever someone typed, corrected or checked spelling. */
const wordsPerRun = 6

/**
 * A document of 3,000 words as Markdown and as a Word file, and mammoth, which only turns the Word file into text.
 *
 * @param program The command line to measure.
 * @param folder Where the two documents are written.
 */
export function wordContenders(
  program: string,
  folder: string,
): readonly {readonly name: string; readonly args: readonly string[]}[] {
  mkdirSync(folder, {recursive: true})
  const markdown = Array.from({length: parts}, (_, index) => makeSummary(index)).join('\n\n')
  const docx = join(folder, 'summary.docx')
  writeFileSync(join(folder, 'summary.md'), markdown)
  writeFileSync(
    docx,
    buildDocx(
      markdown
        .split(/\n{2,}/)
        .map(toParagraph)
        .join(''),
    ),
  )
  const check = (file: string): string[] => [program, file, '--no-config', '--format', 'json', '--exit-zero']
  return [
    {name: 'laylint, Markdown', args: check(join(folder, 'summary.md'))},
    {name: 'laylint, Word', args: check(docx)},
    {
      name: 'mammoth, text alone',
      args: [fileURLToPath(new URL('./peers/mammoth.mjs', import.meta.url)), docx],
    },
  ]
}

function toParagraph(block: string): string {
  const [, marks = '', text = ''] = /^(#*|-)\s*(.*)$/s.exec(block) ?? []
  const words = text.replace(/\s+/g, ' ').split(' ')
  const runs: string[] = []
  for (let at = 0; at < words.length; at += wordsPerRun) {
    const end = at + wordsPerRun < words.length ? ' ' : ''
    runs.push(run(words.slice(at, at + wordsPerRun).join(' ') + end, '<w:lang w:val="en-GB"/>'))
  }
  return paragraph(runs.join(''), marks.startsWith('#') ? `<w:pStyle w:val="Heading${marks.length}"/>` : '')
}
