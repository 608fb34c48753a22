import {rolesOf} from '../../src/discourse/roles-of.ts'
import type {Document, Sentence} from '../../src/document/document.ts'
import {defineRule} from '../../src/rule/define-rule.ts'
import {holds} from '../../src/source/matches-of.ts'
import {matchSentence} from '../../src/words/match-sentence.ts'
import {cite} from '../guidance/sources.ts'

const strength =
  '(?:clear|good|strong|convincing|conclusive|consistent|reliable|robust|solid|high-quality|compelling|definitive|real|significant|statistical|apparent|direct|firm|hard|certain|lasting|sound|decent|useful|new|statistically significant|believable|scientific|overall|obvious)'

/** “No evidence” that goes on to say of what; “no evidence of disease” tells what doctors saw. */
const of = String.raw`(?= (?:that|of|for|to|showing|suggesting|indicating)\b)(?! of (?:the |any )?(?:cancer|disease|tumou?rs?|(?:a )?crimes?|wrongdoing)\b)`
const found = '(?: (?:was|is|were|has been|could be) (?:found|seen|shown|identified)| exists?| emerged)'
/** What a sign can be of: signs of an illness are what doctors look for. */
const ofWhat = String.raw`(?: that\b| (?:of|for) (?:an? |any |the )?(?:[\w-]+ )?(?:benefits?|harms?|effects?|differences?|links?|increases?|risks?|improvements?|problems?|gains?|dangers?|changes?|associations?|advantages?|toxicity|damage)\b)`
const noEvidence = new RegExp(
  String.raw`\b(?:(?:no|not (?:a|any)|(?:nor|never) any|not (?:find|see|spot|notice|come across|observe|detect|pick up|uncover) (?:a|any)) (?:${strength} )?(?:signs?|indications?|hints?|suggestions?|signals?)(?=${ofWhat})|no (?:[\w-]+ )?(?:studies|trials|study|trial|research|data) (?:has |have )?(?:showed|shown|found|suggest(?:ed|s)?|proved|proven|demonstrated|confirmed|points?|pointed)(?= (?:that|an?|any|to)\b)|(?:failed|fail|fails|was unable|were unable) to (?:find|show|provide|produce|uncover|offer|give) (?:any )?(?:${strength} )?(?:evidence|proof)(?= (?:that|of|for|to)\b)|evidence (?:of|for|that) [\w ]{1,40}? (?:is|was|were|are) (?:lacking|absent|missing|wanting|not found|not seen)|no (?:${strength} )?evidence(?:(?= (?:that|of|for|to|showing|suggesting|indicating)\b)|(?=${found} (?:that|of|for|to)\b))(?! (?:\w+ ){1,3}(?:which|whether|if|how|what)\b)(?! of (?:the |any )?(?:cancer|disease|tumou?rs?|(?:a )?crimes?|wrongdoing)\b)|(?:(?:did|could|do|does|was|were|is|are) (?:not|never)|(?:did|could|do|does|was|is|were|are)n['’]t) (?:find|found|show|provide|have|see|identify|uncover|produce|give|offer)? ?(?:any |much )?(?:${strength} )?evidence${of}|(?:scarcely|hardly|barely) any (?:${strength} )?evidence(?= (?:that|of|for|to)\b)|no (?:${strength} )?proof(?= (?:that|of)\b)(?! of (?:purchase|identity|address|age|concept|payment)\b)|(?:scant|scanty|slim|meagre|flimsy|precious little) (?:${strength} )?evidence(?= (?:that|of|for|to)\b)|(?:studies|trials|study|trial|data|results|findings|evidence|research|review) (?:(?:do|does|did|could|has|have) not|(?:has|have) (?:yet|failed) to|fail(?:s|ed)? to) (?:yet )?(?:show|shown|suggest|suggested|prove|proved|proven|indicate|demonstrate|demonstrated|confirm|confirmed|point to)(?= (?:that|an?|any)\b)|(?:evidence|data|studies|trials|results|findings) (?:do|does|did) not (?:back|support)(?: up)?(?= (?!each\b|one\b|it\b)[a-z])|nothing (?:in [\w ]{3,30} )?(?:suggest|show|indicate|point)(?:s|ed)(?= (?:that|to)\b)|(?<!too )little (?:${strength} )?evidence(?= (?:that|of|for|to (?:support|suggest|show|justify|indicate))\b))`,
  'gi',
)

/** What no wording can do without. */
const anyWord =
  /evidence|proof|\b(?:do|does|did|could|has|have) not (?:yet )?(?:show|suggest|pro[vn]|indicat|demonstrat|confirm|point|support|back|find any|see an?y?|spot|notice|come across|observe|detect)|\b(?:yet|fail(?:s|ed)?) to (?:show|suggest|prove|indicate|demonstrate|confirm|point)|\bnothing\b|\b(?:no|not any?|any) (?:[a-z]+ )?(?:signs?|indications?|hints?|suggestions?|signals?|stud(?:y|ies)|trials?|research|data)\b/i

/** Words that say which of the two is meant: nobody looked, it is not known, or the difference was small. */
const told =
  /\b(?:no|none of the|few|only (?:one|two|a few)|not enough|too few|[0-9]+) (?:[\w-]+ ){0,3}(?:studies|trials|reviews)\b|\b(?:studies|trials|researchers|nobody|no one) (?:\w+ ){0,3}(?:did not|have not|has|had not|rarely|never) (?:look|measure|test|report|ask|stud)|\b(?:too (?:small|few|little)|not enough|(?:do|does|did|could|can) ?not (?:\w+ )?(?:know|tell|be (?:sure|certain|confident)|rule out|mean|say|draw)|(?:un|not )(?:sure|certain|clear|known)|uncertain\w*|unclear|unknown|little (?:or|to) no|probably|about the same|much the same|similar|confident|confidence|certainty|insufficient|imprecis\w+|lack of|limited|low[- ]quality|quality of|small|flaws?|difficult|more research|further research|or not|or (?:refute|reject)|or against)\b/i

export default defineRule({
  meta: {
    id: 'no-evidence-wording',
    summary: '“No evidence” that can be read in two ways',
    why: 'Readers cannot see if nobody looked, if the studies could not tell, or if there was no difference.',
    group: 'numbers',
    since: '0.1.0',
    status: 'preview',
    guidance: [
      cite('COCH-127', 'common errors in reaching conclusions'),
      cite('CLAIM-NOEV'),
      cite('COCH-MAYBE'),
      cite('COCH-PROMPT', 'it is unclear if'),
    ],
    messages: {
      found:
        '“{phrase}” can mean nobody looked, or there was no difference. Say which, such as “we do not know if …”.',
    },
    options: {},
  },
  *check(document) {
    if (!holds(anyWord, document.text)) return
    let isRepeat = false
    for (const {sentence, role} of rolesOf(document).sentences) {
      if (role !== 'finding' && role !== 'meaning') continue
      if (!holds(anyWord, sentence.text)) continue
      const matches = [...matchSentence(sentence, noEvidence)].filter((match) => !document.isQuoted(match))
      if (matches.length === 0 || isTold(document, sentence)) continue
      for (const match of matches) {
        yield {messageId: 'found', at: match, data: {phrase: match.text}, weight: 1.2, isRepeat}
        isRepeat = true
      }
    }
  },
})

/** The same sentence or a neighbour says what is meant. */
function isTold(document: Document, sentence: Sentence): boolean {
  if (holds(told, sentence.text.replace(noEvidence, ' '))) return true
  const next = document.everySentence[sentence.index + 1]
  return next !== undefined && next.block === sentence.block && holds(told, next.text)
}
