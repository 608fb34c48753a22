import type {PresetId, RuleSetting} from '../rule/preset.ts'
import type {Settings} from '../rule/settings.ts'
import type {Term} from '../rule/terms.ts'

/** What one source of configuration (a file, front matter, the command line) says, checked. */
export interface UserConfig {
  readonly preset?: PresetId
  readonly rules?: Readonly<Record<string, RuleSetting>>
  readonly terms?: readonly Term[]
  readonly settings?: Partial<Settings>
  readonly language?: string
}

/** A checked config and the name people know it by: `laylint.json`, `front matter`, `command line`. */
export interface ConfigLayer {
  readonly origin: string
  readonly config: UserConfig
}
