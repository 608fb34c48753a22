var m=Object.defineProperty;var y=Object.getOwnPropertyDescriptor;var v=Object.getOwnPropertyNames;var d=Object.prototype.hasOwnProperty;var x=(t,e)=>{for(var r in e)m(t,r,{get:e[r],enumerable:!0})},j=(t,e,r,i)=>{if(e&&typeof e=="object"||typeof e=="function")for(let s of v(e))!d.call(t,s)&&s!==r&&m(t,s,{get:()=>e[s],enumerable:!(i=y(e,s))||i.enumerable});return t};var k=t=>j(m({},"__esModule",{value:!0}),t);var F={};x(F,{createReporter:()=>f,parts:()=>c});module.exports=k(F);var $=require("./laylint-ZOWSB5GM.cjs"),u=require("./laylint-J42KA64Q.cjs"),O=require("./laylint-DLNDEWBY.cjs"),R=require("./laylint-D2DIGTM4.cjs"),c={scores:!1,sentences:!1,units:!1};function f({failOn:t}){let e=({severity:r})=>t!=="never"&&u.a[r]<=u.a[t];return{start:()=>`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="laylint">
`,file({path:r,messages:i}){let s=(0,$.a)(r),a=i.map(n=>E(s,n,e(n)));a.length===0&&a.push(`    <testcase name="plain English" classname="${s}" time="0"/>
`);let l=`tests="${a.length}" failures="${i.filter(e).length}" errors="0" skipped="0" time="0"`;return`  <testsuite name="${s}" ${l}>
${a.join("")}  </testsuite>
`},finish:()=>`</testsuites>
`}}function E(t,{ruleId:e,severity:r,message:i,start:s,url:a},l){let n=`${s.line}:${s.column}`,g=`    <testcase name="${e} ${n}" classname="${t}" time="0">
`,o=(0,$.a)(i),p=`${t}:${n}: ${r}: ${o}&#10;${a}`,h=l?`      <failure type="${r}" message="${o}">${p}</failure>
`:`      <system-out>${p}</system-out>
`;return`${g}${h}    </testcase>
`}0&&(module.exports={createReporter,parts});
