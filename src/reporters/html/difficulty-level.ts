/** How hard a sentence is, for its tint: 0 has none. */
export type DifficultyLevel = 0 | 1 | 2 | 3

/** Names of the levels. */
export const levelNames = ['plain', 'a little hard', 'hard', 'very hard'] as const

/**
 * Least difficulty, 1 to 6, of the levels from 1. The second is where `hard-sentence` starts to report; the others are
 * an own choice half a step away.
 */
const levelMin = [3.75, 4.25, 4.75] as const

/** The level of a difficulty, 1 to 6. */
export function difficultyLevel(difficulty: number): DifficultyLevel {
  if (difficulty >= levelMin[2]) return 3
  if (difficulty >= levelMin[1]) return 2
  return difficulty >= levelMin[0] ? 1 : 0
}
