#!/usr/bin/env node
var s=require("./laylint-MG6KW3EA.cjs"),c=require("./laylint-ET2AFCLJ.cjs"),p=require("./laylint-LIYNFSAI.cjs"),u=require("./laylint-5ZK3KR7H.cjs"),v=require("./laylint-DLNDEWBY.cjs"),_=require("./laylint-D2DIGTM4.cjs"),w=require("node:util"),$=require("node:v8");function g(){let e=Math.max(...s.c.map(({name:o})=>o.length)),t=s.c.map(({name:o,summary:a})=>`  ${o.padEnd(e)}  ${a}`);return`laylint ${c.a}: plain English for lay summaries of research. Nothing leaves this computer.

  laylint summary.md                    check a summary for patients and the public
  laylint summary.docx --preset nihr    check a Word file for the NIHR
  laylint explain jargon-term           why a rule says what it says

Usage: laylint [COMMAND] [OPTIONS] FILES|FOLDERS|GLOBS|-

Commands:
${t.join(`
`)}

It reads Markdown, plain text, HTML, Word (.docx) and OpenDocument (.odt).
Run \u201Claylint COMMAND --help\u201D for the options of a command.
`}function N(e){let t=e.examples.map(a=>`  ${a}`),o=["laylint",e.name,"[OPTIONS]",e.operands].filter(a=>a!=="");return`${e.summary}.

${t.join(`
`)}

Usage: ${o.join(" ")}

Options:
${T([...e.options,...s.a]).join(`
`)}
`}function T(e){let t=e.map(E),o=Math.max(...t.map(a=>a.length));return e.map((a,i)=>{let r=a.choices===void 0?"":`: ${a.choices.join(", ")}`;return`  ${(t[i]??"").padEnd(o)}  ${a.summary}${r}`})}function E({name:e,short:t,value:o}){let a=o===void 0?`--${e}`:`--${e} ${o}`;return t===void 0?`    ${a}`:`-${t}, ${a}`}var O=class{command;isNamed;operands;values;constructor(e,t,o,a){this.command=e,this.isNamed=t,this.operands=o,this.values=a}get commandNames(){return s.c.map(({name:e})=>e)}has(e){return this.values.has(e)}find(e){return this.values.get(e)?.at(-1)}all(e){return this.values.get(e)??[]}findCount(e){let t=this.find(e);if(t!==void 0){if(/^\d{1,9}$/.test(t))return Number(t);throw new u.a("LAYLINT_USAGE",`--${e} needs a whole number, not \u201C${t}\u201D.`)}}};function C(e){let{tokens:t}=(0,w.parseArgs)({args:[...e],options:I(),strict:!1,tokens:!0}),o=t.find(n=>n.kind==="option-terminator")?.index??e.length,a=t.find(n=>n.kind==="positional"),i=a===void 0||a.index>o?void 0:(0,s.d)(a.value),r=i??(0,s.d)(s.b);if(r===void 0)throw new Error("There is no default command.");let l=[...r.options,...s.a],m=new Map,d=[];for(let n of t){let y=n===a&&i!==void 0;n.kind==="positional"&&!y&&d.push(n.value),n.kind==="option"&&L(n,{command:r,specs:l,values:m})}return new O(r,i!==void 0,d,m)}function L(e,{command:t,specs:o,values:a}){let i=e.name.startsWith("no-")?e.name.slice(3):void 0;if(o.some(({name:m,isNegatable:d})=>d===!0&&m===i)){a.set(e.name,[""]);return}let r=o.find(({name:m})=>m===e.name);if(r===void 0)throw k(e,t,o);if(r.value===void 0&&e.value!==void 0)throw new u.a("LAYLINT_USAGE",`${e.rawName} takes no value.`);if(r.value!==void 0&&(e.value===void 0||e.value===""))throw new u.a("LAYLINT_USAGE",`${e.rawName} needs a value: ${e.rawName} ${r.value}.`);let l=e.value??"";b(r,l),a.set(r.name,r.isRepeatable===!0?[...a.get(r.name)??[],l]:[l])}function b(e,t){if(e.choices===void 0||e.choices.includes(t))return;let o=(0,p.a)(t,e.choices),a=o===void 0?`It can be ${e.choices.join(", ")}.`:`Did you mean \u201C${o}\u201D?`;throw new u.a("LAYLINT_USAGE",`--${e.name} cannot be \u201C${t}\u201D. ${a}`)}function k(e,t,o){let a=o.map(({name:l})=>l),i=e.rawName.startsWith("--")?(0,p.a)(e.name,a):void 0,r=i===void 0?`Run \u201Claylint ${t.name} --help\u201D to see its options.`:`Did you mean --${i}?`;return new u.a("LAYLINT_USAGE",`Unknown option ${e.rawName} for \u201Claylint ${t.name}\u201D. ${r}`)}function I(){let e={};for(let t of[...s.a,...s.c.flatMap(o=>o.options)])e[t.name]={type:t.value===void 0?"boolean":"string",...t.short===void 0?{}:{short:t.short}};return e}function f(e){let{stdout:t,stderr:o,stdin:a}=process;return t.on("error",h),o.on("error",h),{workingFolder:process.cwd(),columns:t.isTTY===!0?t.columns:void 0,rows:t.isTTY===!0?t.rows:void 0,hasColor:S(e,t.isTTY===!0,process.env),isErrorTerminal:o.isTTY===!0&&process.env.TERM!=="dumb",isInputTerminal:a.isTTY===!0,write:i=>{t.write(i)},writeBytes:i=>{t.write(i)},writeSlowly:i=>new Promise(r=>{t.write(i)?r():t.once("drain",r)}),say:i=>{o.write(`${(0,v.a)(i)}
`)},writeError:i=>{o.write(i)}}}function h(e){throw e.code==="EPIPE"&&process.exit(process.exitCode??0),e}function S(e,t,o){if(e==="always")return!0;if(e==="never"||o.NO_COLOR!==void 0&&o.NO_COLOR!=="")return!1;let a=o.FORCE_COLOR??o.CLICOLOR_FORCE;return a!==void 0&&a!==""?a!=="0"&&a!=="false":t&&o.TERM!=="dumb"}var x=["--sparkplug","--interrupt-budget=1000000"],A=["20","22","24"];function R(){if(A.includes(process.versions.node.split(".",1)[0]??""))for(let e of x)(0,$.setFlagsFromString)(e)}var M=2;async function D(e){R();try{process.exitCode=await Y(C(e))}catch(t){process.exitCode=M,f(void 0).say(U(t,e.includes("--debug")))}}async function Y(e){let t=f(e.has("no-color")?"never":e.find("color"));if(e.has("version"))return t.write(`${c.a}
`),0;if(e.has("help"))return t.write(e.isNamed?N(e.command):g()),0;let{run:o}=await e.command.load();return o({args:e,terminal:t})}function U(e,t){if(t)return`laylint: ${e instanceof Error?e.stack??e.message:String(e)}`;let o=e instanceof Error?e.message:String(e);return e instanceof Error&&e.name==="UserError"?`laylint: ${o}`:`laylint ${c.a} failed: ${o}
This is a bug. Please report it, with what the same command says with --debug:
https://github.com/laylint/laylint/issues`}D(process.argv.slice(2));
