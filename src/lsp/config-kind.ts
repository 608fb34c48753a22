import {configFileNames} from '../config/load.ts'

/** What kind of config file a name stands for. */
export interface ConfigKind {
  readonly syntax: 'json' | 'yaml'
  /** A package.json: only what is under its `laylint` key is ours. */
  readonly isManifest: boolean
}

/** Names of files that may hold configuration. */
export const watchedNames: readonly string[] = [...configFileNames, 'package.json']

/**
 * Tells config files by name.
 *
 * @param uri Address or path of a file.
 */
export function configKindOf(uri: string): ConfigKind | undefined {
  const name = uri.slice(uri.lastIndexOf('/') + 1)
  if (!watchedNames.includes(name)) return undefined
  return {syntax: /\.ya?ml$/.test(name) ? 'yaml' : 'json', isManifest: name === 'package.json'}
}
