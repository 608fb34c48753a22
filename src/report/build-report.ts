import {checklistOf} from '../completeness/checklist.ts'
import type {LintResult} from '../core.ts'
import {rolesOf} from '../discourse/discourse.ts'
import type {Document} from '../document/document.ts'
import {difficultyOfDocument} from '../readability/difficulty-of-document.ts'
import {LineIndex} from '../source/line-index.ts'
import type {Span} from '../source/span.ts'
import type {ChecklistEntry, FileReport, SentenceReport} from './file-report.ts'
import {hardWordsOf} from './hard-words.ts'
import {nextEdits} from './next-edits.ts'
import {orderOf, outlineOf} from './outline-report.ts'
import {scoreDetailsOf} from './score-details.ts'
import {scoresOf} from './scores-of.ts'
import {textOf} from './text-report.ts'

/** What a report must hold besides the messages; each part costs time. */
export interface ReportParts {
  readonly scores: boolean
  readonly sentences: boolean
  readonly checklist?: boolean
  /** The edits that make the text easiest; a few evaluations of the difficulty model. */
  readonly nextEdits?: boolean
  /** Rare words, for `laylint diff`. */
  readonly hardWords?: boolean
  /** What was scored, and how that compares with published texts, for `laylint score`. */
  readonly scoreDetails?: boolean
  /** The shape of the text, for `laylint outline`. */
  readonly outline?: boolean
  /** Where the first finding is: the outline without its reasons, which cost time. */
  readonly order?: boolean
  /** The text itself, block by block. */
  readonly text?: boolean
  /** Offsets of sentences, for excerpts. */
  readonly units: boolean
}

/** Turns what the linter gives for one text into what reporters show. */
export function buildReport(
  path: string,
  source: string,
  result: LintResult,
  parts: ReportParts,
  notes: readonly string[] = [],
): FileReport {
  const {document, messages, failures, suppressed, format, resolved, hasConfigProblems} = result
  return {
    path,
    format,
    preset: resolved.preset.value,
    messages,
    notes: [...notes, ...document.notes],
    ...(parts.scores ? {scores: scoresOf(document)} : {}),
    ...(parts.sentences ? {sentences: reportSentences(document, source)} : {}),
    ...(parts.checklist === true ? {checklist: reportChecklist(result, source)} : {}),
    ...(parts.scoreDetails === true ? {scoreDetails: scoreDetailsOf(document)} : {}),
    ...(parts.hardWords === true ? {hardWords: hardWordsOf(document)} : {}),
    ...(parts.nextEdits === true ? {nextEdits: nextEdits(result, source)} : {}),
    ...(parts.outline === true ? {outline: outlineOf(document)} : {}),
    ...(parts.order === true ? {order: orderOf(document)} : {}),
    ...(parts.text === true ? {text: textOf(document)} : {}),
    source,
    units: parts.units ? document.everySentence.map((sentence): Span => document.map.toSource(sentence)) : [],
    suppressed,
    isIncomplete: failures.length > 0 || hasConfigProblems,
  }
}

function reportSentences(document: Document, source: string): SentenceReport[] {
  const lines = new LineIndex(source)
  const roles = rolesOf(document)
  const difficulties = difficultyOfDocument(document)
  return document.sentences.map((sentence) => {
    const {start, end} = document.map.toSource(sentence)
    const {role, margin} = roles.of(sentence) ?? {role: 'other', margin: 0}
    return {
      start: lines.toPoint(start),
      end: lines.toPoint(end),
      role,
      margin: Math.round(margin * 1000) / 1000,
      difficulty: Math.round((difficulties.of(sentence) ?? 1) * 100) / 100,
      words: sentence.words.length,
    }
  })
}

/** The items that rules of the config ask for. */
function reportChecklist({document, resolved}: LintResult, source: string): ChecklistEntry[] {
  const {settings, rules} = resolved.config
  const active = new Set(rules.map(({rule}) => rule.meta.id))
  const lines = new LineIndex(source)
  return checklistOf(document, {settings}).flatMap(({id, label, state, sentence}): ChecklistEntry[] => {
    if (!active.has(id)) return []
    if (sentence === undefined) return [{ruleId: id, label, state}]
    const at = document.map.toSource(sentence)
    return [{ruleId: id, label, state, line: lines.toPoint(at.start).line, at}]
  })
}
