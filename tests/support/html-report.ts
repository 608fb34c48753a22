import {type DefaultTreeAdapterMap, parse} from 'parse5'
import {readFrontMatter} from '../../src/config/front-matter.ts'
import {createLinter, registry} from '../../src/core.ts'
import type {Format} from '../../src/document/document.ts'
import {ruleUrl} from '../../src/engine/message.ts'
import {parseHtml} from '../../src/formats/html/html.ts'
import {buildReport} from '../../src/report/build-report.ts'
import type {FileReport} from '../../src/report/file-report.ts'
import {createReporter, parts} from '../../src/reporters/html/html.ts'
import type {ReportContext} from '../../src/reporters/reporter.ts'

const context: ReportContext = {
  toolVersion: '0.1.0',
  rules: registry.rules.map(({meta}) => ({...meta, url: ruleUrl(meta.id)})),
  hasColor: false,
  columns: 80,
  rows: undefined,
  isComplete: false,
  isQuiet: false,
  failOn: 'error',
}

const linter = createLinter({readFrontMatter, parsers: {html: parseHtml}})

/** What the page needs to know of a text. */
export function reportOf(text: string, path = 'summary.md', format: Format = 'markdown'): FileReport {
  return buildReport(path, text, linter.lint({text, format}), parts)
}

/** The page on some texts. */
export function drawPageOf(files: readonly FileReport[]): string {
  const reporter = createReporter(context)
  const drawn = reporter.start() + files.map((file) => reporter.file(file)).join('')
  return drawn + reporter.finish({files: files.length, errors: 0, warnings: 0, infos: 0})
}

/** An element of a page. */
export type PageElement = DefaultTreeAdapterMap['element']

/** A page as a browser reads it. */
export interface ReadPage {
  readonly elements: readonly PageElement[]
  readonly errors: readonly string[]
}

/** Reads a page by the rules of the HTML standard. */
export function readPage(html: string): ReadPage {
  const errors: string[] = []
  const document = parse(html, {
    onParseError: ({code, startLine, startCol}) => errors.push(`${code} ${startLine}:${startCol}`),
  })
  const elements: PageElement[] = []
  const pending: DefaultTreeAdapterMap['node'][] = [document]
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if ('tagName' in node) elements.push(node)
    if ('childNodes' in node) pending.push(...[...node.childNodes].reverse())
  }
  return {elements, errors}
}

/** Value of an attribute. */
export function attributeOf({attrs}: PageElement, name: string): string | undefined {
  return attrs.find((attribute) => attribute.name === name)?.value
}

/** Whether an element has a class. */
export function hasClass(element: PageElement, name: string): boolean {
  return attributeOf(element, 'class')?.split(' ').includes(name) === true
}

/** Text of an element, without what is beside the text: numbers of notes, labels of roles, signs. */
export function textOf(element: PageElement): string {
  let text = ''
  for (const node of element.childNodes) {
    if ('value' in node) text += node.value
    else if ('tagName' in node && !['r', 'rl', 'g', 'notes'].some((name) => hasClass(node, name)))
      text += textOf(node)
  }
  return text
}
