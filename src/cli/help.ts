import {version} from '../version.ts'
import type {Command, OptionSpec} from './command.ts'
import {commands} from './command-table.ts'
import {commonOptions} from './option-specs.ts'

/** Help for laylint as a whole: one screen, an example first. */
export function mainHelp(): string {
  const width = Math.max(...commands.map(({name}) => name.length))
  const list = commands.map(({name, summary}) => `  ${name.padEnd(width)}  ${summary}`)
  return `laylint ${version}: plain English for lay summaries of research. Nothing leaves this computer.

  laylint summary.md                    check a summary for patients and the public
  laylint summary.docx --preset nihr    check a Word file for the NIHR
  laylint explain jargon-term           why a rule says what it says

Usage: laylint [COMMAND] [OPTIONS] FILES|FOLDERS|GLOBS|-

Commands:
${list.join('\n')}

It reads Markdown, plain text, HTML, Word (.docx) and OpenDocument (.odt).
Run “laylint COMMAND --help” for the options of a command.
`
}

/** Help for one command. */
export function commandHelp(command: Command): string {
  const examples = command.examples.map((example) => `  ${example}`)
  const usage = ['laylint', command.name, '[OPTIONS]', command.operands].filter((part) => part !== '')
  return `${command.summary}.

${examples.join('\n')}

Usage: ${usage.join(' ')}

Options:
${optionLines([...command.options, ...commonOptions]).join('\n')}
`
}

/** One line for each option, names and summaries aligned. */
function optionLines(specs: readonly OptionSpec[]): string[] {
  const names = specs.map(optionName)
  const width = Math.max(...names.map((name) => name.length))
  return specs.map((spec, index) => {
    const choices = spec.choices === undefined ? '' : `: ${spec.choices.join(', ')}`
    return `  ${(names[index] ?? '').padEnd(width)}  ${spec.summary}${choices}`
  })
}

function optionName({name, short, value}: OptionSpec): string {
  const shown = value === undefined ? `--${name}` : `--${name} ${value}`
  return short === undefined ? `    ${shown}` : `-${short}, ${shown}`
}
