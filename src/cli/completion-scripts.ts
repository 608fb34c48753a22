import type {Command, OptionSpec} from './command.ts'

/** What completion is made from. */
export interface CompletionTable {
  readonly commands: readonly Command[]
  readonly commonOptions: readonly OptionSpec[]
  /** Ids of the rules, for `explain` and `--rule`. */
  readonly rules: readonly string[]
}

/** Makes the completion script of a shell. */
type ScriptMaker = (table: CompletionTable) => string

/** The shells there are. */
export const completionScripts: Readonly<Record<string, ScriptMaker>> = {bash, zsh, fish, powershell}

function optionsOf({commonOptions}: CompletionTable, command: Command): readonly OptionSpec[] {
  return [...command.options, ...commonOptions]
}

function names(specs: readonly OptionSpec[]): string {
  return specs.map(({name}) => `--${name}`).join(' ')
}

/** Values by the name of their option; an option means the same wherever it is. */
function choicesOf(table: CompletionTable): Map<string, readonly string[]> {
  const choices = new Map<string, readonly string[]>()
  for (const command of table.commands) {
    for (const spec of optionsOf(table, command)) {
      if (spec.choices === undefined) continue
      choices.set(spec.name, [...new Set([...(choices.get(spec.name) ?? []), ...spec.choices])])
    }
  }
  choices.set('rule', table.rules)
  return choices
}

function bash(table: CompletionTable): string {
  const {commands} = table
  const values = [...choicesOf(table)].map(
    ([name, list]) => `    --${name}) COMPREPLY=($(compgen -W '${list.join(' ')}' -- "$word")); return ;;`,
  )
  const options = commands.map(
    (command) => `    ${command.name}) options='${names(optionsOf(table, command))}' ;;`,
  )
  return `# laylint: completion for bash. Put this into ~/.bashrc: eval "$(laylint completion bash)"
_laylint() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD - 1]}" command=check options part
  COMPREPLY=()
  for part in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$part" in ${commands.map(({name}) => name).join('|')}) command="$part"; break ;; esac
  done
  case "$before" in
${values.join('\n')}
    explain) COMPREPLY=($(compgen -W '${table.rules.join(' ')}' -- "$word")); return ;;
  esac
  case "$command" in
${options.join('\n')}
  esac
  if [[ "$word" == -* ]]; then
    COMPREPLY=($(compgen -W "$options" -- "$word"))
  elif [[ $COMP_CWORD -eq 1 ]]; then
    COMPREPLY=($(compgen -W '${commands.map(({name}) => name).join(' ')}' -- "$word") $(compgen -f -- "$word"))
  else
    COMPREPLY=($(compgen -f -- "$word"))
  fi
}
complete -o filenames -F _laylint laylint
`
}

function zsh(table: CompletionTable): string {
  const list = table.commands.map(({name, summary}) => `    '${name}:${quoteZsh(summary)}'`)
  const cases = table.commands.map((command) => {
    const specs = optionsOf(table, command).map((spec) => `        ${zshOption(spec, table)} \\`)
    const operand = command.name === 'explain' ? `'*:rule:(${table.rules.join(' ')})'` : `'*:file:_files'`
    return `      ${command.name})\n      _arguments -s \\\n${specs.join('\n')}\n        ${operand} ;;`
  })
  return `#compdef laylint
# laylint: completion for zsh. Put this into ~/.zshrc: eval "$(laylint completion zsh)"
_laylint() {
  local -a commands
  commands=(
${list.join('\n')}
  )
  if (( CURRENT == 2 )) && [[ $words[2] != -* ]]; then
    _describe command commands
    _files
    return
  fi
  local command=check
  if (( \${commands[(I)$words[2]:*]} )); then
    command=$words[2]
    shift words
    (( CURRENT-- ))
  fi
  case $command in
${cases.join('\n')}
  esac
}
compdef _laylint laylint
`
}

function zshOption(spec: OptionSpec, table: CompletionTable): string {
  const many = spec.isRepeatable === true ? '*' : ''
  const text = `${many}--${spec.name}${spec.value === undefined ? '' : '='}[${quoteZsh(spec.summary)}]`
  if (spec.value === undefined) return `'${text}'`
  const choices = spec.name === 'rule' ? table.rules : spec.choices
  const action = choices === undefined ? (spec.value === 'FILE' ? '_files' : ' ') : `(${choices.join(' ')})`
  return `'${text}:${quoteZsh(spec.value)}:${action}'`
}

function quoteZsh(text: string): string {
  return text.replace(/[[\]:\\]/g, '\\$&').replaceAll("'", `'\\''`)
}

function fish(table: CompletionTable): string {
  const known = table.commands.map(({name}) => name).join(' ')
  const none = `not __fish_seen_subcommand_from ${known}`
  const lines = table.commands.map(
    ({name, summary}) => `complete -c laylint -n '${none}' -a ${name} -d ${quoteFish(summary)}`,
  )
  for (const command of table.commands) {
    const isDefault = command.name === 'check'
    const when = isDefault
      ? `${none}; or __fish_seen_subcommand_from check`
      : `__fish_seen_subcommand_from ${command.name}`
    for (const spec of optionsOf(table, command)) lines.push(fishOption(spec, when, table))
    if (command.name === 'explain')
      lines.push(`complete -c laylint -n '${when}' -f -a '${table.rules.join(' ')}'`)
  }
  return `# laylint: completion for fish. Save it: laylint completion fish > ~/.config/fish/completions/laylint.fish
${lines.join('\n')}
`
}

function fishOption(spec: OptionSpec, when: string, table: CompletionTable): string {
  const short = spec.short === undefined ? '' : ` -s ${spec.short}`
  const choices = spec.name === 'rule' ? table.rules : spec.choices
  const value =
    spec.value === undefined ? '' : choices === undefined ? ' -r' : ` -x -a '${choices.join(' ')}'`
  return `complete -c laylint -n '${when}'${short} -l ${spec.name}${value} -d ${quoteFish(spec.summary)}`
}

function quoteFish(text: string): string {
  return `'${text.replace(/['\\]/g, '\\$&')}'`
}

function powershell(table: CompletionTable): string {
  const quote = (list: readonly string[]): string =>
    list.map((one) => `'${one.replaceAll("'", "''")}'`).join(', ')
  const options = table.commands.map(
    (command) =>
      `    '${command.name}' = @(${quote(optionsOf(table, command).map(({name}) => `--${name}`))})`,
  )
  const values = [...choicesOf(table)].map(([name, list]) => `    '--${name}' = @(${quote(list)})`)
  return `# laylint: completion for PowerShell. Put this into your profile:
# laylint completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName laylint -ScriptBlock {
  param($word, $line, $position)
  $options = @{
${options.join('\n')}
  }
  $values = @{
${values.join('\n')}
    'explain' = @(${quote(table.rules)})
  }
  $parts = @($line.CommandElements | ForEach-Object { $_.ToString() })
  $command = @($parts | Where-Object { $options.ContainsKey($_) }) + 'check' | Select-Object -First 1
  $before = if ($word -eq '') { $parts[-1] } else { $parts[-2] }
  $list = if ($values.ContainsKey($before)) { $values[$before] }
    elseif ($word -like '-*') { $options[$command] }
    elseif ($parts.Count -le 2) { $options.Keys | Sort-Object }
  $list | Where-Object { $_ -like "$word*" } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
  }
}
`
}
