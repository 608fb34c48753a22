import {spawnSync} from 'node:child_process'
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {makeFolder, runCli} from '../support/run-cli.ts'

async function script(shell: string): Promise<string> {
  const {out, code} = await runCli(['completion', shell])
  expect(code).toBe(0)
  return out
}

test('bash completes commands, options of the command, their values and rules', async () => {
  const cwd = makeFolder({'summary.md': 'One.\n'})
  writeFileSync(join(cwd, 'complete.bash'), await script('bash'))
  const complete = (...words: string[]): string[] => {
    const list = words.map((word) => `'${word}'`).join(' ')
    const run = `. ./complete.bash; COMP_WORDS=(laylint ${list}); COMP_CWORD=${words.length}; _laylint; printf '%s\\n' "\${COMPREPLY[@]}"`
    const {stdout, stderr} = spawnSync('bash', ['--norc', '-c', run], {cwd, encoding: 'utf8'})
    expect(stderr).toBe('')
    return stdout.split('\n').filter((line) => line !== '')
  }
  expect(complete('s')).toEqual(['score', 'summary.md'])
  expect(complete('fix', '--dr')).toEqual(['--dry-run'])
  expect(complete('--preset', 'ni')).toEqual(['nihr'])
  expect(complete('explain', 'jargon-t')).toEqual(['jargon-term'])
  expect(complete('fix', 'summ')).toEqual(['summary.md'])
})

test('every shell has a script that names every command; no script has an apostrophe too many', async () => {
  const {out} = await runCli(['--help'])
  const names = [...out.matchAll(/^ {2}([a-z]+) {2}/gm)].map(([, name = '']) => name)
  expect(names.length).toBeGreaterThan(10)
  for (const shell of ['bash', 'zsh', 'fish', 'powershell']) {
    const text = await script(shell)
    for (const name of names) expect(text).toContain(name)
    for (const line of text.split('\n').filter((one) => !one.startsWith('#')))
      expect((line.replaceAll(`'\\''`, '').replaceAll("\\'", '').match(/'/g) ?? []).length % 2, line).toBe(0)
  }
  expect((await runCli(['completion', 'tcsh'])).code).toBe(2)
})

test('the manual page names every command and option', async () => {
  const {out, code} = await runCli(['man'])
  expect(code).toBe(0)
  expect(out).toContain('.SS "laylint fix"')
  expect(out).toContain('\\fB\\-\\-dry\\-run\\fR')
  // Each line is text, or a macro that man knows.
  for (const line of out.split('\n').filter((one) => /^[.']/.test(one)))
    expect(line).toMatch(/^\.(?:TH|SH|SS|TP|B|I|PP|nf|fi)\b/)
})

test('every command has help with an example', async () => {
  const {out} = await runCli(['--help'])
  for (const [, name = ''] of out.matchAll(/^ {2}([a-z]+) {2}/gm)) {
    const {out: help, code} = await runCli([name, '--help'])
    expect(code).toBe(0)
    expect(help).toMatch(new RegExp(`\\n  .*laylint.*\\n[^]*\\nUsage: laylint ${name}`))
  }
}, 60_000)
