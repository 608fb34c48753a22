import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {type FileReport, lint, type NextEdit} from '../../src/index.ts'
import {keepMessages} from '../../src/report/keep-messages.ts'
import {applyEdit} from '../support/apply-edit.ts'
import {makeFolder, runCli} from '../support/run-cli.ts'

const check = (text: string): FileReport => lint(text, {format: 'text'})
const edits = (report: FileReport): readonly NextEdit[] => report.nextEdits ?? []

const before = readFileSync(new URL('../../examples/sleep-before.md', import.meta.url), 'utf8')

/** Where the sentence starts that holds an offset. */
function sentenceAt({sentences: all = []}: FileReport, offset: number): number | undefined {
  return all.findLast(({start}) => start.offset <= offset)?.start.offset
}

/** Mean difficulty of the sentences, weighted by their words. */
function meanOf({sentences = []}: FileReport): number {
  let words = 0
  let sum = 0
  for (const sentence of sentences) {
    words += sentence.words
    sum += sentence.words * sentence.difficulty
  }
  return sum / words
}

/** Sentences of invented summaries, plain and hard. */
const sentences = [
  'We asked 240 people with knee pain to walk twice a week.',
  'Myocardial infarction is the leading cause of death, but little is known about its aetiology in younger women.',
  'The intervention was efficacious, and the participants who received it experienced fewer adverse events than those in the control arm, and the difference was maintained after one year.',
  'Nurses approximately halved the dosage because they were apprehensive about hypotension in elderly patients.',
  'Renal impairment was prevalent; we therefore commenced monitoring prior to surgery.',
  'Most people slept better and felt less tired.',
  'They utilised a questionnaire to ascertain the magnitude of the problem in primary care.',
  'Hospitals could offer the class to everyone who needs it.',
]

/** What making an edit and scoring the text anew does to the mean, and what was predicted. */
function fallOf(text: string, report: FileReport, edit: NextEdit): [real: number, predicted: number] {
  const {meanDifficulty} = edit
  const next = meanOf(check(applyEdit(text, edit) ?? text))
  return [meanOf(report) - next, meanDifficulty.before - meanDifficulty.after]
}

describe('the predicted fall is real', () => {
  test('for invented texts of any sentences', () => {
    let made = 0
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...sentences), {minLength: 3, maxLength: 9}), (chosen) => {
        const text = [...new Set(chosen)].join(' ')
        const report = check(text)
        for (const edit of edits(report)) {
          if (edit.places > 1 || edit.kind === 'explain') continue
          const [real, predicted] = fallOf(text, report, edit)
          made += 1
          expect(Math.abs(real - predicted), edit.text).toBeLessThan(0.01)
          expect(real, edit.text).toBeGreaterThan(0)
        }
      }),
      {numRuns: 40, seed: 5},
    )
    expect(made).toBeGreaterThan(40)
  })

  test('for a term in several places, all of which count', () => {
    const text =
      'Aspirin helped. The aetiology of pain is complex. Nobody knew the aetiology before, and the aetiology still puzzles many people.'
    const report = check(text)
    const edit = edits(report).find(({actual}) => actual === 'aetiology')
    expect(edit).toMatchObject({kind: 'replace', places: 3, replacement: 'cause', ruleIds: ['jargon-term']})
    const fall = (edit?.meanDifficulty.before ?? 0) - (edit?.meanDifficulty.after ?? 0)
    const real = meanOf(report) - meanOf(check(text.replaceAll('aetiology', 'cause')))
    expect(fall).toBeCloseTo(real, 2)
    const once = text.replace('aetiology', 'cause')
    expect(real).toBeGreaterThan((meanOf(report) - meanOf(check(once))) * 2)
  })
})

describe('ranks', () => {
  test('by the fall over all uses, whatever the severity', () => {
    const text = `${'We talked about the aetiology of pain with people in Wales. '.repeat(5)}We saw hypotension once.`
    const falls = edits(check(text)).map(({meanDifficulty}) => meanDifficulty.before - meanDifficulty.after)
    expect(falls.length).toBeGreaterThan(1)
    expect(falls).toEqual([...falls].sort((one, other) => other - one))
    expect(edits(check(text))[0]).toMatchObject({actual: 'aetiology', places: 5})
  })

  test('equal edits in the order of the text', () => {
    const [, , long = ''] = sentences
    const splits = edits(check(`${long}\n\n${long}`)).filter(({kind}) => kind === 'split')
    expect(splits.map(({start}) => start.line)).toEqual([1, 3])
  })

  test('one split of a sentence, named by all rules that ask for it', () => {
    const report = lint(before)
    const splits = edits(report).filter(({kind}) => kind === 'split')
    expect(new Set(splits.map(({start}) => sentenceAt(report, start.offset))).size).toBe(splits.length)
    expect(splits.map(({ruleIds}) => ruleIds)).toContainEqual(['hard-sentence', 'sentence-length'])
    expect(before.slice(splits[0]?.start.offset, splits[0]?.end.offset)).toBe(splits[0]?.actual)
  })

  test('explains an abbreviation for all its uses', () => {
    const text =
      'The QLX was used first. Then doctors looked at the QLX again, and the QLX showed that most people with a QLX felt well.'
    expect(edits(check(text))[0]).toMatchObject({kind: 'explain', actual: 'QLX', places: 4})
  })

  test('nothing where nothing would get easier', () => {
    expect(edits(check('We asked people to walk. They felt better.'))).toEqual([])
    expect(edits(check(''))).toEqual([])
  })

  test('no edit of a finding that is silenced or hidden', () => {
    const text =
      '<!-- laylint-ignore-next jargon-term: it is the topic -->\nThe aetiology of pain is complex.\n'
    expect(lint(text).nextEdits).toEqual([])
    const report = lint('The aetiology of pain is complex.\n')
    expect(report.nextEdits).toHaveLength(1)
    expect(keepMessages(report, []).nextEdits).toEqual([])
    expect(keepMessages(report, report.messages).nextEdits).toEqual(report.nextEdits)
  })
})

test('takes bounded time on a text of any length', () => {
  const paragraph = `${sentences.join(' ')}\n\n`
  const long = check(paragraph.repeat(200))
  expect(edits(long)).toHaveLength(3)
  expect(edits(long)[0]?.places).toBeGreaterThan(100)
})

test('the library, JSON and the reports for people name the same edits', async () => {
  const folder = makeFolder({'a.md': before})
  const json: unknown = JSON.parse((await runCli(['--format', 'json', 'a.md'], {cwd: folder})).out)
  const expected = lint(before, {path: 'a.md'}).nextEdits ?? []
  expect(expected).toHaveLength(3)
  expect(json).toMatchObject({files: [{nextEdits: expected}]})
  const comment = (await runCli(['--format', 'markdown', 'a.md'], {cwd: folder})).out.replaceAll('\\', '')
  const {out} = await runCli(['a.md'], {cwd: folder})
  const said = out.replace(/\s+/g, ' ')
  for (const [index, edit] of expected.entries()) {
    expect(said).toContain(`${index + 1}. line ${edit.start.line} ${edit.text}`)
    expect(comment).toContain(`${index + 1}. ${edit.text} (line ${edit.start.line})`)
  }
})
