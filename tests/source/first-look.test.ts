import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {beforeAll, describe, expect, test} from 'vitest'
import {mayMatch} from '../../src/source/first-look.ts'
import {holds, matchesOf} from '../../src/source/matches-of.ts'
import {viewOf} from '../../src/source/one-byte.ts'
import {collectPatterns} from '../../tools/patterns/collect-patterns.ts'
import {requiredRuns} from '../../tools/patterns/required-runs.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Lines of the case files: every rule finds something in some of them. */
function caseLines(): string[] {
  const folder = path.join(root, 'tests/rules')
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .flatMap((name) => readFileSync(path.join(folder, name), 'utf8').split('\n'))
    .filter((line) => line.length > 40)
}

/** Sentences with what takes two bytes: signs that others stand for, Greek, a thin space, an emoji. */
function dress(line: string, index: number): string {
  const curly = line
    .replaceAll("'", '’')
    .replace(/"([^"]*)"/g, '“$1”')
    .replaceAll(' - ', ' – ')
  const extras = ['', ' – and β', ' 5\u2009mg', ' 😀', ' ≥ 5', '']
  return index % 3 === 0 ? line : curly + extras[index % extras.length]
}

describe('first looks', () => {
  let patterns: RegExp[] = []
  let lines: string[] = []
  beforeAll(async () => {
    patterns = await collectPatterns(root)
    lines = [...new Set(caseLines())].filter((_, index) => index % 4 === 0).map(dress)
  }, 60_000)

  test('never deny a match, and find what the patterns find', {timeout: 120_000}, () => {
    let matches = 0
    let denials = 0
    for (const pattern of patterns) {
      const {source, flags} = pattern
      const every = new RegExp(source, flags.replace(/[gy]/g, '').concat('g'))
      const single = new RegExp(source, flags.replace(/[gy]/g, ''))
      for (const line of lines) {
        const wanted = [...line.matchAll(every)]
        const view = viewOf(line)
        if (view !== undefined && !mayMatch(single, view)) denials += 1
        if (wanted.length === 0) continue
        matches += 1
        const found = matchesOf(every, line)
        expect(found.map((match) => [match.index, ...match])).toEqual(
          wanted.map((match) => [match.index, ...match]),
        )
        expect(holds(single, line), `${source} in ${line}`).toBe(true)
      }
    }
    expect(matches).toBeGreaterThan(10_000)
    expect(denials).toBeGreaterThan(matches)
  })

  test.each([
    [/\b(?:funded|paid for) by\b/, 'The trial was funded by a charity of the region.', true],
    [/\b(?:funded|paid for) by\b/, 'The trial was run by a charity of the whole region.', false],
    [/^(?:simply|clearly)\b/, '“Simply” is the first word of this short sentence.', true],
    [/don['’]t know/, 'People who don’t know what the word means stop here.', true],
    [/\d+% of \w+ improved/, 'Some 40% of patients improved within a year or so.', true],
  ])('%s in “%s”', (pattern, text, isFound) => {
    expect(holds(pattern, text)).toBe(pattern.test(text))
    const need = requiredRuns(pattern)
    expect(need?.codes.size).toBeGreaterThan(0)
    expect(pattern.test(text) || !isFound || text.startsWith('“')).toBe(true)
  })

  test('know nothing of a pattern without letters that must be there', () => {
    expect(requiredRuns(/\w+ \w+/)).toBeUndefined()
    expect(requiredRuns(/(?:fund|.)ed?/)).toBeUndefined()
  })

  test('give matches and groups with the signs of the text', () => {
    const text = 'The team’s “plain” summary – 5 pages – is here for all to read.'
    const [match] = matchesOf(/“(?<said>\w+)” (summary – \d)/g, text)
    expect(match?.[0]).toBe('“plain” summary – 5')
    expect(match?.groups?.said).toBe('plain')
    expect(match?.[2]).toBe('summary – 5')
    expect(match?.input).toBe(text)
  })
})
