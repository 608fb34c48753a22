import type {Analyses} from './analyses.ts'
import type {ClientFeatures} from './client-features.ts'
import type {DiagnosticsPublisher} from './diagnostics-publisher.ts'
import type {LintSetups} from './lint-setups.ts'
import type {OpenDocuments} from './open-documents.ts'
import type {SettingsStore} from './settings-store.ts'

/** What requests are answered from. */
export interface ServerParts {
  readonly documents: OpenDocuments
  readonly analyses: Analyses
  readonly settings: SettingsStore
  readonly setups: LintSetups
  readonly publisher: DiagnosticsPublisher
  readonly features: () => ClientFeatures
  /** Reads config files anew. */
  readonly reload: () => void
}
