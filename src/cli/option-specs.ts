import type {OptionSpec} from './command.ts'

/** Options that every command has. */
export const commonOptions: readonly OptionSpec[] = [
  {name: 'help', short: 'h', summary: 'Show this help'},
  {name: 'version', short: 'V', summary: 'Print the version'},
  {
    name: 'color',
    value: 'WHEN',
    choices: ['auto', 'always', 'never'],
    isNegatable: true,
    summary: 'Use colour',
  },
  {name: 'debug', summary: 'Show stack traces of errors'},
]

/** Options that decide how texts are found and read. */
export const inputOptions: readonly OptionSpec[] = [
  {
    name: 'stdin-filename',
    value: 'NAME',
    summary: 'Name of what standard input holds, for format and config',
  },
  {
    name: 'format-in',
    value: 'FORMAT',
    choices: ['md', 'text', 'html', 'docx', 'odt'],
    summary: 'Read the input as this format, whatever its name',
  },
  {name: 'no-ignore', summary: 'Also read files that .gitignore or .laylintignore leave out'},
]

/** Options that decide the configuration. */
export const configOptions: readonly OptionSpec[] = [
  {
    name: 'preset',
    short: 'p',
    value: 'NAME',
    choices: ['public', 'policy', 'professional', 'nihr', 'cochrane', 'eu-ctr', 'elife'],
    summary: 'Who the summary is for',
  },
  {
    name: 'rule',
    short: 'r',
    value: 'ID=SEVERITY',
    isRepeatable: true,
    summary: 'Set a rule to error, warning, info or off',
  },
  {
    name: 'config',
    short: 'c',
    value: 'FILE',
    isNegatable: true,
    summary: 'Use this config file (--no-config: none)',
  },
]

/** Options of `laylint fix`. */
export const fixOptions: readonly OptionSpec[] = [
  {name: 'dry-run', short: 'n', summary: 'Print what would change as a unified diff, and change nothing'},
  {
    name: 'rule',
    short: 'r',
    value: 'ID',
    isRepeatable: true,
    summary: 'Only replacements of this rule',
  },
  {name: 'quiet', short: 'q', summary: 'Do not list what was replaced'},
  {name: 'exit-non-zero-on-fix', summary: 'Exit with 1 if something was replaced'},
]

/** Options that decide what is printed, and where. */
export const outputOptions: readonly OptionSpec[] = [
  {
    name: 'format',
    short: 'f',
    value: 'NAME[=FILE]',
    isRepeatable: true,
    summary:
      'Form of the report (pretty, compact, json, sarif, github, gitlab, junit, checkstyle, rdjson, markdown, html, docx); several at once, each to a file',
  },
  {name: 'output', short: 'o', value: 'FILE', summary: 'Write the report to a file'},
]

/** Options that save time. */
export const cacheOptions: readonly OptionSpec[] = [
  {name: 'watch', short: 'w', summary: 'Check again whenever a text or the config changes'},
  {name: 'cache', summary: 'Remember reports, and read only what changed since (in .laylint-cache)'},
  {name: 'cache-location', value: 'FOLDER', summary: 'Remember them in this folder'},
]

/** Options that leave out what was there before. */
export const newOptions: readonly OptionSpec[] = [
  {name: 'since', value: 'REV', summary: 'Only files and lines that changed since a git revision'},
  {name: 'baseline', value: 'FILE', summary: 'Leave out the findings that this file knows'},
  {name: 'update-baseline', summary: 'Write all findings to the baseline (laylint-baseline.json)'},
]

/** Options that decide what counts as failure, and how much is shown. */
export const reportOptions: readonly OptionSpec[] = [
  {
    name: 'abstract',
    value: 'FILE',
    summary: 'Report sentences that are copied from the abstract in this text file',
  },
  {
    name: 'track',
    summary: 'Write safe suggestions as tracked changes into the Word file of --format docx=FILE',
  },
  {name: 'all', short: 'a', summary: 'Show every finding, not three of each rule'},
  {name: 'quiet', short: 'q', summary: 'Show only the findings that fail the run'},
  {name: 'sentences', summary: 'Add every sentence to the JSON report'},
  {name: 'stats', summary: 'Print the number of findings of each rule, and the time taken'},
  {
    name: 'fail-on',
    value: 'SEVERITY',
    choices: ['error', 'warning', 'info', 'never'],
    summary: 'Least severity that gives exit code 1',
  },
  {name: 'max-warnings', value: 'N', summary: 'More warnings than this give exit code 1'},
  {name: 'exit-zero', summary: 'Exit with 0 even if there are findings'},
  {name: 'print-config', summary: 'Print the config of a file, and where each value comes from'},
]
