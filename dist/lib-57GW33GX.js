import{a}from"./lib-54D5WVUP.js";import"./lib-NX4INW2C.js";import"./lib-47B3Y3VQ.js";import"./lib-K6SXZEI6.js";export{a as parseYaml};
