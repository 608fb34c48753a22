import {defineRule} from '../../src/rule/define-rule.ts'
import {matchesOf} from '../../src/source/matches-of.ts'
import {likeCase} from '../../src/words/phrase-list.ts'
import {cite} from '../guidance/sources.ts'

/** Abbreviations with their stops, and Latin phrases; capitals are codes and names and stay. */
const pattern =
  /(?<![\w.@/-])(?:([Ee]\.\s?g\.?|[Ee]g\.?(?=[\s,]))|([Ii]\.\s?e\.?|ie\.?(?=[\s,]))|(et al\b\.?)|(vs?\.(?=\s)|vs\b)|([Ee]tc\b\.?)|(viz\.?|c\.f\.|cf\.?)(?=[\s,])|([Pp]er se|[Ii]nter alia|[Pp]er annum|[Dd]e novo|[Aa]d hoc|[Ii]n situ|[Ii]n vitro(?! (?:fertili[sz]|maturation))|[Ii]n vivo|[Ee]x vivo|[Pp]ost hoc|[Aa] priori|[Pp]rima facie|[Cc]eteris paribus|[Mm]utatis mutandis|[Pp]ro rata|[Dd]e facto|[Aa]d libitum|[Aa]d lib|[Pp]er capita|[Ii]n silico|[Ii]n toto|[Bb]ona fide|[Ii]pso facto|[Ss]ine qua non|[Pp]er diem|[Ee]t cetera|[Mm]odus operandi|[Aa] posteriori|[Pp]er os|[Pp]ro re nata|[Pp]ost mortem|[Pp]ost-hoc|[Ii]n absentia|[Ii]n extremis|circa(?= \d)|[Aa]d nauseam|[Ee]rgo(?=,)|via)\b|(N\.\s?B\.|NB(?=[:,]|\s[a-z]))|(p\.a\.|ibid\.?|ca\.(?= ?\d)|c\.(?= ?\d)|q\.v\.|op\. cit\.|b\.d\.|t\.d\.s\.|o\.d\.|a\.c\.|p\.r\.n\.)|(v\.?(?= (?:placebo|usual|standard|no|control)\b)))/g

/** By group of the pattern: what to write, and whether it fits everywhere. */
const plainByGroup: readonly {readonly texts: readonly string[]; readonly isSafe: boolean}[] = [
  {texts: ['for example', 'such as'], isSafe: true},
  {texts: ['that is'], isSafe: true},
  {texts: ['and others', 'and colleagues'], isSafe: true},
  {texts: ['compared with'], isSafe: true},
  {texts: [], isSafe: false},
  {texts: ['compare', 'namely'], isSafe: false},
  // Latin phrases: by phrase, below.
  {texts: [], isSafe: false},
  {texts: ['note that'], isSafe: false},
  {texts: [], isSafe: false},
  {texts: ['compared with'], isSafe: true},
]

const plainOfPhrase: Readonly<Record<string, readonly string[]>> = {
  'per se': ['in itself'],
  'inter alia': ['among other things'],
  'per annum': ['a year', 'each year'],
  'de novo': ['new', 'from the start'],
  'ad hoc': ['one-off', 'when needed'],
  'in situ': ['in place'],
  'in vitro': ['in the laboratory'],
  'in vivo': ['in living animals or people'],
  'ex vivo': ['outside the body'],
  'post hoc': ['afterwards'],
  'prima facie': ['at first sight'],
  'ceteris paribus': ['all else being equal'],
  'mutatis mutandis': ['with the changes that this needs'],
  'a priori': ['in advance'],
  'post-hoc': ['afterwards'],
  'post mortem': ['after death'],
  'pro rata': ['in proportion'],
  'de facto': ['in practice'],
  'ad libitum': ['as much as they wanted'],
  'ad lib': ['as much as they wanted'],
  'per capita': ['for each person'],
  'per diem': ['each day'],
  'in silico': ['on a computer'],
  'in toto': ['in all'],
  'bona fide': ['real'],
  'ipso facto': ['by itself'],
  'sine qua non': ['something that must be there'],
  'et cetera': ['and so on'],
  'modus operandi': ['way of working'],
  'a posteriori': ['afterwards'],
  'per os': ['by mouth'],
  'pro re nata': ['when needed'],
  'in absentia': ['when they are not there'],
  'in extremis': ['in great need'],
  'ad nauseam': ['again and again'],
  circa: ['about'],
  ergo: ['so'],
  'p.a.': ['a year', 'each year'],
  'ibid.': ['in the same place'],
  ibid: ['in the same place'],
  'ca.': ['about'],
  'c.': ['about'],
  'q.v.': ['see there'],
  'op. cit.': ['in the work named before'],
  'b.d.': ['twice a day'],
  't.d.s.': ['three times a day'],
  'o.d.': ['once a day'],
  'a.c.': ['before meals'],
  'p.r.n.': ['when needed'],
  via: ['through', 'by'],
}

