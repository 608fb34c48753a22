var h=Object.defineProperty;var v=Object.getOwnPropertyDescriptor;var A=Object.getOwnPropertyNames;var F=Object.prototype.hasOwnProperty;var j=(t,e)=>{for(var n in e)h(t,n,{get:e[n],enumerable:!0})},E=(t,e,n,i)=>{if(e&&typeof e=="object"||typeof e=="function")for(let r of A(e))!F.call(t,r)&&r!==n&&h(t,r,{get:()=>e[r],enumerable:!(i=v(e,r))||i.enumerable});return t};var R=t=>E(h({},"__esModule",{value:!0}),t);var N={};j(N,{createReporter:()=>x,parts:()=>y});module.exports=R(N);var p=require("./laylint-5SQHM66O.cjs"),g=require("./laylint-J42KA64Q.cjs"),w=require("./laylint-DLNDEWBY.cjs"),T=require("./laylint-D2DIGTM4.cjs"),y={scores:!0,sentences:!1,units:!1,nextEdits:!0},C=5,S=6e4,k={error:"\u{1F534} error",warning:"\u{1F7E1} warning",info:"\u{1F535} hint"};function x({rules:t}){let e=[];return{start:()=>"",file(n){return e.push({...n,source:""}),""},finish:n=>B(e,n,t)}}function B(t,e,n){let{errors:i,warnings:r,infos:o}=e,s=`<!-- laylint -->
### Plain English: ${i+r+o===0?"nothing to change":[u(i,"error"),u(r,"warning"),u(o,"hint")].join(", ")}

`,$=0;for(let a of t){let l=I(a,n);s.length+l.length<S?s+=l:$+=1}return $>0&&(s+=`${u($,"more text")} did not fit here. Run \`laylint\` to see the findings.

`),`${s}A program cannot tell whether readers understand a text. Ask someone from your audience to read it.
`}function I(t,e){let{path:n,messages:i,scores:r}=t,o=r===void 0?"":` \xB7 ${r.words} words in ${u(r.sentences,"sentence")}`,s=`**${f(n)}**${o}

`;if(i.length===0)return`${s}Nothing to change.

`;let $=[...i].sort((l,c)=>g.a[l.severity]-g.a[c.severity]||c.weight-l.weight);if(i.length<=C)return`${s}${m($)}
`;let a=`<details><summary>All ${i.length} findings</summary>

${m($)}
</details>

`;return s+M(t,e)+a}function M(t,e){let{first:n,edits:i}=(0,p.a)(t,e),r=({line:a,text:l})=>`${f(l)} (line ${a})`,o=n.map(a=>`- First of all: ${r(a)}
`).join(""),s=i.map((a,l)=>`${l+1}. ${r(a)}
`).join(""),$=n.length>0?"Then":"Start with";return`${o}${o===""?"":`
`}${$} ${i.length===1?"this":`these ${i.length}`}:

${s}
`}function m(t){return`| | line | what and why |
|---|---|---|
${t.map(({severity:e,start:n,message:i,ruleId:r,url:o})=>`| ${k[e]} | ${n.line} | ${f(i)} [${r}](${o}) |
`).join("")}`}function f(t){return(0,w.a)(t.replace(/\s+/g," ")).replace(/[\\`*_{}[\]<>()#+!|~$^&-]/g,e=>e==="&"||e==="<"||e==="#"?d(e):`\\${e}`).replaceAll("@",d("@"))}function d(t){return`&#${t.charCodeAt(0)};`}function u(t,e){return`${t} ${e}${t===1?"":"s"}`}0&&(module.exports={createReporter,parts});
