import type {Document, Sentence} from '../../src/document/document.ts'
import {defineRule} from '../../src/rule/define-rule.ts'
import {holds} from '../../src/source/matches-of.ts'
import {matchSentence} from '../../src/words/match-sentence.ts'
import {cite} from '../guidance/sources.ts'

interface Notation {
  readonly pattern: RegExp
  readonly messageId: 'pValue' | 'interval' | 'ratio' | 'count' | 'spread' | 'test' | 'words' | 'money'
}

/** Notation and what to say instead. A nearby number is part of each pattern that could be a word or a name. */
const notations: readonly Notation[] = [
  {
    pattern:
      /\b[Pp]\s?(?:-?\s?values?\s?(?:was|were|of|[<=>≤≥])?\s?[<=>≤≥]?\s?)?[<=>≤≥]\s?0?\.\d+|\b[Pp]\s?[-–]?\s?values?\b/g,
    messageId: 'pValue',
  },
  {
    pattern:
      /\b(?:9[059]|99\.9)\s?%\s?(?:CIs?|CrIs?|(?:confidence|credible) intervals?)\b(?:\s?[:=]?\s?[-−]?\d+(?:\.\d+)?%?\s?(?:to|[-–,])\s?[-−]?\d+(?:\.\d+)?%?)?|\b(?:confidence|credible) intervals?\b|\bCI\b(?=[\s:=]*[-−]?\d)/g,
    messageId: 'interval',
  },
  {
    pattern:
      /\b(?:a?OR|a?HR|a?RR|IRR|SMD|WMD|MD)\b(?=\s?(?:[:=]|was|of)?\s?[-−]?\d)|\b(?:a?OR|a?HR|a?RR|IRR|SMD)s?\b(?= (?:for|of|in|between|among|comparing) [^.;()]{1,60} (?:was|were|of|=) [-−]?\d+\.\d)|\b(?:odds|hazards?|(?:incidence )?rate|risk|likelihood|prevalence) ratios?\b|\brelative risks?\b|\b(?:standardi[sz]ed )?mean differences?\b|\beffect sizes?\b|\bCohen[’']s d\b|(?<![\w.])[dgrβη]²?\s?=\s?[-−]?\d*\.\d+/g,
    messageId: 'ratio',
  },
  {pattern: /(?<![\w.])[nN]\s?=\s?\d[\d,]*/g, messageId: 'count'},
  {
    pattern:
      /\b(?:SD|SEM|IQR)\b(?=\s?(?:[:=]|was|of)?\s?[±]?\s?\d)|\bSE\b(?=\s?[:=±]\s?\d|\s\d+\.\d)|\bstandard (?:deviations?|errors?)\b|\binterquartile ranges?\b|±\s?\d+(?:\.\d+)?/g,
    messageId: 'spread',
  },
  {
    pattern:
      /[χΧ][²2]|\b[IRr]²|\bR2\s?=|\bI\^?2\s?=|\b[tFr]\s?\(\d+(?:,\s?\d+)?\)\s?=|\b(?:chi-squared?|t-tests?|ANOVA|Mann[-–]Whitney|Cox (?:model|regression)|(?:logistic|linear|multivariate|multivariable|multilevel) regressions?|regression (?:model|analys[ie]s)|Kaplan[-–]Meier|log[- ]rank|z[- ]scores?|AUC|AUROC|Cronbach[’']s alpha|Pearson(?:[’']s)? (?:r|correlation)|Spearman(?:[’']s)?|correlation coefficients?|Bonferroni)\b/g,
    messageId: 'test',
  },
  {
    pattern:
      /\b(?:intention[-\s]to[-\s]treat|per[-\s]protocol|adjust(?:ed|ing) for|percentage points?|(?:\d+(?:\.\d+)?|two|three|four|five|six|ten)[-\s]?fold|number needed to (?:treat|harm)|NNT|NNH|PASI[- ]?\d+|ACR[- ]?\d+|(?:randomi[sz]ed|allocated|assigned) (?:in a )?\d:\d(?::\d)?|\d:\d(?::\d)? (?:ratio|randomi[sz]ation|allocation)|in a 1:1)\b/g,
    messageId: 'words',
  },
  {
    pattern:
      /\b(?:ICERs?|QALYs?|incremental cost[-\s]effectiveness ratios?|quality[-\s]adjusted life[-\s]years?|willingness[-\s]to[-\s]pay)\b/g,
    messageId: 'money',
  },
]

/** Characters without which no pattern can match; a cheap way out for most sentences. */
const hint =
  /[<=>≤≥±χΧ²%]|value|interval|ratio|risk|CI|OR|HR|RR|MD|SD|SE|IQR|standard|inter|test|ANOVA|regress|rank|score|AU|Cronbach|Pearson|Spearman|correl|mean|effect size|Cohen|Mann|Cox|Kaplan|Bonf|intention|protocol|adjust|percentage|fold|NN|PASI|ACR|\d:\d|ICER|QALY|incremental|quality|willing|number needed/

export default defineRule({
  meta: {
    id: 'statistical-notation',
    summary: 'Statistics in symbols or in the terms of a paper',
    why: 'Lay readers do not know the notation, and it makes a summary read like a paper.',
    group: 'numbers',
    since: '0.1.0',
    status: 'stable',
    guidance: [cite('GLSP-PROTO'), cite('TF-PLS'), cite('ZARSHENAS'), cite('RHR')],
    messages: {
      pValue: 'Readers do not need “{phrase}”. Say what you found and how sure you are.',
      interval:
        'Few readers know what “{phrase}” means. Say it in words: “between … and …”, or how sure you are.',
      ratio: 'Few readers can use “{phrase}”. Give both numbers: “… in 100, compared with … in 100”.',
      count: '“{phrase}” is notation. Write “{number} people”.',
      spread: 'Readers do not need “{phrase}”. Give the average, or the range in words.',
      test: 'Readers do not need “{phrase}”. Leave out how you calculated it.',
      words: '“{phrase}” is a term of statistics. Say what it means for the result, or leave it out.',
      money:
        '“{phrase}” is a term of economics. Say it in words: “the cost for each extra year of good health”.',
    },
    options: {
      allowInterval: {
        type: 'boolean',
        default: false,
        description: 'Allow confidence intervals that are written out in words.',
        source: 'Catalogue: one interval in words is fine for professionals.',
      },
    },
  },
  *check(document, {allowInterval}, {terms}) {
    for (const sentence of document.everySentence) {
      if (sentence.block.kind === 'tableCell' || !holds(hint, sentence.text)) continue
      let covered = 0
      for (const found of findNotation(document, sentence)) {
        if (found.start < covered) continue
        covered = found.end
        const phrase = document.slice(found)
        if (terms.has(phrase)) continue
        if (allowInterval && found.messageId === 'interval' && /interval/i.test(phrase)) continue
        yield {
          messageId: found.messageId,
          at: {start: found.start, end: found.end},
          data: {phrase, number: phrase.replace(/^\D+/, '')},
          ...removal(document, found),
        }
      }
    }
  },
})

interface Found {
  readonly messageId: Notation['messageId']
  readonly start: number
  readonly end: number
}

function findNotation(document: Document, sentence: Sentence): Found[] {
  const found: Found[] = []
  for (const {pattern, messageId} of notations) {
    for (const {start, text} of matchSentence(sentence, pattern)) {
      const at = {start, end: start + text.trimEnd().length}
      if (!document.isQuoted(at)) found.push({...at, messageId})
    }
  }
  return found.sort((one, other) => one.start - other.start || other.end - one.end)
}

/** “n = 214” can be written in words at once; what else goes needs a person. */
function removal(document: Document, found: Found): {suggestions?: {text: string}[]} {
  if (found.messageId !== 'count') return {}
  return {suggestions: [{text: `${document.slice(found).replace(/^\D+/, '')} people`}]}
}
