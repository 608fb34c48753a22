import {settingsSchema} from '../../src/config/settings-schema.ts'
import {registry} from '../../src/core.ts'
import type {AnyRule} from '../../src/rule/define-rule.ts'
import type {OptionSchema} from '../../src/rule/options.ts'

type Schema = Readonly<Record<string, unknown>>

const severity: Schema = {enum: ['error', 'warning', 'info', 'off']}

const patterns: Schema = {
  anyOf: [
    {type: 'string', minLength: 1, maxLength: 500},
    {type: 'array', items: {type: 'string', minLength: 1, maxLength: 500}},
  ],
}

/** JSON Schema of front matter: everything for laylint stands under one key. */
export function frontMatterSchema(): Schema {
  const properties: Record<string, Schema> = {ignore: ignoreSchema()}
  for (const name of Object.keys({...sharedProperties(), ...settingProperties()}))
    properties[name] = {$ref: `config.schema.json#/properties/${name}`}
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'https://raw.githubusercontent.com/laylint/laylint/main/schema/front-matter.schema.json',
    title: 'Front matter for laylint',
    description: 'What the front matter of a summary may say to laylint.',
    type: 'object',
    properties: {laylint: {type: 'object', additionalProperties: false, properties}},
  }
}

/** A reason for each rule, or a list of rules with their reasons. */
function ignoreSchema(): Schema {
  const ids = ['all', ...registry.rules.map(({meta}) => meta.id)]
  const reasons: Record<string, Schema> = {}
  const reason = {type: 'string', minLength: 1}
  for (const id of ids) reasons[id] = reason
  const item = {
    type: 'object',
    additionalProperties: false,
    required: ['rule', 'reason'],
    properties: {
      rule: {enum: ids},
      reason: {...reason, description: 'Why it is ignored.'},
    },
  }
  return {
    description: 'Rules that are silent in the whole text, with the reason.',
    anyOf: [
      {type: 'object', additionalProperties: false, properties: reasons},
      {type: 'array', items: {anyOf: [item, {type: 'object', additionalProperties: reason}]}},
    ],
  }
}

/** JSON Schema of config files, from the options of the rules and the settings. */
export function configSchema(): Schema {
  const shared = {...sharedProperties(), ...settingProperties()}
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'https://raw.githubusercontent.com/laylint/laylint/main/schema/config.schema.json',
    title: 'Configuration of laylint',
    description: 'laylint.json, .laylintrc.json, .laylintrc.yaml, or the key “laylint” in package.json.',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: {type: 'string'},
      extends: {...patterns, description: 'Config files that this one builds on, or “laylint:PRESET”.'},
      ...shared,
      glossary: {...patterns, description: 'Text files with one term a line, as “term: meaning”.'},
      ignore: {...patterns, description: 'Files that folders and globs leave out, as in .gitignore.'},
      overrides: {
        description: 'Changes for some files.',
        type: 'array',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['files'],
          properties: {files: {...patterns, description: 'Patterns as in .gitignore.'}, ...shared},
        },
      },
    },
  }
}

function sharedProperties(): Record<string, Schema> {
  const rules: Record<string, Schema> = {}
  for (const rule of registry.rules) rules[rule.meta.id] = ruleSchema(rule)
  return {
    preset: {
      description: 'Who the summary is for.',
      enum: registry.presets.map(({id}) => id),
    },
    rules: {
      description: 'Severities and options of rules.',
      type: 'object',
      additionalProperties: false,
      properties: rules,
    },
    terms: {description: 'Words that are agreed to stay.', type: 'array', items: termSchema},
    language: {description: 'Spelling: en, en-GB or en-US.', type: 'string', pattern: '^en(-[A-Za-z]{2})?$'},
  }
}

const termText: Schema = {type: 'string', minLength: 1, maxLength: 200}

const termSchema: Schema = {
  anyOf: [
    termText,
    {
      type: 'object',
      additionalProperties: false,
      required: ['term'],
      properties: {
        term: termText,
        meaning: {type: 'string', description: 'What it means, in plain words.'},
        explained: {type: 'string', description: 'Where it is explained: an address or a heading.'},
      },
    },
  ],
}

function settingProperties(): Record<string, Schema> {
  const properties: Record<string, Schema> = {}
  for (const [name, setting] of Object.entries(settingsSchema)) {
    const {description} = setting
    if (setting.type === 'enum') properties[name] = {description, enum: setting.values}
    else if (setting.type === 'integer')
      properties[name] = {description, type: 'integer', minimum: setting.minimum}
    else if (setting.type === 'strings') {
      const names = {type: 'array', items: {type: 'string', minLength: 1}}
      properties[name] = {description, anyOf: [{type: 'string'}, names]}
    } else properties[name] = {description, type: setting.type}
  }
  return properties
}

function ruleSchema({meta}: AnyRule): Schema {
  const options: Record<string, Schema> = {}
  for (const [name, option] of Object.entries(meta.options)) options[name] = optionSchema(option)
  return {
    description: `${meta.summary}. ${meta.why}`,
    anyOf: [
      severity,
      {
        type: 'array',
        minItems: 1,
        maxItems: 2,
        items: [severity, {type: 'object', additionalProperties: false, properties: options}],
      },
    ],
  }
}

function optionSchema(option: OptionSchema): Schema {
  const {description} = option
  switch (option.type) {
    case 'integer':
    case 'number': {
      const {type, minimum, maximum, unit} = option
      return {
        description: `${description} Unit: ${unit}.`,
        default: option.default,
        type,
        ...(minimum === undefined ? {} : {minimum}),
        ...(maximum === undefined ? {} : {maximum}),
      }
    }
    case 'boolean':
      return {description, default: option.default, type: 'boolean'}
    case 'enum':
      return {description, default: option.default, enum: option.values}
    default:
      return {description, default: option.default, type: 'array', items: {type: 'string'}}
  }
}
