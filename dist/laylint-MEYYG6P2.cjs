var a=Object.defineProperty;var g=Object.getOwnPropertyDescriptor;var w=Object.getOwnPropertyNames;var c=Object.prototype.hasOwnProperty;var d=(r,e)=>{for(var t in e)a(r,t,{get:e[t],enumerable:!0})},y=(r,e,t,i)=>{if(e&&typeof e=="object"||typeof e=="function")for(let o of w(e))!c.call(r,o)&&o!==t&&a(r,o,{get:()=>e[o],enumerable:!(i=g(e,o))||i.enumerable});return r};var $=r=>y(a({},"__esModule",{value:!0}),r);var j={};d(j,{run:()=>u});module.exports=$(j);var l=require("./laylint-SERMECFG.cjs"),m=require("./laylint-MMC37Y2H.cjs"),p=require("./laylint-QQAIPHVW.cjs"),k=require("./laylint-WG5NTQ2N.cjs"),v=require("./laylint-ET2AFCLJ.cjs"),S=require("./laylint-PJHPWYSG.cjs"),s=require("./laylint-QJVB556V.cjs"),F=require("./laylint-RZNPHBT4.cjs"),N=require("./laylint-LIYNFSAI.cjs"),T=require("./laylint-DLNDEWBY.cjs"),W=require("./laylint-AIAGC5VP.cjs"),C=require("./laylint-TIG3AT6F.cjs"),h=require("./laylint-5ZK3KR7H.cjs"),I=require("./laylint-EJ76HHMK.cjs"),f=require("node:fs"),n=require("node:path");async function u({args:r,terminal:e}){let t=(0,l.b)(r.find("preset")??s.a,s.e);for(let o of p.d)if((0,f.existsSync)((0,n.join)(e.workingFolder,o)))throw new h.a("LAYLINT_EXISTS",`There is a ${o} here already, and it was left as it is.`);let i="laylint.json";return(0,m.b)((0,n.join)(e.workingFolder,i),i,b(t.id)),e.write(`Wrote ${i} with the preset \u201C${t.id}\u201D (${t.title}).
Next: laylint summary.md
`),0}function b(r){return`{
  "$schema": "https://raw.githubusercontent.com/laylint/laylint/main/schema/config.schema.json",

  // Who the summaries are for: ${s.e.presets.map(({id:e})=>e).join(", ")}.
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
