import type {PresetId} from '../../src/rule/preset.ts'
import {cite, type SourceKey} from '../guidance/sources.ts'

/** What some presets do where guidance disagrees, and whose advice they follow. */
export interface Side {
  readonly presets: readonly PresetId[]
  /** What they do, as the end of “public, policy: …”. */
  readonly does: string
  readonly sources: readonly SourceKey[]
}

/** One question on which published guidance disagrees. */
export interface Conflict {
  readonly question: string
  /** Rules and settings that carry it. */
  readonly about: readonly string[]
  readonly sides: readonly Side[]
}

/** Where guidance disagrees and how each preset decides. */
export const conflicts: readonly Conflict[] = [
  {
    question: 'Do findings come before methods?',
    about: ['findings-before-methods', 'lead-with-finding', 'key-messages'],
    sides: [
      {
        presets: ['public', 'policy', 'professional'],
        does: 'NIHR asks for findings first, so the order of the text counts.',
        sources: ['SEED', 'COCH-MSK', 'RHR'],
      },
      {
        presets: ['nihr'],
        does: 'the prompts of the Journals Library put “what did we do” before “what did we find”, so the order is a hint.',
        sources: ['NJL', 'SEED'],
      },
      {
        presets: ['cochrane'],
        does: 'the template puts methods before results, so the key messages on top have to tell the finding.',
        sources: ['COCH-TPL'],
      },
      {
        presets: ['eu-ctr'],
        does: 'the ten elements of Annex V put results late, and the order may be changed, so it is left to you.',
        sources: ['EU-ELEM', 'EU-FAQ'],
      },
      {
        presets: ['elife'],
        does: 'a digest runs from background to findings, so the order is left to you.',
        sources: ['ELIFE'],
      },
    ],
  },
  {
    question: 'Are headings questions?',
    about: ['headingForm', 'heading-style', 'heading-missing'],
    sides: [
      {
        presets: ['cochrane', 'eu-ctr'],
        does: 'questions, as in the templates.',
        sources: ['COCH-TPL', 'RAYNOR', 'PLG-HEAD'],
      },
      {
        presets: ['policy'],
        does: 'statements: people with little time read the answer in the heading.',
        sources: ['NHS-FMT'],
      },
      {
        presets: ['public', 'professional', 'nihr'],
        does: 'either, but one form throughout.',
        sources: ['PLG-HEAD', 'NHS-FMT'],
      },
      {presets: ['elife'], does: 'a digest has no headings.', sources: ['ELIFE']},
    ],
  },
  {
    question: '“We” and “you”?',
    about: ['pronouns', 'voice', 'personal-pronouns'],
    sides: [
      {
        presets: ['public', 'policy', 'professional', 'nihr', 'cochrane', 'eu-ctr'],
        does: 'yes: it is clear then who speaks to whom. Set “pronouns” to “avoid-first” where a template forbids it.',
        sources: ['NHS-VOICE', 'PLG-YOU', 'UKHSA'],
      },
      {
        presets: ['elife'],
        does: 'no: a digest speaks of the researchers in the third person.',
        sources: ['ELIFE'],
      },
    ],
  },
  {
    question: 'Does the text advise?',
    about: ['policy-implication', 'no-treatment-advice', 'talking-down'],
    sides: [
      {
        presets: ['policy', 'professional'],
        does: 'yes: say what readers could do with the findings.',
        sources: ['CHSRF', 'RHR'],
      },
      {
        presets: ['cochrane'],
        does: 'no: a review makes no recommendation on treatment.',
        sources: ['COCH-TPL'],
      },
      {
        presets: ['eu-ctr'],
        does: 'no: a trial summary informs and does not promote.',
        sources: ['ZARSHENAS', 'EU-ELEM'],
      },
      {
        presets: ['public', 'nihr', 'elife'],
        does: 'neither is asked for; advice on treatment gets a hint.',
        sources: ['ZARSHENAS'],
      },
    ],
  },
  {
    question: 'Is “more research is needed” enough?',
    about: ['policy-implication', 'what-next', 'key-messages'],
    sides: [
      {
        presets: ['policy', 'professional', 'public', 'nihr'],
        does: 'no: name the question that is open.',
        sources: ['CHSRF'],
      },
      {presets: ['cochrane'], does: 'the last key message may name the gap.', sources: ['COCH-TPL']},
      {presets: ['eu-ctr'], does: 'say whether more studies are planned.', sources: ['EU-ELEM']},
    ],
  },
  {
    question: 'Stories of people?',
    about: ['lived-experience', 'anecdote-as-evidence'],
    sides: [
      {
        presets: ['public', 'policy'],
        does: 'welcome as a hint, never in place of the result.',
        sources: ['SEED', 'BOUTRON'],
      },
      {
        presets: ['cochrane', 'eu-ctr'],
        does: 'one person’s story in place of the result is an error.',
        sources: ['BOUTRON'],
      },
      {
        presets: ['nihr', 'professional', 'elife'],
        does: 'not asked for: there is no room.',
        sources: ['NJL'],
      },
    ],
  },
  {
    question: 'How many abbreviations?',
    about: ['acronym-overuse', 'acronym-undefined'],
    sides: [
      {presets: ['nihr'], does: 'none.', sources: ['NJL']},
      {
        presets: ['cochrane'],
        does: 'two, and none that only readers in one country know.',
        sources: ['PLG-ABBR', 'COCH-PROMPT'],
      },
      {presets: ['public', 'policy', 'eu-ctr', 'elife'], does: 'three.', sources: ['PLG-ABBR']},
      {presets: ['professional'], does: 'five.', sources: ['PLG-ABBR']},
    ],
  },
  {
    question: 'Pictures?',
    about: ['visuals', 'figures-and-alt-text'],
    sides: [
      {presets: ['nihr'], does: 'text only.', sources: ['NJL']},
      {
        presets: ['public', 'policy', 'professional', 'cochrane', 'eu-ctr', 'elife'],
        does: 'allowed, with words that say what they show.',
        sources: ['SEED', 'CDC-CCI', 'HRA'],
      },
    ],
  },
  {
    question: 'How long?',
    about: ['limit', 'length-limit'],
    sides: [
      {presets: ['nihr'], does: 'at most 300 words, a rule of the funder.', sources: ['NJL']},
      {presets: ['cochrane'], does: '400 to 850 words, a rule of the publisher.', sources: ['COCH-STYLE']},
      {presets: ['policy'], does: 'at most 500: a page of main messages.', sources: ['CHSRF']},
      {presets: ['eu-ctr'], does: 'as short as it can be; a hint above 1,500.', sources: ['RAYNOR']},
      {
        presets: ['elife'],
        does: 'a hint above 400; the mean of published digests is 347.',
        sources: ['ELIFE'],
      },
      {presets: ['public', 'professional'], does: 'no rule; a hint above 600.', sources: ['INVOLVE']},
    ],
  },
  {
    question: 'Which parts have to be there?',
    about: [
      'required-sections',
      'find-out-more',
      'who-took-part',
      'involvement-described',
      'who-and-who-paid',
    ],
    sides: [
      {
        presets: ['cochrane'],
        does: 'the parts of the template; links and involvement stand elsewhere on the page.',
        sources: ['COCH-TPL'],
      },
      {
        presets: ['eu-ctr'],
        does: 'the ten elements of Annex V, all of them.',
        sources: ['EU-ELEM', 'EU-FAQ'],
      },
      {
        presets: ['nihr'],
        does: 'the four prompts, as hints; the report around the summary carries funders and links.',
        sources: ['NJL'],
      },
      {
        presets: ['policy'],
        does: 'what decision makers ask for, with a person to contact.',
        sources: ['SEED', 'RHR'],
      },
      {
        presets: ['professional'],
        does: 'how ready it is and whether it fits the service.',
        sources: ['SEED'],
      },
      {presets: ['public'], does: 'what people ask for, in any order.', sources: ['ZARSHENAS']},
      {presets: ['elife'], does: 'nothing: the page around the digest carries it.', sources: ['ELIFE']},
    ],
  },
  {
    question: 'How certain do the words sound?',
    about: ['certainty-and-limits', 'null-result-wording', 'hedge-stack'],
    sides: [
      {
        presets: ['cochrane'],
        does: 'words such as “probably” are tied to how sure the reviewers are, and terms of the method are put plainly.',
        sources: ['COCH-PROMPT'],
      },
      {presets: ['eu-ctr'], does: 'say that one study cannot settle it.', sources: ['EU-ELEM']},
      {
        presets: ['public', 'policy', 'professional', 'nihr'],
        does: 'say how sure you are and why, once.',
        sources: ['COCH-OLD', 'PIF'],
      },
      {presets: ['elife'], does: 'hedges are enough.', sources: ['ELIFE']},
    ],
  },
  {
    question: 'How much methods?',
    about: ['methods-share'],
    sides: [
      {presets: ['policy'], does: 'at most a fifth of the words: one short paragraph.', sources: ['RHR']},
      {presets: ['professional'], does: 'at most a quarter of the words.', sources: ['SEED']},
      {
        presets: ['public', 'nihr', 'cochrane'],
        does: 'at most 3 words in 10.',
        sources: ['SEED', 'COCH-MSK'],
      },
      {
        presets: ['eu-ctr', 'elife'],
        does: 'not counted: the design has to be told.',
        sources: ['EU-ELEM', 'ELIFE'],
      },
    ],
  },
  {
    question: 'Percentages or “14 in 100”?',
    about: ['mixed-number-formats', 'statistical-notation', 'decimal-precision'],
    sides: [
      {
        presets: ['public', 'policy', 'professional', 'nihr', 'cochrane', 'elife'],
        does: 'either; mixing them in one comparison is reported.',
        sources: ['PIF', 'BULJAN'],
      },
      {
        presets: ['eu-ctr'],
        does: 'one form and one base throughout: mixing is an error.',
        sources: ['GLSP-PROTO'],
      },
    ],
  },
]

/** A question that two presets answer otherwise. */
export interface ConflictBetween {
  readonly question: string
  /** What each of the two does, and the titles of the guidance that it follows. */
  readonly sides: readonly {
    readonly preset: PresetId
    readonly does: string
    readonly guidance: readonly string[]
  }[]
}

/**
 * The questions that two presets answer otherwise.
 *
 * @param names Rules and settings that differ between the two: questions about others are left out.
 */
export function conflictsBetween(
  first: PresetId,
  second: PresetId,
  names: ReadonlySet<string>,
): readonly ConflictBetween[] {
  return conflicts.flatMap(({question, about, sides}) => {
    if (!about.some((name) => names.has(name))) return []
    const found = [first, second].map((id) => sides.find(({presets}) => presets.includes(id)))
    if (found[0] === found[1]) return []
    return [
      {
        question,
        sides: [first, second].flatMap((preset, index) => {
          const side = found[index]
          if (side === undefined) return []
          return [{preset, does: side.does, guidance: side.sources.map((key) => cite(key).title)}]
        }),
      },
    ]
  })
}
