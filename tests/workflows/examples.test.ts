import {spawnSync} from 'node:child_process'
import {chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {parse} from 'yaml'
import {programFolder} from '../support/build-programs.ts'
import {Workshop, writeFiles} from '../support/git-repository.ts'

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const bad = read('examples/sleep-before.md')
const good = read('examples/sleep-after.md')

/** A repository with summaries, and npx and laylint that run the bundle under test. */
function site(text: string) {
  const workshop = new Workshop()
  const cwd = workshop.repository('site', {
    'summaries/a.md': text,
    'content/a.md': text,
    '_summaries/a.md': text,
  })
  const bin = join(workshop.folder, 'bin')
  mkdirSync(bin)
  const program = `exec '${process.execPath}' '${join(programFolder, 'laylint.cjs')}'`
  writeFileSync(join(bin, 'laylint'), `#!/bin/sh\n${program} "$@"\n`)
  writeFileSync(
    join(bin, 'npx'),
    `#!/bin/sh\n[ "$1 $2" = "--yes laylint" ] || exit 9\nshift 2\n${program} "$@"\n`,
  )
  for (const name of ['hugo', 'bundle']) writeFileSync(join(bin, name), '#!/bin/sh\necho built\n')
  for (const name of ['laylint', 'npx', 'hugo', 'bundle']) chmodSync(join(bin, name), 0o755)
  const shell = (script: string, env: Readonly<Record<string, string>> = {}) => {
    const {status, stdout, stderr} = spawnSync('bash', ['-e', '-c', script], {
      cwd,
      encoding: 'utf8',
      env: {
        ...process.env,
        PATH: `${bin}:${process.env.PATH}`,
        GITHUB_STEP_SUMMARY: join(workshop.folder, 'summary.md'),
        ...env,
      },
    })
    return {code: status, out: stdout, err: stderr}
  }
  return {workshop, cwd, shell}
}

/** Runs a script over a bad summary and a good one: it must stop at the bad one alone. */
function stopsAtBad(script: string): ReturnType<typeof site> {
  const fine = site(good)
  expect(fine.shell(script)).toMatchObject({code: 0})
  const poor = site(bad)
  expect(poor.shell(script).code).toBe(1)
  return poor
}

test('the GitHub workflow annotates, writes SARIF and a summary', () => {
  const steps: {run?: string}[] = parse(read('examples/github-workflow.yml')).jobs.laylint.steps
  const [check = '', summary = ''] = steps.flatMap(({run}) => (run === undefined ? [] : [run]))
  const {cwd, shell, workshop} = stopsAtBad(check)
  expect(JSON.parse(readFileSync(join(cwd, 'laylint.sarif'), 'utf8')).version).toBe('2.1.0')
  expect(shell(summary).code).toBe(0)
  expect(readFileSync(join(workshop.folder, 'summary.md'), 'utf8')).toContain('### Plain English')
})

test('the GitLab job writes the reports that it names', () => {
  const job = parse(read('examples/gitlab-ci.yml')).laylint
  const {cwd} = stopsAtBad(job.script.join('\n'))
  for (const file of Object.values<string>(job.artifacts.reports))
    expect(existsSync(join(cwd, file))).toBe(true)
})

test('the Quarto, Hugo and Jekyll recipes stop the build at errors', () => {
  stopsAtBad(parse(read('examples/_quarto.yml')).project['pre-render'])
  const {scripts} = JSON.parse(read('examples/site-package.json'))
  stopsAtBad(scripts.prebuild)
  const {shell} = stopsAtBad(scripts['build:jekyll'])
  expect(shell(scripts['build:jekyll']).out).not.toContain('built')
}, 60_000)

test('the Makefile checks, fixes, shows what is new and reports', () => {
  const {cwd, shell} = site(bad)
  writeFileSync(join(cwd, 'Makefile'), read('examples/Makefile'))
  expect(shell('make check').code).toBe(2)
  expect(shell('make new').code).toBe(0)
  expect(shell('make report').code).toBe(0)
  expect(existsSync(join(cwd, 'build/laylint.json'))).toBe(true)
  expect(shell('make fix').code).toBe(0)
  expect(readFileSync(join(cwd, 'summaries/a.md'), 'utf8')).not.toBe(bad)
}, 60_000)

test('the git hook and the lefthook command read what is staged', () => {
  const {cwd, shell, workshop} = site(good)
  writeFileSync(join(cwd, '.git/hooks/pre-commit'), read('examples/git-hook.sh'), {mode: 0o755})
  writeFiles(cwd, {'é b.md': 'We utilised it.\n'})
  workshop.must(cwd, 'git', 'add', '-A')
  const blocked = shell('git commit -m Bad')
  expect(blocked.code).toBe(1)
  expect(blocked.out + blocked.err).toContain('é b.md')
  writeFiles(cwd, {'é b.md': 'All went well.\n'})
  expect(shell('git add -A && git -c user.name=a -c user.email=a@b.c commit -m Good').code).toBe(0)
  const command: string = parse(read('examples/lefthook.yml'))['pre-commit'].commands.laylint.run
  expect(shell(command.replace('{staged_files}', "'é b.md'")).code).toBe(0)
}, 60_000)

test('the action annotates, sums up, and lets no input become a command', () => {
  const action = parse(read('action.yml'))
  const [{run: script, env}] = action.runs.steps
  const {cwd, shell, workshop} = site(bad)
  const home = join(workshop.folder, 'action')
  mkdirSync(home)
  symlinkSync(programFolder, join(home, 'dist'))
  expect(Object.values<string>(env).every((value) => /^\$\{\{ inputs\.[\w-]+ \}\}$/.test(value))).toBe(true)
  const inputs = {
    GITHUB_ACTION_PATH: home,
    LAYLINT_FILES: 'summaries\n$(touch hacked)\n',
    LAYLINT_PRESET: '',
    LAYLINT_FAIL_ON: 'never',
    LAYLINT_SINCE: '',
    LAYLINT_SARIF: 'out.sarif',
  }
  const wrong = shell(script, inputs)
  expect(wrong.code).toBe(2)
  expect(existsSync(join(cwd, 'hacked'))).toBe(false)
  const {code, out} = shell(script, {...inputs, LAYLINT_FILES: 'summaries', LAYLINT_FAIL_ON: 'error'})
  expect(code).toBe(1)
  expect(out).toMatch(/^::error file=summaries\/a\.md,line=/m)
  expect(readFileSync(join(workshop.folder, 'summary.md'), 'utf8')).toContain('### Plain English')
  expect(existsSync(join(cwd, 'out.sarif'))).toBe(true)
})
