#!/usr/bin/env node
var n=require("./laylint-6K3KB2F6.cjs"),c=require("./laylint-ET2AFCLJ.cjs"),h=require("./laylint-LIYNFSAI.cjs"),u=require("./laylint-5ZK3KR7H.cjs"),v=require("./laylint-DLNDEWBY.cjs"),M=require("./laylint-D2DIGTM4.cjs"),w=require("node:util");function y(){let e=Math.max(...n.c.map(({name:a})=>a.length)),t=n.c.map(({name:a,summary:o})=>`  ${a.padEnd(e)}  ${o}`);return`laylint ${c.a}: plain English for lay summaries of research. Nothing leaves this computer.

  laylint summary.md                    check a summary for patients and the public
  laylint summary.docx --preset nihr    check a Word file for the NIHR
  laylint explain jargon-term           why a rule says what it says

Usage: laylint [COMMAND] [OPTIONS] FILES|FOLDERS|GLOBS|-

Commands:
${t.join(`
`)}

It reads Markdown, plain text, HTML, Word (.docx) and OpenDocument (.odt).
Run \u201Claylint COMMAND --help\u201D for the options of a command.
`}function g(e){let t=e.examples.map(o=>`  ${o}`),a=["laylint",e.name,"[OPTIONS]",e.operands].filter(o=>o!=="");return`${e.summary}.

${t.join(`
`)}

Usage: ${a.join(" ")}

Options:
${N([...e.options,...n.a]).join(`
`)}
`}function N(e){let t=e.map(T),a=Math.max(...t.map(o=>o.length));return e.map((o,i)=>{let r=o.choices===void 0?"":`: ${o.choices.join(", ")}`;return`  ${(t[i]??"").padEnd(a)}  ${o.summary}${r}`})}function T({name:e,short:t,value:a}){let o=a===void 0?`--${e}`:`--${e} ${a}`;return t===void 0?`    ${o}`:`-${t}, ${o}`}var E=class{command;isNamed;operands;values;constructor(e,t,a,o){this.command=e,this.isNamed=t,this.operands=a,this.values=o}get commandNames(){return n.c.map(({name:e})=>e)}has(e){return this.values.has(e)}find(e){return this.values.get(e)?.at(-1)}all(e){return this.values.get(e)??[]}findCount(e){let t=this.find(e);if(t!==void 0){if(/^\d{1,9}$/.test(t))return Number(t);throw new u.a("LAYLINT_USAGE",`--${e} needs a whole number, not \u201C${t}\u201D.`)}}};function O(e){let{tokens:t}=(0,w.parseArgs)({args:[...e],options:I(),strict:!1,tokens:!0}),a=t.find(s=>s.kind==="option-terminator")?.index??e.length,o=t.find(s=>s.kind==="positional"),i=o===void 0||o.index>a?void 0:(0,n.d)(o.value),r=i??(0,n.d)(n.b);if(r===void 0)throw new Error("There is no default command.");let l=[...r.options,...n.a],m=new Map,d=[];for(let s of t){let $=s===o&&i!==void 0;s.kind==="positional"&&!$&&d.push(s.value),s.kind==="option"&&C(s,{command:r,specs:l,values:m})}return new E(r,i!==void 0,d,m)}function C(e,{command:t,specs:a,values:o}){let i=e.name.startsWith("no-")?e.name.slice(3):void 0;if(a.some(({name:m,isNegatable:d})=>d===!0&&m===i)){o.set(e.name,[""]);return}let r=a.find(({name:m})=>m===e.name);if(r===void 0)throw b(e,t,a);if(r.value===void 0&&e.value!==void 0)throw new u.a("LAYLINT_USAGE",`${e.rawName} takes no value.`);if(r.value!==void 0&&(e.value===void 0||e.value===""))throw new u.a("LAYLINT_USAGE",`${e.rawName} needs a value: ${e.rawName} ${r.value}.`);let l=e.value??"";L(r,l),o.set(r.name,r.isRepeatable===!0?[...o.get(r.name)??[],l]:[l])}function L(e,t){if(e.choices===void 0||e.choices.includes(t))return;let a=(0,h.a)(t,e.choices),o=a===void 0?`It can be ${e.choices.join(", ")}.`:`Did you mean \u201C${a}\u201D?`;throw new u.a("LAYLINT_USAGE",`--${e.name} cannot be \u201C${t}\u201D. ${o}`)}function b(e,t,a){let o=a.map(({name:l})=>l),i=e.rawName.startsWith("--")?(0,h.a)(e.name,o):void 0,r=i===void 0?`Run \u201Claylint ${t.name} --help\u201D to see its options.`:`Did you mean --${i}?`;return new u.a("LAYLINT_USAGE",`Unknown option ${e.rawName} for \u201Claylint ${t.name}\u201D. ${r}`)}function I(){let e={};for(let t of[...n.a,...n.c.flatMap(a=>a.options)])e[t.name]={type:t.value===void 0?"boolean":"string",...t.short===void 0?{}:{short:t.short}};return e}function p(e){let{stdout:t,stderr:a,stdin:o}=process;return t.on("error",f),a.on("error",f),{workingFolder:process.cwd(),columns:t.isTTY===!0?t.columns:void 0,rows:t.isTTY===!0?t.rows:void 0,hasColor:x(e,t.isTTY===!0,process.env),isErrorTerminal:a.isTTY===!0&&process.env.TERM!=="dumb",isInputTerminal:o.isTTY===!0,write:i=>{t.write(i)},writeBytes:i=>{t.write(i)},writeSlowly:i=>new Promise(r=>{t.write(i)?r():t.once("drain",r)}),say:i=>{a.write(`${(0,v.a)(i)}
`)},writeError:i=>{a.write(i)}}}function f(e){throw e.code==="EPIPE"&&process.exit(process.exitCode??0),e}function x(e,t,a){if(e==="always")return!0;if(e==="never"||a.NO_COLOR!==void 0&&a.NO_COLOR!=="")return!1;let o=a.FORCE_COLOR??a.CLICOLOR_FORCE;return o!==void 0&&o!==""?o!=="0"&&o!=="false":t&&a.TERM!=="dumb"}var A=2;async function R(e){try{process.exitCode=await S(O(e))}catch(t){process.exitCode=A,p(void 0).say(k(t,e.includes("--debug")))}}async function S(e){let t=p(e.has("no-color")?"never":e.find("color"));if(e.has("version"))return t.write(`${c.a}
`),0;if(e.has("help"))return t.write(e.isNamed?g(e.command):y()),0;let{run:a}=await e.command.load();return a({args:e,terminal:t})}function k(e,t){if(t)return`laylint: ${e instanceof Error?e.stack??e.message:String(e)}`;let a=e instanceof Error?e.message:String(e);return e instanceof Error&&e.name==="UserError"?`laylint: ${a}`:`laylint ${c.a} failed: ${a}
This is a bug. Please report it, with what the same command says with --debug:
https://github.com/laylint/laylint/issues`}R(process.argv.slice(2));
