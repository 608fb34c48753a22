var l=Object.defineProperty;var _=Object.getOwnPropertyDescriptor;var y=Object.getOwnPropertyNames;var O=Object.prototype.hasOwnProperty;var j=(e,n)=>{for(var i in n)l(e,i,{get:n[i],enumerable:!0})},w=(e,n,i,t)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of y(n))!O.call(e,o)&&o!==i&&l(e,o,{get:()=>n[o],enumerable:!(t=_(n,o))||t.enumerable});return e};var C=e=>w(l({},"__esModule",{value:!0}),e);var S={};j(S,{run:()=>d});module.exports=C(S);var r=require("./laylint-4XHECEC4.cjs"),u=require("./laylint-JTEWLL6Y.cjs"),k=require("./laylint-RZNPHBT4.cjs"),L=require("./laylint-HB6TK44J.cjs"),x=require("./laylint-GM4UQKIP.cjs"),D=require("./laylint-VGLZYGET.cjs"),Y=require("./laylint-3VJCM5GA.cjs"),A=require("./laylint-VIGXKDLB.cjs"),F=require("./laylint-XLNK3X5P.cjs"),N=require("./laylint-LIYNFSAI.cjs"),f=require("./laylint-5ZK3KR7H.cjs"),z=require("./laylint-D7CFBXYO.cjs"),I=require("./laylint-4WXREXCF.cjs"),T=require("./laylint-D2DIGTM4.cjs"),s={bash:b,zsh:P,fish:g,powershell:E};function m({commonOptions:e},n){return[...n.options,...e]}function v(e){return e.map(({name:n})=>`--${n}`).join(" ")}function c(e){let n=new Map;for(let i of e.commands)for(let t of m(e,i))t.choices!==void 0&&n.set(t.name,[...new Set([...n.get(t.name)??[],...t.choices])]);return n.set("rule",e.rules),n}function b(e){let{commands:n}=e,i=[...c(e)].map(([o,a])=>`    --${o}) COMPREPLY=($(compgen -W '${a.join(" ")}' -- "$word")); return ;;`),t=n.map(o=>`    ${o.name}) options='${v(m(e,o))}' ;;`);return`# laylint: completion for bash. Put this into ~/.bashrc: eval "$(laylint completion bash)"
_laylint() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD - 1]}" command=check options part
  COMPREPLY=()
  for part in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$part" in ${n.map(({name:o})=>o).join("|")}) command="$part"; break ;; esac
  done
  case "$before" in
${i.join(`
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
`}function P(e){let n=e.commands.map(({name:t,summary:o})=>`    '${t}:${$(o)}'`),i=e.commands.map(t=>{let o=m(e,t).map(h=>`        ${R(h,e)} \\`),a=t.name==="explain"?`'*:rule:(${e.rules.join(" ")})'`:"'*:file:_files'";return`      ${t.name})
      _arguments -s \\
${o.join(`
`)}
        ${a} ;;`});return`#compdef laylint
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
${i.join(`
`)}
  esac
}
compdef _laylint laylint
`}function R(e,n){let i=`${e.isRepeatable===!0?"*":""}--${e.name}${e.value===void 0?"":"="}[${$(e.summary)}]`;if(e.value===void 0)return`'${i}'`;let t=e.name==="rule"?n.rules:e.choices,o=t===void 0?e.value==="FILE"?"_files":" ":`(${t.join(" ")})`;return`'${i}:${$(e.value)}:${o}'`}function $(e){return e.replace(/[[\]:\\]/g,"\\$&").replaceAll("'","'\\''")}function g(e){let n=`not __fish_seen_subcommand_from ${e.commands.map(({name:t})=>t).join(" ")}`,i=e.commands.map(({name:t,summary:o})=>`complete -c laylint -n '${n}' -a ${t} -d ${p(o)}`);for(let t of e.commands){let o=t.name==="check"?`${n}; or __fish_seen_subcommand_from check`:`__fish_seen_subcommand_from ${t.name}`;for(let a of m(e,t))i.push(M(a,o,e));t.name==="explain"&&i.push(`complete -c laylint -n '${o}' -f -a '${e.rules.join(" ")}'`)}return`# laylint: completion for fish. Save it: laylint completion fish > ~/.config/fish/completions/laylint.fish
${i.join(`
`)}
`}function M(e,n,i){let t=e.short===void 0?"":` -s ${e.short}`,o=e.name==="rule"?i.rules:e.choices,a=e.value===void 0?"":o===void 0?" -r":` -x -a '${o.join(" ")}'`;return`complete -c laylint -n '${n}'${t} -l ${e.name}${a} -d ${p(e.summary)}`}function p(e){return`'${e.replace(/['\\]/g,"\\$&")}'`}function E(e){let n=o=>o.map(a=>`'${a.replaceAll("'","''")}'`).join(", "),i=e.commands.map(o=>`    '${o.name}' = @(${n(m(e,o).map(({name:a})=>`--${a}`))})`),t=[...c(e)].map(([o,a])=>`    '--${o}' = @(${n(a)})`);return`# laylint: completion for PowerShell. Put this into your profile:
# laylint completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName laylint -ScriptBlock {
  param($word, $line, $position)
  $options = @{
${i.join(`
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
`}async function d({args:e,terminal:n}){let[i,...t]=e.operands,o=i!==void 0&&Object.hasOwn(s,i)?s[i]:void 0;if(o===void 0||t.length>0){let a=Object.keys(s).join(", ");throw new f.a("LAYLINT_USAGE",`Name one shell: ${a}. For example: laylint completion bash`)}return n.write(o({commands:r.c,commonOptions:r.a,rules:u.B.rules.map(({meta:a})=>a.id)})),0}0&&(module.exports={run});
