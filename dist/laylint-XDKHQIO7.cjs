var a=Object.defineProperty;var g=Object.getOwnPropertyDescriptor;var w=Object.getOwnPropertyNames;var c=Object.prototype.hasOwnProperty;var d=(t,r)=>{for(var e in r)a(t,e,{get:r[e],enumerable:!0})},y=(t,r,e,i)=>{if(r&&typeof r=="object"||typeof r=="function")for(let o of w(r))!c.call(t,o)&&o!==e&&a(t,o,{get:()=>r[o],enumerable:!(i=g(r,o))||i.enumerable});return t};var $=t=>y(a({},"__esModule",{value:!0}),t);var j={};d(j,{run:()=>u});module.exports=$(j);var n=require("./laylint-SERMECFG.cjs"),l=require("./laylint-5B3KPX4X.cjs"),k=require("./laylint-XDGEPE6R.cjs"),p=require("./laylint-KCZ7W77C.cjs"),v=require("./laylint-SEPB2KG6.cjs"),S=require("./laylint-QMIGU3YY.cjs"),F=require("./laylint-7TTK7HU3.cjs"),N=require("./laylint-ET2AFCLJ.cjs"),T=require("./laylint-6RJDAC4V.cjs"),s=require("./laylint-JTEWLL6Y.cjs"),W=require("./laylint-RZNPHBT4.cjs"),C=require("./laylint-HB6TK44J.cjs"),I=require("./laylint-5W5AU6LR.cjs"),L=require("./laylint-IEMRUREF.cjs"),A=require("./laylint-GM4UQKIP.cjs"),B=require("./laylint-VGLZYGET.cjs"),D=require("./laylint-3VJCM5GA.cjs"),E=require("./laylint-VIGXKDLB.cjs"),J=require("./laylint-XLNK3X5P.cjs"),O=require("./laylint-LIYNFSAI.cjs"),h=require("./laylint-5ZK3KR7H.cjs"),X=require("./laylint-D7CFBXYO.cjs"),Y=require("./laylint-4WXREXCF.cjs"),_=require("./laylint-J42KA64Q.cjs"),q=require("./laylint-DLNDEWBY.cjs"),z=require("./laylint-D2DIGTM4.cjs"),f=require("node:fs"),m=require("node:path");async function u({args:t,terminal:r}){let e=(0,n.b)(t.find("preset")??s.u,s.B);for(let o of p.a)if((0,f.existsSync)((0,m.join)(r.workingFolder,o)))throw new h.a("LAYLINT_EXISTS",`There is a ${o} here already, and it was left as it is.`);let i="laylint.json";return(0,l.d)((0,m.join)(r.workingFolder,i),i,b(e.id)),r.write(`Wrote ${i} with the preset \u201C${e.id}\u201D (${e.title}).
Next: laylint summary.md
`),0}function b(t){return`{
  "$schema": "https://raw.githubusercontent.com/laylint/laylint/main/schema/config.schema.json",

  // Who the summaries are for: ${s.B.presets.map(({id:r})=>r).join(", ")}.
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
