import {type Analysis, analyse} from './analysis.ts'
import type {EditorSettings} from './editor-settings.ts'
import type {LintSetups} from './lint-setups.ts'
import type {OpenDocument} from './open-document.ts'
import type {SettingsStore} from './settings-store.ts'

/** An analysis and the settings that it was made under. */
export interface Analysed {
  readonly analysis: Analysis
  readonly settings: EditorSettings
}

/** The newest analysis of each document: made when somebody needs it, kept until the text or its config changes. */
export class Analyses {
  private readonly settings: SettingsStore
  private readonly setups: LintSetups
  private readonly byUri = new Map<string, Analysis>()

  constructor(settings: SettingsStore, setups: LintSetups) {
    this.settings = settings
    this.setups = setups
  }

  /** The analysis of the text as it stands when this answers. */
  async find(document: OpenDocument): Promise<Analysed> {
    const settings = await this.settings.settingsFor(document.uri)
    const setup = await this.setups.setupFor(document.uri, settings)
    const known = this.byUri.get(document.uri)
    if (known !== undefined && known.version === document.version && known.setup === setup)
      return {analysis: known, settings}
    const analysis = analyse(document, settings.isOn ? setup : {...setup, isIgnored: true})
    // Kept under the setup that was asked for, so that it is found again.
    const kept = {...analysis, setup}
    this.byUri.set(document.uri, kept)
    return {analysis: kept, settings}
  }

  forget(uri: string): void {
    this.byUri.delete(uri)
  }

  clear(): void {
    this.byUri.clear()
  }
}
