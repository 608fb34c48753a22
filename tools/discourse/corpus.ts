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

const AIM_BIT = 2
const METHODS_BIT = 4
const FINDING_BIT = 8

const BIT: Readonly<Record<string, number>> = {
  background: 1,
  aim: 2,
  methods: 4,
  findings: 8,
  finding: 8,
  meaning: 16,
}

/** All five chain roles. */
const ANY_ROLE = 31

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

/** A sample described in passing: the guide calls it methods, but the headings of papers put it under results. */
const SAMPLE =
  /\b(?:a total of|were|was|we) (?:included|enrolled|recruited|randomi[sz]ed|identified|analy[sz]ed|assigned|eligible|studied)\b|\b(?:mean|median|average) age\b|\b(?:participated|took part)\b|\bthere were [\d,]+ (?:patients|participants|women|men|children)/i
const NUMBER = /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten)\b/i
const COMPARISON = /differ|signific|higher|lower|more|less|reduc|increas|%|compared/i

/** A procedure or a sample without the words of a goal: by the guide more methods than aim. */
const PROCEDURE =
  /\b(?:using|used|sample of|cohort of|\d[\d,]* (?:patients|participants|people|women|men|children|adults))\b/i
const GOAL = /\b(?:aim|aims|aimed|objective|purpose|goal|whether|hypothesis|hypothesi[sz]ed|wanted)\b|^to /i

/** Allows methods too for sentences labelled findings that seem to describe a sample, and for aims that name a procedure. */
function softenMethods(text: LabelledText): LabelledText {
  const sentences = text.sentences.map((sentence) => {
    const words = sentence.text
    if (sentence.roles === AIM_BIT && PROCEDURE.test(words) && !GOAL.test(words)) {
      return {...sentence, roles: AIM_BIT | METHODS_BIT}
    }
    const isSample =
      sentence.roles === FINDING_BIT && SAMPLE.test(words) && NUMBER.test(words) && !COMPARISON.test(words)
    return isSample ? {...sentence, roles: FINDING_BIT | METHODS_BIT} : sentence
  })
  return {...text, sentences}
}

/** The training texts of a data folder, in the order of their ids so that the order of the files does not matter. */
export function readTraining(folder: string): LabelledText[] {
  const texts = [
    ...readTexts(join(folder, 'gold-train-nihr.jsonl')),
    ...readTexts(join(folder, 'silver', 'silver.jsonl')).map(softenMethods),
  ]
  return texts.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
}
