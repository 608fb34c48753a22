import {spawnSync} from 'node:child_process'
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

/** Files that one start of LibreOffice converts: more take too much memory. */
const batch = 50

/** Milliseconds that a batch may take. */
const timeMax = 600_000

/**
 * Converts files with LibreOffice, headless.
 *
 * @param files Contents by name.
 * @param form What `--convert-to` takes.
 * @param folder An empty folder to work in.
 * @returns Contents of the results by the names of their sources; what could not be opened is missing.
 */
export function convert(
  files: ReadonlyMap<string, Uint8Array | string>,
  form: string,
  folder: string,
): Map<string, Uint8Array> {
  const input = join(folder, 'in')
  const output = join(folder, 'out')
  mkdirSync(input, {recursive: true})
  for (const [name, contents] of files) writeFileSync(join(input, name), contents)
  const names = [...files.keys()]
  for (let from = 0; from < names.length; from += batch) {
    const paths = names.slice(from, from + batch).map((name) => join(input, name))
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    const args = [profile, '--headless', '--convert-to', form, '--outdir', output, ...paths]
    const {error} = spawnSync('soffice', args, {timeout: timeMax})
    if (error !== undefined) throw new Error(`LibreOffice did not run: ${error.message}`)
  }
  const ending = form.replace(/:.*$/s, '')
  const made = new Set(readdirSync(output))
  const results = new Map<string, Uint8Array>()
  for (const name of names) {
    const result = `${name.replace(/\.[^.]*$/, '')}.${ending}`
    if (made.has(result)) results.set(name, readFileSync(join(output, result)))
  }
  return results
}

/** Texts of the notes of a PDF that LibreOffice wrote. */
export function notesOf(pdf: Uint8Array): string[] {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.length).toString('latin1')
  return [...text.matchAll(/\/Contents\s*<FEFF([0-9A-F]*)>/g)].map(([, digits]) => {
    const wide = Buffer.from(digits ?? '', 'hex')
    return new TextDecoder('utf-16be').decode(wide)
  })
}
