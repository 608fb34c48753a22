import type {Format} from '../document/document.ts'

/** File name endings that are read, lower case, without the stop. */
export const formatsByEnding: Readonly<Record<string, Format>> = {
  md: 'markdown',
  markdown: 'markdown',
  mdown: 'markdown',
  mkd: 'markdown',
  qmd: 'markdown',
  rmd: 'markdown',
  mdx: 'markdown',
  txt: 'text',
  text: 'text',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  docx: 'docx',
  docm: 'docx',
  dotx: 'docx',
  odt: 'odt',
}

/** Names of formats as the command line takes them. */
export const formatNames: Readonly<Record<string, Format>> = {
  md: 'markdown',
  markdown: 'markdown',
  text: 'text',
  txt: 'text',
  html: 'html',
  docx: 'docx',
  odt: 'odt',
}

/**
 * The format of a file by its name.
 *
 * @returns `undefined` for an ending that is not read.
 */
export function findFormat(name: string): Format | undefined {
  const ending = /\.([A-Za-z]+)$/.exec(name)?.[1]?.toLowerCase()
  return ending !== undefined && Object.hasOwn(formatsByEnding, ending) ? formatsByEnding[ending] : undefined
}

/** Whether a format is a package of bytes and no text. */
export function isBinaryFormat(format: Format): boolean {
  return format === 'docx' || format === 'odt'
}
