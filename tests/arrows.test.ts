import {execFile} from 'node:child_process'
import {mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {expect, onTestFinished, test} from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Modules that there are at least: a checker that sees none of them reports no violation either. */
const modulesMin = 150

function cruise(paths: readonly string[]): Promise<{readonly code: number; readonly out: string}> {
  const args = ['node_modules/.bin/depcruise', ...paths, '--config', '.dependency-cruiser.mjs']
  return new Promise((resolve) => {
    execFile(process.execPath, args, {cwd: root}, (error, stdout, stderr) => {
      resolve({
        code: typeof error?.code === 'number' ? error.code : error === null ? 0 : 1,
        out: stdout + stderr,
      })
    })
  })
}

test('the arrows hold, and the checker sees the modules', async () => {
  const {code, out} = await cruise(['src', 'rules', 'bin'])
  expect(out).toContain('no dependency violations found')
  expect(Number(/\((\d+) modules/.exec(out)?.[1])).toBeGreaterThan(modulesMin)
  expect(code).toBe(0)
}, 60_000)

test('the checker catches planted violations', async () => {
  const folder = 'rules/planted-for-arrows-test'
  onTestFinished(() => rmSync(`${root}/${folder}`, {recursive: true, force: true}))
  mkdirSync(`${root}/${folder}`, {recursive: true})
  const source =
    "import 'node:fs'\nimport '../../src/engine/lint-document.ts'\nimport '../sentence-length/rule.ts'\n"
  writeFileSync(`${root}/${folder}/planted.ts`, source)
  const {code, out} = await cruise([folder])
  expect(out).toMatch(/core-is-platform-free: .*planted\.ts → fs/)
  expect(out).toMatch(/rules-see-only-the-rule-api: .*planted\.ts → src\/engine/)
  expect(out).toMatch(/rules-see-only-the-rule-api: .*planted\.ts → rules\/sentence-length/)
  expect(code).toBeGreaterThan(0)
}, 60_000)
