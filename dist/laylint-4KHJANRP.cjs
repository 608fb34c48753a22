var r=Object.defineProperty;var _=Object.getOwnPropertyDescriptor;var y=Object.getOwnPropertyNames;var O=Object.prototype.hasOwnProperty;var j=(e,n)=>{for(var a in n)r(e,a,{get:n[a],enumerable:!0})},w=(e,n,a,t)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of y(n))!O.call(e,o)&&o!==a&&r(e,o,{get:()=>n[o],enumerable:!(t=_(n,o))||t.enumerable});return e};var C=e=>w(r({},"__esModule",{value:!0}),e);var S={};j(S,{run:()=>d});module.exports=C(S);var l=require("./laylint-6K3KB2F6.cjs"),u=require("./laylint-2TBLZ6HF.cjs"),k=require("./laylint-XWNG4IR2.cjs"),L=require("./laylint-RZNPHBT4.cjs"),x=require("./laylint-TIG3AT6F.cjs"),D=require("./laylint-O2VB6LAT.cjs"),Y=require("./laylint-LIYNFSAI.cjs"),f=require("./laylint-5ZK3KR7H.cjs"),A=require("./laylint-HGK6AAIU.cjs"),F=require("./laylint-D2DIGTM4.cjs"),s={bash:b,zsh:P,fish:g,powershell:E};function m({commonOptions:e},n){return[...n.options,...e]}function v(e){return e.map(({name:n})=>`--${n}`).join(" ")}function c(e){let n=new Map;for(let a of e.commands)for(let t of m(e,a))t.choices!==void 0&&n.set(t.name,[...new Set([...n.get(t.name)??[],...t.choices])]);return n.set("rule",e.rules),n}function b(e){let{commands:n}=e,a=[...c(e)].map(([o,i])=>`    --${o}) COMPREPLY=($(compgen -W '${i.join(" ")}' -- "$word")); return ;;`),t=n.map(o=>`    ${o.name}) options='${v(m(e,o))}' ;;`);return`# laylint: completion for bash. Put this into ~/.bashrc: eval "$(laylint completion bash)"
_laylint() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD - 1]}" command=check options part
  COMPREPLY=()
  for part in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$part" in ${n.map(({name:o})=>o).join("|")}) command="$part"; break ;; esac
  done
  case "$before" in
${a.join(`
`)}
    explain) COMPREPLY=($(compgen -W '${e.rules.join(" ")}' -- "$word")); return ;;
  esac
  case "$command" in
${t.join(`
`)}
  esac
  if [[ "$word" == -* ]]; then
    COMPREPLY=($(compgen -W "$options" -- "$word"))
  elif [[ $COMP_CWORD -eq 1 ]]; then
    COMPREPLY=($(compgen -W '${n.map(({name:o})=>o).join(" ")}' -- "$word") $(compgen -f -- "$word"))
  else
    COMPREPLY=($(compgen -f -- "$word"))
  fi
}
complete -o filenames -F _laylint laylint
`}function P(e){let n=e.commands.map(({name:t,summary:o})=>`    '${t}:${$(o)}'`),a=e.commands.map(t=>{let o=m(e,t).map(h=>`        ${R(h,e)} \\`),i=t.name==="explain"?`'*:rule:(${e.rules.join(" ")})'`:"'*:file:_files'";return`      ${t.name})
      _arguments -s \\
${o.join(`
`)}
        ${i} ;;`});return`#compdef laylint
# laylint: completion for zsh. Put this into ~/.zshrc: eval "$(laylint completion zsh)"
_laylint() {
  local -a commands
  commands=(
${n.join(`
`)}
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
${a.join(`
`)}
  esac
}
compdef _laylint laylint
`}function R(e,n){let a=`${e.isRepeatable===!0?"*":""}--${e.name}${e.value===void 0?"":"="}[${$(e.summary)}]`;if(e.value===void 0)return`'${a}'`;let t=e.name==="rule"?n.rules:e.choices,o=t===void 0?e.value==="FILE"?"_files":" ":`(${t.join(" ")})`;return`'${a}:${$(e.value)}:${o}'`}function $(e){return e.replace(/[[\]:\\]/g,"\\$&").replaceAll("'","'\\''")}function g(e){let n=`not __fish_seen_subcommand_from ${e.commands.map(({name:t})=>t).join(" ")}`,a=e.commands.map(({name:t,summary:o})=>`complete -c laylint -n '${n}' -a ${t} -d ${p(o)}`);for(let t of e.commands){let o=t.name==="check"?`${n}; or __fish_seen_subcommand_from check`:`__fish_seen_subcommand_from ${t.name}`;for(let i of m(e,t))a.push(M(i,o,e));t.name==="explain"&&a.push(`complete -c laylint -n '${o}' -f -a '${e.rules.join(" ")}'`)}return`# laylint: completion for fish. Save it: laylint completion fish > ~/.config/fish/completions/laylint.fish
${a.join(`
`)}
`}function M(e,n,a){let t=e.short===void 0?"":` -s ${e.short}`,o=e.name==="rule"?a.rules:e.choices,i=e.value===void 0?"":o===void 0?" -r":` -x -a '${o.join(" ")}'`;return`complete -c laylint -n '${n}'${t} -l ${e.name}${i} -d ${p(e.summary)}`}function p(e){return`'${e.replace(/['\\]/g,"\\$&")}'`}function E(e){let n=o=>o.map(i=>`'${i.replaceAll("'","''")}'`).join(", "),a=e.commands.map(o=>`    '${o.name}' = @(${n(m(e,o).map(({name:i})=>`--${i}`))})`),t=[...c(e)].map(([o,i])=>`    '--${o}' = @(${n(i)})`);return`# laylint: completion for PowerShell. Put this into your profile:
# laylint completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName laylint -ScriptBlock {
  param($word, $line, $position)
  $options = @{
${a.join(`
`)}
  }
  $values = @{
${t.join(`
`)}
    'explain' = @(${n(e.rules)})
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
`}async function d({args:e,terminal:n}){let[a,...t]=e.operands,o=a!==void 0&&Object.hasOwn(s,a)?s[a]:void 0;if(o===void 0||t.length>0){let i=Object.keys(s).join(", ");throw new f.a("LAYLINT_USAGE",`Name one shell: ${i}. For example: laylint completion bash`)}return n.write(o({commands:l.c,commonOptions:l.a,rules:u.w.rules.map(({meta:i})=>i.id)})),0}0&&(module.exports={run});
