import {describe, expect, it} from 'vitest'
import {parsePlainText} from '../../src/formats/plain-text.ts'
import {outlineProse} from '../support/outline-prose.ts'

const outline = (source: string): string[] => outlineProse(parsePlainText(source))

const long =
  'We asked 120 people to take part in the study, and we followed them for a year in three hospitals, with a visit a month.'

describe('parsePlainText', () => {
  it('reads short lines as headings, alone or directly above a paragraph', () => {
    expect(
      outline(
        'A STUDY OF SLEEP\n\nBackground\nMany people sleep badly, and we wanted to know whether talking helps.\nIt may.\n\nWhat did we do?\n\nWe asked.',
      ),
    ).toEqual([
      'h1 A STUDY OF SLEEP',
      'h2 Background',
      'p Many people sleep badly, and we wanted to know whether talking helps./It may.',
      'h2 What did we do?',
      'p We asked.',
    ])
  })

  it('reads lists, wrapped and nested, with blank lines between items or not', () => {
    expect(
      outline('We asked:\n- about sleep\n  and rest\n- about pain\n   - back\n\n1. One\n\n2. Two'),
    ).toEqual([
      'p We asked:',
      'li ul1.0 about sleep/and rest',
      'li ul1.1 about pain',
      'li ul2.0 deep 2 back',
      'li ol3.0 One',
      'li ol3.1 Two',
    ])
  })

  it('tells numbered headings from numbered items', () => {
    expect(
      outline('1. What is this about?\n\nIt is about sleep.\n\n2. What did we find?\n\nIt worked.'),
    ).toEqual(['h1 What is this about?', 'p It is about sleep.', 'h2 What did we find?', 'p It worked.'])
  })

  it('reads a text from a word processor, with a line for each paragraph', () => {
    expect(outline(`Sleep study\nMethods\n${long}\n• one\n• two\nResults:\n${long}\nIt worked.`)).toEqual([
      'h1 Sleep study',
      'h2 Methods',
      `p ${long}`,
      'li ul1.0 one',
      'li ul1.1 two',
      'h2 Results:',
      `p ${long}`,
      'p It worked.',
    ])
  })

  it('joins lines that were wrapped, long ones too', () => {
    expect(outline('End (a) of it. 12 people\nwere asked in\nthe study.')).toEqual([
      'p End (a) of it. 12 people/were asked in/the study.',
    ])
    expect(outline(`${long.slice(0, -1)}, and then\nwe asked again.`)).toHaveLength(1)
  })

  it('reads underlined headings, rules, tables with tabs, and mail quotes', () => {
    expect(
      outline('Title\n=====\n\nPart\n----\nText.\n\n-----\n\nGroup\tNumber\nDrug\t3\n\n> I was\n> well.'),
    ).toEqual([
      'h1 Title',
      'h2 Part',
      'p Text.',
      'td 0,0 head Group',
      'td 0,1 head Number',
      'td 1,0 Drug',
      'td 1,1 3',
      'p quote I was/well.',
    ])
  })

  it('maps text over line ends of every kind', () => {
    const source = '\uFEFF  One \r\n\ttwo\rthree\n\n'
    const [block] = parsePlainText(source).blocks
    expect(block?.text).toBe('One/two/three'.replaceAll('/', '\n'))
    expect(block?.segments.map(({source: at, sourceLength}) => source.slice(at, at + sourceLength))).toEqual([
      'One',
      ' \r\n\t',
      'two\rthree',
    ])
  })
})
