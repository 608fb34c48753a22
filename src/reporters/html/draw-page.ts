import {cannotCheck} from '../pretty/pretty.ts'
import {pageScript, pageScriptHash, pageStyle, pageStyleHash} from './assets.gen.ts'
import {escapeHtml} from './escape-html.ts'

/** A page around its main part. */
export interface PageParts {
  /** Plain text for the window. */
  readonly title: string
  /** HTML; holds the only `h1`. */
  readonly header: string
  readonly main: string
  readonly toolVersion: string
}

/** Nothing is loaded or sent, and no style or script runs but ours. */
const policy = `default-src 'none'; style-src '${pageStyleHash}'; script-src '${pageScriptHash}'; base-uri 'none'; form-action 'none'`

/** The whole page: one file that needs no other. */
export function drawPage({title, header, main, toolVersion}: PageParts): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="laylint ${escapeHtml(toolVersion)}">
<title>${escapeHtml(title)}</title>
<style>${pageStyle}</style>
<script>${pageScript}</script>
</head>
<body>
<header class="top"><p class="eyebrow">Plain-English report</p>${header}</header>
<main>
${main}
</main>
<footer><p>${escapeHtml(cannotCheck)}</p><p class="muted">Made by laylint ${escapeHtml(toolVersion)}, on this machine: the text went nowhere.</p></footer>
</body>
</html>
`
}
