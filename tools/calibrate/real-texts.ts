import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {PresetId} from '../../src/rule/preset.ts'

/** Where real summaries come from, and the preset that their writers would choose. */
export interface TextSource {
  readonly id: string
  readonly title: string
  readonly preset: PresetId
  /** Parts are missing, so rules on the whole text are not counted. */
  readonly isPartial: boolean
}

/** A real summary: read where the data is, never committed. */
export interface RealText {
  readonly id: string
  readonly source: TextSource
  readonly markdown: string
}

/** The sources, in the order of the table. */
export const textSources: readonly TextSource[] = [
  {id: 'cochrane-key', title: 'Cochrane with Key messages', preset: 'cochrane', isPartial: false},
  {id: 'cochrane-older', title: 'Cochrane, other whole summaries', preset: 'cochrane', isPartial: true},
  {id: 'cochrane-parts', title: 'Cochrane', preset: 'cochrane', isPartial: true},
  {id: 'elife', title: 'eLife digests', preset: 'elife', isPartial: false},
  {id: 'elife-parts', title: 'eLife digests of MedReadMe', preset: 'elife', isPartial: true},
  {id: 'nihr', title: 'NIHR plain English summaries', preset: 'nihr', isPartial: true},
  {id: 'plos', title: 'PLOS author summaries', preset: 'public', isPartial: true},
  {id: 'other', title: 'PLOS Medicine, PNAS, MSD, encyclopedia', preset: 'public', isPartial: true},
]

/** A text of the role data. */
export interface SilverText {
  readonly id: string
  readonly set: string
  readonly partial: boolean
  readonly sentences: readonly {readonly text: string; readonly heading?: string | null}[]
}

/**
 * The lay texts of the role data and the lay rows of MedReadMe.
 *
 * @param data Folder with `roles/silver/` and `readability-and-jargon/`.
 */
export function readRealTexts(data: string): readonly RealText[] {
  return [...readSilver(data), ...readMedReadMe(data)]
}

function sourceOf(id: string): TextSource {
  const source = textSources.find((one) => one.id === id)
  if (source === undefined) throw new Error(`Unknown source "${id}".`)
  return source
}

/** The lay texts of the role data. */
export function readSilver(data: string): RealText[] {
  const lines = readFileSync(join(data, 'roles', 'silver', 'silver.jsonl'), 'utf8')
    .trim()
    .split('\n')
  return lines.flatMap((line) => {
    const text = JSON.parse(line) as SilverText
    const source = silverSource(text)
    return source === undefined ? [] : [{id: text.id, source: sourceOf(source), markdown: compose(text)}]
  })
}

function silverSource({set, sentences}: SilverText): string | undefined {
  if (set === 'cochrane_tsar') {
    return sentences.some(({heading}) => heading?.startsWith('Key messages'))
      ? 'cochrane-key'
      : 'cochrane-older'
  }
  return {cochrane_auto: 'cochrane-parts', elife_rules: 'elife', plosmed_editors: 'other'}[set]
}

/** The text with its headings; a first line without a heading is the title, and key messages are a list. */
export function compose({sentences}: SilverText): string {
  let markdown = ''
  let open = ''
  for (const [index, {text, heading}] of sentences.entries()) {
    if (index === 0 && heading === '') {
      markdown = `# ${text}\n\n`
      continue
    }
    if (heading && heading !== open) markdown += `\n\n## ${heading}\n\n`
    open = heading ?? ''
    markdown += open.startsWith('Key messages') ? `\n- ${text}` : `${text} `
  }
  return `${markdown.trim()}\n`
}

/** Rows of one source without a row of the other side between them are one text. */
function readMedReadMe(data: string): RealText[] {
  const path = join(data, 'readability-and-jargon', 'medreadme.train-dev.tsv')
  const texts: RealText[] = []
  let open = ''
  let sentences: string[] = []
  const flush = (): void => {
    if (sentences.length > 0) {
      const source = sourceOf(medReadMeSource(open))
      texts.push({id: `${open}-${texts.length}`, source, markdown: `${sentences.join(' ')}\n`})
    }
    sentences = []
  }
  for (const line of readFileSync(path, 'utf8').trim().split('\n').slice(1)) {
    const [, , source = '', side, , sentence = ''] = line.split('\t')
    if (side !== 'simple' || source !== open) flush()
    open = source
    if (side === 'simple') sentences.push(sentence)
  }
  flush()
  return texts
}

function medReadMeSource(source: string): string {
  if (source.startsWith('nhir')) return 'nihr'
  if (source.startsWith('plos')) return 'plos'
  if (source === 'elife') return 'elife-parts'
  return source === 'cochrane_all' ? 'cochrane-parts' : 'other'
}
