import {fileURLToPath} from 'node:url'
import vm from 'node:vm'
import {build} from 'esbuild'
import {expect, test} from 'vitest'

test('the core bundles for a browser without polyfills, and lints there', async () => {
  const {outputFiles, errors, warnings} = await build({
    entryPoints: [fileURLToPath(new URL('../src/core.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'laylint',
    platform: 'browser',
    // What a package offers browsers may need a DOM; the core also runs in workers, which have none.
    mainFields: ['module', 'main'],
    conditions: ['worker', 'default'],
    minify: true,
    logLevel: 'silent',
  })
  expect([...errors, ...warnings]).toEqual([])
  const [file] = outputFiles
  const context = vm.createContext({})
  vm.runInContext(file?.text ?? '', context)
  const rules: unknown = vm.runInContext(
    "laylint.lint('We utilised it, e.g. daily.').messages.map(({ruleId}) => ruleId).join()",
    context,
  )
  expect(String(rules).split(',')).toContain('simpler-words')
})
