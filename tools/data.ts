/**
 * Checks the word lists that people edit and writes what is generated from them and from the style and script of the HTML report: `npm run data`, or `npm run data -- --check` to
 * fail when a generated file is not fresh.
 */
import {createHash} from 'node:crypto'
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {assetsFile, assetsModule} from './html-report/page-assets.ts'
import {lexiconModule} from './words/build-lexicon.ts'
import {alternativesThatAreTerms, checkRows, columnDescriptions} from './words/check-rows.ts'
import {readLexiconRows} from './words/lexicon-rows.ts'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')

/** A file that is generated, with what it should hold. */
interface Generated {
  readonly file: string
  readonly text: string
}

/** Rules whose word lists are compiled into `lexicon.gen.ts`. */
export const lexiconRules = ['jargon-term', 'simpler-words'] as const

/** Sources a row may name, by key, as `data/sources.json` of a rule records them. */
type Sources = Readonly<
  Record<string, {readonly title: string; readonly path?: string; readonly note?: string}>
>

function readSources(folder: string): Sources {
  const file = path.join(folder, 'sources.json')
  const parsed: Sources = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  return parsed
}

function resourceOf(folder: string, name: string): object {
  const bytes = readFileSync(path.join(folder, name))
  const fields = Object.entries(columnDescriptions).map(([column, description]) => ({
    name: column,
    type: 'string',
    description,
  }))
  const isList = bytes.toString('utf8', 0, 9) === 'term\tpos\t'
  return {
    name: name.replace(/\.[a-z]+$/, ''),
    path: name,
    format: name.split('.').at(-1),
    bytes: bytes.length,
    hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
    ...(isList ? {dialect: {delimiter: '\t', quoteChar: null}, schema: {fields}} : {}),
  }
}

function dataPackage(rule: string, folder: string): string {
  const files = readdirSync(folder)
    .filter((name) => /\.(?:tsv|txt)$/.test(name))
    .sort()
  const sources = Object.entries(readSources(folder)).map(([name, source]) => ({name, ...source}))
  const description = {
    name: rule,
    licenses: [{name: 'MIT', path: 'https://spdx.org/licenses/MIT.html'}],
    sources,
    resources: files.map((name) => resourceOf(folder, name)),
    builtBy: 'tools/data.ts',
  }
  return `${JSON.stringify(description, undefined, 2)}\n`
}

function generate(rule: string, problems: string[]): readonly Generated[] {
  const ruleFolder = path.join(root, 'rules', rule)
  const folder = path.join(ruleFolder, 'data')
  if (!existsSync(folder)) return []
  const rows = readLexiconRows(folder, problems)
  problems.push(...checkRows(rows, new Set(Object.keys(readSources(folder)))))
  if (rule === 'jargon-term') problems.push(...alternativesThatAreTerms(rows))
  return [
    {file: path.join(ruleFolder, 'lexicon.gen.ts'), text: lexiconModule(rows)},
    {file: path.join(folder, 'datapackage.json'), text: dataPackage(rule, folder)},
  ]
}

function isFresh({file, text}: Generated): boolean {
  return existsSync(file) && readFileSync(file, 'utf8') === text
}

function run(isCheck: boolean): number {
  const problems: string[] = []
  const generated = [
    ...lexiconRules.flatMap((rule) => generate(rule, problems)),
    {file: path.join(root, assetsFile), text: assetsModule()},
  ]
  if (isCheck) {
    const stale = generated
      .filter((item) => !isFresh(item))
      .map(({file}) => `${path.relative(root, file)}: not fresh; run npm run data`)
    problems.push(...stale)
  } else if (problems.length === 0 || process.argv.includes('--force')) {
    for (const {file, text} of generated) writeFileSync(file, text)
  }
  for (const problem of problems) console.error(problem)
  return problems.length === 0 ? 0 : 1
}

process.exitCode = run(process.argv.includes('--check'))
