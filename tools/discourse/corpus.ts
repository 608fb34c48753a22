import {readFileSync} from 'node:fs'
import {join} from 'node:path'

/** A labelled sentence; `roles` is a bit set of the chain roles that the label allows (31 when unlabelled). */
export interface LabelledSentence {
  readonly text: string
  readonly heading: string | undefined
  readonly roles: number
}

/** A labelled text. */
export interface LabelledText {
  readonly id: string
  readonly set: string
  readonly isPartial: boolean
  readonly sentences: readonly LabelledSentence[]
}

const BIT: Readonly<Record<string, number>> = {
  background: 1,
  aim: 2,
  methods: 4,
  findings: 8,
  finding: 8,
  meaning: 16,
}

/** All five chain roles. */
export const ANY_ROLE = 31

interface JsonText {
  readonly id: string
  readonly set?: string
  readonly source?: string
  readonly partial?: boolean
  readonly sentences: readonly {
    readonly text: string
    readonly role: string | null
    readonly heading?: string | null
  }[]
}

/** Reads one file of labelled texts, one JSON object a line. Sentences with the role `other` are left to the rules. */
export function readTexts(path: string): LabelledText[] {
  const texts: LabelledText[] = []
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line.trim() === '') continue
    const json: JsonText = JSON.parse(line)
    const sentences = json.sentences
      .filter((sentence) => sentence.role !== 'other')
      .map((sentence) => ({
        text: sentence.text,
        heading: sentence.heading?.trim() || undefined,
        roles: sentence.role === null ? ANY_ROLE : (BIT[sentence.role] ?? ANY_ROLE),
      }))
    if (sentences.length === 0) continue
    texts.push({id: json.id, set: json.set ?? json.source ?? '', isPartial: json.partial === true, sentences})
  }
  return texts
}

/** The training texts of a data folder, in the order of their ids so that the order of the files does not matter. */
export function readTraining(folder: string): LabelledText[] {
  const texts = [
    ...readTexts(join(folder, 'gold-train-nihr.jsonl')),
    ...readTexts(join(folder, 'silver', 'silver.jsonl')),
  ]
  return texts.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
}
