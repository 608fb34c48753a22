var a=Object.defineProperty;var w=Object.getOwnPropertyDescriptor;var g=Object.getOwnPropertyNames;var c=Object.prototype.hasOwnProperty;var d=(t,r)=>{for(var e in r)a(t,e,{get:r[e],enumerable:!0})},y=(t,r,e,i)=>{if(r&&typeof r=="object"||typeof r=="function")for(let o of g(r))!c.call(t,o)&&o!==e&&a(t,o,{get:()=>r[o],enumerable:!(i=w(r,o))||i.enumerable});return t};var $=t=>y(a({},"__esModule",{value:!0}),t);var j={};d(j,{run:()=>u});module.exports=$(j);var m=require("./laylint-SERMECFG.cjs"),l=require("./laylint-RVYRJTGO.cjs"),p=require("./laylint-VGM5DLAZ.cjs"),k=require("./laylint-22TLQUGL.cjs"),v=require("./laylint-6RGU3RFR.cjs"),S=require("./laylint-AIAGC5VP.cjs"),F=require("./laylint-ET2AFCLJ.cjs"),s=require("./laylint-2TBLZ6HF.cjs"),N=require("./laylint-FOE53X3H.cjs"),T=require("./laylint-XWNG4IR2.cjs"),W=require("./laylint-B7QNIVV3.cjs"),C=require("./laylint-RZNPHBT4.cjs"),I=require("./laylint-TIG3AT6F.cjs"),L=require("./laylint-O2VB6LAT.cjs"),A=require("./laylint-LIYNFSAI.cjs"),h=require("./laylint-5ZK3KR7H.cjs"),D=require("./laylint-HGK6AAIU.cjs"),E=require("./laylint-J42KA64Q.cjs"),J=require("./laylint-DLNDEWBY.cjs"),O=require("./laylint-D2DIGTM4.cjs"),f=require("node:fs"),n=require("node:path");async function u({args:t,terminal:r}){let e=(0,m.b)(t.find("preset")??s.r,s.w);for(let o of p.a)if((0,f.existsSync)((0,n.join)(r.workingFolder,o)))throw new h.a("LAYLINT_EXISTS",`There is a ${o} here already, and it was left as it is.`);let i="laylint.json";return(0,l.b)((0,n.join)(r.workingFolder,i),i,b(e.id)),r.write(`Wrote ${i} with the preset \u201C${e.id}\u201D (${e.title}).
Next: laylint summary.md
`),0}function b(t){return`{
  "$schema": "https://raw.githubusercontent.com/laylint/laylint/main/schema/config.schema.json",

  // Who the summaries are for: ${s.w.presets.map(({id:r})=>r).join(", ")}.
  // "laylint presets" says what each follows.
  "preset": ${JSON.stringify(t)},

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
