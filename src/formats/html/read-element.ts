import type {Inline, Picture} from '../../document/prose-block.ts'
import {markKinds} from '../html-elements.ts'
import {attributeOf, type HtmlElement} from './read-tree.ts'

/** Whether an element is not shown, not read out, or steers the page. */
export function isHidden(node: HtmlElement): boolean {
  if (node.attrs.length === 0) return false
  if (attributeOf(node, 'hidden') !== undefined || attributeOf(node, 'aria-hidden') === 'true') return true
  const role = attributeOf(node, 'role')
  if (role === 'navigation' || role === 'doc-backlink' || role === 'doc-toc') return true
  if (/(?:^|\s)(?:footnote-back|footnote-backref)(?:\s|$)/.test(attributeOf(node, 'class') ?? '')) return true
  return /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attributeOf(node, 'style') ?? '')
}

/** Level of a heading element or of an element with the role of one, 1 to 6. */
export function readHeadingDepth(node: HtmlElement): number | undefined {
  const name = node.tagName
  if (name.length === 2 && /^h[1-6]$/.test(name)) return Number(name.charAt(1))
  if (node.attrs.length === 0 || attributeOf(node, 'role') !== 'heading') return undefined
  return Math.min(6, Math.max(1, Number(attributeOf(node, 'aria-level')) || 2))
}

/** Which mark an inline element sets, and its value; a footnote's mark stands for the element and its text. */
export function markOf(node: HtmlElement): {kind: Inline['kind']; value?: string} | undefined {
  const name = node.tagName
  const kind = Object.hasOwn(markKinds, name) ? markKinds[name] : undefined
  if (kind === undefined) return undefined
  if (kind === 'link') {
    const url = attributeOf(node, 'href')
    if (isNoteReference(node)) return {kind: 'footnote', value: (url ?? '').replace(/^#/, '')}
    return url === undefined ? undefined : {kind, value: url}
  }
  if (kind === 'abbreviation') {
    const title = attributeOf(node, 'title')
    return title === undefined ? {kind} : {kind, value: title}
  }
  if (kind === 'superscript') {
    const target = noteTarget(node)
    if (target !== undefined) return {kind: 'footnote', value: target}
  }
  return {kind}
}

function isNoteReference(node: HtmlElement): boolean {
  return (
    attributeOf(node, 'role') === 'doc-noteref' ||
    attributeOf(node, 'data-footnote-ref') !== undefined ||
    /(?:^|\s)footnote-ref(?:\s|$)/.test(attributeOf(node, 'class') ?? '') ||
    attributeOf(node, 'epub:type') === 'noteref'
  )
}

/** `<sup><a href="#fn1">1</a></sup>`: a footnote's number, not a word. */
function noteTarget(sup: HtmlElement): string | undefined {
  const links = sup.childNodes.filter((child) => child.nodeName === 'a')
  const first = links[0]
  if (first === undefined || !('attrs' in first)) return undefined
  const url = attributeOf(first, 'href') ?? ''
  return /^#/.test(url) ? url.slice(1) : undefined
}

/** A picture with its alternative text as it is given: missing, empty, or there. */
export function readPicture(node: HtmlElement): Picture | undefined {
  const at = node.sourceCodeLocation
  if (!at) return undefined
  const role = attributeOf(node, 'role')
  const title = attributeOf(node, 'title')
  return {
    start: at.startOffset,
    end: at.endOffset,
    alt: attributeOf(node, 'alt'),
    url: attributeOf(node, 'src') ?? '',
    ...(title === undefined ? {} : {title}),
    ...(role === 'presentation' || role === 'none' ? {isDecorative: true} : {}),
  }
}

/** Text of an element's own text nodes and of those one level below. */
export function textOf(node: HtmlElement): string {
  let text = ''
  for (const child of node.childNodes) {
    if ('value' in child) text += child.value
    else if ('childNodes' in child)
      for (const inner of child.childNodes) if ('value' in inner) text += inner.value
  }
  return text
}
