import{a}from"./lib-BPS2R5LH.js";import"./lib-NWTWT7WK.js";import"./lib-K6SXZEI6.js";export{a as parseHtml};
