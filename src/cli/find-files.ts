import {existsSync, lstatSync, readdirSync, type Stats, statSync} from 'node:fs'
import {basename, dirname, join, relative, resolve} from 'node:path'
import {findNearest} from '../engine/nearest.ts'
import {findFormat, formatsByEnding} from '../source/format.ts'
import {sayReadError} from '../source/read.ts'
import {IgnoreFiles} from './ignore-files.ts'

/** One text to read. */
export interface InputFile {
  /** Absolute path. */
  readonly file: string
  /** From the working folder, with forward slashes. */
  readonly path: string
  /** Named by itself, so that no pattern leaves it out. */
  readonly isNamed: boolean
}

/** What the operands of the command line stand for. */
export interface FoundFiles {
  readonly files: readonly InputFile[]
  readonly hasInput: boolean
  /** Operands that stand for nothing, as sentences. */
  readonly problems: readonly string[]
}

/** How files are found. */
export interface FindOptions {
  readonly workingFolder: string
  /** For “did you mean”: a mistyped command looks like the name of a file. */
  readonly commandNames: readonly string[]
  /** A format was given, so the ending of a name does not matter. */
  readonly isAnyFormat: boolean
  /** Read also what .gitignore and .laylintignore leave out. */
  readonly isUnfiltered: boolean
}

/** Finds the files of all operands, in their order, each once; folders and globs sorted by name. */
export async function findFiles(operands: readonly string[], options: FindOptions): Promise<FoundFiles> {
  const search = new Search(options)
  for (const operand of operands) await search.add(operand)
  return {files: [...search.files.values()], hasInput: search.hasInput, problems: search.problems}
}

class Search {
  readonly files = new Map<string, InputFile>()
  readonly problems: string[] = []
  hasInput = false
  private readonly options: FindOptions
  private readonly ignored = new IgnoreFiles()

  constructor(options: FindOptions) {
    this.options = options
  }

  async add(operand: string): Promise<void> {
    if (operand === '-') {
      this.hasInput = true
      return
    }
    const path = resolve(this.options.workingFolder, operand)
    const stats = this.findStats(path, operand)
    if (stats === 'unreadable') return
    if (stats?.isDirectory() === true) this.addFolder(path, operand)
    else if (stats?.isFile() === true) this.addNamed(path, operand)
    else if (stats !== undefined) this.problems.push(`${operand}: is neither a file nor a folder.`)
    else if (/[*?[\]{}!]/.test(operand)) await this.addGlob(operand)
    else this.problems.push(`${operand}: ${this.sayMissing(path, operand)}`)
  }

  private findStats(path: string, operand: string): Stats | 'unreadable' | undefined {
    try {
      return statSync(path, {throwIfNoEntry: false})
    } catch (error) {
      this.problems.push(`${operand}: cannot be read: ${sayReadError(error)}.`)
      return 'unreadable'
    }
  }

  private addNamed(file: string, operand: string): void {
    if (!this.options.isAnyFormat && findFormat(file) === undefined) {
      this.problems.push(`${operand}: ${sayFormat(file)}`)
      return
    }
    this.put(file, true)
  }

  private addFolder(folder: string, operand: string): void {
    const before = this.files.size
    const pending = [folder]
    while (pending.length > 0) {
      const current = pending.pop()
      if (current !== undefined) pending.push(...this.readFolder(current).reverse())
    }
    if (this.files.size === before) {
      const endings = Object.keys(formatsByEnding).filter((ending) => ending.length <= 4)
      this.problems.push(`${operand}: has no file to check. Looked for: ${endings.join(', ')}.`)
    }
  }

  /** Adds the files of a folder; gives the folders in it. Links to folders are not followed: they can go in circles. */
  private readFolder(folder: string): string[] {
    const folders: string[] = []
    try {
      const entries = readdirSync(folder, {withFileTypes: true})
      entries.sort((one, other) => (one.name < other.name ? -1 : 1))
      for (const entry of entries) {
        const path = join(folder, entry.name)
        const isFolder = entry.isDirectory()
        if (!isFolder && findFormat(entry.name) === undefined) continue
        if (!this.options.isUnfiltered && this.ignored.covers(path, isFolder)) continue
        if (isFolder) folders.push(path)
        else if (entry.isFile() || isLinkToFile(path)) this.put(path, false)
      }
    } catch (error) {
      this.problems.push(`${this.show(folder)}: cannot be read: ${sayReadError(error)}.`)
    }
    return folders
  }

  private async addGlob(pattern: string): Promise<void> {
    const {glob} = await import('tinyglobby')
    const found = await glob([pattern.replaceAll('\\', '/')], {
      cwd: this.options.workingFolder,
      absolute: true,
      followSymbolicLinks: false,
      ignore: ['**/node_modules/**', '**/.git/**'],
      expandDirectories: false,
    })
    const files = found.map((file) => resolve(file)).sort()
    const root = this.options.workingFolder
    const kept = files.filter((file) => {
      if (!this.options.isAnyFormat && findFormat(file) === undefined) return false
      return this.options.isUnfiltered || !this.ignored.coversDeeply(file, root)
    })
    for (const file of kept) this.put(file, false)
    if (kept.length === 0) {
      const reason =
        files.length === 0 ? 'no file has such a name' : 'no such file is read, or all are ignored'
      this.problems.push(`${pattern}: ${reason}.`)
    }
  }

  private put(file: string, isNamed: boolean): void {
    const known = this.files.get(file)
    if (known === undefined || (isNamed && !known.isNamed)) {
      this.files.set(file, {file, path: this.show(file), isNamed})
    }
  }

  private show(file: string): string {
    const path = relative(this.options.workingFolder, file)
    return (path === '' ? '.' : path).replaceAll('\\', '/')
  }

  private sayMissing(path: string, operand: string): string {
    if (isLink(path)) return 'is a link that leads nowhere.'
    const command = operand.includes('.') ? undefined : findNearest(operand, this.options.commandNames)
    if (command !== undefined) return `there is no such file. Did you mean the command “${command}”?`
    const folder = dirname(path)
    if (!existsSync(folder)) return `there is no folder “${this.show(folder)}”.`
    const nearest = findNearest(basename(path), namesIn(folder))
    return nearest === undefined
      ? 'there is no such file.'
      : `there is no such file. Did you mean “${nearest}”?`
  }
}

/** Files that people write summaries in, and that are not read. */
const otherFiles: Readonly<Record<string, string>> = {
  doc: 'is an old Word file (.doc). Open it in Word and save it as .docx.',
  dot: 'is an old Word template (.dot). Open it in Word and save it as .docx.',
  rtf: 'is an RTF file. Open it in Word or LibreOffice and save it as .docx.',
  pages: 'is a Pages document. Export it as Word (.docx) first.',
  pdf: 'is a PDF. Check the file that it was made from: Word, Markdown, HTML or text.',
}

function sayFormat(file: string): string {
  const ending = /\.([A-Za-z]+)$/.exec(file)?.[1]?.toLowerCase() ?? ''
  return Object.hasOwn(otherFiles, ending)
    ? (otherFiles[ending] ?? '')
    : 'the ending of its name tells no format. Say which: --format-in md, text, html, docx, odt.'
}

function isLinkToFile(path: string): boolean {
  return statSync(path, {throwIfNoEntry: false})?.isFile() === true
}

function isLink(path: string): boolean {
  return lstatSync(path, {throwIfNoEntry: false})?.isSymbolicLink() === true
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
