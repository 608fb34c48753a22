import {readFileSync} from 'node:fs'
import path from 'node:path'
import {formUses} from './count-words.ts'

/** Uses of word forms in technical abstracts, and in plain summaries. */
export interface SideUses {
  readonly technical: ReadonlyMap<string, number>
  readonly summary: ReadonlyMap<string, number>
}

/** Most uses in one text that count. */
const usesMax = 2

/** Computer science, which is not our readers' subject. */
const leftOut = new Set(['tech_csabstruct'])

function addUses(total: Map<string, number>, text: string): void {
  for (const [form, uses] of formUses(text)) total.set(form, (total.get(form) ?? 0) + Math.min(uses, usesMax))
}

interface LabelledText {
  readonly set?: string
  readonly sentences: readonly {readonly text: string}[]
}

function readTexts(file: string): readonly {readonly set: string; readonly text: string}[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      // Our own layout of the data folder, described there.
      const {set = '', sentences} = JSON.parse(line) as LabelledText
      return {set, text: sentences.map(({text}) => text).join(' ')}
    })
}

/**
 * Counts words on both sides: abstracts (PubMedQA, BioRC800, NICTA-PIBOSO, Cochrane) against lay summaries (Cochrane, eLife, NIHR,
 * PLOS Medicine); a word counts twice at most in a text.
 *
 * @param folder The data folder.
 */
export function sideUses(folder: string): SideUses {
  const technical = new Map<string, number>()
  const summary = new Map<string, number>()
  for (const {set, text} of readTexts(path.join(folder, 'roles', 'silver', 'silver.jsonl'))) {
    if (!leftOut.has(set)) addUses(set.startsWith('tech') ? technical : summary, text)
  }
  for (const {text} of readTexts(path.join(folder, 'roles', 'gold-train-nihr.jsonl'))) addUses(summary, text)
  const lines = (name: string): readonly string[] =>
    readFileSync(path.join(folder, 'readability-and-jargon', name), 'utf8').split('\n')
  for (const text of lines('cochrane_val.source')) addUses(technical, text)
  for (const text of lines('cochrane_val.target')) addUses(summary, text)
  return {technical, summary}
}
