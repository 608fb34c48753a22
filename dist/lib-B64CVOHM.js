import{a}from"./lib-OTPCARAI.js";import"./lib-532I73IH.js";import"./lib-TEHLUEAJ.js";import"./lib-PKYQFBLR.js";import"./lib-K6SXZEI6.js";export{a as parseYaml};
