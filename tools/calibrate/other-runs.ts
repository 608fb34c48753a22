import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {PresetId} from '../../src/rule/preset.ts'
import {countFindings, lintTexts, type SourceCounts, wholeTextRules} from './measure.ts'
import {compose, type RealText, readSilver, type SilverText, type TextSource} from './real-texts.ts'

/** The NIHR summaries that are whole: most texts of `nihr` again, for rules on the whole text. */
const wholeNihr: TextSource = {id: 'nihr-whole', title: 'NIHR, whole', preset: 'nihr', isPartial: false}

/** Whole texts read with a preset that is not theirs, for the rules on the whole text that their own preset leaves out. */
export interface OtherRun {
  /** `SOURCE/PRESET`. */
  readonly id: string
  readonly source: string
  readonly preset: PresetId
}

/** The runs, in the order of the table. */
export const otherRuns: readonly OtherRun[] = [
  {id: 'nihr-whole/nihr', source: 'nihr-whole', preset: 'nihr'},
  ...(['public', 'policy'] as const).flatMap((preset) =>
    ['nihr-whole', 'cochrane-key', 'elife'].map((source) => ({id: `${source}/${preset}`, source, preset})),
  ),
]

/** The texts of one run. */
export function textsOfRun(data: string, {source}: OtherRun): readonly RealText[] {
  if (source === wholeNihr.id) return readWholeNihr(data)
  return readSilver(data).filter((text) => text.source.id === source)
}

/** Counts of the rules on the whole text in every run. */
export function countOtherRuns(data: string): ReadonlyMap<string, SourceCounts> {
  const runs = new Map<string, SourceCounts>()
  for (const run of otherRuns) {
    const counts = countFindings(lintTexts(textsOfRun(data, run), run.preset)).get(run.source)
    if (counts === undefined) continue
    const rules = new Map([...counts.rules].filter(([rule]) => wholeTextRules.has(rule)))
    runs.set(run.id, {...counts, rules})
  }
  return runs
}

/** The whole summaries of NIHR whose sentences were labelled by hand. */
function readWholeNihr(data: string): readonly RealText[] {
  const lines = readFileSync(join(data, 'roles', 'gold-train-nihr.jsonl'), 'utf8')
    .trim()
    .split('\n')
  return lines.map((line) => {
    const text = JSON.parse(line) as SilverText
    return {id: text.id, source: wholeNihr, markdown: compose(text)}
  })
}
