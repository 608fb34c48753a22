import type {RuleInfo} from '../reporter.ts'
import {escapeHtml} from './escape-html.ts'

/** The rules that found something: why each matters, and where to read on. */
export function drawRules(rules: readonly RuleInfo[], found: ReadonlyMap<string, number>): string {
  if (found.size === 0) return ''
  const known = rules.filter(({id}) => found.has(id))
  // What is wrong in the front matter is reported under a name that no rule has.
  const names = new Set(known.map(({id}) => id))
  const others = [...found.keys()].filter((id) => !names.has(id))
  const items = known.map(
    ({id, summary, why, url}) =>
      `<div id="rule-${escapeHtml(id)}"><dt>${escapeHtml(id)}</dt><dd><p>${escapeHtml(summary)}</p><p class="why">${escapeHtml(why)}</p>` +
      `<p><a href="${escapeHtml(url)}" rel="noreferrer">Page of the rule, with examples</a></p></dd></div>`,
  )
  for (const id of others) {
    items.push(
      `<div id="rule-${escapeHtml(id)}"><dt>${escapeHtml(id)}</dt><dd><p class="why">This is about the settings of the file, not about its words.</p></dd></div>`,
    )
  }
  return `<section class="rules"><details class="more"><summary><h2>Why the rules ask</h2></summary><dl>${items.join('')}</dl></details></section>`
}
