import {describe, expect, it} from 'vitest'
import {headingRole, runInHeading} from '../../src/discourse/discourse.ts'

describe('headingRole', () => {
  it.each([
    ['Background', 'background'],
    ['Why did we do this study?', 'background'],
    ['What is asthma?', 'background'],
    ['What did we want to find out?', 'aim'],
    ['Review question', 'aim'],
    ['Aims', 'aim'],
    ['What did we do?', 'methods'],
    ['How did we do it?', 'methods'],
    ['Study characteristics', 'methods'],
    ['How up to date is this evidence?', 'methods'],
    ['What did we find?', 'finding'],
    ['Key messages', 'finding'],
    ['Main results', 'finding'],
    ['What are the limitations of the evidence?', 'meaning'],
    ['Certainty of the evidence', 'meaning'],
    ['What does this mean?', 'meaning'],
    ['Next steps', 'meaning'],
    ['Who funded this study?', 'other'],
    ['Where can I find more information?', 'other'],
  ])('reads “%s” as %s', (heading, role) => {
    expect(headingRole(heading)).toBe(role)
  })

  it('gives no role to a heading that names methods and findings at once', () => {
    expect(headingRole('What did the researchers do and find?')).toBeUndefined()
  })

  it('gives no role to a heading whose words do not say', () => {
    expect(headingRole('Braces versus wires')).toBeUndefined()
    expect(headingRole('')).toBeUndefined()
  })
})

describe('runInHeading', () => {
  it('splits a heading and its colon from the sentence', () => {
    expect(runInHeading('Background: Many people have sore feet.')).toEqual({
      heading: 'Background',
      rest: 'Many people have sore feet.',
    })
  })

  it('splits a question from its answer', () => {
    expect(runInHeading('What did we find? Nothing helped.')).toEqual({
      heading: 'What did we find?',
      rest: 'Nothing helped.',
    })
  })

  it('leaves a clause with a colon alone', () => {
    expect(runInHeading('Our trial asked: does tea help?')).toBeUndefined()
    expect(runInHeading('Three drinks were tried: tea, milk and water.')).toBeUndefined()
  })
})
