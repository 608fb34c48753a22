import {dirname, join, relative} from 'node:path'
import {fileURLToPath} from 'node:url'
import ts from 'typescript'

const root = fileURLToPath(new URL('..', import.meta.url))

/** What the package exports types of. */
const entries = ['src/index.ts', 'src/core.ts', 'src/unified/index.ts']

/**
 * Type declarations of the library: those of its entry points and of what they refer to.
 *
 * @returns Paths from `dist/`, and contents.
 */
export function buildTypes(): Map<string, string> {
  const {config} = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile)
  const {options} = ts.convertCompilerOptionsFromJson(config.compilerOptions, root)
  const program = ts.createProgram({
    rootNames: entries.map((entry) => join(root, entry)),
    options: {
      ...options,
      noEmit: false,
      declaration: true,
      emitDeclarationOnly: true,
      rootDir: root,
      outDir: '/types',
    },
  })
  const emitted = new Map<string, string>()
  program.emit(
    undefined,
    (path, text) => void emitted.set(relative('/types', path).replaceAll('\\', '/'), text),
  )
  return keepReachable(emitted)
}

function keepReachable(emitted: ReadonlyMap<string, string>): Map<string, string> {
  const kept = new Map<string, string>()
  const pending = entries.map((entry) => entry.replace(/\.ts$/, '.d.ts'))
  for (let path = pending.pop(); path !== undefined; path = pending.pop()) {
    const text = emitted.get(path)
    if (text === undefined || kept.has(`types/${path}`)) continue
    // Declarations are found beside scripts, so imports name those.
    kept.set(
      `types/${path}`,
      text
        .replace(/(from '|import\(['"])(\.[^'"]*)\.ts(['"])/g, '$1$2.js$3')
        .replace(/(from ")(\.[^"]*)\.ts"/g, '$1$2.js"'),
    )
    for (const match of text.matchAll(/(?:from |import\()['"](\.[^'"]*)\.ts['"]/g)) {
      pending.push(join(dirname(path), `${match[1] ?? ''}.d.ts`).replaceAll('\\', '/'))
    }
  }
  return kept
}
