import {CodeActionKind} from 'vscode-languageserver/node'

/** Kind under which editors ask for all safe replacements, on saving for example. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.laylint`

/** Kind of what may be done besides replacing: explaining, ignoring, the glossary. Not for keys that take the first fix. */
export const moreKind = `${CodeActionKind.QuickFix}.laylint`
