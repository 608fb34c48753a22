import type {LintResult} from '../core.ts'
import type {Document, Sentence} from '../document/document.ts'
import type {SourceRange} from '../engine/message.ts'
import {type SentenceChange, scoreChanged} from '../readability/changed-sentence.ts'
import {type BodyDifficulty, difficultyOfDocument} from '../readability/difficulty-of-document.ts'
import type {FindingEdit} from '../rule/finding-edit.ts'
import {LineIndex} from '../source/line-index.ts'
import {type CandidateEdit, findCandidates} from './candidate-edits.ts'
import {estimateEdit} from './estimate-edit.ts'
import {sayEdit} from './say-edit.ts'

/** A difficulty before and after an edit: 1 easy to 6 hard. */
export interface BeforeAndAfter {
  readonly before: number
  readonly after: number
}

/** One change to a text, with what it does to difficulty. */
export interface NextEdit extends SourceRange {
  readonly kind: FindingEdit['kind']
  /** What to do, as a sentence. */
  readonly text: string
  /** The source from `start` to `end`: the word before which to split, or the term at its first place. */
  readonly actual: string
  /** What to write at the first place; left out where only the writer can tell. */
  readonly replacement?: string
  /** Places that change. */
  readonly places: number
  /** Rules that ask for it. */
  readonly ruleIds: readonly string[]
  /** Of the sentence of the first place; of two parts the harder. */
  readonly sentenceDifficulty: BeforeAndAfter
  /** Mean over all sentences, weighted by their words, with all places changed. */
  readonly meanDifficulty: BeforeAndAfter
}

/** Edits that are named. */
const NEXT_EDITS_MAX = 3

/** Least that is worth a line: as much as a sentence of 20 words that gets easier by a twentieth of a step. */
const GAIN_MIN = 1

/** Edits that are scored by the model, some 40 µs each: those with the highest estimates. */
const MEASURED_MAX = 6

/** What an edit does. */
interface Measured {
  readonly candidate: CandidateEdit
  readonly sentence: BeforeAndAfter
  /** Of all sentences. */
  readonly mean: BeforeAndAfter
}

/**
 * The changes that make a text easiest, best first: each is made, its sentences are scored again by the difficulty model, and it is
 * ranked by the fall of the mean difficulty over all its places. Equal ones keep the order of the text.
 *
 * The mean is the part of a text's difficulty that people's ratings speak of; what numbers and abbreviations add to it says what
 * kind of text it is, not what an edit does. Findings about order and content have no difficulty and are never among the edits.
 */
export function nextEdits(result: LintResult, source: string): NextEdit[] {
  const {document} = result
  const candidates = choosePromising(document, findCandidates(result))
  if (candidates.length === 0) return []
  const meter = new Meter(document)
  const measured = candidates
    .flatMap((candidate) => meter.measure(candidate) ?? [])
    .sort(
      (one, other) => effectOf(other) - effectOf(one) || one.candidate.at.start - other.candidate.at.start,
    )
  const chosen: Measured[] = []
  for (const one of measured) {
    if (chosen.length >= NEXT_EDITS_MAX) break
    if (!chosen.some((other) => isAlike(one.candidate, other.candidate))) chosen.push(one)
  }
  const lines = new LineIndex(source)
  return chosen.map((one) => toNextEdit(one, document, source, lines))
}

function choosePromising(document: Document, candidates: readonly CandidateEdit[]): readonly CandidateEdit[] {
  if (candidates.length <= MEASURED_MAX) return candidates
  return candidates
    .map((candidate) => ({candidate, estimate: estimateEdit(document, candidate)}))
    .sort((one, other) => other.estimate - one.estimate)
    .slice(0, MEASURED_MAX)
    .map(({candidate}) => candidate)
}

function effectOf({mean}: Measured): number {
  return mean.before - mean.after
}

/** Both change the same words. */
function isAlike(one: CandidateEdit, other: CandidateEdit): boolean {
  return one.at.start < other.at.end && other.at.start < one.at.end
}

/** Scores a text with one edit made. */
class Meter {
  private readonly document: Document
  private readonly difficulties: BodyDifficulty
  private words = 0
  /** Sum of the sentences' difficulties, each times its words. */
  private weighted = 0

  constructor(document: Document) {
    this.document = document
    this.difficulties = difficultyOfDocument(document)
    for (const [index, {words}] of document.sentences.entries()) {
      this.words += words.length
      this.weighted += (this.difficulties.sentences[index] ?? 0) * words.length
    }
  }

  /** Nothing where all places stand outside the body: headings and cells are not scored. */
  measure(candidate: CandidateEdit): Measured | undefined {
    let {words, weighted} = this
    let sentence: BeforeAndAfter | undefined
    for (const [changed, changes] of this.sortBySentence(candidate.changes)) {
      const before = this.difficulties.of(changed)
      if (before === undefined) continue
      const parts = scoreChanged(changed, changes)
      words -= changed.words.length
      weighted -= before * changed.words.length
      for (const part of parts) {
        words += part.words
        weighted += part.difficulty * part.words
      }
      sentence ??= {before, after: Math.max(...parts.map(({difficulty}) => difficulty))}
    }
    if (sentence === undefined || words === 0) return undefined
    const mean = {before: this.weighted / this.words, after: weighted / words}
    return (mean.before - mean.after) * words < GAIN_MIN ? undefined : {candidate, sentence, mean}
  }

  private sortBySentence(changes: readonly SentenceChange[]): Map<Sentence, SentenceChange[]> {
    const found = new Map<Sentence, SentenceChange[]>()
    for (const change of changes) {
      const sentence = this.document.findSentence(change.at.start)
      if (sentence === undefined) continue
      const known = found.get(sentence)
      if (known === undefined) found.set(sentence, [change])
      else known.push(change)
    }
    return found
  }
}

function toNextEdit(
  {candidate, sentence, mean}: Measured,
  document: Document,
  source: string,
  lines: LineIndex,
): NextEdit {
  const {edit, ruleIds, at} = candidate
  const {start, end} = document.map.toSource(at)
  const replacement = edit.kind === 'split' ? undefined : edit.places[0]?.text
  return {
    kind: edit.kind,
    text: sayEdit(candidate, document),
    start: lines.toPoint(start),
    end: lines.toPoint(end),
    actual: source.slice(start, end),
    ...(replacement === undefined ? {} : {replacement}),
    places: edit.kind === 'split' ? 1 : edit.places.length,
    ruleIds,
    sentenceDifficulty: roundBoth(sentence),
    meanDifficulty: roundBoth(mean),
  }
}

/** Three digits, for those who compute with them: one place often changes a mean by a hundredth. */
function roundBoth({before, after}: BeforeAndAfter): BeforeAndAfter {
  return {before: Math.round(before * 1000) / 1000, after: Math.round(after * 1000) / 1000}
}
