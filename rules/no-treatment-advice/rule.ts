import type {Document, Sentence} from '../../src/document/document.ts'
import {defineRule} from '../../src/rule/define-rule.ts'
import {holds} from '../../src/source/matches-of.ts'
import {matchSentence} from '../../src/words/match-sentence.ts'
import {cite} from '../guidance/sources.ts'

/** Who is told what to do. */
const people =
  '(?:you|patients|people|women|men|children|adults|babies|infants|parents|mothers|everyone|smokers|older people|older adults|pregnant women|all patients|clinicians|doctors|GPs|nurses|midwives|surgeons|health ?care (?:professionals|workers|providers|staff)|health professionals|professionals|practitioners|health visitors|pharmacists|dentists|physiotherapists|therapists|dietitians|carers|families|clinics|hospitals|anyone|all (?:people|patients|women|men|children|adults|babies|parents))'

const advice = new RegExp(
  [
    String.raw`\b${people}(?: (?:with|who|aged|over|under|at|on|having|in)(?: (?!(?:and|or|but) )[^\s.,;()]+){1,7})? (?:should|must|ought to|are advised to|is advised to) (?:not |never |always |also |now |only |be |all |routinely )*(?:take|ask|try|stop|start|use|avoid|have(?! (?:been|had))|get|choose|consider|switch|receive|be offered|offered|given|treated|offer|prescribe|give|recommend|encourage|advise|continue|drink|eat|exercise|undergo|wear|see|visit|book|go|buy|wear|swap|quit|walk|cut down|cut out|give up|encouraged|advised|screened|vaccinated|recommended|prescribed|considered|started|switched|referred|treated|given|put on|refer|put)\b`,
    String.raw`\b${people}(?: (?:with|who|aged|over|under|at|on|having|in)(?: (?!(?:and|or|but) )[^\s.,;()]+){1,7})? (?:are|is) (?:strongly |now |therefore |all )?(?:encouraged|urged|advised) (?:not )?to\b`,
    String.raw`\b${people}(?: (?:with|who|aged|over|under|at|on|having|in)(?: (?!(?:and|or|but) )[^\s.,;()]+){1,7})? (?:may|might|could|will|would do well|would be (?:wise|well advised|sensible)) (?:also |now )?(?:wish |want |like |prefer )?to (?:ask|request|try|start|stop|switch|consider|discuss|take|use|book|buy|avoid)\b`,
    String.raw`\b(?:is|are|be) (?:well )?worth (?:trying|taking|considering|asking (?:for|your)|a try|having|using|buying)\b`,
    String.raw`\bwe (?:strongly |would |therefore |now |do not |cannot )?recommend(?:ed)? (?:that |the |using |taking |offering |against |a |an |it |this |these |(?:about |at least |up to )?\d[\d.,]*(?: to \d+)? ?(?:mg|g|ml|mcg|micrograms?|milligrams?|tablets?|pills?|drops|capsules?|doses?|portions?|hours?|minutes?|units|sessions?)\b|[a-z-]+ (?:for|in|as)\b)`,
    String.raw`\bwe (?:strongly |would |therefore )?(?:advise|urge|suggest) (?:that )?(?:you|all|every|any|most)? ?(?:people|patients|women|men|children|parents|adults|mothers|doctors|everyone|readers)?\b(?= (?:to |with |should |do |take |use |try |have |eat |stop |start |who ))`,
    String.raw`\bask your (?:doctor|GP|nurse|pharmacist|midwife) (?:about|for|if|whether)\b`,
    String.raw`\b(?:talk|speak) (?:to|with) (?:your|a|the) (?:doctor|GP|nurse|pharmacist|midwife|dentist) about (?:being|having|getting|taking|starting|trying|switching|going on|a referral)\b`,
    String.raw`\bshould (?:not |now |always |only |also )?be (?:offered|used|given|prescribed|recommended|considered|taken(?! (?:in|into|when|to|as|by|over)\b)|avoided|stopped|preferred|referred|screened|the (?:first|treatment)|first[- ]line|part of (?:the )?(?:treatment|care))\b`,
    String.raw`\b(?:must|ought to) (?:not |now |always |only |also |all |routinely )*be (?:offered|prescribed|recommended|referred|screened|avoided|stopped|preferred)\b`,
    String.raw`\bmust (?:not |never |always )?be (?:given|used|taken) (?:to|by|in|at|before|for) (?:all|every|any|each|people|children|adults|patients|women|men|babies|older|pregnant|anyone|the start)\b`,
    String.raw`\bshould (?:now |therefore )?(?:become|replace|remain) (?:the |a |an )?(?:new )?(?:standard|first|usual|routine|normal|preferred|current|older|main)\b`,
    String.raw`\b(?:would be|is|are) (?:best|better|wise|wiser|sensible|safer|advisable|safest) (?:for (?:[\w-]+ ){1,5})?to (?:start|take|use|try|stop|avoid|have|wait|give|begin|switch|offer|choose)\b`,
    String.raw`\b(?:is|are|be|becomes?|remains?) (?:now )?(?:the )?(?:treatment|drug|medicine|therapy|option|test) of choice\b`,
    String.raw`^(?:Do not|Never|Always|Avoid) (?:take|use|give|drink|eat|buy|accept)\b`,
    String.raw`^Try (?:the|a|an|this|taking|using) [a-z]+(?= (?:for|if|instead|before|every|once|first|to)\b)`,
    // An order: “Stop taking …”, “Consider having …”.
    String.raw`^(?:Do not |Never |Always |If [^,.;]{3,60}, )?(?:stop|start|keep|consider|avoid|try|begin|ask for|go on) (?:taking|using|having|giving|drinking|eating|wearing|to take|to have)\b`,
    String.raw`\b(?:is|are) (?:now |therefore |not |strongly )?(?:recommended|advisable|advised)\b(?! (?:to be )?(?:by|in|for use by))`,
    String.raw`\b(?:as|is|are) (?:a |an |the )?first[- ](?:line|choice)\b(?! (?:treatments?|therap(?:y|ies)|drugs?|medicines?|options?) (?:for|in) (?:[^.]{0,60}) (?:is|are)\b)`,
    String.raw`\bour advice (?:is|to)\b`,
  ].join('|'),
  'gi',
)

