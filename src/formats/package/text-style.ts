import {headingDepthOf, kindOfStyle, type StyleKind} from './style-names.ts'

/** Marks that a style or a run puts on text; one that is missing is left to the styles around it. */
export interface TextMarks {
  isStrong?: boolean | undefined
  isEmphasis?: boolean | undefined
  isUnderlined?: boolean | undefined
  isSuperscript?: boolean | undefined
  isHidden?: boolean | undefined
}

/** What a file says of one style, without what the style takes over. */
export interface OwnStyle extends TextMarks {
  name: string
  /** Id of the style that it takes over from. */
  parent: string | undefined
}

/** What a style says of text, with what it takes over from its parents. */
export interface TextStyle extends Readonly<TextMarks> {
  /** 1 to 6. */
  readonly headingDepth: number | undefined
  readonly kind: StyleKind | undefined
}

/** Longest chain of parents that is followed; chains in a circle exist. */
const chainMax = 20

/**
 * A style and its parents, the nearest first.
 *
 * @param find Gives a style for every id, also for one that the file lacks.
 */
export function chainOf<Own extends OwnStyle>(id: string, find: (id: string) => Own): readonly Own[] {
  const chain: Own[] = []
  for (let at: string | undefined = id; at !== undefined && chain.length < chainMax; ) {
    const own: Own = find(at)
    chain.push(own)
    at = own.parent
  }
  return chain
}

/** What the nearest style of a chain says that says anything. */
export function resolveChain(chain: readonly OwnStyle[]): TextStyle {
  return {
    headingDepth: chain.map(({name}) => headingDepthOf(name)).find((depth) => depth !== undefined),
    kind: chain.map(({name}) => kindOfStyle(name)).find((kind) => kind !== undefined),
    isStrong: nearest(chain, 'isStrong'),
    isEmphasis: nearest(chain, 'isEmphasis'),
    isUnderlined: nearest(chain, 'isUnderlined'),
    isSuperscript: nearest(chain, 'isSuperscript'),
    isHidden: nearest(chain, 'isHidden'),
  }
}

/** The first value of a chain that is not missing. */
export function nearest<Own, Key extends keyof Own>(chain: readonly Own[], key: Key): Own[Key] | undefined {
  return chain.find((own) => own[key] !== undefined)?.[key]
}
