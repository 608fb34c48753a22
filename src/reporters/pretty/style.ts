import pico from 'picocolors'
import type {Severity} from '../../rule/preset.ts'

/** Paints text; without colour everything stays as it is. */
export interface Style {
  readonly bold: (text: string) => string
  readonly dim: (text: string) => string
  readonly green: (text: string) => string
  readonly cyan: (text: string) => string
  severity(severity: Severity | 'related', text: string): string
  /** A stretch of the writer's text that a finding is about. */
  mark(severity: Severity | 'related', text: string): string
}

/** The names of severities that people read. */
export const severityWords: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'hint',
}

/** Makes a style. */
export function createStyle(hasColor: boolean): Style {
  const {bold, dim, green, cyan, red, yellow, blue} = pico.createColors(hasColor)
  const paints = {error: red, warning: yellow, info: blue, related: cyan}
  return {
    bold,
    dim,
    green,
    cyan,
    severity: (severity, text) => paints[severity](text),
    mark: (severity, text) => (severity === 'related' ? cyan(text) : bold(paints[severity](text))),
  }
}
