import {spawn} from 'node:child_process'
import {existsSync, mkdirSync, readFileSync, rmSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

/** One thing that must hold. */
interface Step {
  readonly name: string
  readonly command: string
  readonly args: readonly string[]
}

const tsx = (script: string, ...args: string[]): Pick<Step, 'command' | 'args'> => ({
  command: process.execPath,
  args: ['--import', 'tsx', script, ...args],
})

const results = 'build/vitest.json'

const tests: Step = {
  name: 'tests',
  command: 'node_modules/.bin/vitest',
  args: ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${results}`],
}

/** Everything else, the quickest to fail first. */
const steps: readonly Step[] = [
  {name: 'types', command: 'node_modules/.bin/tsc', args: ['--noEmit', '-p', '.']},
  {name: 'format and style', command: 'node_modules/.bin/biome', args: ['check', '.']},
  {
    name: 'arrows',
    command: 'node_modules/.bin/depcruise',
    args: ['src', 'rules', 'bin', '--config', '.dependency-cruiser.mjs'],
  },
  {name: 'dead code', command: 'node_modules/.bin/knip', args: ['--no-config-hints']},
  {name: 'pages are fresh', ...tsx('tools/docs.ts', '--check')},
  {name: 'the notice is fresh', ...tsx('tools/notice.ts', '--check')},
  {name: 'schemas are fresh', ...tsx('tools/schema.ts', '--check')},
  {name: 'lists are fresh', ...tsx('tools/data.ts', '--check')},
  {name: 'first looks are fresh', ...tsx('tools/first-looks.ts', '--check')},
  {name: 'dist is fresh', ...tsx('tools/build.ts', '--check')},
]

/** Runs a step; its output is shown only if it fails. */
async function run({name, command, args}: Step): Promise<boolean> {
  const startedAt = performance.now()
  const child = spawn(command, [...args], {cwd: fileURLToPath(new URL('..', import.meta.url))})
  const chunks: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk))
  const code = await new Promise<number>((resolve) => {
    child.on('error', (error) => {
      chunks.push(Buffer.from(`${error.message}\n`))
      resolve(1)
    })
    child.on('close', (status) => resolve(status ?? 1))
  })
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
  process.stdout.write(`${code === 0 ? 'ok  ' : 'FAIL'} ${name} (${seconds} s)\n`)
  if (code !== 0) process.stdout.write(Buffer.concat(chunks))
  return code === 0
}

async function runInTurn(): Promise<number> {
  let failed = 0
  for (const step of steps) if (!(await run(step))) failed += 1
  return failed
}

/** Counts of the tests, from their own report. */
function readCounts(): {readonly passed: number; readonly failed: number} {
  if (!existsSync(results)) return {passed: 0, failed: 1}
  const report: unknown = JSON.parse(readFileSync(results, 'utf8'))
  const count = (key: string): number => {
    const value: unknown = Object.entries(report ?? {}).find(([name]) => name === key)?.[1]
    return typeof value === 'number' ? value : 0
  }
  return {passed: count('numPassedTests'), failed: count('numFailedTests')}
}

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
mkdirSync('build', {recursive: true})
rmSync(results, {force: true})
// Two at a time: the tests, and the rest one after the other.
const [areTestsGood, failedSteps] = await Promise.all([run(tests), runInTurn()])
const counts = readCounts()
const failed = counts.failed + failedSteps + (areTestsGood || counts.failed > 0 ? 0 : 1)
process.stdout.write(`${counts.passed + steps.length - failedSteps} passed, ${failed} failed\n`)
process.exitCode = failed === 0 ? 0 : 1
