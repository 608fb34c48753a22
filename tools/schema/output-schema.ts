type Schema = Readonly<Record<string, unknown>>

/** An object with these properties and no others; those of `optional` may be missing. */
function object(properties: Readonly<Record<string, Schema>>, optional: readonly string[] = []): Schema {
  const required = Object.keys(properties).filter((name) => !optional.includes(name))
  return {type: 'object', additionalProperties: false, required, properties}
}

const text: Schema = {type: 'string'}
const count: Schema = {type: 'integer', minimum: 0}
const number: Schema = {type: 'number'}
const beforeAndAfter = object({before: number, after: number})
const point: Schema = {$ref: '#/definitions/point'}

const definitions: Readonly<Record<string, Schema>> = {
  point: {
    description:
      'offset: 0-based UTF-16 units into the decoded text without byte order mark; line and column: 1-based, columns in UTF-16 units.',
    ...object({offset: count, line: {type: 'integer', minimum: 1}, column: {type: 'integer', minimum: 1}}),
  },
  message: object(
    {
      ruleId: text,
      severity: {enum: ['error', 'warning', 'info']},
      message: text,
      start: point,
      end: {description: 'Exclusive.', ...point},
      actual: {description: 'The source from start to end.', type: 'string'},
      suggestions: {
        description: 'Each replaces exactly start..end; a safe one needs no person.',
        type: 'array',
        items: object({text, safe: {type: 'boolean'}}),
      },
      related: {
        description: 'ruleId: of a finding on the same words that was folded into this one.',
        type: 'array',
        items: object({message: text, start: point, end: point, ruleId: text}, ['ruleId']),
      },
      url: {description: 'Page of the rule.', type: 'string'},
      anchor: {
        description: 'Place in a Word file.',
        ...object({part: text, paragraph: count, start: count, end: count}),
      },
    },
    ['anchor'],
  ),
  scores: object({
    words: count,
    sentences: count,
    syllables: count,
    readingAge: number,
    difficulty: {description: '1 (easy) to 6 (hard), the scale of human ratings.', type: 'number'},
    fleschReadingEase: number,
    fleschKincaidGrade: number,
    smog: number,
    gunningFog: number,
    colemanLiau: number,
    automatedReadability: number,
    daleChall: number,
  }),
  nextEdit: {
    description:
      'A change that makes the text easier, measured by making it and asking the difficulty model again.',
    ...object(
      {
        kind: {
          description: 'split: two sentences of one. replace: other words. explain: say what a term means.',
          enum: ['split', 'replace', 'explain'],
        },
        text: {description: 'What to do, as a sentence.', type: 'string'},
        start: point,
        end: {description: 'Exclusive.', ...point},
        actual: {
          description:
            'The source from start to end: the word before which to split, or the term at its first place.',
          type: 'string',
        },
        replacement: {description: 'What to write there.', type: 'string'},
        places: {description: 'Places that change.', type: 'integer', minimum: 1},
        ruleIds: {type: 'array', minItems: 1, items: text},
        sentenceDifficulty: {
          description: 'Of the sentence at start, 1 (easy) to 6 (hard); of two parts the harder.',
          ...beforeAndAfter,
        },
        meanDifficulty: {
          description:
            'Mean over all sentences of the text, weighted by their words; edits are ranked by its fall. An edit of one place changes it little.',
          ...beforeAndAfter,
        },
      },
      ['replacement'],
    ),
  },
  scoreDetails: {
    description: 'What was scored, for `laylint score`.',
    ...object(
      {
        isTooShort: {
          description: 'Under 100 words: the scores of the text as a whole mean nothing.',
          type: 'boolean',
        },
        leftOut: {
          description: 'How many stretches of the text are not scored.',
          ...object({
            headings: count,
            tableCells: count,
            captions: count,
            footnotes: count,
            references: count,
            addressesAndCode: count,
          }),
        },
        harderThan: {
          description:
            'Of 100 published texts of a kind, how many are easier. Left out where the text is too short.',
          ...object({nihr: number, cochrane: number, elife: number, abstracts: number}),
        },
      },
      ['harderThan'],
    ),
  },
  sentence: object({
    start: point,
    end: point,
    role: {enum: ['background', 'aim', 'methods', 'finding', 'meaning', 'other']},
    margin: {description: 'How sure the role is, in score units.', type: 'number'},
    difficulty: {description: '1 (easy) to 6 (hard).', type: 'number'},
    words: count,
  }),
  file: object(
    {
      path: text,
      format: {enum: ['markdown', 'text', 'html', 'docx', 'odt']},
      preset: text,
      messages: {type: 'array', items: {$ref: '#/definitions/message'}},
      notes: {description: 'What was read otherwise than the writer may think.', type: 'array', items: text},
      nextEdits: {
        description:
          'The edits that make the text easiest, best first. Findings about order and content have no difficulty and are not among them.',
        type: 'array',
        maxItems: 3,
        items: {$ref: '#/definitions/nextEdit'},
      },
      scores: {$ref: '#/definitions/scores'},
      scoreDetails: {$ref: '#/definitions/scoreDetails'},
      sentences: {type: 'array', items: {$ref: '#/definitions/sentence'}},
    },
    ['notes', 'nextEdits', 'scores', 'scoreDetails', 'sentences'],
  ),
}

/** JSON Schema of `--format json`, version 1; a line of `laylint batch` is its `file` with an `id`. */
export function outputSchema(): Schema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'https://raw.githubusercontent.com/laylint/laylint/main/schema/output.schema.json',
    title: 'Report of laylint, version 1',
    ...object({
      schema: {const: 1},
      tool: object({name: {const: 'laylint'}, version: text}),
      files: {type: 'array', items: {$ref: '#/definitions/file'}},
      summary: object({files: count, errors: count, warnings: count, infos: count}),
    }),
    definitions,
  }
}
