var s=Object.defineProperty;var c=Object.getOwnPropertyDescriptor;var y=Object.getOwnPropertyNames;var O=Object.prototype.hasOwnProperty;var h=(o,e)=>{for(var n in e)s(o,n,{get:e[n],enumerable:!0})},I=(o,e,n,r)=>{if(e&&typeof e=="object"||typeof e=="function")for(let a of y(e))!O.call(o,a)&&a!==n&&s(o,a,{get:()=>e[a],enumerable:!(r=c(e,a))||r.enumerable});return o};var T=o=>I(s({},"__esModule",{value:!0}),o);var d={};h(d,{run:()=>S});module.exports=T(d);var i=require("./laylint-4XHECEC4.cjs"),u=require("./laylint-ET2AFCLJ.cjs"),R=require("./laylint-D2DIGTM4.cjs");async function S({terminal:o}){return o.write($()),0}function $(){return`.TH LAYLINT 1 "" "laylint ${u.a}" "User Commands"
.SH NAME
laylint \\- plain English for lay summaries of research
.SH SYNOPSIS
.B laylint
[\\fICOMMAND\\fR] [\\fIOPTIONS\\fR] \\fIFILES\\fR|\\fIFOLDERS\\fR|\\fIGLOBS\\fR|\\-
.SH DESCRIPTION
Says where lay readers will stumble over a summary, why, and what to write instead.
It reads Markdown, plain text, HTML, Word (.docx) and OpenDocument (.odt). Nothing leaves this computer.
.SH COMMANDS
${i.c.map(P).join("")}.SH OPTIONS OF ALL COMMANDS
${i.a.map(m).join("")}.SH EXIT STATUS
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
`}function P({name:o,operands:e,summary:n,options:r,examples:a}){let l=e===""?"":` \\fI${t(e)}\\fR`;return`.SS "laylint ${t(o)}"
.B laylint ${t(o)}${l}
.PP
${t(n)}.
${r.map(m).join("")}.PP
Examples:
.PP
.nf
${a.map(f=>`    ${t(f)}
`).join("")}.fi
`}function m({name:o,short:e,value:n,summary:r,choices:a}){let l=e===void 0?"":`\\fB\\-${e}\\fR, `,f=n===void 0?"":` \\fI${t(n)}\\fR`,p=a===void 0?"":`: ${a.join(", ")}`;return`.TP
${l}\\fB\\-\\-${t(o)}\\fR${f}
${t(r+p)}.
`}function t(o){return o.replaceAll("\\","\\e").replaceAll("-","\\-").replace(/^[.']/gm,"\\&$&")}0&&(module.exports={run});
