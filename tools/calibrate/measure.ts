import {createLinter, type Linter, type LintResult, registry} from '../../src/core.ts'
import type {PresetId} from '../../src/rule/preset.ts'
import type {RealText} from './real-texts.ts'

/** Groups of rules that look at the whole text: they say nothing of a text with parts left out. */
const wholeTextGroups: ReadonlySet<string> = new Set(['structure', 'completeness'])

/** Rules of other groups that look at the whole text. */
const otherWholeTextRules: readonly string[] = [
  'harms-reported',
  'why-it-matters',
  'personal-pronouns',
  'lived-experience',
  'local-context',
  'readiness',
  'policy-implication',
]

/** Rules that say nothing of a text with parts left out. */
export const wholeTextRules: ReadonlySet<string> = new Set([
  ...registry.rules.filter(({meta}) => wholeTextGroups.has(meta.group)).map(({meta}) => meta.id),
  ...otherWholeTextRules,
])

/** A message of another rule that looks at the whole text: that no time is named anywhere. */
const wholeTextMessage = /^Over what time\?/

/** What a real text gave. */
export interface LintedText {
  readonly text: RealText
  readonly result: LintResult
  /** Messages that count: without those on the whole text where parts are left out. */
  readonly messages: LintResult['messages']
}

/**
 * Lints each text with the preset that fits its source.
 *
 * @param other A preset to take instead.
 */
export function* lintTexts(texts: Iterable<RealText>, other?: PresetId): Generator<LintedText> {
  const linters = new Map<PresetId, Linter>()
  for (const text of texts) {
    const {isPartial} = text.source
    const preset = other ?? text.source.preset
    const linter = linters.get(preset) ?? createLinter({layers: [{origin: 'calibrate', config: {preset}}]})
    linters.set(preset, linter)
    const result = linter.lint({text: text.markdown, format: 'markdown'})
    const messages = result.messages.filter(
      ({ruleId, message}) => !isPartial || (!wholeTextRules.has(ruleId) && !wholeTextMessage.test(message)),
    )
    yield {text, result, messages}
  }
}

/** Counts for one rule in one source. */
export interface RuleCount {
  readonly findings: number
  /** Errors and warnings among them. */
  readonly warnings: number
}

/** What all texts of one source gave. */
export interface SourceCounts {
  readonly texts: number
  readonly words: number
  readonly rules: ReadonlyMap<string, RuleCount>
}

/** Counts findings by source and rule. */
export function countFindings(linted: Iterable<LintedText>): ReadonlyMap<string, SourceCounts> {
  const sources = new Map<string, {texts: number; words: number; rules: Map<string, RuleCount>}>()
  for (const {text, result, messages} of linted) {
    const counts = sources.get(text.source.id) ?? {texts: 0, words: 0, rules: new Map<string, RuleCount>()}
    sources.set(text.source.id, counts)
    counts.texts += 1
    counts.words += result.document.wordCount
    for (const {ruleId, severity} of messages) {
      const {findings, warnings} = counts.rules.get(ruleId) ?? {findings: 0, warnings: 0}
      const isWarning = severity !== 'info'
      counts.rules.set(ruleId, {findings: findings + 1, warnings: warnings + (isWarning ? 1 : 0)})
    }
  }
  return sources
}
