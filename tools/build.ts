import {createHash} from 'node:crypto'
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {type BuildOptions, build, transform} from 'esbuild'
import {dataFiles} from './data-files.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Entry points of the command line: the program, and the scripts that it starts. Each gets a script that starts it. */
const programs = {
  laylint: 'bin/laylint.ts',
  'laylint-lsp': 'bin/laylint-lsp.ts',
  worker: 'src/cli/worker.ts',
}

/** Entry points of the library. */
const libraries = {index: 'src/index.ts', core: 'src/core.ts', unified: 'src/unified/index.ts'}

const shared: BuildOptions = {
  absWorkingDir: root,
  bundle: true,
  splitting: true,
  format: 'esm',
  minify: true,
  target: 'node20.19',
  legalComments: 'none',
  charset: 'ascii',
  write: false,
  // Names of chunks hang on paths: they must be the same wherever the modules really are.
  preserveSymlinks: true,
  logLevel: 'warning',
  loader: {'.json': 'json'},
  // Node has them; as calls of `RegExp` they would be made anew for each use.
  supported: {'regexp-unicode-property-escapes': true},
}

/** Placeholder for the address of a module, which CommonJS lacks. */
const moduleUrl = 'laylintModuleUrl'

/**
 * Bundles the command line: minified CommonJS, which Node starts fastest, in chunks that are loaded when needed.
 *
 * esbuild splits ES modules only, so it does that first, and each chunk is turned into CommonJS afterwards. What a user runs
 * is a small script that loads the chunks with compiled code of earlier runs.
 *
 * @param entryPoints Scripts by the names of their bundles.
 * @returns File names and contents.
 */
export async function buildPrograms(
  entryPoints: Readonly<Record<string, string>> = programs,
): Promise<Map<string, string>> {
  const files = new Map<string, string>()
  const {outputFiles = []} = await build({
    ...shared,
    platform: 'node',
    // jsonc-parser's CommonJS cannot be bundled: it looks its own modules up at run time.
    mainFields: ['module', 'main'],
    plugins: [dataFiles(files)],
    entryPoints: Object.fromEntries(
      Object.entries(entryPoints).map(([name, path]) => [`${name}-main`, path]),
    ),
    outdir: 'dist',
    outExtension: {'.js': '.cjs'},
    chunkNames: 'laylint-[hash]',
    define: {'import.meta.url': moduleUrl},
  })
  for (const file of outputFiles)
    files.set(basename(file.path), await toCommonJs(file.text.replace(/^#!.*\n/, '')))
  const start = await buildStart(files)
  for (const name of Object.keys(entryPoints)) files.set(`${name}.cjs`, start)
  return files
}

/** The script that starts a program; it finds its own name out. */
async function buildStart(files: ReadonlyMap<string, string>): Promise<string> {
  const hash = createHash('sha256')
  for (const [name, text] of [...files].sort()) hash.update(`${name}\n${text}\n`)
  const {outputFiles = []} = await build({
    ...shared,
    splitting: false,
    platform: 'node',
    entryPoints: ['src/start/start.ts'],
    outdir: 'dist',
    define: {'import.meta.url': moduleUrl, laylintBuild: JSON.stringify(hash.digest('hex').slice(0, 16))},
  })
  return toCommonJs(`#!/usr/bin/env node\n${outputFiles[0]?.text ?? ''}`)
}

async function toCommonJs(text: string): Promise<string> {
  const {code: mixed} = await transform(text, {
    format: 'cjs',
    minify: true,
    target: 'node20.19',
    platform: 'node',
    charset: 'ascii',
    supported: {'dynamic-import': false, 'regexp-unicode-property-escapes': true},
  })
  // esbuild leaves patterns as they are; ASCII is read without decoding and takes half the memory.
  const code = mixed.replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  const needsUrl = code.includes(moduleUrl)
  const url = `const ${moduleUrl}=require("url").pathToFileURL(__filename).href;`
  if (!needsUrl) return code
  // A script that is run directly starts with the line that names its interpreter.
  const start = code.startsWith('#!') ? code.indexOf('\n') + 1 : 0
  return code.slice(0, start) + url + code.slice(start)
}

/** Bundles the library: ES modules without dependencies; `core` and `unified` without Node. */
export async function buildLibraries(): Promise<Map<string, string>> {
  const entryPoints = Object.fromEntries(
    Object.entries(libraries).filter(([, path]) => existsSync(join(root, path))),
  )
  const {outputFiles = []} = await build({
    ...shared,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['import', 'default'],
    external: ['node:*'],
    entryPoints,
    outdir: 'dist',
    chunkNames: 'lib-[hash]',
  })
  return new Map(outputFiles.map((file) => [basename(file.path), file.text]))
}

/** Everything that `dist/` holds, by its path there. */
export async function buildAll(): Promise<Map<string, string>> {
  const {buildTypes} = await import('./build-types.ts')
  return new Map([...(await buildPrograms()), ...(await buildLibraries()), ...buildTypes()])
}

/** Paths of files in a folder that are missing, left over or different. */
export function findStale(folder: string, wanted: ReadonlyMap<string, string>): string[] {
  const present = existsSync(folder) ? readdirSync(folder, {recursive: true, encoding: 'utf8'}) : []
  const files = present
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(?:c?js|ts|txt)$/.test(path))
  const stale = files.filter((path) => !wanted.has(path))
  for (const [path, text] of wanted) {
    if (!files.includes(path) || readFileSync(join(folder, path), 'utf8') !== text) stale.push(path)
  }
  return stale
}

/** Writes files into a folder and removes those that are not among them. */
export function writeFolder(folder: string, wanted: ReadonlyMap<string, string>): void {
  for (const path of findStale(folder, wanted)) {
    const text = wanted.get(path)
    const file = join(folder, path)
    if (text === undefined) {
      rmSync(file)
    } else {
      mkdirSync(dirname(file), {recursive: true})
      writeFileSync(file, text)
    }
  }
}

async function main(args: readonly string[]): Promise<void> {
  const folder = args.find((arg) => !arg.startsWith('--')) ?? join(root, 'dist')
  const wanted = args.includes('--programs') ? await buildPrograms() : await buildAll()
  if (!args.includes('--check')) {
    writeFolder(folder, wanted)
    return
  }
  const stale = findStale(folder, wanted)
  if (stale.length > 0) {
    const shown = `${stale.slice(0, 3).join(', ')}${stale.length > 3 ? ` and ${stale.length - 3} more` : ''}`
    process.stderr.write(`dist/ is older than the source: ${shown}. Run npm run build.\n`)
  }
  process.exitCode = stale.length === 0 ? 0 : 1
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv.slice(2))
