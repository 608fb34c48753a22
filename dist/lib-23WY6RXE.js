import{a}from"./lib-FOG6TXBS.js";import"./lib-S552N2JI.js";import"./lib-E3BKJIHW.js";import"./lib-K6SXZEI6.js";export{a as parseHtml};
