import{d as a}from"./lib-7O7EHASD.js";import"./lib-ZV5PYNUR.js";import"./lib-PKYQFBLR.js";import"./lib-E3BKJIHW.js";import"./lib-K6SXZEI6.js";export{a as readDocx};
