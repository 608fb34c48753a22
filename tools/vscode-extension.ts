import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname} from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'
import {buildPrograms} from './build.ts'
import {configSchema} from './schema/config-schema.ts'
import {extensionManifest} from './vscode/manifest.ts'
import {packVsix} from './vscode/vsix.ts'

const root = new URL('../', import.meta.url)

/** The extension as a package that VS Code installs: client, server, schema and page. */
export async function buildExtension(): Promise<Uint8Array> {
  const files = new Map<string, string>()
  for (const [name, text] of await buildPrograms({'laylint-lsp': 'bin/laylint-lsp.ts'}))
    files.set(`server/${name}`, text)
  files.set('extension.js', await bundleClient())
  files.set('config.schema.json', JSON.stringify(configSchema()))
  files.set('readme.md', readFileSync(new URL('editors/vscode/README.md', root), 'utf8'))
  files.set('LICENSE.txt', readFileSync(new URL('LICENSE', root), 'utf8'))
  return packVsix(extensionManifest(), files)
}

async function bundleClient(): Promise<string> {
  const {outputFiles} = await build({
    absWorkingDir: fileURLToPath(root),
    entryPoints: ['editors/vscode/src/extension.ts'],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['vscode'],
    minify: true,
    write: false,
    logLevel: 'warning',
  })
  return outputFiles[0]?.text ?? ''
}

async function main(args: readonly string[]): Promise<void> {
  const file = args[0] ?? fileURLToPath(new URL('build/laylint.vsix', root))
  mkdirSync(dirname(file), {recursive: true})
  writeFileSync(file, await buildExtension())
  process.stdout.write(`${file}\n`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv.slice(2))
