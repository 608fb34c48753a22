import {existsSync, writeFileSync} from 'node:fs'
import {countFindings, lintTexts, type SourceCounts} from './calibrate/measure.ts'
import {countOtherRuns, otherRuns, textsOfRun} from './calibrate/other-runs.ts'
import {readRealTexts} from './calibrate/real-texts.ts'
import {sampleFindings} from './calibrate/sample-findings.ts'
import {ratesFile, writeRates} from './calibrate/tables.ts'

/** Findings of a rule that are shown to be read, where no number is given. */
const sampleSize = 30

const usage = `Usage: npm run calibrate -- DATA              count findings on real texts and write the table
       npm run calibrate -- DATA --read RULE [COUNT] [RUN]
                                              print 30 findings of a rule to be read; RUN is a source
                                              and a preset that is not its own, as in elife/public

DATA holds roles/silver/ and readability-and-jargon/.`

/** `npm run calibrate -- DATA`: runs every rule over real summaries, with the preset that fits each source. */
function main([data, flag, rule, count, runId]: readonly string[]): void {
  if (
    data === undefined ||
    !existsSync(data) ||
    (flag !== undefined && (flag !== '--read' || rule === undefined))
  ) {
    console.error(usage)
    process.exitCode = 2
    return
  }
  const run = otherRuns.find(({id}) => id === runId)
  const linted =
    run === undefined ? lintTexts(readRealTexts(data)) : lintTexts(textsOfRun(data, run), run.preset)
  if (rule !== undefined) {
    printSample(rule, sampleFindings(linted, rule, Number(count ?? sampleSize)))
    return
  }
  const sources = countFindings(linted)
  writeFileSync(ratesFile, writeRates(new Map([...sources, ...countOtherRuns(data)])))
  printSources(sources)
  console.log('Wrote the counts. Run npm run docs to write docs/calibration.md.')
}

function printSample(rule: string, sample: ReturnType<typeof sampleFindings>): void {
  console.log(`${rule}: ${sample.length} findings\n`)
  for (const [index, {source, severity, context, message}] of sample.entries()) {
    console.log(`${index + 1}. [${source}, ${severity}] ${context}\n   ${message}\n`)
  }
}

function printSources(sources: ReadonlyMap<string, SourceCounts>): void {
  for (const [id, {texts, words, rules}] of sources) {
    const counts = [...rules.values()]
    const perThousand = (total: number): string => ((1000 * total) / words).toFixed(1)
    const findings = perThousand(counts.reduce((sum, count) => sum + count.findings, 0))
    const warnings = perThousand(counts.reduce((sum, count) => sum + count.warnings, 0))
    console.log(
      `${id.padEnd(16)} ${texts} texts, ${words} words: ${findings} findings, ${warnings} warnings a 1,000 words`,
    )
  }
}

main(process.argv.slice(2))
