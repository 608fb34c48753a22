import{a}from"./lib-WMWXALZO.js";import"./lib-O27JHP53.js";import"./lib-47B3Y3VQ.js";import"./lib-PKYQFBLR.js";import"./lib-K6SXZEI6.js";export{a as parseYaml};
