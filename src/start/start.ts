import {basename, dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {isMainThread} from 'node:worker_threads'
import {cacheFolder} from './cache-folder.ts'
import {CodeCache} from './code-cache.ts'
import {scriptLoader} from './load-scripts.ts'
import {resetEngine, tuneEngine, tuneThread, withUsualHeap} from './tune-engine.ts'

/** Fingerprint of the scripts of the bundle, set when it is built. */
declare const laylintBuild: string

/** How long a thread or a server works before what it compiled is kept, in milliseconds. */
const delay = 3000

const file = fileURLToPath(import.meta.url)
const program = basename(file, '.cjs')
// `laylint lsp` is as good as `laylint-lsp`. Each kind has an engine with flags of its own, and so code of its own.
const isServer = program.endsWith('-lsp') || process.argv.slice(2).includes('lsp')

if (isMainThread) tuneEngine(!isServer)
else tuneThread()
const folder = cacheFolder(process.env, process.platform)
const name = [isServer ? 'server' : program, laylintBuild, process.versions.v8, process.arch].join('-')
const cache = new CodeCache(folder === undefined ? undefined : join(folder, `${name}.bin`))
if (isMainThread && !isServer) process.on('exit', save)
// Threads and servers are ended from outside.
else setTimeout(isServer ? () => withUsualHeap(() => cache.save()) : () => cache.save(), delay).unref()
scriptLoader(dirname(file), cache)(`./${program}-main.cjs`)

function save(): void {
  resetEngine()
  cache.save()
}
