import type {Command} from './command.ts'
import {
  cacheOptions,
  configOptions,
  fixOptions,
  inputOptions,
  newOptions,
  outputOptions,
  reportOptions,
} from './option-specs.ts'

/** The command that runs when none is named. */
export const defaultCommand = 'check'

/**
 * All commands, in the order of the help.
 *
 * Help, completion, the manual page and did-you-mean are made from this table. Handlers are loaded when they run.
 */
export const commands: readonly Command[] = [
  {
    name: 'check',
    summary: 'Find what lay readers will stumble over (the default command)',
    operands: 'FILES|FOLDERS|GLOBS|-',
    options: [
      ...configOptions,
      ...inputOptions,
      ...outputOptions,
      ...reportOptions,
      ...newOptions,
      ...cacheOptions,
    ],
    examples: [
      'laylint summary.md',
      'laylint summaries/ --preset nihr',
      'laylint summary.docx --format json --output report.json',
      'laylint --since origin/main --fail-on warning',
      'pandoc paper.tex -t markdown | laylint -',
    ],
    load: () => import('./commands/check.ts'),
  },
  {
    name: 'fix',
    summary: 'Replace what has one safe replacement, in place',
    operands: 'FILES|FOLDERS|GLOBS|-',
    options: [...configOptions.filter(({name}) => name !== 'rule'), ...fixOptions, ...inputOptions],
    examples: [
      'laylint fix summary.md',
      'laylint fix summaries/ --dry-run',
      'laylint fix --rule simpler-words --rule negative-contraction summary.md',
      'laylint fix - < draft.md > better.md',
    ],
    load: () => import('./commands/fix.ts'),
  },
  {
    name: 'score',
    summary: 'Print how hard each text and sentence is to read, without the rules',
    operands: 'FILES|FOLDERS|GLOBS|-',
    options: [...configOptions, ...inputOptions, ...outputOptions],
    examples: ['laylint score summary.md', 'laylint score summaries/ --format json'],
    load: () => import('./commands/score.ts'),
  },
  {
    name: 'outline',
    summary: 'Show each sentence with what it does in the text',
    operands: 'FILES|FOLDERS|GLOBS|-',
    options: [...configOptions, ...inputOptions, ...outputOptions],
    examples: ['laylint outline summary.md'],
    load: () => import('./commands/outline.ts'),
  },
  {
    name: 'diff',
    summary: 'Compare two versions of a text: what got better, what got worse',
    operands: 'OLD NEW',
    options: [
      ...configOptions,
      ...inputOptions,
      {
        name: 'format',
        short: 'f',
        value: 'NAME[=FILE]',
        isRepeatable: true,
        summary: 'Form of the report (pretty, json, html)',
      },
      {name: 'output', short: 'o', value: 'FILE', summary: 'Write the report to a file'},
      {name: 'fail-on-worse', summary: 'Exit with 1 if there are more errors, or more warnings'},
    ],
    examples: [
      'laylint diff draft.md summary.md',
      'laylint diff draft.md summary.md --format html=changes.html',
      'git show HEAD~1:summary.md | laylint diff - summary.md --fail-on-worse',
    ],
    load: () => import('./commands/diff.ts'),
  },
  {
    name: 'explain',
    summary: 'Show the page of a rule: what, why, example, guidance',
    operands: 'RULE',
    options: [],
    examples: ['laylint explain jargon-term'],
    load: () => import('./commands/explain.ts'),
  },
  {
    name: 'trace',
    summary: 'Say why a word is reported, or why not',
    operands: 'WORD|PHRASE',
    options: [
      ...configOptions,
      {name: 'format', short: 'f', value: 'NAME', choices: ['pretty', 'json'], summary: 'Form of the answer'},
    ],
    examples: ['laylint trace randomised', 'laylint trace "adverse events" --preset professional'],
    load: () => import('./commands/trace.ts'),
  },
  {
    name: 'rules',
    summary: 'List the rules, their severities and options',
    operands: '',
    options: [
      ...configOptions.filter(({name}) => name === 'preset'),
      {name: 'format', short: 'f', value: 'NAME', choices: ['pretty', 'json'], summary: 'Form of the list'},
    ],
    examples: ['laylint rules', 'laylint rules --preset nihr'],
    load: () => import('./commands/rules.ts'),
  },
  {
    name: 'presets',
    summary: 'List the presets and the guidance they cite, or how two differ',
    operands: '[diff A B]',
    options: [
      {name: 'format', short: 'f', value: 'NAME', choices: ['pretty', 'json'], summary: 'Form of the list'},
    ],
    examples: ['laylint presets', 'laylint presets diff public nihr'],
    load: () => import('./commands/presets.ts'),
  },
  {
    name: 'init',
    summary: 'Write a commented config file, laylint.json',
    operands: '',
    options: configOptions.filter(({name}) => name === 'preset'),
    examples: ['laylint init', 'laylint init --preset cochrane'],
    load: () => import('./commands/init.ts'),
  },
  {
    name: 'batch',
    summary: 'Read JSON Lines, write JSON Lines, for any number of summaries',
    operands: '[FILE|-]',
    options: [
      ...configOptions,
      {name: 'sentences', summary: 'Add every sentence'},
      {name: 'output', short: 'o', value: 'FILE', summary: 'Write to a file'},
      {name: 'jobs', short: 'j', value: 'N', summary: 'Threads to use; all cores where not given'},
    ],
    examples: ['laylint batch < summaries.jsonl > findings.jsonl'],
    load: () => import('./commands/batch.ts'),
  },
  {
    name: 'lsp',
    summary: 'Run the language server, for editors',
    operands: '--stdio',
    options: [
      {name: 'stdio', summary: 'Talk over standard input and output (the default)'},
      {name: 'node-ipc', summary: 'Talk to the parent process of Node'},
      {name: 'socket', value: 'PORT', summary: 'Connect to a port of this machine'},
      {name: 'pipe', value: 'NAME', summary: 'Connect to a named pipe'},
      {name: 'clientProcessId', value: 'ID', summary: 'End when this process does'},
    ],
    examples: ['laylint lsp --stdio'],
    load: () => import('./commands/lsp.ts'),
  },
  {
    name: 'completion',
    summary: 'Print the completion script of a shell',
    operands: 'bash|zsh|fish|powershell',
    options: [],
    examples: [
      'eval "$(laylint completion bash)"',
      'laylint completion fish > ~/.config/fish/completions/laylint.fish',
    ],
    load: () => import('./commands/completion.ts'),
  },
  {
    name: 'man',
    summary: 'Print the manual page',
    operands: '',
    options: [],
    examples: ['laylint man | man -l -'],
    load: () => import('./commands/man.ts'),
  },
]

/** The command of a name. */
export function findCommand(name: string): Command | undefined {
  return commands.find((command) => command.name === name)
}
