import{a}from"./lib-PPTTINQM.js";import"./lib-RL55W7SI.js";import"./lib-5AZP4L3F.js";import"./lib-K6SXZEI6.js";export{a as parseHtml};
