import {type DocumentRoles, rolesOf} from '../../src/discourse/discourse.ts'
import type {Document, Section, Sentence} from '../../src/document/document.ts'
import {rememberBySentence} from '../../src/document/remember-by-sentence.ts'
import {defineRule} from '../../src/rule/define-rule.ts'
import {holds} from '../../src/source/matches-of.ts'
import {cite} from '../guidance/sources.ts'

/** One person's own words or one person as the subject. */
const onePerson =
  /(?<=^|[,;] )(?!It|That|What|There|Here|He|She|Who|Let|Today|Parkinson|Alzheimer|Crohn|Children|Women|Men|People|Britain|England|Scotland|Wales)[A-Z][a-z]{1,}['’]s (?:[a-z]+ )?(?:pain|symptoms?|walking|breathing|sleep|mood|skin|memory|confidence|life|ulcers?|wounds?|cancer|tumour|sight|hearing|speech|migraines?|seizures|asthma|eczema|knees?|hips?|back|legs?)\b|\b(?:Take|Look at|Meet|Consider|Imagine) (?:[A-Z][a-z]+\b|my |our |one )|\b(?:[Oo]ne|[Aa]|[Tt]his|[Aa]nother) (?:\d+-year-old )?(?:woman|man|mother|father|patient|participant|person|carer|girl|boy|lady|user|member)\b[^.]{0,60}\b(?:said|says|told|explained|found|felt|reported|described|was|is|has|can|could|had)\b|\b(?:Mr|Mrs|Ms|Miss) [A-Z][a-z]+\b|\b[A-Z][a-z]+, (?:aged )?\d{1,3}[,.]|\b(?:[Oo]ne|[Aa]nother|[Aa]) (?:young |older |former |local )?(?:[a-z]+ )?(?:patient|man|woman|mother|father|girl|boy|carer|participant|resident|teacher|farmer|nurse|student|pupil|person), [A-Z][a-z]+,|^(?!The |This |These |Our |In |At |For |And |But |All |Each |Some |Most |Many |People |Both |Now |After |Over |When |Since )[A-Z][a-z]{2,}(?: [A-Z][a-z]+)?, (?:a |an |the |who |from |now |then |once )[^,]{2,40}, |\b(?:[Aa]fter|[Ww]hen|[Ss]ince|[Oo]nce|[Bb]efore) [A-Z][a-z]{2,}(?: [A-Z][a-z]+)? (?:got|had|took|used|started|tried|began|joined|came)\b|\b(?:said|says|told us|explained|added|recalls?) [A-Z][a-z]+\b|\b[A-Z][a-z]+ (?:[A-Z][a-z]+ )?(?:said|says|told us|explained|recalls?|adds?)\b/

const speaks = /\b(?:said|says|told us|told me|explained|added|recalls?|wrote)\b/

const myself = /\b(?:I|I'm|I’m|I've|I’ve|my|me)\b/

/** What shows that the treatment worked for this one. */
const worked =
  /\b(?:(?:pain|migraines?|symptoms?|tremors?|seizures|fits|headaches?|cough|rash|itch|depression|anxiety|panic attacks|nightmares|cravings|asthma|eczema|tiredness|dizziness|swelling|bleeding|flare-ups?|infections?|cancer|tumour)(?: has| had| have)?(?: all| completely| almost| nearly)? (?:gone|stopped(?! (?:her|him|me|them|us|my|the|people|from)\b)|vanished|disappeared|cleared(?: up)?|healed|eased|lifted|faded|halved)|(?:walks?|walked|runs?|ran|sleeps?|slept|drives?|drove|works|eats|breathes?|dances?|climbs?|talks?)\b[^.]{0,30} (?:without|again|through(?: the night)?|for the first time|unaided|like a baby)|now (?:he|she|they) (?:is|can|has|walks|sleeps|works)|(?:threw|threw|thrown|binned|put) away (?:his|her|my|their)|now (?:he |she )?[a-z]+s (?:every|each|again|without|for|up|five|ten|\d|to (?:work|school))|(?:walks|works|sleeps|drives|sings|reads|cooks|swims|cycles|plays|gardens|paints|goes out) again|turned (?:my|his|her|their) (?:life|lives|world)(?: right)? around|(?:ulcers?|wounds?|sores?|skin|rash|eczema|psoriasis|scars?|infection|tumou?rs?|cancer|pain|migraines?|symptoms?|headaches?|cough)(?: has| have| had)?(?: \w+)? (?:healed|shrank|shrunk|cleared|eased|vanished|disappeared|gone away|went away|lifted|halved|faded)|feels? (?:\w+ ){0,2}(?:younger|stronger|happier|calmer|fitter|healthier|reborn|alive)|thanks to (?:the|this|our|her|his) (?:programme|treatment|drug|medicine|therapy|class|classes|tablets?|course|device|service|app|booklet|operation|injections?)|(?:was|were|has been) (?:saved|cured|healed|helped) (?:by|thanks to)|(?:gave|given) (?:me|him|her|them) (?:back )?(?:(?:my|his|her|their) (?:life|lives|confidence|independence|freedom)|hope)|(?:has|had|have) not had (?:a|an|one|any|another|a single) (?:[a-z]+ )?(?:attack|migraine|seizure|fit|fall|relapse|flare-up|drink|cigarette|hospital stay|infection|panic attack|episode)s?|(?:has|have) been (?:dry|sober|clean|well|symptom-free|seizure-free|pain-free|smoke-free|free of [a-z]+)|(?:is|are|was|were) (?:now |finally |completely )+(?:dry|sober|clean|well|(?:symptom|seizure|pain|smoke|drug|cancer)[- ]free|free (?:of|from) (?:[a-z]+ )?[a-z]+)|(?:threw|thrown) away (?:my|his|her|their)|(?:came|come) off (?:all )?(?:my|his|her|their) (?:tablets|medicines|medication|insulin|painkillers)|(?:is|was|am) (?:now )?a (?:new|different|changed) (?:person|man|woman)|(?:changed|saved|transformed|turned around|gave me back|gave (?:him|her|me) back) (?:my|his|her|me|their lives?)\b|(?:pain|symptoms|tremor|seizures|depression|anxiety|breathing|sleep|headaches?)(?: has| have)? (?:gone|went|disappeared|stopped|improved|got better)|no longer (?:need|have|has|needs|had|in pain|feel|feels)|(?:can|could|able to) (?:now |finally |again )?(?:walk|sleep|work|run|breathe|play|go out|move|live|cook|drive|do things)[^.]{0,30}\b(?:again|now|without)|now (?:I |she |he )?(?:can|could|am|is|feels?|sleeps?|walks?|live|lives)|(?:feel|feels|felt|am|is|was|got|getting) (?:so much |much |a lot |far |completely )?(?:better|well again|cured|free of|pain[- ]free)|(?:it|this|the (?:app|programme|treatment|drug|medicine|therapy|class|classes|tablets?|course|device|service)) (?:really |has |completely |totally )?(?:worked|works|helped me|helped him|helped her|cured|changed|saved|made all the difference|made (?:such )?a (?:huge|big|real) difference)|(?:(?:memory|strength|energy|appetite|voice|hearing|sight|confidence|speech|smile)(?: has| had)? (?:came|come|is|was) back|(?:can|could|able to) [a-z]+ [^.]{0,40}\b(?:again|within (?:days|weeks|hours|a (?:week|month)))|(?:blood pressure|blood sugar|weight|sugar levels?|cholesterol|heart rate) (?:was|were|is|are|has been|came|went|fell|dropped|returned) (?:back |down |now )?(?:to )?(?:normal|lower|better|fine|healthy)|lost (?:a|two|three|four|five|\d+) (?:stones?|pounds|kilos?|kg)|(?:feel|felt|am|is|was) (?:great|fantastic|amazing|wonderful|brilliant|like (?:a new|my old|her old|his old)|sharp|as good as new)|never looked back|back to (?:normal|work|her old self|his old self|my old self)|sleeps? like a baby|recovered|cured|(?:my|his|her|their) [a-z]+(?: [a-z]+)? (?:has |had |have |was |were |is |are )?(?:all but |almost |completely |nearly |virtually )?(?:gone|went|vanished|disappeared|stopped|cleared up|lifted|faded|melted away)|(?:was|is|am|got|are|were) (?:soon )?back (?:in|at|on|out|behind|with|to|doing|playing|driving|working) (?:his|her|my|their|the|work|school|college|football|cycling)?|(?:is|was|am) (?:up and about|on (?:his|her|my) feet|out and about|symptom-free|seizure-free|right as rain)|running again|dancing again|cycling again|walking again|pain-free|back at work|my life back|his life back|her life back))\b/i

/** People as a group in a result. */
const group =
  /\b(?:\d+ (?:in|out of) (?:every )?\d+|people (?:who|in|with)|on average|both groups|compared with|percent|%|groups?|participants|patients|of the (?:people|women|men|children))\b/i

/** A result for all, wherever it stands. */
const counts = /\bon average\b|\b\d+ out of (?:every )?\d+\b/i

const consent =
  /\b(?:not (?:his|her|their) real name|names? (?:has|have) been changed|with (?:his|her|their) (?:consent|permission)|(?:has|have|gave) (?:given )?(?:consent|permission))\b/i

const fullName =
  /\b(?!The |This |These |Our |In |At |For |And |But |National |University |Professor |Dr )([A-Z][a-z]{2,} [A-Z][a-z]{2,})(?:,? (?:aged )?\d{1,2},|,? (?:who|from) [^.]{0,60}?,? (?:said|says|told us)| (?:said|says|told us|explained|recalls?)\b)/

export default defineRule({
  meta: {
    id: 'anecdote-as-evidence',
    summary: 'One person’s story stands in for the result',
    why: 'Stories move readers, so one success can make them believe what the whole group did not show.',
    group: 'relevance',
    since: '0.1.0',
    status: 'stable',
    guidance: [
      cite('BOUTRON', 'one patient’s experience instead of the group results'),
      cite('SEED', 'Patients, carers, and the public'),
    ],
    messages: {
      story: 'This story says that it worked for one person. Put the result for everyone beside it.',
      long: 'A story fills {percent}% of the text before any finding. Give the result first.',
      consent: '“{name}” is a full name. Say that they agreed, or that the name is changed.',
    },
    options: {
      maxShare: {
        type: 'integer',
        default: 25,
        minimum: 0,
        maximum: 100,
        unit: 'percent of words',
        description: 'Longest story before the first finding.',
        source: 'Own choice',
      },
    },
  },
  *check(document, {maxShare}) {
    const stories = storiesOf(document)
    const first = stories[0]
    if (first === undefined) return
    const roles = rolesOf(document)
    for (const section of document.sections) yield* checkSection(document, section, stories, roles)
    yield* checkLead(document, stories, roles, maxShare)
    yield* checkNames(document)
  },
})

/** Sentences that tell of one person, and those that go on about her or him. */
function storiesOf(document: Document): Sentence[] {
  const stories: Sentence[] = []
  for (const sentence of document.sentences) {
    const isNext = stories.at(-1)?.index === sentence.index - 1 && stories.at(-1)?.block === sentence.block
    if (isStory(document, sentence) || (isNext && goesOn.test(sentence.text))) stories.push(sentence)
  }
  return stories
}

const goesOn = /\b(?:she|he|her|his)\b/i

function isStory(document: Document, sentence: Sentence): boolean {
  const {text} = sentence
  const isVoice = document.isQuoted(sentence) || /["“]/.test(text)
  if (isVoice && myself.test(text)) return true
  return tellsOfOne(sentence) || (isVoice && holds(speaks, text))
}

const tellsOfOne = rememberBySentence(
  ({text}) => holds(onePerson, text) && !/\b(?:study|trial|review)s?\b/.test(text),
)

/** A story of success in a section that has no result for the group. */
function* checkSection(
  document: Document,
  section: Section,
  stories: readonly Sentence[],
  roles: DocumentRoles,
) {
  const inside = stories.filter(({block}) => block.section === section)
  const success = inside.find((sentence) => holds(worked, sentence.text))
  if (success === undefined) return
  const hasResult = document.sentences.some(
    (sentence) =>
      sentence.block.section === section &&
      !inside.includes(sentence) &&
      holds(group, sentence.text) &&
      (roles.of(sentence)?.role === 'finding' || holds(counts, sentence.text)),
  )
  if (!hasResult) yield {messageId: 'story' as const, at: success}
}

function* checkLead(
  document: Document,
  stories: readonly Sentence[],
  roles: DocumentRoles,
  maxShare: number,
) {
  const firstFinding = document.sentences.find(
    (sentence) => roles.of(sentence)?.role === 'finding' && !stories.includes(sentence),
  )
  const before = stories.filter(({start}) => firstFinding === undefined || start < firstFinding.start)
  const words = before.reduce((sum, sentence) => sum + sentence.words.length, 0)
  const percent = Math.round((100 * words) / Math.max(1, document.wordCount))
  const at = before[0]
  if (at !== undefined && percent > maxShare && document.wordCount >= wordsMin)
    yield {messageId: 'long' as const, at, data: {percent}}
}

/** Texts shorter than this have no share. Own choice. */
const wordsMin = 100

function* checkNames(document: Document) {
  if (holds(consent, document.text)) return
  for (const sentence of document.sentences) {
    const match = fullName.exec(sentence.text)
    const name = match?.[1]
    if (match === null || name === undefined) continue
    const start = sentence.start + match.index
    yield {
      messageId: 'consent' as const,
      at: {start, end: start + name.length},
      data: {name},
      step: -2 as const,
    }
    return
  }
}
