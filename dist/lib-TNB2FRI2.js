import{d as a}from"./lib-WO7MKV7Q.js";import"./lib-OLZROXNF.js";import"./lib-PKYQFBLR.js";import"./lib-5AZP4L3F.js";import"./lib-K6SXZEI6.js";export{a as readDocx};
