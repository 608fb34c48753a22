import {describe, expect, it} from 'vitest'
import {openLexicon} from '../../src/words/lexicon.ts'
import {compilePhrases} from '../../src/words/phrase-matcher.ts'
import {suggestionsFor} from '../../src/words/suggest.ts'
import {lexiconText} from '../../tools/words/build-lexicon.ts'
import type {LexiconRow} from '../../tools/words/lexicon-rows.ts'

function row(line: string): LexiconRow {
  const [term = '', pos = 'n', plain = '', notWhen = '', variants = ''] = line.split('; ')
  const list = (cell: string): readonly string[] => cell.split('|').filter(Boolean)
  const partOfSpeech = pos === 'n' || pos === 'v' || pos === 'adj' || pos === 'adv' ? pos : 'phrase'
  const lists = {variants: list(variants), plain: list(plain), notWhen: list(notWhen)}
  return {file: 'test', line: 1, term, partOfSpeech, ...lists, meaning: '', audience: 'public', source: 'own'}
}

const lexicon = openLexicon(
  lexiconText(
    [
      'AIDS; n; illness caused by HIV',
      'adverse event; n; side effect|unwanted effect',
      'asymptomatic; adj; without symptoms',
      'administer; v; give',
      'oral; adj; taken by mouth|mouth',
      'cohort; n; group of people',
      'control; n; comparison group; pest control|control of',
      'criterion; n; rule; ; criteria:pl',
      'intervention; n; treatment',
      'mortality; n; deaths',
      'randomise; v; put into groups by chance',
      'screen; n; check',
      'screen; v; check !',
      'undertake; v; do !',
      'sufficient; adj; enough|large',
      'consist of; v; be made up of',
      'enhance; v; make better|improve',
      'timely; adj; at the right time|quick',
    ].map(row),
  ),
)

function found(text: string): readonly string[] {
  const words = text.split(' ')
  const lower = words.map((word) => word.toLowerCase())
  return lexicon
    .find(lower, words)
    .map(({start, end, form, entry}) => `${words.slice(start, end).join(' ')}: ${entry.term}, ${form}`)
}

function suggested(text: string): readonly string[] {
  const words = text.split(' ')
  const matches = lexicon.find(
    words.map((word) => word.toLowerCase()),
    words,
  )
  return matches.flatMap((match) =>
    suggestionsFor(match, {words, region: 'uk'}).map(
      ({text: plain, start, end, isSafe}) =>
        [...words.slice(0, start), plain, ...words.slice(end)].join(' ') + (isSafe ? ' !' : ''),
    ),
  )
}

describe('compilePhrases', () => {
  const matcher = compilePhrases(() => [
    {text: 'follow-up', value: 'short'},
    {text: 'follow up visit', value: 'long'},
    {text: 'visit', value: 'visit'},
  ])

  it('takes the longest phrase and treats hyphens as spaces', () => {
    expect(matcher.match(['a', 'follow-up', 'visit', 'follow', 'up'])).toEqual([
      {start: 1, end: 3, isInside: false, value: 'long'},
      {start: 3, end: 5, isInside: false, value: 'short'},
    ])
  })

  it('says when a phrase is part of a hyphenated word', () => {
    expect(matcher.match(['re-visit'])).toEqual([{start: 0, end: 1, isInside: true, value: 'visit'}])
  })

  it('finds the phrases of each list, whichever was looked for first', () => {
    const words = ['first', 'visit', 'last', 'visit']
    expect(matcher.match(words).map(({start}) => start)).toEqual([1, 3])
    const other = compilePhrases(() => [
      {text: 'last', value: 'late'},
      {text: 'visit', value: 'other'},
    ])
    expect(other.match(words).map(({value}) => value)).toEqual(['other', 'late', 'other'])
    expect(matcher.match(words).map(({value}) => value)).toEqual(['visit', 'visit'])
  })

  it('costs the same with 5,000 phrases as with 500', () => {
    const text = Array.from({length: 20_000}, (_, at) =>
      at % 9 === 0 ? `term${at % 400}` : `word${at % 700}`,
    )
    const time = (size: number): number => {
      const many = compilePhrases(() =>
        Array.from({length: size}, (_, at) => ({text: `term${at} more${at}`, value: at})),
      )
      many.match(text)
      const runs = Array.from({length: 9}, () => {
        const start = performance.now()
        many.match(text)
        return performance.now() - start
      })
      return Math.min(...runs)
    }
    // The measured ratio is 1.0 to 1.1; the bound leaves room for a busy machine.
    expect(time(5000)).toBeLessThan(time(500) * 2 + 1)
  })
})

describe('openLexicon', () => {
  it('finds inflected forms and American spelling', () => {
    expect(found('Adverse events met the criteria of randomized cohorts')).toEqual([
      'Adverse events: adverse event, plural',
      'criteria: criterion, plural',
      'randomized: randomise, past-or-participle',
      'cohorts: cohort, plural',
    ])
  })

  it('leaves a term alone in a phrase where it is not jargon', () => {
    expect(found('pest control and the controls for control of rats')).toEqual(['controls: control, plural'])
  })

  it('asks for the capitals of an abbreviation', () => {
    expect(found('AIDS and hearing aids')).toEqual(['AIDS: AIDS, singular'])
  })

  it('chooses noun or verb by the word before', () => {
    expect(found('we screen people and a screen helps')).toEqual([
      'screen: screen, base',
      'screen: screen, singular',
    ])
  })
})

describe('suggestionsFor', () => {
  it.each([
    ['Adverse events were rare', ['Side effects were rare', 'Unwanted effects were rare']],
    ['They undertook a walk', ['They did a walk !']],
    ['Nurses administered the drug', ['Nurses gave the drug']],
    ['It was administered by nurses', ['It was given by nurses']],
    ['This is an intervention', ['This is a treatment']],
    ['It had a mortality of 3', ['It had deaths of 3']],
    ['Some asymptomatic people had it', ['Some people without symptoms had it']],
    ['People were asymptomatic', ['People were without symptoms']],
    ['A sufficient dose', ['A large dose']],
    ['The data consisted of ages', ['The data was made up of ages']],
    ['It was an enhanced test', ['It was an improved test']],
    ['A timely and good one', ['A quick and good one']],
    ['The oral drugs were new', ['The drugs taken by mouth were new', 'The mouth drugs were new']],
    ['We study cohorts', ['We study groups of people']],
  ])('fits the alternative into “%s”', (text, expected) => {
    expect(suggested(text)).toEqual(expected)
  })
})
