var i=require("./laylint-4XHECEC4.cjs"),c=require("./laylint-ET2AFCLJ.cjs"),f=require("./laylint-LIYNFSAI.cjs"),u=require("./laylint-5ZK3KR7H.cjs"),w=require("./laylint-DLNDEWBY.cjs"),D=require("./laylint-D2DIGTM4.cjs"),$=require("node:util");function g(){let e=Math.max(...i.c.map(({name:r})=>r.length)),t=i.c.map(({name:r,summary:o})=>`  ${r.padEnd(e)}  ${o}`);return`laylint ${c.a}: plain English for lay summaries of research. Nothing leaves this computer.

  laylint summary.md                    check a summary for patients and the public
  laylint summary.docx --preset nihr    check a Word file for the NIHR
  laylint explain jargon-term           why a rule says what it says

Usage: laylint [COMMAND] [OPTIONS] FILES|FOLDERS|GLOBS|-

Commands:
${t.join(`
`)}

It reads Markdown, plain text, HTML, Word (.docx) and OpenDocument (.odt).
Run \u201Claylint COMMAND --help\u201D for the options of a command.
`}function N(e){let t=e.examples.map(o=>`  ${o}`),r=["laylint",e.name,"[OPTIONS]",e.operands].filter(o=>o!=="");return`${e.summary}.

${t.join(`
`)}

Usage: ${r.join(" ")}

Options:
${T([...e.options,...i.a]).join(`
`)}
`}function T(e){let t=e.map(E),r=Math.max(...t.map(o=>o.length));return e.map((o,n)=>{let a=o.choices===void 0?"":`: ${o.choices.join(", ")}`;return`  ${(t[n]??"").padEnd(r)}  ${o.summary}${a}`})}function E({name:e,short:t,value:r}){let o=r===void 0?`--${e}`:`--${e} ${r}`;return t===void 0?`    ${o}`:`-${t}, ${o}`}var C=class{command;isNamed;operands;values;constructor(e,t,r,o){this.command=e,this.isNamed=t,this.operands=r,this.values=o}get commandNames(){return i.c.map(({name:e})=>e)}has(e){return this.values.has(e)}find(e){return this.values.get(e)?.at(-1)}all(e){return this.values.get(e)??[]}findCount(e){let t=this.find(e);if(t!==void 0){if(/^\d{1,9}$/.test(t))return Number(t);throw new u.a("LAYLINT_USAGE",`--${e} needs a whole number, not \u201C${t}\u201D.`)}}};function O(e){let{tokens:t}=(0,$.parseArgs)({args:[...e],options:x(),strict:!1,tokens:!0}),r=t.find(s=>s.kind==="option-terminator")?.index??e.length,o=t.find(s=>s.kind==="positional"),n=o===void 0||o.index>r?void 0:(0,i.d)(o.value),a=n??(0,i.d)(i.b);if(a===void 0)throw new Error("There is no default command.");let l=[...a.options,...i.a],m=new Map,d=[];for(let s of t){let y=s===o&&n!==void 0;s.kind==="positional"&&!y&&d.push(s.value),s.kind==="option"&&L(s,{command:a,specs:l,values:m})}return new C(a,n!==void 0,d,m)}function L(e,{command:t,specs:r,values:o}){let n=e.name.startsWith("no-")?e.name.slice(3):void 0;if(r.some(({name:m,isNegatable:d})=>d===!0&&m===n)){o.set(e.name,[""]);return}let a=r.find(({name:m})=>m===e.name);if(a===void 0)throw I(e,t,r);if(a.value===void 0&&e.value!==void 0)throw new u.a("LAYLINT_USAGE",`${e.rawName} takes no value.`);if(a.value!==void 0&&(e.value===void 0||e.value===""))throw new u.a("LAYLINT_USAGE",`${e.rawName} needs a value: ${e.rawName} ${a.value}.`);let l=e.value??"";b(a,l),o.set(a.name,a.isRepeatable===!0?[...o.get(a.name)??[],l]:[l])}function b(e,t){if(e.choices===void 0||e.choices.includes(t))return;let r=(0,f.a)(t,e.choices),o=r===void 0?`It can be ${e.choices.join(", ")}.`:`Did you mean \u201C${r}\u201D?`;throw new u.a("LAYLINT_USAGE",`--${e.name} cannot be \u201C${t}\u201D. ${o}`)}function I(e,t,r){let o=r.map(({name:l})=>l),n=e.rawName.startsWith("--")?(0,f.a)(e.name,o):void 0,a=n===void 0?`Run \u201Claylint ${t.name} --help\u201D to see its options.`:`Did you mean --${n}?`;return new u.a("LAYLINT_USAGE",`Unknown option ${e.rawName} for \u201Claylint ${t.name}\u201D. ${a}`)}function x(){let e={};for(let t of[...i.a,...i.c.flatMap(r=>r.options)])e[t.name]={type:t.value===void 0?"boolean":"string",...t.short===void 0?{}:{short:t.short}};return e}function v(e){let{stdout:t}=process;return t.on("error",h),{workingFolder:process.cwd(),columns:t.isTTY===!0?t.columns:void 0,rows:t.isTTY===!0?t.rows:void 0,hasColor:A(e,t.isTTY===!0,process.env),get isErrorTerminal(){return p().isTTY===!0&&process.env.TERM!=="dumb"},get isInputTerminal(){return process.stdin.isTTY===!0},write:r=>{t.write(r)},writeBytes:r=>{t.write(r)},writeSlowly:r=>new Promise(o=>{t.write(r)?o():t.once("drain",o)}),say:r=>{p().write(`${(0,w.a)(r)}
`)},writeError:r=>{p().write(r)}}}function p(){let{stderr:e}=process;return e.listenerCount("error",h)===0&&e.on("error",h),e}function h(e){throw e.code==="EPIPE"&&process.exit(process.exitCode??0),e}function A(e,t,r){if(e==="always")return!0;if(e==="never"||r.NO_COLOR!==void 0&&r.NO_COLOR!=="")return!1;let o=r.FORCE_COLOR??r.CLICOLOR_FORCE;return o!==void 0&&o!==""?o!=="0"&&o!=="false":t&&r.TERM!=="dumb"}var R=2;async function S(e){try{process.exitCode=await k(O(e))}catch(t){process.exitCode=R,v(void 0).say(M(t,e.includes("--debug")))}}async function k(e){let t=v(e.has("no-color")?"never":e.find("color"));if(e.has("version"))return t.write(`${c.a}
`),0;if(e.has("help"))return t.write(e.isNamed?N(e.command):g()),0;let{run:r}=await e.command.load();return r({args:e,terminal:t})}function M(e,t){if(t)return`laylint: ${e instanceof Error?e.stack??e.message:String(e)}`;let r=e instanceof Error?e.message:String(e);return e instanceof Error&&e.name==="UserError"?`laylint: ${r}`:`laylint ${c.a} failed: ${r}
This is a bug. Please report it, with what the same command says with --debug:
https://github.com/laylint/laylint/issues`}S(process.argv.slice(2));
