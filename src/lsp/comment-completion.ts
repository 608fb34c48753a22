import {CompletionItemKind} from 'vscode-languageserver/node'
import {registry} from '../core.ts'
import type {Proposal, Proposals} from './completion.ts'

const directives: readonly (readonly [string, string])[] = [
  [
    'laylint-ignore-next',
    'Silences rules in the next block, or in the rest of this one. Give a reason after a colon.',
  ],
  ['laylint-ignore', 'Silences rules until laylint-restore, or to the end. Give a reason after a colon.'],
  ['laylint-restore', 'Ends what laylint-ignore began.'],
]

/** Longest comment that is looked at, in UTF-16 units before the caret. */
const lengthMax = 400

/** Completes the names of comments that silence rules, and the ids of rules in them. */
export function completeComment(text: string, offset: number): Proposals | undefined {
  const before = text.slice(Math.max(0, offset - lengthMax), offset)
  const open = before.lastIndexOf('<!--')
  if (open < 0) return undefined
  const inside = before.slice(open + 4)
  if (inside.includes('-->') || inside.includes(':')) return undefined
  const word = /[\w-]*$/.exec(inside)?.[0] ?? ''
  const rest = /^[\w-]*/.exec(text.slice(offset))?.[0] ?? ''
  const end = rest.endsWith('--') ? offset : offset + rest.length
  const replaced = {start: offset - word.length, end}
  if (/^\s*[\w-]*$/.test(inside)) return {replaced, proposals: directives.map(toProposal)}
  return /^\s*laylint-(?:ignore-next|ignore|restore)\s/.test(inside)
    ? {replaced, proposals: ruleProposals()}
    : undefined
}

function toProposal([name, description]: readonly [string, string]): Proposal {
  return {label: name, inserted: name, description, kind: CompletionItemKind.Keyword}
}

function ruleProposals(): readonly Proposal[] {
  return registry.rules.map(({meta}) => ({
    label: meta.id,
    inserted: meta.id,
    description: `${meta.summary}. ${meta.why}`,
    kind: CompletionItemKind.EnumMember,
  }))
}
