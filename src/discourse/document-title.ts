import type {Block, Document} from '../document/document.ts'
import {memoizeByDocument} from '../document/memoize.ts'
import {holds} from '../source/matches-of.ts'
import {headingRole} from './headings.ts'

/** Most words of a heading that opens a section: “What did we want to find out?”. Longer ones are titles. Own choice. */
const sectionWordsMax = {question: 8, statement: 5}

/** What templates call their first section: it names no text. */
const sectionName = /^\W*(?:key (?:messages?|findings|points)|main messages|review question)\W*$/i

/**
 * The heading that names the whole text; `undefined` where the first heading only opens a section, as in a text that
 * starts with “Background”.
 */
export const documentTitle = memoizeByDocument((document: Document): Block | undefined => {
  const {title, headings} = document
  if (title === undefined || holds(sectionName, title.text)) return undefined
  if (headingRole(title.text) === undefined) return title
  const isQuestion = title.text.trimEnd().endsWith('?')
  const wordsMax = isQuestion ? sectionWordsMax.question : sectionWordsMax.statement
  if (title.text.trim().split(/\s+/).length > wordsMax) return title
  const isAmongEquals = headings.some((heading) => heading !== title && heading.depth === title.depth)
  return isAmongEquals || title.depth !== 1 ? undefined : title
})
