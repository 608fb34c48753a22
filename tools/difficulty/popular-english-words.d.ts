/** The part of the untyped npm package `popular-english-words` that is used here. */
declare module 'popular-english-words' {
  export const words: {getAll(): readonly string[]}
}
