import{a}from"./lib-BZ7POOC5.js";import"./lib-OLZROXNF.js";import"./lib-PKYQFBLR.js";import"./lib-5AZP4L3F.js";import"./lib-K6SXZEI6.js";export{a as readOdt};
