import {fileURLToPath, pathToFileURL} from 'node:url'

/**
 * Path of a file by its address.
 *
 * @returns `undefined` for addresses of other kinds (`untitled:`, `vscode-vfs:`) and for those that name no path here.
 */
export function findPath(uri: string): string | undefined {
  if (!uri.startsWith('file:')) return undefined
  try {
    return fileURLToPath(uri)
  } catch {
    return undefined
  }
}

/** Address of a file by its path. */
export function toUri(path: string): string {
  return pathToFileURL(path).href
}
