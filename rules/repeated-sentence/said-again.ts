import type {Sentence} from '../../src/document/document.ts'

/** Openers that change nothing of what is said. */
const opener =
  /^(?:(?:overall|in summary|in conclusion|to sum up|in short|in brief|in other words|so|also|and|but|however|therefore|to conclude|as (?:mentioned|noted|stated) (?:above|before)),? |(?:we|this study|this review|our (?:results|study|review|findings|work|trial)|the (?:results|study|findings|review)) (?:also )?(?:found|think|believe|conclude|concluded|show|shows|showed|suggest|suggests)(?: that)?,? )+/

/** Words that say the same where the rest of the sentence is the same. */
const same: ReadonlyMap<string, string> = new Map([
  ['kids', 'children'],
  ['patients', 'people'],
  ['participants', 'people'],
  ['those', 'people'],
  ['might', 'may'],
  ['could', 'may'],
  ['received', 'had'],
  ['got', 'had'],
  ['assists', 'helps'],
  ['assisted', 'helped'],
  ['jab', 'vaccine'],
  ['research', 'study'],
  ['trial', 'study'],
  ['which', 'that'],
  ['roughly', 'about'],
  ['around', 'about'],
  ['approximately', 'about'],
  ['almost', 'nearly'],
  ['whether', 'if'],
])

/** What a sentence says: its words in lower case, without brackets and openers. */
export function saidWords(sentence: Sentence): string[] {
  const text = sentence.text
    .toLowerCase()
    .replace(opener, '')
    .replace(/\([^()]*\)/g, ' ')
  return (text.match(/[\p{L}\p{N}%]+/gu) ?? []).map((word) => same.get(word) ?? word)
}

/** Whether one list of words is the other with words left out: a changed word can be a different result. */
export function isWithin(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  let at = 0
  for (const word of long) if (word === short[at]) at += 1
  return at === short.length
}

/** One is the start of the other: what follows was left out. */
export function isStart(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  return short.every((word, index) => word === long[index])
}

/** Words that may be added or left out where a sentence is turned round. */
const light = new Set('a an the it they that to of for in on at and also help helps had'.split(' '))

/**
 * The same words in another order (“At weekends, people waited …”, “People waited … at weekends”), with the same after
 * “than”: else the sides of a comparison were swapped.
 */
export function isTurned(one: readonly string[], other: readonly string[]): boolean {
  const rest = [...other]
  for (const word of one) {
    const at = rest.indexOf(word)
    if (at >= 0) rest.splice(at, 1)
    else if (!light.has(word)) return false
  }
  return rest.every((word) => light.has(word)) && after(one) === after(other)
}

function after(words: readonly string[]): string {
  const at = words.findIndex((word) => word === 'than' || word === 'compared')
  return at < 0
    ? ''
    : words
        .slice(at)
        .filter((word) => !light.has(word))
        .sort()
        .join(' ')
}
