import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {annotate, type Case, lintCase, parseCases} from './support/cases.ts'

const rulesFolder = new URL('../rules/', import.meta.url)
const casesFolder = new URL('./rules/', import.meta.url)
const isUpdate = process.env.UPDATE === '1'

const ids = readdirSync(rulesFolder, {withFileTypes: true})
  .filter((entry) => entry.isDirectory() && existsSync(new URL(`${entry.name}/rule.ts`, rulesFolder)))
  .map((entry) => entry.name)

for (const id of ids) {
  for (const file of [new URL(`${id}.md`, casesFolder), new URL(`${id}/README.md`, rulesFolder)]) {
    if (!existsSync(file) || parseCases(readFileSync(file, 'utf8')).length === 0) continue
    describe(`${id}: ${file.pathname.split('/').slice(-2).join('/')}`, () => runFile(id, file))
  }
}

function runFile(id: string, file: URL): void {
  const source = readFileSync(file, 'utf8')
  const cases = parseCases(source)
  if (isUpdate) {
    writeFileSync(file, updated(source, cases, id))
    return
  }
  for (const one of cases) {
    test(one.name, () => {
      const messages = lintCase(id, one)
      expect(annotate(one.text, messages)).toBe(one.expected)
      for (const {actual, start, end, related} of messages) {
        expect(actual).toBe(one.text.slice(start.offset, end.offset))
        for (const place of related) expect(place.end.offset).toBeLessThanOrEqual(one.text.length)
      }
    })
  }
}

/** The file with every `lay` block as it is now, from the last to the first so that lines keep their numbers. */
function updated(source: string, cases: readonly Case[], id: string): string {
  const lines = source.split('\n')
  for (const one of [...cases].reverse()) {
    lines.splice(one.line, one.lineCount, ...annotate(one.text, lintCase(id, one)).split('\n'))
  }
  return lines.join('\n')
}
