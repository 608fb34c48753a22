var i=Object.defineProperty;var p=Object.getOwnPropertyDescriptor;var u=Object.getOwnPropertyNames;var $=Object.prototype.hasOwnProperty;var f=(s,e)=>{for(var t in e)i(s,t,{get:e[t],enumerable:!0})},v=(s,e,t,n)=>{if(e&&typeof e=="object"||typeof e=="function")for(let r of u(e))!$.call(s,r)&&r!==t&&i(s,r,{get:()=>e[r],enumerable:!(n=p(e,r))||n.enumerable});return s};var y=s=>v(i({},"__esModule",{value:!0}),s);var g={};f(g,{createReporter:()=>l,parts:()=>o});module.exports=y(g);var a=require("./laylint-ZOWSB5GM.cjs"),d=require("./laylint-DLNDEWBY.cjs"),k=require("./laylint-D2DIGTM4.cjs"),o={scores:!1,sentences:!1,units:!1};function l(){return{start:()=>`<?xml version="1.0" encoding="UTF-8"?>
<checkstyle version="10.0">
`,file({path:s,messages:e}){let t=e.map(({start:n,severity:r,message:c,ruleId:m})=>`    <error line="${n.line}" column="${n.column}" severity="${r}" message="${(0,a.a)(c)}" source="laylint.${m}"/>
`);return`  <file name="${(0,a.a)(s)}">
${t.join("")}  </file>
`},finish:()=>`</checkstyle>
`}}0&&(module.exports={createReporter,parts});
