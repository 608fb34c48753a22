import type {ReporterModule} from './reporter.ts'

/** All forms of report, loaded when one is asked for. */
export const reporters: Readonly<Record<string, () => Promise<ReporterModule>>> = {
  pretty: () => import('./pretty/pretty.ts'),
  compact: () => import('./compact.ts'),
  json: () => import('./json.ts'),
  sarif: () => import('./sarif.ts'),
  github: () => import('./github.ts'),
  gitlab: () => import('./gitlab.ts'),
  junit: () => import('./junit.ts'),
  checkstyle: () => import('./checkstyle.ts'),
  rdjson: () => import('./rdjson.ts'),
  markdown: () => import('./markdown.ts'),
  html: () => import('./html/html.ts'),
}

/** Reports of commands that run no rules. */
export const commandReporters: Readonly<Record<string, () => Promise<ReporterModule>>> = {
  score: () => import('./score.ts'),
  outline: () => import('./outline.ts'),
}
