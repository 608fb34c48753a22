var a=Object.defineProperty;var g=Object.getOwnPropertyDescriptor;var w=Object.getOwnPropertyNames;var c=Object.prototype.hasOwnProperty;var d=(r,t)=>{for(var e in t)a(r,e,{get:t[e],enumerable:!0})},y=(r,t,e,i)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of w(t))!c.call(r,o)&&o!==e&&a(r,o,{get:()=>t[o],enumerable:!(i=g(t,o))||i.enumerable});return r};var $=r=>y(a({},"__esModule",{value:!0}),r);var j={};d(j,{run:()=>u});module.exports=$(j);var n=require("./laylint-SERMECFG.cjs"),l=require("./laylint-HDQWUBBB.cjs"),k=require("./laylint-XDGEPE6R.cjs"),p=require("./laylint-KCZ7W77C.cjs"),v=require("./laylint-SEPB2KG6.cjs"),S=require("./laylint-QMIGU3YY.cjs"),F=require("./laylint-7TTK7HU3.cjs"),N=require("./laylint-ET2AFCLJ.cjs"),T=require("./laylint-6RJDAC4V.cjs"),s=require("./laylint-23WWJ6PW.cjs"),W=require("./laylint-RZNPHBT4.cjs"),C=require("./laylint-HB6TK44J.cjs"),I=require("./laylint-5W5AU6LR.cjs"),L=require("./laylint-IEMRUREF.cjs"),z=require("./laylint-7PTZHFGS.cjs"),A=require("./laylint-RGQLPPGA.cjs"),D=require("./laylint-3VJCM5GA.cjs"),E=require("./laylint-VIGXKDLB.cjs"),J=require("./laylint-4ML6DFHV.cjs"),O=require("./laylint-LIYNFSAI.cjs"),h=require("./laylint-5ZK3KR7H.cjs"),X=require("./laylint-FPQSQBXX.cjs"),Y=require("./laylint-RNC2EWR2.cjs"),_=require("./laylint-J42KA64Q.cjs"),q=require("./laylint-DLNDEWBY.cjs"),B=require("./laylint-D2DIGTM4.cjs"),f=require("node:fs"),m=require("node:path");async function u({args:r,terminal:t}){let e=(0,n.b)(r.find("preset")??s.t,s.z);for(let o of p.a)if((0,f.existsSync)((0,m.join)(t.workingFolder,o)))throw new h.a("LAYLINT_EXISTS",`There is a ${o} here already, and it was left as it is.`);let i="laylint.json";return(0,l.d)((0,m.join)(t.workingFolder,i),i,b(e.id)),t.write(`Wrote ${i} with the preset \u201C${e.id}\u201D (${e.title}).
Next: laylint summary.md
`),0}function b(r){return`{
  "$schema": "https://raw.githubusercontent.com/laylint/laylint/main/schema/config.schema.json",

  // Who the summaries are for: ${s.z.presets.map(({id:t})=>t).join(", ")}.
  // "laylint presets" says what each follows.
  "preset": ${JSON.stringify(r)},

  // Change single rules: "error", "warning", "info" or "off", with options where a rule has them.
  // "laylint rules" lists them all.
  "rules": {
    // "passive-voice": "off",
    // "sentence-length": ["warning", {"max": 20}]
  },

  // Words that your readers know, or that you explain elsewhere.
  "terms": [
    // "cohort",
    // {"term": "stent", "meaning": "a small tube that keeps a blood vessel open"}
  ],

  // Files that folders and globs leave out, as in .gitignore.
  "ignore": []
}
`}0&&(module.exports={run});
