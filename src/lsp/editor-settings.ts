import type {Registry} from '../config/resolve.ts'
import type {ConfigLayer} from '../config/user-config.ts'
import {validateConfig} from '../config/validate.ts'

/** What an editor may set under `laylint`; config files of the project go over `layer`. */
export interface EditorSettings {
  /** Preset and rules for where no config file says otherwise. */
  readonly layer: ConfigLayer | undefined
  readonly isOn: boolean
  /** Milliseconds of rest after a change before the text is checked. */
  readonly debounce: number
  /** Keeps findings of the sentence being typed back until it is finished. */
  readonly isQuietWhileTyping: boolean
  /** Whether the first line carries the scores of the text. */
  readonly showsScores: boolean
  /** Whether long and hard sentences carry their length. */
  readonly showsSentenceHints: boolean
  /** Whether any word shows how familiar it is, not only words with findings. */
  readonly explainsWords: boolean
  /** Mistakes in the settings, as sentences. */
  readonly problems: readonly string[]
}

/** How one editor setting is written: the VS Code extension's settings are generated from this. */
export interface EditorSettingSchema {
  readonly type: 'boolean' | 'integer' | 'preset' | 'rules'
  readonly default: boolean | number | undefined
  readonly minimum?: number
  readonly maximum?: number
  readonly description: string
}

/** Editor settings by name. */
export const editorSettingsSchema = {
  enable: {type: 'boolean', default: true, description: 'Check summaries while you write.'},
  preset: {
    type: 'preset',
    default: undefined,
    description: 'Audience to write for where no config file and no front matter names one.',
  },
  rules: {
    type: 'rules',
    default: undefined,
    description: 'Severities of rules where no config file and no front matter sets them.',
  },
  debounce: {
    type: 'integer',
    default: 150,
    minimum: 0,
    maximum: 5000,
    description: 'Milliseconds to wait after a change before the text is checked.',
  },
  quietWhileTyping: {
    type: 'boolean',
    default: false,
    description: 'Say nothing about the sentence you are typing until it is finished.',
  },
  codeLens: {
    type: 'boolean',
    default: true,
    description: 'Show reading age, words and the order of the summary above the first line.',
  },
  sentenceHints: {
    type: 'boolean',
    default: false,
    description: 'Show the length of each long sentence, and how hard it is to read, at its end.',
  },
  wordHover: {
    type: 'boolean',
    default: true,
    description: 'Show how familiar any word is when you point at it.',
  },
} as const satisfies Readonly<Record<string, EditorSettingSchema>>

type Values = Readonly<Record<string, unknown>>

/** Settings where the editor says nothing. */
export const defaultEditorSettings: EditorSettings = toSettings({}, undefined, [])

/**
 * Reads what an editor sent. A value that is wrong is left out and named.
 *
 * @param value The section `laylint`, or an object that has it.
 */
export function readEditorSettings(value: unknown, registry: Registry): EditorSettings {
  if (!isRecord(value)) return defaultEditorSettings
  const own = isRecord(value.laylint) ? value.laylint : value
  const problems: string[] = []
  const layer = readLayer(own, registry, problems)
  return toSettings(own, layer, problems)
}

function toSettings(own: Values, layer: ConfigLayer | undefined, problems: string[]): EditorSettings {
  const isSet = (name: 'enable' | 'quietWhileTyping' | 'codeLens' | 'sentenceHints' | 'wordHover'): boolean =>
    readBoolean(own, name, editorSettingsSchema[name].default, problems)
  return {
    layer,
    isOn: isSet('enable'),
    debounce: readDebounce(own, problems),
    isQuietWhileTyping: isSet('quietWhileTyping'),
    showsScores: isSet('codeLens'),
    showsSentenceHints: isSet('sentenceHints'),
    explainsWords: isSet('wordHover'),
    problems,
  }
}

function readLayer(own: Values, registry: Registry, problems: string[]): ConfigLayer | undefined {
  const {preset, rules} = own
  const said = {
    // Editors send the default of a setting, which is nothing or an empty text.
    ...(preset === undefined || preset === null || preset === '' ? {} : {preset}),
    ...(rules === undefined || rules === null ? {} : {rules}),
  }
  if (Object.keys(said).length === 0) return undefined
  const validated = validateConfig(said, registry)
  for (const {message} of validated.problems) problems.push(message)
  return {origin: 'editor settings', config: validated.config}
}

function readBoolean(own: Values, name: string, otherwise: boolean, problems: string[]): boolean {
  const value = own[name]
  if (typeof value === 'boolean') return value
  if (value !== undefined && value !== null) problems.push(`"${name}" must be true or false.`)
  return otherwise
}

function readDebounce(own: Values, problems: string[]): number {
  const {default: otherwise, minimum, maximum} = editorSettingsSchema.debounce
  const value = own.debounce
  if (value === undefined || value === null) return otherwise
  if (typeof value === 'number' && value >= minimum && value <= maximum) return value
  problems.push(`"debounce" must be a number from ${minimum} to ${maximum}.`)
  return otherwise
}

function isRecord(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
