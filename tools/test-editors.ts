import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {buildPrograms, writeFolder} from './build.ts'
import {packVsix} from './vscode/vsix.ts'
import {buildExtension} from './vscode-extension.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
const folder = join(root, 'build/editors')

/** Editors that there are tests with our own files for, by the program that they need. */
const ownTests: readonly (readonly [string, string])[] = [
  ['nvim', 'neovim'],
  ['emacs', 'emacs'],
  ['vim', 'vim'],
]

/** Drivers of the folder that `LAYLINT_CLIENTS` names, and whether they must not be missing. */
const drivers: readonly (readonly [string, boolean])[] = [
  ['node-client', true],
  ['nvim', true],
  ['emacs-eglot', true],
  ['emacs-lsp-mode', false],
  ['vim-ale', false],
  ['codemirror', false],
  ['kate', false],
  ['vscode', true],
]

/** Exit code with which a driver says that its editor is not there. */
const missingCode = 77

/** What the browser side of the drivers needs from npm. */
const browserPackages = [
  'playwright-core',
  'esbuild',
  'ws',
  '@codemirror/lsp-client',
  'codemirror@6.0.2',
  '@codemirror/state',
  '@codemirror/view',
  '@codemirror/lang-markdown',
  '@codemirror/lint',
]

function run(command: string, args: readonly string[], cwd = root): number {
  process.stdout.write(`> ${command} ${args.join(' ')}\n`)
  return spawnSync(command, args, {cwd, stdio: 'inherit'}).status ?? 1
}

function isInstalled(program: string): boolean {
  return spawnSync('sh', ['-c', `command -v ${program}`]).status === 0
}

/** Installs what is missing and can be: editors as root on Debian, the rest from npm. */
function install(clients: string): void {
  const missing = ['nvim', 'emacs', 'vim', 'kate', 'chromium'].filter((program) => !isInstalled(program))
  if (missing.length > 0 && isInstalled('apt-get')) run('sh', [join(clients, 'setup-apt.sh')])
  const browser = join(folder, 'browser')
  mkdirSync(browser, {recursive: true})
  if (!existsSync(join(browser, 'package.json')))
    writeFileSync(join(browser, 'package.json'), '{"private": true}\n')
  if (!existsSync(join(browser, 'node_modules/playwright-core')))
    run('npm', ['install', '--no-audit', '--no-fund', ...browserPackages], browser)
  if (!existsSync(join(folder, 'code/node_modules/code-server')))
    run('sh', [join(clients, 'setup-code-server.sh'), join(folder, 'code')])
}

/** The extension that plays the person at the keyboard, packed. */
function packDriver(clients: string): void {
  const source = join(clients, '../vscode/driver-ext')
  if (!existsSync(source)) return
  const manifest: unknown = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'))
  if (typeof manifest !== 'object' || manifest === null) return
  const files = new Map([['driver.js', readFileSync(join(source, 'driver.js'), 'utf8')]])
  writeFileSync(join(folder, 'driver.vsix'), packVsix({...manifest}, files))
}

function runOwnTests(): number {
  const there = ownTests.filter(([program]) => isInstalled(program)).map(([, name]) => name)
  for (const [program, name] of ownTests)
    if (!there.includes(name)) process.stdout.write(`not installed: ${program}\n`)
  if (there.length === 0) return 1
  const files = there.map((name) => `tests/editors/${name}.test.ts`)
  return run('npx', ['vitest', 'run', '--config', 'vitest.editors.config.ts', ...files])
}

function runDriver(clients: string, name: string, scenario: string, isNeeded: boolean): number {
  const server = JSON.stringify([process.execPath, join(folder, 'programs/laylint.cjs'), 'lsp', '--stdio'])
  const browser = join(folder, 'browser')
  const args = [
    ['--server', server],
    ['--scenario', scenario],
    ['--vsix', join(folder, 'laylint.vsix')],
    ['--driver', join(folder, 'driver.vsix')],
    ['--codeserver', join(folder, 'code')],
    ['--playwright', browser],
    ['--modules', browser],
    ['--quiet'],
  ].flat()
  const code =
    spawnSync(process.execPath, [join(clients, `${name}.mjs`), ...args], {stdio: 'inherit'}).status ?? 1
  return code === missingCode && !isNeeded ? 0 : code
}

/**
 * Tests the server in real editors.
 *
 * @param args `--no-install` leaves out what is not there; a path names another scenario.
 */
async function main(args: readonly string[]): Promise<void> {
  const clients = process.env.LAYLINT_CLIENTS
  let failed = 0
  mkdirSync(folder, {recursive: true})
  if (clients !== undefined && !args.includes('--no-install')) install(clients)
  failed += runOwnTests() === 0 ? 0 : 1
  if (clients === undefined) {
    process.stdout.write(
      'LAYLINT_CLIENTS names no folder of drivers: only the files for editors were tested.\n',
    )
  } else {
    writeFolder(join(folder, 'programs'), await buildPrograms())
    writeFileSync(join(folder, 'laylint.vsix'), await buildExtension())
    packDriver(clients)
    const scenario = args.find((arg) => arg.endsWith('.json')) ?? join(clients, 'laylint.scenario.json')
    for (const [name, isNeeded] of drivers)
      failed += runDriver(clients, name, scenario, isNeeded) === 0 ? 0 : 1
  }
  process.stdout.write(failed === 0 ? 'All editors passed.\n' : `${failed} failed.\n`)
  process.exitCode = failed === 0 ? 0 : 1
}

await main(process.argv.slice(2))
