import {type Diagnostic, DiagnosticSeverity} from 'vscode-languageserver/node'
import {ConfigSyntaxError, type ParsedConfig, placeProblems} from '../config/config-problem.ts'
import {parseJson} from '../config/parse-json.ts'
import {parseYaml} from '../config/parse-yaml.ts'
import {validateConfig} from '../config/validate.ts'
import {registry} from '../core.ts'
import type {Span} from '../source/span.ts'
import {diagnosticSource} from './diagnostics.ts'
import type {OpenDocument} from './open-document.ts'
import type {Positions} from './positions.ts'

/** A mistake in a config file, in offsets of its text. */
export interface ConfigMistake {
  readonly code: string
  readonly message: string
  readonly span: Span
}

/** Mistakes in an open config file, as it stands in the editor. */
export async function findConfigDiagnostics(document: OpenDocument): Promise<readonly Diagnostic[]> {
  const {kind, text, positions} = document
  if (kind.kind !== 'config') return []
  return findMistakes(text, kind.syntax, kind.isManifest).map((mistake) =>
    toConfigDiagnostic(mistake, positions),
  )
}

/** One mistake as the protocol has it. */
export function toConfigDiagnostic({code, message, span}: ConfigMistake, positions: Positions): Diagnostic {
  return {
    range: positions.toRange(span),
    severity: DiagnosticSeverity.Error,
    code,
    source: diagnosticSource,
    message,
  }
}

function findMistakes(text: string, syntax: 'json' | 'yaml', isManifest: boolean): readonly ConfigMistake[] {
  try {
    const parsed = syntax === 'yaml' ? parseYaml(text) : parseJson(text)
    const own = isManifest ? ownPart(parsed) : parsed
    if (own === undefined) return []
    return placeProblems(validateConfig(own.value, registry).problems, own, text)
  } catch (error) {
    // A package.json that does not parse is for others to complain of.
    if (!(error instanceof ConfigSyntaxError) || isManifest) return []
    return [{code: 'LAYLINT_CONFIG_SYNTAX', message: error.message, span: error.span}]
  }
}

/** What stands under `laylint` in a package.json. */
function ownPart(parsed: ParsedConfig): ParsedConfig | undefined {
  const {value} = parsed
  if (typeof value !== 'object' || value === null || !('laylint' in value)) return undefined
  return {
    value: value.laylint,
    locate: (path, at) => parsed.locate(['laylint', ...path], at),
  }
}
