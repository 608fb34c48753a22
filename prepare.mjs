// Runs on `npm install` in a checkout. The bundle is committed, so there is something to do only where it is missing and
// the tools to build it are there; whoever installs laylint from git has neither, and needs nothing.
import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'

const has = (path) => existsSync(new URL(path, import.meta.url))

if (
  !has('dist/laylint.cjs') &&
  has('node_modules/tsx') &&
  has('node_modules/esbuild') &&
  has('tools/build.ts')
) {
  const {status} = spawnSync(process.execPath, ['--import', 'tsx', 'tools/build.ts'], {
    cwd: new URL('.', import.meta.url),
    stdio: 'inherit',
  })
  process.exitCode = status ?? 1
}
