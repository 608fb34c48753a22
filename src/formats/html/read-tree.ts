import {type DefaultTreeAdapterTypes, defaultTreeAdapter, parse, type TreeAdapter} from 'parse5'

/** A node of the parser's tree. */
export type HtmlNode = DefaultTreeAdapterTypes.Node
/** An element of the parser's tree. */
export type HtmlElement = DefaultTreeAdapterTypes.Element

/** Deepest tree that is read. Own choice: real pages stay below 100, and our walk is recursive. */
const depthMax = 400

/** Most elements of a page: 400,000 take a quarter of a gigabyte. Real pages of 5 MB have less than half of it. */
const elementsMax = 400_000

/** Most attributes of a tag; the parser compares each with all before it. */
const attributesMax = 500

class TooHostile extends Error {}

/**
 * Parses HTML with source positions.
 *
 * @returns The tree, or `undefined` for a source on which the parser would be slow or its tree too deep to walk.
 */
export function readTree(source: string): DefaultTreeAdapterTypes.Document | undefined {
  if (hasManyAttributes(source)) return undefined
  try {
    return parse(source, {sourceCodeLocationInfo: true, treeAdapter: boundedAdapter(source.length)})
  } catch (error) {
    if (error instanceof TooHostile) return undefined
    throw error
  }
}

/**
 * The parser's own adapter with limits: an unclosed tag can otherwise be opened again in every paragraph, and children
 * are looked up from the first on, where those that are moved stand last.
 */
function boundedAdapter(sourceLength: number): TreeAdapter<DefaultTreeAdapterTypes.DefaultTreeAdapterMap> {
  const mostElements = Math.min(sourceLength / 2 + 1000, elementsMax)
  let elements = 0
  let depth = 0
  return {
    ...defaultTreeAdapter,
    createElement(name, namespace, attributes) {
      elements += 1
      if (elements > mostElements) throw new TooHostile()
      return defaultTreeAdapter.createElement(name, namespace, attributes)
    },
    onItemPush() {
      depth += 1
      if (depth > depthMax) throw new TooHostile()
    },
    onItemPop() {
      depth -= 1
    },
    detachNode(node) {
      const parent = node.parentNode
      if (parent === null) return
      const index = parent.childNodes.lastIndexOf(node)
      if (index >= 0) parent.childNodes.splice(index, 1)
      node.parentNode = null
    },
    insertBefore(parent, node, reference) {
      const index = parent.childNodes.lastIndexOf(reference)
      parent.childNodes.splice(index < 0 ? parent.childNodes.length : index, 0, node)
      node.parentNode = parent
    },
    insertTextBefore(parent, text, reference) {
      const index = parent.childNodes.lastIndexOf(reference)
      // Not joined with the text before it: what stands in a table outside its cells comes from several places.
      const node: DefaultTreeAdapterTypes.TextNode = {nodeName: '#text', value: text, parentNode: parent}
      parent.childNodes.splice(index < 0 ? parent.childNodes.length : index, 0, node)
    },
  }
}

/** Whether a tag has more attributes than any real one; quoted values are passed over. */
function hasManyAttributes(source: string): boolean {
  let gaps = -1
  let quote = 0
  for (let index = 0; index < source.length; index += 1) {
    const code = source.charCodeAt(index)
    if (gaps < 0) {
      if (code === 60 && isLetter(source.charCodeAt(index + 1))) gaps = 0
    } else if (quote !== 0) {
      if (code === quote) quote = 0
    } else if (code === 62) {
      gaps = -1
    } else if ((code === 34 || code === 39) && source.charCodeAt(index - 1) === 61) {
      quote = code
    } else if (code <= 32 || code === 47) {
      gaps += 1
      if (gaps > attributesMax) return true
    }
  }
  return false
}

function isLetter(code: number): boolean {
  const lower = code | 32
  return lower >= 97 && lower <= 122
}

/** Whether a node is an element. */
export function isElement(node: HtmlNode): node is HtmlElement {
  return defaultTreeAdapter.isElementNode(node)
}

/** Value of an attribute; `undefined` where it is missing. */
export function attributeOf(node: HtmlElement, name: string): string | undefined {
  for (const attribute of node.attrs) if (attribute.name === name) return attribute.value
  return undefined
}

/** The first element with a name among the children of the page, its head and its body. */
export function findChild(tree: DefaultTreeAdapterTypes.Document, name: string): HtmlElement | undefined {
  const page = tree.childNodes.find(isElement)
  const head = page?.childNodes.find(
    (node): node is HtmlElement => isElement(node) && node.tagName === 'head',
  )
  return head?.childNodes.find((node): node is HtmlElement => isElement(node) && node.tagName === name)
}
