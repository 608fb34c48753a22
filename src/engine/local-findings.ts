import type {Document} from '../document/document.ts'
import type {Finding, Related, RuleContext} from '../rule/define-rule.ts'
import type {EditPlace, FindingEdit} from '../rule/finding-edit.ts'
import {moveSpan} from '../source/span.ts'
import type {ActiveRule, LintConfig} from './lint-config.ts'

/** A finding and its rule. */
interface RuleFinding {
  readonly active: ActiveRule
  readonly finding: Finding
}

/** A finding in offsets of its block. */
interface BlockFinding extends RuleFinding {
  /** Further findings of the rule with the same text are repeats. */
  readonly repeats?: string
}

/**
 * What the local rules find: only blocks that were not read before are looked at.
 *
 * @returns `undefined` where blocks are not known by themselves, or a rule failed.
 */
export function findInBlocks(
  document: Document,
  config: LintConfig,
  context: RuleContext,
): readonly RuleFinding[] | undefined {
  const found: RuleFinding[] = []
  const seen = new Map<ActiveRule, Set<string>>()
  for (const {alone, start} of document.blocks) {
    const findings = alone === undefined ? undefined : findInBlock(alone, config, context)
    if (findings === undefined) return undefined
    for (const {active, finding, repeats} of findings) {
      const isRepeat = repeats === undefined ? finding.isRepeat === true : isSeen(seen, active, repeats)
      found.push({active, finding: moveFinding(finding, start, isRepeat)})
    }
  }
  return found
}

/** Whether a rule has found this before; it has from now on. */
function isSeen(seen: Map<ActiveRule, Set<string>>, active: ActiveRule, repeats: string): boolean {
  const before = seen.get(active) ?? new Set()
  seen.set(active, before)
  if (before.has(repeats)) return true
  before.add(repeats)
  return false
}

const known = new WeakMap<Document, WeakMap<LintConfig, readonly BlockFinding[]>>()

function findInBlock(
  alone: Document,
  config: LintConfig,
  context: RuleContext,
): readonly BlockFinding[] | undefined {
  const byConfig = known.get(alone) ?? new WeakMap<LintConfig, readonly BlockFinding[]>()
  known.set(alone, byConfig)
  const found = byConfig.get(config)
  if (found !== undefined) return found
  try {
    const findings = config.rules.flatMap((active) => findAlone(active, alone, context))
    byConfig.set(config, findings)
    return findings
  } catch {
    // Whoever checks the whole text meets the same error, and reports it.
    return undefined
  }
}

function findAlone(active: ActiveRule, alone: Document, context: RuleContext): BlockFinding[] {
  const {rule, local} = active
  if (local === undefined) return []
  const options = active.options as Parameters<ActiveRule['rule']['check']>[1]
  return Array.from(rule.check(alone, options, context), (finding) =>
    local.repeatOf === undefined
      ? {active, finding}
      : {active, finding, repeats: local.repeatOf(finding, alone)},
  )
}

/** A finding in offsets of the text that its block stands in. */
function moveFinding(finding: Finding, by: number, isRepeat: boolean): Finding {
  const {at, related, edit, ...rest} = finding
  return {
    ...rest,
    at: moveSpan(at, by),
    isRepeat,
    ...(related === undefined ? {} : {related: related.map((place) => moveRelated(place, by))}),
    ...(edit === undefined ? {} : {edit: () => moveEdit(edit(), by)}),
  }
}

function moveRelated(place: Related, by: number): Related {
  return {...place, at: moveSpan(place.at, by)}
}

function moveEdit(edit: FindingEdit, by: number): FindingEdit {
  if (edit.kind === 'split') return {...edit, before: moveSpan(edit.before, by)}
  return {...edit, places: edit.places.map((place): EditPlace => ({...place, at: moveSpan(place.at, by)}))}
}
