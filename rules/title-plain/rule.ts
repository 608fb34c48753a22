import {documentTitle} from '../../src/discourse/discourse.ts'
import {defineRule} from '../../src/rule/define-rule.ts'
import {holds} from '../../src/source/matches-of.ts'
import {cite} from '../guidance/sources.ts'

/** Words of paper titles: catalogue, `title-plain`. */
const journalWords =
  /\b(?:randomi[sz]ed|(?:controlled|clinical|crossover|cluster|multi-?cent(?:re|er)|pragmatic|parallel[- ]group) (?:\w+ ){0,2}(?:trial|study)|double[- ]blind(?:ed)?|placebo[- ]controlled|open[- ]label|phase (?:[1-4]|I{1,3}V?|IV)[ab]?\b|efficacy|(?:cost-)?effectiveness of|(?:an? )?(?:economic )?evaluation of|associations? (?:between|of)|(?:a )?(?:systematic|scoping|umbrella|rapid|literature) review|meta-analys[ei]s|meta-synthesis|lay synopsis|(?:cohort|cross-sectional|case[- ]control|observational|qualitative|mixed[- ]methods|feasibility|longitudinal|retrospective|prospective) (?:study|analysis|evaluation|survey)|process evaluation|study protocol|multivaria(?:te|ble)|determinants of|predictors of|(?:prophylaxis|prophylactic)\b|for the (?:treatment|prevention|management|prophylaxis|diagnosis|assessment) of|supplementation (?:for|in)|exploratory|service evaluation|mixed[- ]methods|secondary analysis|sub-?group analysis|feasibility (?:and acceptability )?of|acceptability of|comparison of [^?]{3,60} (?:and|versus|vs)\b|correlates of|risk factors for|outcomes (?:of|after|following|in)|utili[sz]ation of|uptake of|efficacious|cost-utility|versus|vs\.?(?= )|prognostic|biomarkers?|diagnostic accuracy|(?:predictive|clinical) (?:value|utility|significance|relevance) of|pathogenesis|a?etiology|peri-?operative|realist (?:synthesis|review|evaluation)|record[- ]linkage|quasi-experimental|dose-(?:ranging|finding|escalation)|(?:sham|inactive|active)[- ]control(?:led)?|prevalence of|incidence of|RCT|(?:pharmacological|psychological|psychosocial|behaviou?ral|educational|surgical|dietary|nutritional|complementary|physical|digital|exercise|therapeutic|preventive|conservative|medical|non-?[a-z]+) (?:interventions?|therap(?:y|ies)|treatments?) (?:for|to|in|versus)|interventions? (?:for|to|in))\b|: (?:an? |the |results (?:of|from) (?:an? |the )?)?(?:[\w-]+ ){0,4}(?:evaluation|trial|analysis|survey|audit|protocol|investigation|cohort|case study|study protocol|overview|perspective|synthesis)\s*$/i

/** Names the kind of text and not the topic. */
const kindOfText =
  /^(?:(?:plain|lay|easy)[- ](?:english|language|read)?[- ]?(?:summary|abstract|version)|(?:plain|lay) summary|summary|abstract|author summary|digest|research summary|policy brief|briefing|report)\W*$/i

export default defineRule({
  meta: {
    id: 'title-plain',
    summary: 'A title from a research paper, or a title that is too long',
    why: 'The title decides who reads on, and a journal title tells most people that the text is not for them.',
    group: 'structure',
    since: '0.1.0',
    status: 'stable',
    guidance: [
      cite('COCH-TPL', 'Title'),
      cite('RHR'),
      cite('NHS-FMT', 'main heading of about 65 characters'),
    ],
    messages: {
      same: 'This is the title of the paper. Say what you found, or ask the question that you answer.',
      journal:
        '“{phrase}” belongs in a journal title. Say what you found, or ask the question that you answer.',
      kind: '“{phrase}” names the kind of text. Say what you found, or ask the question that you answer.',
      long: 'This title has {length} characters. Aim for at most {max}.',
    },
    options: {
      max: {
        type: 'integer',
        default: 100,
        minimum: 1,
        unit: 'characters',
        description: 'Longest title.',
        source: 'Own choice: two lines on a page; Cochrane’s handbook allows 256',
      },
      hintAbove: {
        type: 'integer',
        default: 65,
        minimum: 1,
        unit: 'characters',
        description: 'Longer titles get a hint.',
        source: 'NHS service manual: about 65 characters',
      },
    },
  },
  *check(document, {max, hintAbove}, {settings}) {
    const title = documentTitle(document)
    if (title === undefined) return
    const text = title.text.trim()
    const journal = journalWords.exec(text.slice(0, 500))
    if (settings.paperTitle !== undefined && normalise(settings.paperTitle) === normalise(text))
      yield {messageId: 'same', at: title}
    else if (journal !== null) yield {messageId: 'journal', at: title, data: {phrase: journal[0]}}
    else if (holds(kindOfText, text)) yield {messageId: 'kind', at: title, data: {phrase: text}, step: -1}
    else if (text.length > max) yield {messageId: 'long', at: title, data: {length: text.length, max}}
    else if (text.length > hintAbove)
      yield {messageId: 'long', at: title, data: {length: text.length, max: hintAbove}, step: -2}
  },
})

function normalise(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