const hint =
  /of choice|^(?:Do not|Never|Always|Avoid|Try) |(?:wish|want|like|prefer|well|wise|advised|sensible) to |worth |should|must|ought|suggest|urge|(?:best|better|wise|wiser|sensible|safer|safest|advisable) |^(?:Do not |Never |Always |If .{3,60}, )?(?:stop|start|keep|consider|avoid|try|begin|ask for|go on) |needs? to|recommend|advi|encouraged|urged|(?:ask|talk to|talk with|speak to|speak with) (?:your|a|the) |first[- ](?:line|choice)/i

/** Advice on research, advice of others, and the safety line that EU summaries carry. */
const fine =
  /\b(?:future|further|more|next|new) (?:research|studies|trials|work)|\b(?:research|stud(?:y|ies)|trials?|RCTs?|reviews?|measures?|measurements?|outcomes?|data|evidence|results|findings|conclusions|methods?|models?|activities|factors?|effects?|differences|care|caution|scales?|analys[ei]s|reporting|investigations?|questions?|definitions?|designs?|trade-?offs?|uncertaint(?:y|ies)) (?:(?!and |patients |people )[^\s.,;]+ ){0,6}(?:should|must|need|(?:are|is) (?:not |therefore |strongly )?(?:recommended|advis))|\b(?:recommend|should)[^.]{0,120}\b(?:research|trials|studies|designing|interpreting|planning|policy|policies)\b|\bresearchers (?:should|must|need)|\b(?:guidelines?|guidance|World Health Organi[sz]ation|authorities|government|currently|current|often|usually|sometimes|commonly|traditionally|previously) |\b(?:was|were|had been|have been|has been) (?:recommended|advised)|\b(?:whether|if(?! you\b)|when(?! you\b)|which|how|why|what|(?<!\b(?:women|men|people|patients|children|adults|babies|parents|those|anyone|everyone|mothers|smokers) )who|where) [^.?]{0,80}(?:should|recommend|must)|\b(?<!\b(?:is|are|strongly|now|therefore) )(?:told|asked|(?<!\b(?:are|is) )advised|instructed|encouraged|said|felt|thought|believed|agreed|suggested) (?:that |to )?(?:them |people |patients )?/i

/** Bodies that give advice; in capitals, since “who” is a word too. */
const adviser = /\b(?:NICE|WHO|NHS England) /

const safety =
  /\b(?:do not|don't|should not|never) (?:change|stop|start|make (?:any )?changes)\b|\b(?:talk|speak) (?:to|with) (?:your|a) (?:study )?(?:doctor|GP|nurse|health)(?! about (?:being|having|getting|taking|starting|trying|switching|going on|a referral))/i

export default defineRule({
  meta: {
    id: 'no-treatment-advice',
    summary: 'A sentence that tells readers which treatment to take',
    why: 'One study or review cannot advise one person, and Cochrane and EU summaries must not try.',
    group: 'relevance',
    since: '0.1.0',
    status: 'stable',
    guidance: [cite('COCH-TPL'), cite('ZARSHENAS', 'factual and not promotional: 10 to 12 of 79 documents')],
    messages: {
      advice: '“{text}” gives advice on treatment. Say what the study found, and stop there.',
    },
    options: {},
  },
  *check(document) {
    for (const sentence of document.sentences) {
      if (!holds(hint, sentence.text) || isFine(sentence)) continue
      yield* checkSentence(document, sentence)
    }
  },
})

function* checkSentence(document: Document, sentence: Sentence) {
  for (const {start, end, text} of matchSentence(sentence, advice)) {
    const at = {start, end}
    if (document.isQuoted(at)) continue
    yield {messageId: 'advice' as const, at, data: {text: text.trim()}}
    return
  }
}

function isFine(sentence: Sentence): boolean {
  return (
    holds(fine, sentence.text) ||
    adviser.test(sentence.text) ||
    holds(safety, sentence.text) ||
    sentence.text.trimEnd().endsWith('?')
  )
}
