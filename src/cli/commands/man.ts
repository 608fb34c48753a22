import {version} from '../../version.ts'
import type {Command, CommandRun, OptionSpec} from '../command.ts'
import {commands} from '../command-table.ts'
import {commonOptions} from '../option-specs.ts'

/** Prints the manual page in the man macros of roff: `laylint man | man -l -`. */
export async function run({terminal}: CommandRun): Promise<number> {
  terminal.write(manualPage())
  return 0
}

function manualPage(): string {
  return `.TH LAYLINT 1 "" "laylint ${version}" "User Commands"
.SH NAME
laylint \\- plain English for lay summaries of research
.SH SYNOPSIS
.B laylint
[\\fICOMMAND\\fR] [\\fIOPTIONS\\fR] \\fIFILES\\fR|\\fIFOLDERS\\fR|\\fIGLOBS\\fR|\\-
.SH DESCRIPTION
Says where lay readers will stumble over a summary, why, and what to write instead.
It reads Markdown, plain text, HTML, Word (.docx) and OpenDocument (.odt). Nothing leaves this computer.
.SH COMMANDS
${commands.map(drawCommand).join('')}.SH OPTIONS OF ALL COMMANDS
${commonOptions.map(drawOption).join('')}.SH EXIT STATUS
.TP
.B 0
Nothing at or above the severity of \\fB\\-\\-fail\\-on\\fR (error, where not given).
.TP
.B 1
There is.
.TP
.B 2
Wrong usage, a broken config, input that cannot be read, or a bug.
.SH ENVIRONMENT
.TP
.B NO_COLOR
No colour.
.TP
.B FORCE_COLOR
Colour, even where the output is no terminal.
.SH FILES
.TP
.I laylint.json, .laylintrc.json, .laylintrc.yaml, package.json
Config, looked for from the folder of a text up to the root of its repository.
.TP
.I .laylintignore
Files to leave out, as in .gitignore.
.SH SEE ALSO
https://github.com/laylint/laylint
`
}

function drawCommand({name, operands, summary, options, examples}: Command): string {
  const usage = operands === '' ? '' : ` \\fI${escapeRoff(operands)}\\fR`
  return `.SS "laylint ${escapeRoff(name)}"
.B laylint ${escapeRoff(name)}${usage}
.PP
${escapeRoff(summary)}.
${options.map(drawOption).join('')}.PP
Examples:
.PP
.nf
${examples.map((example) => `    ${escapeRoff(example)}\n`).join('')}.fi
`
}

function drawOption({name, short, value, summary, choices}: OptionSpec): string {
  const flag = short === undefined ? '' : `\\fB\\-${short}\\fR, `
  const shown = value === undefined ? '' : ` \\fI${escapeRoff(value)}\\fR`
  const list = choices === undefined ? '' : `: ${choices.join(', ')}`
  return `.TP
${flag}\\fB\\-\\-${escapeRoff(name)}\\fR${shown}
${escapeRoff(summary + list)}.
`
}

/** A stop or a quote at the start of a line would be a command; a plain hyphen could be broken or made a dash. */
function escapeRoff(text: string): string {
  return text.replaceAll('\\', '\\e').replaceAll('-', '\\-').replace(/^[.']/gm, '\\&$&')
}
