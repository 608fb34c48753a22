import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import type {VFile} from 'vfile'
import {readFrontMatter} from '../config/front-matter.ts'
import type {UserConfig} from '../config/user-config.ts'
import {createLinter, registry} from '../core.ts'
import type {RankedMessage} from '../engine/message.ts'
import type {Severity} from '../rule/preset.ts'
import {toForeignDocument} from './foreign-document.ts'
import {knownDocuments} from './known-documents.ts'

/** Options of the plugin: what to change from the preset. */
export type LaylintOptions = UserConfig

/** How unified writes severities. */
const fatalOf: Readonly<Record<Severity, boolean | undefined>> = {
  error: true,
  warning: false,
  info: undefined,
}

/**
 * Adds a message to the file for each finding.
 *
 * Works on the trees of `laylintMarkdown`, `laylintText` and `laylintHtml`, and on those of `retext-english`.
 */
export const laylint: Plugin<[LaylintOptions?], Root> = (options = {}) => {
  const linter = createLinter({layers: [{origin: 'options', config: options}], readFrontMatter})
  const reasons = new Map(registry.rules.map(({meta}) => [meta.id, meta.why]))
  return (tree, file) => {
    const text = String(file).replace(/^\uFEFF/, '')
    const known = knownDocuments.get(tree) ?? {document: toForeignDocument(tree, text), source: text}
    const {messages, failures} = linter.lintDocument(known.document, known.source)
    for (const message of messages) addMessage(file, message, reasons.get(message.ruleId))
    for (const {ruleId, error} of failures) file.data[`laylint ${ruleId}`] = error
  }
}

function addMessage(file: VFile, found: RankedMessage, why: string | undefined): void {
  const {start, end, ruleId, severity, actual, suggestions, url, related} = found
  const message = file.message(found.message, {place: {start, end}, ruleId, source: 'laylint'})
  message.fatal = fatalOf[severity]
  message.actual = actual
  message.expected = suggestions.map(({text}) => text)
  message.url = url
  const places = related.map((place) => `${place.start.line}:${place.start.column} ${place.message}`)
  message.note = [...(why === undefined ? [] : [why]), ...places].join('\n')
}
