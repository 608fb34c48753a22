import {isPlural, type VerbForm} from '../../src/language/en/inflect.ts'
import {inflectNounPhrase, inflectVerbPhrase} from '../../src/language/en/inflect-phrase.ts'
import {spellings} from '../../src/language/en/spelling.ts'
import {phraseParts} from '../../src/words/phrase-matcher.ts'
import type {LexiconRow} from './lexicon-rows.ts'

/** A written form of a term: its parts joined by spaces, and the code of its form in the generated string. */
export interface SurfaceForm {
  readonly text: string
  readonly code: string
}

const codeOfTag: Readonly<Record<string, string>> = {
  pl: 'p',
  s: 's',
  sg: 's',
  '3s': 'z',
  past: 't',
  pp: 'n',
  ing: 'g',
  base: 'b',
}

const verbCodes: readonly (readonly [VerbForm, string])[] = [
  ['base', 'b'],
  ['third', 'z'],
  ['past', 't'],
  ['participle', 'n'],
  ['ing', 'g'],
]

/** Prefixes that are written closed, with a hyphen or with a space. */
const prefix =
  /^(co|non|pre|post|anti|multi|intra|peri|micro|cardio|neuro|psycho|socio|hyper|semi|meta|gastro|immuno|radio|chemo|electro|para|inter|bio|sub)[- ]?([a-z]{4,}.*)$/

function formsOf(base: string, row: LexiconRow): readonly SurfaceForm[] {
  const lastWord = base.split(/[ -]/).at(-1) ?? base
  switch (row.partOfSpeech) {
    case 'n':
      if (/[A-Z]{2}\S*$/.test(row.term))
        return [
          {text: base, code: 's'},
          {text: `${base}s`, code: 'p'},
        ]
      if (isPlural(lastWord)) return [{text: base, code: 'p'}]
      return [
        {text: base, code: 's'},
        {text: inflectNounPhrase(base, 'plural'), code: 'p'},
      ]
    case 'v': {
      const forms = verbCodes.map(([form, code]) => ({text: inflectVerbPhrase(base, form), code}))
      const past = forms.find(({code}) => code === 't')?.text
      const isAlike = forms.some(({text, code}) => code === 'n' && text === past)
      if (!isAlike) return forms
      return forms
        .filter(({code}) => code !== 'n')
        .map((form) => (form.code === 't' ? {...form, code: 'd'} : form))
    }
    default:
      return [{text: base, code: 'x'}]
  }
}

function respell(text: string): readonly string[] {
  let variants: readonly string[] = ['']
  for (const word of text.split(' ')) {
    const options = spellings(word)
    variants = variants.flatMap((before) =>
      options.map((option) => (before === '' ? option : `${before} ${option}`)),
    )
    if (variants.length > 16) variants = variants.slice(0, 16)
  }
  const open = variants.flatMap((variant) => {
    const [, first = '', rest = ''] = prefix.exec(variant) ?? []
    return first === '' ? [variant] : [variant, `${first} ${rest}`, `${first}${rest}`]
  })
  return [
    ...new Set(
      open.map((variant) =>
        variant
          .split(/[\s,;:()/.]+/)
          .filter(Boolean)
          .flatMap(phraseParts)
          .join(' '),
      ),
    ),
  ]
}

/**
 * Every written form of a row: inflected, in British and American spelling, prefixes closed and open; hyphens become spaces.
 *
 * @param row A row of a word list.
 */
export function surfaceForms(row: LexiconRow): readonly SurfaceForm[] {
  const forms = [...formsOf(row.term.toLowerCase(), row)]
  for (const variant of row.variants) {
    const [text = '', tag] = variant.toLowerCase().split(':')
    const code = tag === undefined ? undefined : codeOfTag[tag]
    if (code !== undefined) forms.push({text, code})
    else forms.push(...formsOf(text, row))
  }
  const seen = new Map<string, SurfaceForm>()
  for (const form of forms) {
    for (const text of respell(form.text)) {
      if (!seen.has(text)) seen.set(text, {text, code: form.code})
    }
  }
  return [...seen.values()]
}

/**
 * The written forms of the phrases in which a row's term is not jargon.
 *
 * @param row A row of a word list.
 * @param forms The forms of its term, put in the place of the term.
 */
export function exemptForms(row: LexiconRow, forms: readonly SurfaceForm[]): readonly string[] {
  const term = row.term.toLowerCase()
  const phrases = row.notWhen.flatMap((phrase) => {
    const literal = phrase.toLowerCase()
    const at = ` ${literal} `.indexOf(` ${term} `)
    if (at < 0) return [literal]
    return [literal, ...forms.map(({text}) => literal.slice(0, at) + text + literal.slice(at + term.length))]
  })
  return [...new Set(phrases.flatMap(respell))]
}
