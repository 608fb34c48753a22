import type {Definition, Nodes, Parents} from 'mdast'
import type {Extension, State} from 'micromark-util-types'
import {matchesOf} from '../../source/matches-of.ts'

/** Labels of definitions and footnotes that stand in other parts of the source than the one that is parsed. */
export interface SharedLabels {
  /** Normalised label to address. */
  readonly definitions: ReadonlyMap<string, Pick<Definition, 'url'>>
  readonly footnotes: readonly string[]
}

const none: SharedLabels = {definitions: new Map(), footnotes: []}

let current = none

/** Runs a parse during which labels of the whole source are known; parsing is synchronous, so one variable will do. */
export function withLabels<T>(labels: SharedLabels, parse: () => T): T {
  current = labels
  try {
    return parse()
  } finally {
    current = none
  }
}

/** Most labels that are shared: the parser looks each one up from the first on. Own choice. */
const labelsMax = 2000

const definitionLine = /^[ \t>]{0,12}\[(\^?)((?:[^[\]\\]|\\.){1,300})\]:[ \t]*<?([^\s<>]*)/gm

/** Finds definitions line by line; one that stands in code does no harm, its label is text where it is used. */
export function findLabels(source: string): SharedLabels {
  const definitions = new Map<string, Pick<Definition, 'url'>>()
  const footnotes: string[] = []
  for (const match of matchesOf(definitionLine, source)) {
    if (definitions.size + footnotes.length >= labelsMax) break
    const label = normalise(match[2] ?? '')
    if (match[1] === '^') footnotes.push(label)
    else if (!definitions.has(label)) definitions.set(label, {url: match[3] ?? ''})
  }
  return {definitions, footnotes}
}

/** As CommonMark compares labels. */
function normalise(label: string): string {
  return label.replace(/\s+/g, ' ').trim().toLowerCase().toUpperCase()
}

/** The definitions of a tree, those in quotes and lists too, under the identifiers of mdast. */
export function collectDefinitions(tree: Parents): Map<string, Pick<Definition, 'url' | 'title'>> {
  const found = new Map<string, Pick<Definition, 'url' | 'title'>>()
  for (const [label, definition] of current.definitions) found.set(label.toLowerCase(), definition)
  const queue: Nodes[] = [tree]
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    if (node.type === 'definition') found.set(node.identifier, node)
    else if (isContainer(node)) for (const child of node.children) queue.push(child)
  }
  return found
}

function isContainer(node: Nodes): node is Extract<Nodes, {type: 'root' | 'list'}> {
  return /^(?:root|blockquote|list|listItem|footnoteDefinition)$/.test(node.type)
}

const bracket = 91

/** Tells the parser of the labels before it reads the first bracket. */
export const sharedLabels: Extension = {
  text: {
    [bracket]: {
      name: 'sharedLabels',
      tokenize(_effects, _ok, nok): State {
        const {parser} = this
        if (current !== none) addMissing(parser, current)
        return nok
      },
    },
  },
}

const seen = new WeakSet<object>()

function addMissing(parser: {defined: string[]; gfmFootnotes?: string[]}, labels: SharedLabels): void {
  if (seen.has(parser)) return
  seen.add(parser)
  for (const label of labels.definitions.keys()) parser.defined.push(label)
  parser.gfmFootnotes ??= []
  for (const label of labels.footnotes) parser.gfmFootnotes.push(label)
}
