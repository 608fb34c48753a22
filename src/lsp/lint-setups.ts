import {dirname, join, sep} from 'node:path'
import {readFrontMatter} from '../config/front-matter.ts'
import {type ConfigForFile, ConfigLoader, type LoadedConfig} from '../config/load.ts'
import type {Registry} from '../config/resolve.ts'
import type {ConfigLayer} from '../config/user-config.ts'
import {createLinter, type Linter} from '../core.ts'
import {parseHtml} from '../formats/html/html.ts'
import {configCandidates, signatureOf} from './config-signature.ts'
import type {EditorSettings} from './editor-settings.ts'
import {findPath} from './file-uri.ts'

/** How one document is checked. */
export interface LintSetup {
  readonly linter: Linter
  /** The config files that took part, the strongest last. */
  readonly files: readonly LoadedConfig[]
  /** A config file leaves the document out. */
  readonly isIgnored: boolean
}

/** Milliseconds after which the config files are looked at again, where no client watches them. */
const statPause = 300

interface Loaded extends ConfigForFile {
  readonly files: readonly LoadedConfig[]
}

const nothing: Loaded = {files: [], layers: [], isIgnored: false}

interface Known {
  readonly settings: EditorSettings
  readonly setup: LintSetup
  readonly files: readonly string[]
  readonly signature: string
  checked: number
}

/** Finds out how documents are checked, and notices when their config files change. */
export class LintSetups {
  private readonly registry: Registry
  private readonly onTrouble: (error: unknown) => void
  private readonly byUri = new Map<string, Known>()
  private readonly linters = new Map<string, Linter>()
  private loader: ConfigLoader
  private folders: readonly string[] = []

  /** @param onTrouble Told of config files that cannot be used; the document is then checked without them. */
  constructor(registry: Registry, onTrouble: (error: unknown) => void) {
    this.registry = registry
    this.onTrouble = onTrouble
    this.loader = this.makeLoader()
  }

  /** @param folders Paths of the workspace's folders: the first stands in for documents without a place. */
  setFolders(folders: readonly string[]): void {
    this.folders = folders
    this.invalidate()
  }

  /** Reads everything anew at the next document. */
  invalidate(): void {
    this.byUri.clear()
    this.reload()
  }

  forget(uri: string): void {
    this.byUri.delete(uri)
  }

  /** The folder from which config files are looked for: the file's, or the workspace's. */
  folderOf(uri: string): string | undefined {
    const path = findPath(uri)
    return path === undefined ? this.folders[0] : dirname(path)
  }

  /** The workspace's folder that holds a file, where a new config file belongs; the file's own folder if none does. */
  projectFolderOf(uri: string): string | undefined {
    const folder = this.folderOf(uri)
    if (folder === undefined) return undefined
    return this.folders.find((root) => folder === root || folder.startsWith(`${root}${sep}`)) ?? folder
  }

  async setupFor(uri: string, settings: EditorSettings): Promise<LintSetup> {
    const known = this.byUri.get(uri)
    if (known !== undefined && known.settings === settings && this.isFresh(known)) return known.setup
    const loaded = await this.load(uri)
    const setup = this.makeSetup(loaded, settings)
    const folder = this.folderOf(uri)
    const files = [
      ...(folder === undefined ? [] : configCandidates(folder)),
      ...loaded.files.map(({file}) => file),
    ]
    const checked = performance.now()
    this.byUri.set(uri, {settings, setup, files, signature: signatureOf(files), checked})
    return setup
  }

  private isFresh(known: Known): boolean {
    const now = performance.now()
    if (now - known.checked < statPause) return true
    known.checked = now
    if (signatureOf(known.files) === known.signature) return true
    this.invalidate()
    return false
  }

  /** A document without a place is checked as a file in the workspace's folder would be. */
  private async load(uri: string): Promise<Loaded> {
    const folder = this.folderOf(uri)
    if (folder === undefined) return nothing
    try {
      const files = await this.loader.find(folder)
      return {files, ...(await this.loader.configFor(findPath(uri) ?? join(folder, 'untitled')))}
    } catch (error) {
      this.onTrouble(error)
      return nothing
    }
  }

  private makeSetup({files, layers, isIgnored}: Loaded, settings: EditorSettings): LintSetup {
    const all = settings.layer === undefined ? layers : [settings.layer, ...layers]
    return {linter: this.linterFor(all, settings), files, isIgnored}
  }

  private linterFor(layers: readonly ConfigLayer[], settings: EditorSettings): Linter {
    const key = `${layers.map(({origin}) => origin).join('\n')}\n${JSON.stringify(settings.layer ?? null)}`
    const known = this.linters.get(key)
    if (known !== undefined) return known
    const linter = createLinter({
      layers,
      registry: this.registry,
      readFrontMatter,
      remembers: true,
      parsers: {html: parseHtml},
    })
    this.linters.set(key, linter)
    return linter
  }

  private reload(): void {
    this.linters.clear()
    this.loader = this.makeLoader()
  }

  private makeLoader(): ConfigLoader {
    return new ConfigLoader(this.registry, this.folders[0] ?? process.cwd())
  }
}
