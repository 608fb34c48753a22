import schema from '../../schema/config.schema.json' with {type: 'json'}
import matterSchema from '../../schema/front-matter.schema.json' with {type: 'json'}
import {configKeys} from '../config/validate.ts'

/** The parts of JSON Schema that the config's schema uses. */
export interface SchemaNode {
  readonly description?: string
  readonly type?: string
  readonly enum?: readonly unknown[]
  readonly default?: unknown
  readonly properties?: Readonly<Record<string, SchemaNode>>
  readonly items?: SchemaNode | readonly SchemaNode[]
  readonly anyOf?: readonly SchemaNode[]
}

/** Keys and positions from the root of the config. */
export type SchemaPath = readonly (string | number)[]

const root: SchemaNode = schema

const {ignore} = matterSchema.properties.laylint.properties

/** The schema of front matter: the keys that may stand there; `ignore` is about rules, not about files. */
const matterRoot: SchemaNode = {
  ...root,
  properties: {
    ...Object.fromEntries(
      Object.entries(root.properties ?? {}).filter(([name]) => configKeys['front matter'].includes(name)),
    ),
    ignore,
  },
}

/** Every reading of the value at a path: a rule is a severity, or a list of one and options. */
export function findSchemas(path: SchemaPath, place: 'file' | 'front matter'): readonly SchemaNode[] {
  let nodes = alternatives(place === 'file' ? root : matterRoot)
  for (const step of path) nodes = nodes.flatMap((node) => childrenOf(node, step)).flatMap(alternatives)
  return nodes
}

/** The description that stands at a path, before its alternatives are opened. */
export function findDescription(path: SchemaPath, place: 'file' | 'front matter'): SchemaNode | undefined {
  const last = path.at(-1)
  if (last === undefined) return undefined
  return findSchemas(path.slice(0, -1), place).flatMap((node) => childrenOf(node, last))[0]
}

function alternatives(node: SchemaNode): SchemaNode[] {
  return node.anyOf === undefined ? [node] : node.anyOf.flatMap(alternatives)
}

function childrenOf(node: SchemaNode, step: string | number): readonly SchemaNode[] {
  if (typeof step === 'number') {
    const {items} = node
    if (items === undefined) return []
    if (!isList(items)) return [items]
    const item = items[step]
    return item === undefined ? [] : [item]
  }
  const {properties} = node
  const child = properties !== undefined && Object.hasOwn(properties, step) ? properties[step] : undefined
  return child === undefined ? [] : [child]
}

function isList(items: SchemaNode | readonly SchemaNode[]): items is readonly SchemaNode[] {
  return Array.isArray(items)
}
