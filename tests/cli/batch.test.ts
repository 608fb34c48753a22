import {expect, test} from 'vitest'
import {makeFolder, runCli} from '../support/run-cli.ts'

const toLines = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

test('answers every line in order, bad ones with an error', async () => {
  const lines = [
    {id: 7, text: 'We utilised it.'},
    'not json',
    {id: 'x', text: 'We utilised it.', format: 'text'},
    {id: 'no-text'},
    {id: 'odd', text: 'x', format: 'pdf'},
    [1],
    {text: '<p>We utilised it.</p>', format: 'text'},
  ]
  const input = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n')
  const {code, out, err} = await runCli(['batch'], {cwd: makeFolder({}), input})
  const answers = toLines(out)
  expect(answers.map(({id}) => id)).toEqual([7, null, 'x', 'no-text', 'odd', null, null])
  expect(answers.map(({error}) => error?.code)).toEqual([
    undefined,
    'LAYLINT_BATCH_JSON',
    undefined,
    'LAYLINT_BATCH_LINE',
    'LAYLINT_BATCH_FORMAT',
    'LAYLINT_BATCH_LINE',
    undefined,
  ])
  expect(answers[0].messages.map(({ruleId}: {ruleId: string}) => ruleId)).toContain('simpler-words')
  expect(answers[0].scores.words).toBe(3)
  expect(err).toBe('')
  expect(code).toBe(2)
})

test('keeps the order with many lines and all threads', async () => {
  const ids = Array.from({length: 300}, (_, index) => index)
  const input = ids
    .map((id) => JSON.stringify({id, text: 'The cohort utilised it. '.repeat(1 + (id % 40))}))
    .join('\n')
  const {code, out} = await runCli(['batch', '--jobs', '3'], {cwd: makeFolder({}), input})
  expect(toLines(out).map(({id}) => id)).toEqual(ids)
  expect(code).toBe(0)
})

test('reads a file, and an empty input gives nothing', async () => {
  const cwd = makeFolder({'in.jsonl': '{"id":1,"text":"It worked."}\n\n'})
  expect(toLines((await runCli(['batch', 'in.jsonl'], {cwd})).out)).toHaveLength(1)
  expect(await runCli(['batch'], {cwd})).toEqual({code: 0, out: '', err: ''})
  const missing = await runCli(['batch', 'none.jsonl'], {cwd})
  expect(missing.err).toContain('none.jsonl: cannot be read: there is no such file.')
  expect(missing.code).toBe(2)
})
