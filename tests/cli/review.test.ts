import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {readDocx} from '../../src/formats/docx/docx.ts'
import {expectValidPackage, partText} from '../support/check-package.ts'
import {buildDocx, paragraph, run} from '../support/docx-builder.ts'
import {makeFolder, runCli} from '../support/run-cli.ts'

const draft = buildDocx(paragraph(run('We asked 214 people to util') + run('ise a treadmill.', '<w:b/>')))
const env = {SOURCE_DATE_EPOCH: '1767323045'}

describe('--format docx=FILE', () => {
  it('writes comments beside other reports, and the same file again', async () => {
    const cwd = makeFolder({'draft.docx': draft})
    const args = ['draft.docx', '--format=compact', '--format=docx=out/reviewed.docx']
    const {out, err, code} = await runCli(args, {cwd, env})
    expect(code).toBe(0)
    expect(out).toContain('draft.docx:1:24')
    expect(err).toMatch(/^out\/reviewed\.docx: \d+ comments?\.\n$/)
    const reviewed = readFileSync(join(cwd, 'out/reviewed.docx'))
    expectValidPackage(reviewed)
    expect(partText(reviewed, 'word/comments.xml')).toContain('w:date="2026-01-02T03:04:05Z"')
    expect(Buffer.compare(readFileSync(join(cwd, 'draft.docx')), draft)).toBe(0)
    await runCli(['-', '--format-in=docx', '--format=docx=again.docx'], {cwd, env, input: draft})
    expect(Buffer.compare(readFileSync(join(cwd, 'again.docx')), reviewed)).toBe(0)
    const twice = await runCli(['out/reviewed.docx', '--format=docx=twice.docx'], {cwd, env})
    expect(twice.err).toMatch(/^twice\.docx: 0 comments, \d+ from before\.\n$/)
    expect(Buffer.compare(readFileSync(join(cwd, 'twice.docx')), reviewed)).toBe(0)
  })

  it('writes safe suggestions as tracked changes with --track', async () => {
    const cwd = makeFolder({'draft.docx': draft})
    const {err} = await runCli(['draft.docx', '--track', '--format=docx=reviewed.docx'], {cwd})
    expect(err).toMatch(/\d+ comments?, 1 tracked change\./)
    expect(readDocx(readFileSync(join(cwd, 'reviewed.docx'))).text).toBe(
      'We asked 214 people to use a treadmill.',
    )
  })

  it('leaves out with --quiet what does not fail the run', async () => {
    const cwd = makeFolder({'draft.docx': draft})
    await runCli(['draft.docx', '--quiet', '--format=docx=errors.docx'], {cwd})
    await runCli(['draft.docx', '--quiet', '--fail-on=warning', '--format=docx=warnings.docx'], {cwd})
    expect(Buffer.compare(readFileSync(join(cwd, 'errors.docx')), draft)).toBe(0)
    expect(partText(readFileSync(join(cwd, 'warnings.docx')), 'word/comments.xml')).toContain('simpler-words')
  })

  it.each([
    [
      'a text that is no Word file',
      ['text.md', '--format=docx=out.docx'],
      'text.md: is no Word file, so no comments can be written into it.',
    ],
    ['two files', ['draft.docx', 'other.docx', '--format=docx=out.docx'], 'takes one Word file at a time'],
    [
      'the file itself',
      ['draft.docx', '--format=docx=draft.docx'],
      'draft.docx: is the file that is checked, and it is left as it is.',
    ],
    ['no name', ['draft.docx', '--format=docx'], '--format docx needs the name of a file'],
    ['a name that Word would not open', ['draft.docx', '--format=docx=out.pdf'], 'let the name end in .docx'],
    ['--track alone', ['draft.docx', '--track'], '--track writes into a Word file'],
  ])('refuses %s, and writes nothing', async (_name, args, message) => {
    const cwd = makeFolder({'draft.docx': draft, 'other.docx': draft, 'text.md': 'We asked.'})
    const {code, err} = await runCli(args, {cwd})
    expect(err).toContain(message)
    expect(code).toBe(2)
    expect(existsSync(join(cwd, 'out.docx'))).toBe(false)
    expect(Buffer.compare(readFileSync(join(cwd, 'draft.docx')), draft)).toBe(0)
  })
})
