/** Whether this is the bundle, which keeps all its files in one folder, and not the source. */
const isBundle = import.meta.url.endsWith('.cjs')

/** The script of threads. */
export const workerFile = new URL(isBundle ? './worker.cjs' : './worker.ts', import.meta.url)

/** The folder of the package, with the pages of the rules. */
export const packageFolder = new URL(isBundle ? '../' : '../../', import.meta.url)
