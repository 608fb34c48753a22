import {createLinter, type LinterOptions, wordLexicons} from '../core.ts'
import type {LintMessage} from '../engine/message.ts'
import {type Familiarity, familiarityOf} from '../language/en/familiarity.ts'
import {type ReplacementEvidence, replacementEvidence} from '../words/jargon-score.ts'
import type {LexiconEntry} from '../words/lexicon.ts'
import {jargonThresholds} from '../words/term-score.ts'

/** A word is tried in this sentence: plain words around it, nothing that explains it. */
const before = 'The people in this study talked about '
const after = ' with their doctor.'

/** A rule that looks at single words, and whether it is on. */
interface TracedWordRule {
  readonly id: string
  readonly severity: string
  /** Where the severity comes from: a preset, a config file, the command line. */
  readonly origin: string
}

/** Everything that decides whether a word is reported. */
export interface WordTrace {
  readonly word: string
  readonly preset: string
  readonly presetOrigin: string
  /** What the rules say of it in a plain sentence. */
  readonly findings: readonly Pick<LintMessage, 'ruleId' | 'severity' | 'message'>[]
  readonly entry: LexiconEntry | undefined
  readonly evidence: ReplacementEvidence | undefined
  /** Of the least familiar part. */
  readonly familiarity: Familiarity
  /** Zipf value from which a word outside the lexicon is familiar. */
  readonly familiarFrom: number
  /** Where the glossary that keeps it comes from. */
  readonly keptBy: string | undefined
  readonly rules: readonly TracedWordRule[]
}

/** Rules that look at single words and short phrases. */
const wordRules = ['jargon-term', 'simpler-words', 'unexplained-term', 'acronym-undefined']

/** Says of one word or phrase what decides whether it is reported. */
export function traceWord(word: string, options: LinterOptions): WordTrace {
  const text = before + word + after
  const {messages, resolved} = createLinter(options).lint({text, format: 'text'})
  const end = before.length + word.length
  const findings = messages
    .filter((one) => one.start.offset >= before.length && one.end.offset <= end && one.actual !== '')
    .map(({ruleId, severity, message}) => ({ruleId, severity, message}))
  const lower = word.toLowerCase()
  const known = resolved.config.terms.find(word)
  const parts = lower.split(/[\s-]+/).map(familiarityOf)
  const rarest = parts.reduce((least, part) => (part.zipf < least.zipf ? part : least))
  const entry = wordLexicons()
    .map((lexicon) => lexicon.entryOf(lower))
    .find((found) => found !== undefined)
  return {
    word,
    preset: resolved.preset.value,
    presetOrigin: resolved.preset.origin,
    findings,
    entry,
    evidence: replacementEvidence(lower) ?? (entry && replacementEvidence(entry.term)),
    familiarity: rarest,
    familiarFrom: jargonThresholds.familiarZipf,
    keptBy: resolved.terms.find(({value}) => value === known)?.origin,
    rules: resolved.rules
      .filter(({id}) => wordRules.includes(id))
      .map(({id, severity}) => ({id, severity: severity.value, origin: severity.origin})),
  }
}
