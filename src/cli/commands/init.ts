import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {configFileNames} from '../../config/load.ts'
import {defaultPreset} from '../../config/resolve.ts'
import {registry} from '../../core.ts'
import {UserError} from '../../errors.ts'
import type {CommandRun} from '../command.ts'
import {getPreset} from '../find-rule.ts'
import {writeAtomically} from '../outputs.ts'

/** Writes a config file with comments; never over one that is there. */
export async function run({args, terminal}: CommandRun): Promise<number> {
  const preset = getPreset(args.find('preset') ?? defaultPreset, registry)
  for (const name of configFileNames) {
    if (!existsSync(join(terminal.workingFolder, name))) continue
    throw new UserError('LAYLINT_EXISTS', `There is a ${name} here already, and it was left as it is.`)
  }
  const name = 'laylint.json'
  writeAtomically(join(terminal.workingFolder, name), name, configText(preset.id))
  terminal.write(`Wrote ${name} with the preset “${preset.id}” (${preset.title}).
Next: laylint summary.md
`)
  return 0
}

function configText(preset: string): string {
  const names = registry.presets.map(({id}) => id).join(', ')
  return `{
  "$schema": "https://raw.githubusercontent.com/laylint/laylint/main/schema/config.schema.json",

  // Who the summaries are for: ${names}.
  // "laylint presets" says what each follows.
  "preset": ${JSON.stringify(preset)},

  // Change single rules: "error", "warning", "info" or "off", with options where a rule has them.
  // "laylint rules" lists them all.
  "rules": {
    // "passive-voice": "off",
    // "sentence-length": ["warning", {"max": 20}]
  },

  // Words that your readers know, or that you explain elsewhere.
  "terms": [
    // "cohort",
    // {"term": "stent", "meaning": "a small tube that keeps a blood vessel open"}
  ],

  // Files that folders and globs leave out, as in .gitignore.
  "ignore": []
}
`
}
