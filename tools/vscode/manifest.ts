import {type EditorSettingSchema, editorSettingsSchema} from '../../src/lsp/editor-settings.ts'
import {version} from '../../src/version.ts'
import {configSchema} from '../schema/config-schema.ts'

/** Defaults that differ in VS Code: it tells where the caret is, so that quiet typing works to the letter. */
const ownDefaults: Readonly<Record<string, unknown>> = {quietWhileTyping: true}

const languages = ['markdown', 'plaintext', 'html', 'quarto', 'rmd']

/** The extension's package.json, with the settings of the server and of its config. */
export function extensionManifest(): Readonly<Record<string, unknown>> {
  return {
    name: 'laylint',
    displayName: 'laylint: plain English for lay summaries',
    description:
      'Shows where readers of a lay summary will stumble, why, and what to write instead. Works offline.',
    version,
    publisher: 'laylint',
    license: 'MIT',
    repository: {type: 'git', url: 'https://github.com/laylint/laylint'},
    categories: ['Linters'],
    keywords: ['plain english', 'lay summary', 'readability', 'jargon', 'linter'],
    // The oldest release that the language client runs in.
    engines: {vscode: '^1.91.0'},
    extensionKind: ['workspace'],
    main: './extension.js',
    activationEvents: [...languages.map((id) => `onLanguage:${id}`), 'workspaceContains:**/laylint.json'],
    capabilities: {
      untrustedWorkspaces: {
        supported: true,
        description: 'Configuration is data: no code from a folder is run.',
      },
      virtualWorkspaces: {supported: 'limited', description: 'Config files of the workspace are not read.'},
    },
    contributes: {
      configuration: {title: 'laylint', properties: settings()},
      commands,
      menus,
      jsonValidation: ['laylint.json', '.laylintrc.json'].map((fileMatch) => ({
        fileMatch,
        url: './config.schema.json',
      })),
      languages: [{id: 'yaml', filenames: ['.laylintrc.yaml', '.laylintrc.yml']}],
    },
  }
}

const commands = [
  {command: 'laylint.lint', title: 'Lint this summary', category: 'laylint'},
  {command: 'laylint.showOutline', title: 'Show outline', category: 'laylint'},
  {command: 'laylint.addSelectionToGlossary', title: 'Add selection to the glossary', category: 'laylint'},
  {command: 'laylint.restart', title: 'Restart the server', category: 'laylint'},
  {command: 'laylint.showOutput', title: 'Show output', category: 'laylint'},
]

const menus = {
  'editor/context': [
    {
      command: 'laylint.addSelectionToGlossary',
      when: `editorHasSelection && editorLangId =~ /^(?:${languages.join('|')})$/`,
      group: '1_modification',
    },
  ],
}

function settings(): Readonly<Record<string, unknown>> {
  const properties: Record<string, unknown> = {}
  for (const [name, schema] of Object.entries(editorSettingsSchema)) {
    properties[`laylint.${name}`] = {...toSetting(name, schema), scope: 'resource'}
  }
  properties['laylint.trace.server'] = {
    type: 'string',
    enum: ['off', 'messages', 'verbose'],
    default: 'off',
    description: 'What is written to the output of the talk with the server.',
    scope: 'window',
  }
  return properties
}

function toSetting(name: string, schema: EditorSettingSchema): Readonly<Record<string, unknown>> {
  const {description, type} = schema
  const properties = configSchema().properties as Readonly<Record<string, Readonly<Record<string, unknown>>>>
  if (type === 'rules') return {...properties.rules, description, default: {}}
  if (type === 'preset') {
    const presets = properties.preset?.enum
    return {type: 'string', enum: ['', ...(Array.isArray(presets) ? presets : [])], default: '', description}
  }
  return {
    type,
    default: Object.hasOwn(ownDefaults, name) ? ownDefaults[name] : schema.default,
    ...(schema.minimum === undefined ? {} : {minimum: schema.minimum}),
    ...(schema.maximum === undefined ? {} : {maximum: schema.maximum}),
    description,
  }
}
