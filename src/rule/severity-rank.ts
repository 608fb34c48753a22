import type {Severity} from './preset.ts'

/** Order of severities, worst first. */
export const severityRank: Readonly<Record<Severity, number>> = {error: 0, warning: 1, info: 2}
