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

/** A product or protocol number: letters, then at least two digits, in one or more parts. */
function isCode(text: string): boolean {
  return /^[A-Z]{2,6}-?\d{2,}(?:-\d+)*$/.test(text) && /\d{2}/.test(text) && /-/.test(text)
}
