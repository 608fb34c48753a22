/** Where guidance disagrees, for `laylint presets diff`; apart from `core.ts`, which every start pays for. */
export {type ConflictBetween, conflictsBetween} from '../rules/presets/conflicts.ts'
