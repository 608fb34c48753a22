import {execFileSync, spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {availableParallelism} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {copyWithEntries, lexiconSizes} from './lexicon-cost.ts'
import {makeSummary} from './make-corpus.ts'
import {printRelint} from './relint.ts'
import {printRuleShares} from './rule-shares.ts'
import {wordContenders} from './word.ts'

const here = fileURLToPath(new URL('.', import.meta.url))
const root = join(here, '..')
const corpus = join(root, 'build/bench-corpus')

/** Summaries that each tool reads. */
const texts = 1_000

/** Times that each tool runs; the median counts. */
const rounds = 3

/** A tool, and how it is run over the corpus. */
interface Contender {
  readonly name: string
  readonly args: readonly string[]
}

function contenders(files: readonly string[]): Contender[] {
  const peer = (name: string): string => join(here, 'peers', name)
  return [
    {name: 'laylint', args: [join(root, 'dist/laylint.cjs'), corpus, '--no-config', '--format', 'compact']},
    {
      name: 'laylint, JSON',
      args: [join(root, 'dist/laylint.cjs'), corpus, '--no-config', '--format', 'json'],
    },
    {name: 'write-good', args: [join(here, 'node_modules/write-good/bin/write-good.js'), ...files]},
    {name: 'retext-readability and retext-simplify', args: [peer('retext.mjs'), corpus]},
    {name: 'text-readability', args: [peer('text-readability.mjs'), corpus]},
  ]
}

/** Writes the corpus afresh. */
function writeCorpus(count: number): string[] {
  rmSync(corpus, {recursive: true, force: true})
  mkdirSync(corpus, {recursive: true})
  for (let index = 0; index < count; index += 1) {
    writeFileSync(join(corpus, `${String(index).padStart(4, '0')}.md`), makeSummary(index))
  }
  return readdirSync(corpus).map((name) => join(corpus, name))
}

function installPeers(): void {
  if (['write-good', 'mammoth'].every((name) => existsSync(join(here, 'node_modules', name)))) return
  console.log('Installing the tools to compare with …')
  execFileSync('npm', ['install', '--no-package-lock', '--no-audit', '--no-fund'], {
    cwd: here,
    stdio: 'inherit',
  })
}

/** One run of a tool: seconds on the clock and of the processor, and peak memory in megabytes. */
interface Measure {
  readonly seconds: number
  /** Processor time, in seconds. */
  readonly cpu: number
  readonly megabytes: number
}

/** What the tool's own process says of itself at its end. */
const hook = [
  'const {maxRSS, userCPUTime, systemCPUTime} = process.resourceUsage()',
  "process.stderr.write('\\nused ' + maxRSS + ' ' + (userCPUTime + systemCPUTime) + '\\n')",
].join(';')
const hookModule = `data:text/javascript,${encodeURIComponent(`process.on('exit',()=>{${hook}})`)}`

function measure({args}: Contender): Measure {
  const startedAt = performance.now()
  const {stderr} = spawnSync(process.execPath, ['--import', hookModule, ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1_000_000_000,
  })
  const seconds = (performance.now() - startedAt) / 1000
  const [, kilobytes = '0', microseconds = '0'] = /\nused (\d+) (\d+)\n/.exec(stderr) ?? []
  return {seconds, cpu: Number(microseconds) / 1_000_000, megabytes: Number(kilobytes) / 1024}
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0
}

async function main(args: readonly string[]): Promise<void> {
  if (args.includes('--rules')) {
    printRuleShares(Array.from({length: texts / 5}, (_, index) => makeSummary(index)))
    return
  }
  if (args.includes('--keys')) {
    await printRelint(join(root, 'dist/laylint.cjs'))
    return
  }
  if (args.includes('--lexicon')) {
    printLexiconCost(writeCorpus(texts).length)
    return
  }
  installPeers()
  if (args.includes('--word')) {
    const all = wordContenders(join(root, 'dist/laylint.cjs'), join(root, 'build/bench-word'))
    printWord(compare(all))
    return
  }
  const all = contenders(writeCorpus(texts))
  print(all, compare(all))
}

function compare(all: readonly Contender[]): ReadonlyMap<string, readonly Measure[]> {
  const measures = new Map(all.map(({name}) => [name, [] as Measure[]]))
  // In turn, so that a machine that slows down slows all of them.
  for (let round = 0; round < rounds; round += 1) {
    for (const contender of all) measures.get(contender.name)?.push(measure(contender))
  }
  return measures
}

/** One document, so time to start counts. */
function printWord(measures: ReadonlyMap<string, readonly Measure[]>): void {
  for (const [name, each] of measures) {
    const cpu = median(each.map((one) => one.cpu))
    const megabytes = median(each.map((one) => one.megabytes))
    console.log(`${name.padEnd(40)}${cpu.toFixed(2)} s of CPU${megabytes.toFixed(0).padStart(6)} MB`)
  }
}

/** What the size of the word lists costs, with everything else: opening them, matching, and more findings. */
function printLexiconCost(count: number): void {
  const programs = lexiconSizes.map((size) => copyWithEntries(root, size))
  const measures: number[][] = programs.map(() => [])
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, program] of programs.entries()) {
      const args = [program, corpus, '--no-config', '--format', 'compact']
      measures[index]?.push(measure({name: '', args}).cpu)
    }
  }
  const [few = 0, many = 0] = measures.map(median)
  const [small, large] = lexiconSizes
  console.log(
    `${count} summaries: ${few.toFixed(2)} s of CPU with ${small} entries, ${many.toFixed(2)} s with ${large}: ${(many / few).toFixed(2)} times`,
  )
}

function print(all: readonly Contender[], measures: ReadonlyMap<string, readonly Measure[]>): void {
  const of = (name: string, key: keyof Measure): number =>
    median((measures.get(name) ?? []).map((one) => one[key]))
  const cores = availableParallelism()
  console.log(
    `${texts} summaries of about 300 words, Node ${process.version}, ${cores} cores, median of ${rounds}\n`,
  )
  console.log(`${''.padEnd(40)}     time      CPU   memory   laylint takes`)
  for (const {name} of all) {
    const cells = [
      `${of(name, 'seconds').toFixed(2)} s`,
      `${of(name, 'cpu').toFixed(2)} s`,
      `${of(name, 'megabytes').toFixed(0)} MB`,
    ]
    const ratio = (key: keyof Measure): string => (of('laylint', key) / of(name, key)).toFixed(2)
    const shown = name === 'laylint' ? '' : `   ${ratio('seconds')} of its time, ${ratio('cpu')} of its CPU`
    console.log(name.padEnd(40) + cells.map((cell) => cell.padStart(9)).join('') + shown)
  }
}

await main(process.argv.slice(2))
