/** Regression trees, all nodes in one list, each tree depth first. */
export interface BoostedTrees {
  /** Node at which each tree begins. */
  readonly roots: Uint16Array
  /** The feature that a node asks for, -1 at a leaf. */
  readonly features: Int8Array
  /** Smaller values lead to the next node; of a leaf, what it adds to the score. */
  readonly values: Float64Array
  /** Where the other values lead. */
  readonly rights: Uint16Array
}

/** The same as it is stored, in JSON, which engines read several times faster than any text of our own. */
export interface PackedTrees {
  readonly roots: readonly number[]
  readonly features: readonly number[]
  readonly values: readonly number[]
  readonly rights: readonly number[]
}

/** Opens trees that `treesText` of the training tool wrote. */
export function openTrees(text: string): BoostedTrees {
  // The text is our own and covered by the card's hash.
  const packed = JSON.parse(text) as PackedTrees
  return {
    roots: new Uint16Array(packed.roots),
    features: new Int8Array(packed.features),
    values: new Float64Array(packed.values),
    rights: new Uint16Array(packed.rights),
  }
}

/** Sum of what the trees say of one set of features. */
export function treesScore(trees: BoostedTrees, asked: ArrayLike<number>): number {
  const {roots, features, values, rights} = trees
  let score = 0
  for (let tree = 0; tree < roots.length; tree++) {
    let node = roots[tree] ?? 0
    let feature = features[node] ?? -1
    while (feature >= 0) {
      node = (asked[feature] ?? 0) < (values[node] ?? 0) ? node + 1 : (rights[node] ?? 0)
      feature = features[node] ?? -1
    }
    score += values[node] ?? 0
  }
  return score
}
