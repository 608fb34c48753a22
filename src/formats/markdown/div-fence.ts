import type {Code, Effects, Extension, State} from 'micromark-util-types'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    divFence: 'divFence'
  }
}

const colon = 58

/**
 * Lines of colons that open and close Quarto's and Pandoc's blocks (`::: {.callout-note}`) and directives
 * (`::video{…}`): they are no prose, and what stands between them is.
 */
export const divFence: Extension = {flow: {[colon]: {name: 'divFence', tokenize}}}

function tokenize(this: unknown, effects: Effects, ok: State, nok: State): State {
  let colons = 0
  return start

  function start(code: Code): State | undefined {
    effects.enter('divFence')
    return marker(code)
  }

  function marker(code: Code): State | undefined {
    if (code === colon) {
      colons += 1
      effects.consume(code)
      return marker
    }
    const isLetter = code !== null && code >= 97 && code <= 122
    if (colons < 2 || (colons === 2 && !isLetter)) return nok(code)
    return rest(code)
  }

  function rest(code: Code): State | undefined {
    if (code === null || code < -2) {
      effects.exit('divFence')
      return ok(code)
    }
    effects.consume(code)
    return rest
  }
}
