import {readFileSync} from 'node:fs'
import {createRequire, Module} from 'node:module'
import {join} from 'node:path'
import {Script} from 'node:vm'
import type {CodeCache} from './code-cache.ts'

/** What a CommonJS script is called with. */
type Body = (
  exported: unknown,
  require: (id: string) => unknown,
  module: {exports: unknown},
  file: string,
  folder: string,
) => void

/**
 * Loads the scripts of a bundle as `require` does, but with compiled code that was kept.
 *
 * @param folder Where the scripts of the bundle lie; what is not in it is left to `require`.
 * @returns Loads a script by its name, such as `./laylint-ABC.cjs`.
 */
export function scriptLoader(folder: string, cache: CodeCache): (id: string) => unknown {
  const ownRequire = createRequire(join(folder, 'laylint.cjs'))
  const loaded = new Map<string, {exports: unknown}>()
  const load = (id: string): unknown => {
    if (!id.startsWith('./')) return ownRequire(id)
    const known = loaded.get(id)
    if (known !== undefined) return known.exports
    const file = join(folder, id)
    const module = {exports: {}}
    loaded.set(id, module)
    compile(id, file, cache)(module.exports, load, module, file, folder)
    return module.exports
  }
  return load
}

function compile(id: string, file: string, cache: CodeCache): Body {
  // ASCII by the settings of the bundler: read without decoding.
  const script = new Script(Module.wrap(readFileSync(file, 'latin1')), {
    filename: file,
    cachedData: cache.find(id),
  })
  cache.add(id, script)
  return script.runInThisContext() as Body
}
