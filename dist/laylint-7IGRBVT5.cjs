var s=Object.defineProperty;var d=Object.getOwnPropertyDescriptor;var h=Object.getOwnPropertyNames;var y=Object.prototype.hasOwnProperty;var v=(r,e)=>{for(var i in e)s(r,i,{get:e[i],enumerable:!0})},j=(r,e,i,n)=>{if(e&&typeof e=="object"||typeof e=="function")for(let t of h(e))!y.call(r,t)&&t!==i&&s(r,t,{get:()=>e[t],enumerable:!(n=d(e,t))||n.enumerable});return r};var w=r=>j(s({},"__esModule",{value:!0}),r);var b={};v(b,{createReporter:()=>p,parts:()=>m});module.exports=w(b);var a=require("./laylint-XOH5APK3.cjs"),x=require("./laylint-NERO3YRH.cjs"),o=require("./laylint-A3QQDSEY.cjs"),C=require("./laylint-D2DIGTM4.cjs"),m={scores:!1,sentences:!1,units:!1},$={error:"major",warning:"minor",info:"info"};function p(){let r=new a.a,e=!0;return{start:()=>"[",file({path:i,messages:n}){return n.map(t=>{let l=e?`
`:`,
`;e=!1;let{ruleId:c,severity:f,start:g,end:u}=t;return`${l}${(0,o.e)({description:t.message,check_name:c,fingerprint:r.of(i,t),severity:$[f],categories:["Clarity"],location:{path:i,lines:{begin:g.line,end:u.line}}})}`}).join("")},finish:()=>e?`]
`:`
]
`}}0&&(module.exports={createReporter,parts});
