var c=Object.defineProperty;var v=Object.getOwnPropertyDescriptor;var x=Object.getOwnPropertyNames;var A=Object.prototype.hasOwnProperty;var F=(r,e)=>{for(var t in e)c(r,t,{get:e[t],enumerable:!0})},R=(r,e,t,i)=>{if(e&&typeof e=="object"||typeof e=="function")for(let n of x(e))!A.call(r,n)&&n!==t&&c(r,n,{get:()=>e[n],enumerable:!(i=v(e,n))||i.enumerable});return r};var j=r=>R(c({},"__esModule",{value:!0}),r);var I={};F(I,{createReporter:()=>y,parts:()=>w});module.exports=j(I);var $=require("./laylint-J42KA64Q.cjs"),p=require("./laylint-DLNDEWBY.cjs"),N=require("./laylint-D2DIGTM4.cjs"),w={scores:!0,sentences:!1,units:!1},g=5,E=6e4,k={error:"\u{1F534} error",warning:"\u{1F7E1} warning",info:"\u{1F535} hint"};function y(){let r=[];return{start:()=>"",file(e){return r.push({...e,source:""}),""},finish:e=>B(r,e)}}function B(r,e){let{errors:t,warnings:i,infos:n}=e,s=`<!-- laylint -->
### Plain English: ${t+i+n===0?"nothing to change":[a(t,"error"),a(i,"warning"),a(n,"hint")].join(", ")}

`,o=0;for(let u of r){let l=C(u);s.length+l.length<E?s+=l:o+=1}return o>0&&(s+=`${a(o,"more text")} did not fit here. Run \`laylint\` to see the findings.

`),`${s}A program cannot tell whether readers understand a text. Ask someone from your audience to read it.
`}function C({path:r,messages:e,scores:t}){let i=t===void 0?"":` \xB7 ${t.words} words in ${a(t.sentences,"sentence")}`,n=`**${d(r)}**${i}

`;if(e.length===0)return`${n}Nothing to change.

`;let s=[...e].sort((l,h)=>$.a[l.severity]-$.a[h.severity]||h.weight-l.weight),o=s.slice(g),u=o.length===0?"":`<details><summary>${a(o.length,"more finding")}</summary>

${f(o)}
</details>

`;return`${n}${f(s.slice(0,g))}
${u}`}function f(r){return`| | line | what and why |
|---|---|---|
${r.map(({severity:e,start:t,message:i,ruleId:n,url:s})=>`| ${k[e]} | ${t.line} | ${d(i)} [${n}](${s}) |
`).join("")}`}function d(r){return(0,p.a)(r.replace(/\s+/g," ")).replace(/[\\`*_{}[\]<>()#+!|~$^&-]/g,e=>e==="&"||e==="<"||e==="#"?m(e):`\\${e}`).replaceAll("@",m("@"))}function m(r){return`&#${r.charCodeAt(0)};`}function a(r,e){return`${r} ${e}${r===1?"":"s"}`}0&&(module.exports={createReporter,parts});
