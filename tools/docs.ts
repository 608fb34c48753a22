import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {registry} from '../src/core.ts'
import {readRates, readReadings} from './calibrate/tables.ts'
import {calibrationPage} from './docs/calibration-page.ts'
import {guidancePage} from './docs/guidance-page.ts'
import {replaceRegion, rulePage} from './docs/rule-page.ts'
import {readmeTable, rulesPage} from './docs/rule-tables.ts'

const root = new URL('../', import.meta.url)

/** Every generated page by its path from the root: what is there and what should be. */
function* pages(): Generator<{path: string; wanted: string}> {
  const {rules, presets} = registry
  const readings = readReadings()
  for (const rule of rules) {
    const path = `rules/${rule.meta.id}/README.md`
    const known = existsSync(new URL(path, root))
      ? read(path)
      : `# ${rule.meta.id}\n\n<!-- generated:start -->\n<!-- generated:end -->\n`
    yield {
      path,
      wanted: replaceRegion(
        known,
        rulePage(
          rule,
          presets,
          readings.find((reading) => reading.rule === rule.meta.id),
        ),
      ),
    }
  }
  yield {path: 'docs/rules.md', wanted: rulesPage(rules, presets)}
  yield {path: 'docs/guidance.md', wanted: guidancePage(rules, presets)}
  yield {path: 'docs/calibration.md', wanted: calibrationPage(rules, readRates(), readings)}
  if (existsSync(new URL('README.md', root))) {
    yield {path: 'README.md', wanted: replaceRegion(read('README.md'), readmeTable(rules))}
  }
}

function read(path: string): string {
  return readFileSync(new URL(path, root), 'utf8')
}

function main(isCheck: boolean): void {
  const stale: string[] = []
  for (const {path, wanted} of pages()) {
    const file = new URL(path, root)
    if (existsSync(file) && read(path) === wanted) continue
    stale.push(path)
    if (!isCheck) writeFileSync(file, wanted)
  }
  if (!isCheck) {
    console.log(stale.length === 0 ? 'All pages are fresh.' : `Wrote ${stale.join(', ')}`)
  } else if (stale.length > 0) {
    console.error(`Stale: ${stale.join(', ')}. Run npm run docs.`)
    process.exitCode = 1
  }
}

main(process.argv.includes('--check'))