export default defineRule({
  meta: {
    id: 'latin-abbreviation',
    summary: 'A Latin word or abbreviation, such as “e.g.” or “et al.”',
    why: 'Many readers do not know them, and some screen readers read “eg” as “egg”.',
    group: 'words',
    since: '0.1.0',
    status: 'stable',
    guidance: [cite('NHS-AZ', 'eg, etc and ie')],
    messages: {
      plain: '“{word}” may be new to your reader. Write “{plain}”.',
      etc: '“etc” leaves readers to guess. Drop it, and start the list with “such as” or “including”.',
    },
    options: {},
  },
  *check(document, _options, {settings}) {
    const isDigest = settings.voice === 'third'
    let hasOthers = false
    for (const sentence of document.sentences) {
      if (!/[.aevsiBPDpcd]/.test(sentence.text)) continue
      for (const match of matchesOf(pattern, sentence.text)) {
        const end = sentence.start + match.index + trimmedLength(match[0], sentence.text, match.index)
        const at = {start: sentence.start + match.index, end}
        if (document.isQuoted(at) || isOpaque(document.slice(at))) continue
        const group = match.slice(1).findIndex((text) => text !== undefined)
        const word = document.slice(at)
        // “Chen et al.” is how digests name those who did the work, in every paragraph: once is enough.
        if (isDigest && group === 2) {
          if (hasOthers || isNamed(sentence.text, match.index)) continue
          hasOthers = true
        }
        if (group === 4) {
          yield {messageId: 'etc', at}
          continue
        }
        // Digests of laboratory work send signals “via” a nerve in every other paragraph.
        if (isDigest && word === 'via') continue
        const phrase = plainOfPhrase[word.toLowerCase()]
        const known = phrase === undefined ? plainByGroup[group] : {texts: phrase, isSafe: false}
        if (known === undefined || known.texts.length === 0) continue
        yield {
          messageId: 'plain',
          at,
          data: {word, plain: known.texts.slice(0, 2).join('” or “')},
          suggestions: known.texts.map((text, index) => ({
            text: likeCase(word, text),
            safe: known.isSafe && index === 0,
          })),
          ...(word.toLowerCase() === 'via' ? {step: -1 as const} : {}),
        }
      }
    }
  },
})

/** The stop that ends the sentence is not part of the abbreviation. */
function trimmedLength(text: string, sentence: string, index: number): number {
  const isLast = index + text.length === sentence.length
  return isLast && text.endsWith('.') && /^(?:et al|etc|vs)\.$/i.test(text) ? text.length - 1 : text.length
}

function isOpaque(text: string): boolean {
  return /^(?:IE|EG|VS)$/.test(text)
}

/** A name stands before it: “Chen et al. found”, “Wang, Tukachinsky, Romano et al.”. */
function isNamed(text: string, index: number): boolean {
  return /\p{Lu}[\p{L}'’-]+,? $/u.test(text.slice(Math.max(0, index - 40), index))
}
