import{d as a}from"./lib-GX7MBBNY.js";import"./lib-PZTJPERY.js";import"./lib-PKYQFBLR.js";import"./lib-E3BKJIHW.js";import"./lib-K6SXZEI6.js";export{a as readDocx};
