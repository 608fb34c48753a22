/**
 * Tests the HTML report in Chromium: `npm run test:browser`. Installs what is missing beside the project's own packages; with
 * `--no-install` it does not. `CHROMIUM` names another browser.
 */
import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('../', import.meta.url))

/** What looks for barriers in the page. MPL-2.0: used here only, never shipped. */
const axe = 'axe-core@4.14.1'

function run(command: string, args: readonly string[], cwd = root): number {
  process.stdout.write(`> ${command} ${args.join(' ')}\n`)
  return spawnSync(command, args, {cwd, stdio: 'inherit'}).status ?? 1
}

function isInstalled(program: string): boolean {
  return spawnSync('sh', ['-c', `command -v ${program}`]).status === 0
}

function install(folder: string): void {
  mkdirSync(folder, {recursive: true})
  if (!existsSync(join(folder, 'package.json')))
    writeFileSync(join(folder, 'package.json'), '{"private": true}\n')
  if (!existsSync(join(folder, 'node_modules/axe-core')))
    run('npm', ['install', '--no-audit', '--no-fund', axe], folder)
  if (process.env.CHROMIUM === undefined && !isInstalled('chromium') && isInstalled('apt-get'))
    run('sh', ['-c', 'apt-get update -q >/dev/null; apt-get install -y -q chromium >/dev/null'])
}

const args = process.argv.slice(2)
if (!args.includes('--no-install')) install(join(root, 'build/browser'))
const filters = args.filter((arg) => arg !== '--no-install')
process.exitCode = run('npx', ['vitest', 'run', '--config', 'vitest.browser.config.ts', ...filters])
