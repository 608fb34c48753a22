import type {Document} from '../../src/document/document.ts'

/** Short words that keep small letters even where every other word has a capital. */
const small = new Set(
  'a an the and or but nor of in on at to for with by from as is are was were be do did does it its this that than into vs via per not no our we you your'.split(
    ' ',
  ),
)

/** Words of headings that are never names. */
const common = new Set(
  'what why how who when where which should could can will find found finding findings study studies trial research results result methods method background key messages message main summary people patients means mean important matters happens next more information out want wanted took part paid funding side effects treatment treatments risks benefits evidence date limitations conclusions conclusion aims aim objectives design review question questions questions about researchers done help helped'.split(
    ' ',
  ),
)

/** Letters in capitals from which a word shouts; shorter ones are abbreviations. Own choice. */
const lettersMin = 5

/** Whether a heading is written in capitals; names of trials and abbreviations alone are not. */
export function isInCapitals(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}'’-]*/gu) ?? []
  if (words.some((word) => word !== word.toUpperCase())) return false
  const lower = words.map((word) => word.toLowerCase())
  if (!words.some((word) => word.length >= lettersMin))
    return words.length > 2 && lower.filter((word) => common.has(word) || small.has(word)).length >= 2
  return words.length > 1 || common.has(text.trim().toLowerCase())
}

/** A heading in capitals as a sentence; abbreviations have to be put back by hand. */
export function fromCapitals(text: string): string {
  const lower = text.toLowerCase()
  const at = lower.search(/\p{L}/u)
  return lower.slice(0, at) + lower.charAt(at).toUpperCase() + lower.slice(at + 1)
}

/** Whether every longer word of a heading has a capital, names aside. */
export function isTitleCase(document: Document, text: string): boolean {
  const words = (text.match(/\p{L}[\p{L}'’-]*/gu) ?? [])
    .slice(1)
    .filter((word) => !small.has(word.toLowerCase()))
  const capitalSmall = (text.match(/\p{L}[\p{L}'’-]*/gu) ?? [])
    .slice(1)
    .filter((word) =>
      /^(?:Of|The|And|For|In|On|To|With|Our|Was|Were|Is|Are|From|By|At|We|Did|Do)$/.test(word),
    )
  // “Findings Of The Review”: nobody gives small words a capital inside a sentence.
  if (capitalSmall.length >= 2) return true
  if (words.length < 2 || words.some((word) => !/^\p{Lu}/u.test(word))) return false
  return words.filter((word) => isOrdinary(document, word)).length >= 2
}

/** The heading with small letters on ordinary words. */
export function toSentenceCase(document: Document, text: string): string {
  let isFirst = true
  return text.replace(/\p{L}[\p{L}'’-]*/gu, (word) => {
    const keep = isFirst || !(isOrdinary(document, word) || small.has(word.toLowerCase()))
    isFirst = false
    return keep ? word : word.toLowerCase()
  })
}

/** A word that the text itself writes with a small letter, or one of headings. */
function isOrdinary(document: Document, word: string): boolean {
  if (!/^\p{Lu}\p{Ll}+/u.test(word)) return false
  const lower = word.toLowerCase()
  if (common.has(lower)) return true
  return document.sentences.some(({words}) => words.some(({text}) => text === lower))
}
