import {type Diagnostic, DiagnosticSeverity, DiagnosticTag} from 'vscode-languageserver/node'
import type {Severity} from '../rule/preset.ts'
import type {Analysis, PlacedMessage} from './analysis.ts'
import type {ClientFeatures} from './client-features.ts'

/** Name under which every diagnostic goes. */
export const diagnosticSource = 'laylint'

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
}

/** A message as the protocol has it, with what the client takes. */
export function toDiagnostic(
  placed: PlacedMessage,
  analysis: Analysis,
  features: ClientFeatures,
): Diagnostic {
  const {message, at} = placed
  const isSuperfluous = message.suggestions.length > 0 && message.suggestions.every(({text}) => text === '')
  return {
    range: analysis.positions.toRange(at),
    severity: severities[message.severity],
    code: message.ruleId,
    source: diagnosticSource,
    message: message.message,
    ...(features.takesCodeDescription ? {codeDescription: {href: message.url}} : {}),
    ...(isSuperfluous && features.takesUnnecessaryTag ? {tags: [DiagnosticTag.Unnecessary]} : {}),
    ...relatedOf(placed, analysis, features),
    ...(features.takesDiagnosticData ? {data: {suggestions: message.suggestions}} : {}),
  }
}

function relatedOf(
  {message}: PlacedMessage,
  {uri, positions, lint}: Analysis,
  features: ClientFeatures,
): Pick<Diagnostic, 'relatedInformation'> {
  if (!features.takesRelatedInformation || message.related.length === 0) return {}
  const shift = lint?.shift ?? 0
  return {
    relatedInformation: message.related.map((related) => ({
      location: {
        uri,
        range: positions.toRange({
          start: related.start.offset + shift,
          end: related.end.offset + shift,
        }),
      },
      message: related.message,
    })),
  }
}
