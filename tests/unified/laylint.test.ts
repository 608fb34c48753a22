import type {Root} from 'nlcst'
import retextEnglish from 'retext-english'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {laylint, laylintMarkdown, laylintText} from '../../src/unified/index.ts'

const text = 'We utilised tablets &amp; **adverse events**. Treatment\nis 25.123% of it, e.g. talking.\n'

async function run(processor: {parse(file: VFile): Root; run(tree: Root, file: VFile): Promise<unknown>}) {
  const file = new VFile(text)
  await processor.run(processor.parse(file), file)
  return file
}

/** Source from start to end of a message's place. */
function spelt(file: VFile, place: VFile['messages'][number]['place']): string {
  if (place === undefined || !('start' in place)) throw new Error('No place.')
  return String(file).slice(place.start.offset, place.end.offset)
}

test.each([
  ['Markdown', unified().use(laylintMarkdown).use(laylint)],
  ['plain text', unified().use(laylintText).use(laylint)],
  ['a tree of retext-english', unified().use(retextEnglish).use(laylint)],
])('adds messages with exact places for %s', async (_, processor) => {
  const file = await run(processor as never)
  const [first] = file.messages
  expect(first).toMatchObject({
    ruleId: 'simpler-words',
    source: 'laylint',
    actual: 'utilised',
    expected: ['used'],
    fatal: false,
    line: 1,
    column: 4,
  })
  expect(first?.url).toContain('/rules/simpler-words/')
  expect(first?.note).not.toBe('')
  expect(file.messages.length).toBeGreaterThan(2)
  for (const message of file.messages) expect(spelt(file, message.place)).toBe(message.actual)
})

test('takes options and marks errors as fatal, hints as info', async () => {
  const options = {rules: {'simpler-words': 'error', 'latin-abbreviation': 'info'}} as const
  const file = await run(unified().use(laylintMarkdown).use(laylint, options) as never)
  const fatalOf = (rule: string) => file.messages.find(({ruleId}) => ruleId === rule)?.fatal
  expect(fatalOf('simpler-words')).toBe(true)
  expect(fatalOf('latin-abbreviation')).toBeUndefined()
})

test('reads front matter', async () => {
  const file = new VFile(`---\nlaylint:\n  rules: {simpler-words: off}\n---\n\n${text}`)
  const processor = unified().use(laylintMarkdown).use(laylint)
  await processor.run(processor.parse(file) as Root, file)
  expect(file.messages.map(({ruleId}) => ruleId)).not.toContain('simpler-words')
})
