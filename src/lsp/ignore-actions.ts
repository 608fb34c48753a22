import type {CodeAction} from 'vscode-languageserver/node'
import {suppressionRuleId} from '../engine/lint-document.ts'
import {moreKind} from './action-kinds.ts'
import type {Analysis, PlacedMessage} from './analysis.ts'
import type {ActionContext} from './code-actions.ts'
import {findFrontMatterEdit} from './front-matter-edit.ts'
import {lineEndOf, type OffsetEdit, toWorkspaceEdit} from './workspace-edits.ts'

/** Reason that the writer is meant to put better: a comment without one is reported. */
const reason = 'kept on purpose'

/** Silences the rule in the block that holds the finding, with a comment and a reason. */
export function findIgnoreHere(
  placed: PlacedMessage,
  {analysis, features}: ActionContext,
): CodeAction | undefined {
  const {ruleId} = placed.message
  if (ruleId === suppressionRuleId) return undefined
  const comment = `<!-- laylint-ignore-next ${ruleId}: ${reason} -->`
  const edit = findCommentEdit(placed, analysis, comment)
  if (edit === undefined) return undefined
  return {
    title: `Ignore “${ruleId}” here, with a reason`,
    kind: moreKind,
    edit: toWorkspaceEdit(analysis, [edit], features),
  }
}

/** Silences the rule in the whole file: in front matter, or with a comment at the top of HTML. */
export function findIgnoreInFile(
  placed: PlacedMessage,
  {analysis, features}: ActionContext,
): CodeAction | undefined {
  const {ruleId} = placed.message
  const edit = findFileEdit(ruleId, analysis)
  if (ruleId === suppressionRuleId || edit === undefined) return undefined
  return {
    title: `Ignore “${ruleId}” in this file, with a reason`,
    kind: moreKind,
    edit: toWorkspaceEdit(analysis, [edit], features),
  }
}

function findFileEdit(ruleId: string, analysis: Analysis): OffsetEdit | undefined {
  const {lint, positions} = analysis
  if (lint === undefined) return undefined
  if (lint.document.format === 'markdown')
    return findFrontMatterEdit(positions.text, lint, ['ignore', ruleId], reason)
  if (lint.document.format !== 'html') return undefined
  const {text} = positions
  const start = /<body\b[^>]*>/i.exec(text)
  const at = start === null ? lint.shift : start.index + start[0].length
  const comment = `<!-- laylint-ignore ${ruleId}: ${reason} -->${lineEndOf(text)}`
  return {at: {start: at, end: at}, text: comment}
}

function findCommentEdit({at}: PlacedMessage, analysis: Analysis, comment: string): OffsetEdit | undefined {
  const {lint, positions} = analysis
  if (lint === undefined) return undefined
  // A finding about the whole text stands before every comment.
  const isOfBlock = lint.document.blocks.some((block) => {
    const source = lint.document.map.toSource(block)
    return source.start + lint.shift <= at.start && at.start < source.end + lint.shift
  })
  if (!isOfBlock) return undefined
  if (lint.document.format === 'html') return insert(at.start, `${comment} `)
  return lint.document.format === 'markdown' ? markdownEdit(at.start, positions.text, comment) : undefined
}

/** A comment at the start of a line would begin a block of HTML, so it gets a line of its own or stands in the line. */
function markdownEdit(start: number, text: string, comment: string): OffsetEdit {
  const lineStart = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1
  const before = text.slice(lineStart, start)
  const marker = /^[\s>]*(?:[-*+]|\d{1,9}[.)])\s+$/
  if (marker.test(before))
    return insert(start, `${comment}${lineEndOf(text)}${before.replace(/[^>\s]/g, ' ')}`)
  if (!/^[\s>]*$/.test(before)) return insert(start, `${comment} `)
  const above = text.slice(0, lineStart).replace(/(?:\r\n|\r|\n)$/, '')
  const isContinued =
    lineStart > 0 && !/(?:^|[\r\n])[\s>]*$/.test(above) && !/^[\s>]*(?:#|<!--|---|===)/.test(lastLine(above))
  return isContinued
    ? insert(above.length, ` ${comment}`)
    : insert(start, `${comment}${lineEndOf(text)}${before}`)
}

function lastLine(text: string): string {
  return text.slice(Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1)
}

function insert(offset: number, text: string): OffsetEdit {
  return {at: {start: offset, end: offset}, text}
}
