import type {DocumentLink} from 'vscode-languageserver/node'
import {registry} from '../core.ts'
import {ruleUrl} from '../engine/message.ts'
import type {Analysis} from './analysis.ts'

const ruleIds: ReadonlySet<string> = new Set(registry.rules.map(({meta}) => meta.id))

/** Links from the ids in comments that silence rules to the pages of the rules. */
export function findRuleLinks({positions, lint}: Analysis): DocumentLink[] {
  if (lint === undefined) return []
  const links: DocumentLink[] = []
  for (const comment of lint.document.comments) {
    const names = /^\s*laylint-(?:ignore-next|ignore|restore)\b([^:]*)/.exec(comment.value)
    if (names === null) continue
    const from =
      comment.start + lint.shift + positions.text.slice(comment.start + lint.shift).indexOf(comment.value)
    for (const word of names[0].matchAll(/[\w-]+/g)) {
      if (!ruleIds.has(word[0])) continue
      const start = from + word.index
      links.push({range: positions.toRange({start, end: start + word[0].length}), target: ruleUrl(word[0])})
    }
  }
  return links
}
