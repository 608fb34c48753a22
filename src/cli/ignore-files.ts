import {existsSync, readFileSync} from 'node:fs'
import {dirname, join, relative} from 'node:path'
import ignore, {type Ignore} from 'ignore'

/** Files with patterns of what to leave out, the weaker first. */
const ignoreFileNames: readonly string[] = ['.gitignore', '.laylintignore']

/** Folders that hold nothing people wrote. */
const neverRead: ReadonlySet<string> = new Set(['node_modules', '.git', '.hg', '.svn'])

/** What .gitignore and .laylintignore leave out, as git reads them: from the root of the repository downwards. */
export class IgnoreFiles {
  private readonly byFolder = new Map<string, Ignore | undefined>()
  private readonly chains = new Map<string, readonly string[]>()

  /** Whether a file or folder is left out. */
  covers(path: string, isFolder: boolean): boolean {
    const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
    if (isFolder && (neverRead.has(name) || name.startsWith('.'))) return true
    let isCovered = false
    for (const folder of this.chainOf(dirname(path))) {
      const patterns = this.patternsOf(folder)
      if (patterns === undefined) continue
      const result = patterns.test(toPosix(relative(folder, path)) + (isFolder ? '/' : ''))
      if (result.ignored) isCovered = true
      else if (result.unignored) isCovered = false
    }
    return isCovered
  }

  /** Whether a file is left out by itself or by a folder above it, as far as `root`. */
  coversDeeply(file: string, root: string): boolean {
    for (let folder = dirname(file); folder.length > root.length; folder = dirname(folder)) {
      if (this.covers(folder, true)) return true
    }
    return this.covers(file, false)
  }

  /** Folders from the root of the repository to this one; this one alone if there is no repository. */
  private chainOf(folder: string): readonly string[] {
    const known = this.chains.get(folder)
    if (known !== undefined) return known
    const parent = dirname(folder)
    const isTop = parent === folder || existsSync(join(folder, '.git'))
    const chain = isTop ? [folder] : [...this.chainOf(parent), folder]
    this.chains.set(folder, chain)
    return chain
  }

  private patternsOf(folder: string): Ignore | undefined {
    if (this.byFolder.has(folder)) return this.byFolder.get(folder)
    const texts = ignoreFileNames.map((name) => readOrEmpty(join(folder, name))).filter((text) => text !== '')
    const patterns = texts.length === 0 ? undefined : ignore().add(texts)
    this.byFolder.set(folder, patterns)
    return patterns
  }
}

function readOrEmpty(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

function toPosix(path: string): string {
  return path.replaceAll('\\', '/')
}
