/** The part of the untyped npm package `text-readability` that is used here; its methods take a text, ours ignore it. */
declare module 'text-readability' {
  interface Readability {
    charCount(text: string): number
    letterCount(text: string): number
    lexiconCount(text: string): number
    syllableCount(text: string): number
    sentenceCount(text: string): number
    polySyllableCount(text: string): number
    difficultWords(text: string, syllableThreshold?: number): number
    averageSentenceLength(text: string): number
    averageSyllablePerWord(text: string): number
    averageLetterPerWord(text: string): number
    averageSentencePerWord(text: string): number
    fleschReadingEase(text: string): number
    fleschKincaidGrade(text: string): number
    smogIndex(text: string): number
    gunningFog(text: string): number
    colemanLiauIndex(text: string): number
    automatedReadabilityIndex(text: string): number
    daleChallReadabilityScore(text: string): number
  }
  const readability: Readability
  export default readability
}
