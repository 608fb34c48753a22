import type {Document} from '../document/document.ts'
import type {RuleContext} from '../rule/define-rule.ts'
import {abbreviationKey} from './abbreviation-token.ts'
import {type Abbreviation, abbreviationsOf} from './abbreviations.ts'

const known = new WeakMap<Document, {readonly region: string; readonly found: readonly Abbreviation[]}>()

/**
 * The abbreviations of a document; references, table cells and addresses are left out.
 *
 * Computed once for a document and a region. Trial names and agreed terms count as names.
 */
export function documentAbbreviations(
  document: Document,
  {settings, terms}: RuleContext,
): readonly Abbreviation[] {
  const cached = known.get(document)
  if (cached?.region === settings.region) return cached.found
  const texts = document.blocks
    .filter((block) => !block.isReference && block.kind !== 'tableCell')
    .map(({text, start, kind, alone}) => ({
      text,
      start,
      isHeading: kind === 'heading',
      ...(alone === undefined ? {} : {origin: alone}),
    }))
  const names = new Set(settings.trial.flatMap((name) => name.split(/\s+/)).map(abbreviationKey))
  const found = abbreviationsOf(texts, settings.region, names)
    .map((one) => ({...one, uses: one.uses.filter((use) => !document.isOpaque(use))}))
    .filter((one) => one.uses.length > 0 && !isCode(one.text) && !terms.has(one.text))
  known.set(document, {region: settings.region, found})
  return found
}

/**
 * A product, protocol or site number: letters and digits in parts (“ABT-494”, “QZX-5-003”, “I4V-MC-JADV”), or many digits
 * behind letters (“CAMMS223”).
 */
function isCode(text: string): boolean {
  return (
    /^[A-Z]{2,6}-\d{2,}(?:-\d+)*$|^[A-Z]{2,6}\d{2,}(?:-\d+)+$|^[A-Z]{4,}\d{3,}$/.test(text) ||
    (/\d/.test(text) && /^(?=.{8,})[A-Z0-9]{2,}(?:-[A-Z0-9]+){2,}$/.test(text))
  )
}
