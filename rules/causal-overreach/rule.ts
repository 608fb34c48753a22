import {mayBeFinding} from '../../src/discourse/may-be-finding.ts'
import {rolesOf, type SentenceRole} from '../../src/discourse/roles-of.ts'
import type {Document, Sentence} from '../../src/document/document.ts'
import {isAboutLab} from '../../src/numbers/lab-sentence.ts'
import {defineRule} from '../../src/rule/define-rule.ts'
import type {Settings} from '../../src/rule/settings.ts'
import {holds, matchesOf} from '../../src/source/matches-of.ts'
import type {Span} from '../../src/source/span.ts'
import {cite} from '../guidance/sources.ts'
import {findEffect} from './find-effect.ts'

type Design = NonNullable<Settings['design']>

const cause =
  /\b(?:causes?\b|caused\b(?! by\b)|lead(?:s)? to|led to|results? in|resulted in|because of|(?<=\b(?:is|are|was|were) (?:[a-z]+ )?)(?:responsible for|to blame for|the (?:[a-z]+ )?(?:cause|driver) of|the (?:main |real |root )?reason (?:why|that))|(?:gives?|gave|giving) rise to|(?<=[a-z] )(?:keeps?|kept) (?:[\w-]+ ){1,4}?(?:out of|away from|from)\b|(?:reduces?|improves?|protects?|prevents?|increases?|lowers?|cuts?|worsens|eases|boosts|raises|slows|delays|relieves|shortens|lengthens|prolongs|speeds up|weakens|strengthens)\b(?!-)(?! (?:from|in|by|over|since|between|were|was|are|is|have|had|of|and)\b)|(?:reduced|improved|protected|prevented|increased|lowered|raised|boosted) (?!by\b|in\b|from\b|and\b|or\b|over\b|since\b|between\b|after\b|during\b|until\b|when\b|while\b|among\b|across\b|with\b|risks?\b)[a-z]{3,}|(?:reduced|improved|protected|prevented|increased|lowered) (?:the|their|a|your|our|people|patients|women|men|children)\b|(?:prevented|averted|saved|caused) (?:about |an estimated |nearly |around |more than )?[£$€]?\d+(?:,\d{3})*|(?:prevented|averted|eased|boosted|cured|reversed|halted|slowed|delayed|relieved|eliminated|worsened|triggered) (?!by\b|in\b|from\b|until\b|for\b|or\b|and\b)[a-z]+|(?:protects?|protected) (?:them |people |patients |children |women |men |us )?(?:against|from)|(?:makes?|made) (?:people|patients|women|men|children|teenagers|adults|babies|them|patients|mothers|families|pupils|teeth|hearts?|bones|us)\b|(?:protect|prevent|reduce|improve|lower|boost|cut) (?:the|their|against|people|patients|women|men|children|falls|deaths|dementia|cancer|strokes?|heart|disease|pain|symptoms|risk|infections?)\b|(?<=\b[a-z]{3,}s )(?:protect|prevent|reduce|improve|lower|boost) (?!by\b|in\b|the\b)[a-z]+|(?:gives?|gave|gained|won|bought|cost|costs|robs?|robbed) (?:people|patients|women|men|children|teenagers|adults|babies|them|users|mothers|families|pupils|us) (?:an? |about |around |up to |nearly |\d|more |fewer |less |extra |of )|(?:harms|damages|ruins|drives up|drives down|brings down|brought down|pushes up|pushed up|wards off|fends off|keeps) (?:the|their|people|patients|children|women|men|blood|hearts?|lungs?|health|sleep|rates|depression|anxiety|dementia|cancer|infections?)\b|as a result of|thanks to|owing to|(?:saves?|saved) (?:[a-z]+ ){0,2}(?:lives|life|money|time)\b|(?:harms?|hurts?|ruins?|spoils?|wrecks?|keeps?) (?:the|their|people|patients|children|women|men|workers|staff|students|pupils|babies|hearts?|lungs?|minds?|health|sleep)\b|(?:brings?|brought) (?:on|about) [a-z]+|the (?:effects?|impact) of|(?:raises?|decreases?|damages?|worsens?|boosts?|shortens?|lengthens?|extends?|prolongs?|triggers?|fuels?|spoils?|speeds? up|slows? down|brings? about|drives? up|brings? down|puts? (?:people|patients|women|men|children|them) at risk) (?!by\b|in\b|from\b|and\b|or\b|over\b|risks?\b)[a-z’']{2,}|(?:decreased|damaged|harmed|shortened|lengthened|extended|prolonged|brought about|brought down|drove up) (?!by\b|in\b|from\b|and\b|or\b|over\b|since\b|between\b|after\b|during\b|until\b|with\b|risks?\b)[a-z’']{2,}|(?:makes?|made) (?:[a-z]+ ){0,2}(?:people|patients|women|men|children|teenagers|adults|babies|mothers|families|pupils|students|staff|nurses|farmers|workers|cells|animals|birds|bees|fish) [a-z]+|(?:leaves?|left) (?:people|patients|women|men|children|them) (?:with|at|more|less)\b)/gi

/** The limit in a sentence, or words that claim a link and no more. */
const careful =
  /\b(?:linked|links? (?:between|with|to)|no evidence|known (?:to|that)|well established|established that|(?:not|cannot|can’t|can't) be (?:certain|sure)|(?:cannot|could not|does not) (?:prove|conclude)|not certain|associated|association|tended|related to|cannot (?:tell|show|say|be sure)|could not tell|may|might|could|possibly|whether|not (?:known|clear|prove|show)|correlat\w+|went together|more likely|less likely|self-reported|said|told us|felt|reported|believed|thought|described|wanted|asked)\b/i

const trialCue =
  /(?<!quasi[- ])\b(?:randomi[sz]\w+|by chance|placebo|dummy treatment|(?<!\b(?:further|more|future|larger|longer|better|other|new|additional|not an?|no) )trials?|assigned|allocated|equal chance|(?<!postcode )lottery|drew lots|draw(?:n|ing)? (?:of )?lots|by lot|coin toss|toss(?:ed|ing)? (?:of )?a coin|flip(?:ped|ping)? (?:of )?a coin|randomly (?:put|assigned|allocated|split|divided|placed|given|chosen to (?:get|have|receive|use|take))|(?:put|split|divided|placed|sorted|allocated)\b[^.;]{0,40}\b(?:at random|randomly)|review of|(?<!\b(?:further|more|future|larger|longer|better|other|new|additional|these|earlier|past) )studies(?! (?:is|are) (?:needed|warranted|required))|(?<!\b(?:natural|quasi)[- ])experiment(?:s|al)?)\b/i
const observationalCue =
  /\b(?:survey(?:s|ed)?|questionnaires?|records|databases?|registr(?:y|ies)|cohort|followed (?:[\w,]+ ){0,4}(?:people|women|men|children|patients|adults|babies|teenagers|participants|volunteers|families)|looked (?:back )?at (?:\w+ ){0,3}(?:data|records|information)|asked (?:about |around |over |more than )?(?:[\w,]+ ){0,4}(?:people|women|men|children|patients|adults|teenagers|students|pupils|parents|carers|nurses|doctors|staff|workers|drivers|farmers|teachers|families|residents) (?:[a-z]+ ){0,3}?(?:about|how|if|whether|what|to (?:fill|complete|answer|tell|rate|report|say|keep))\b|case-control|cross-sectional|observational|service evaluation|before[- ]and[- ]after|natural experiment|quasi-experiment(?:al)?|propensity (?:scores?|matching)|matched comparison|audit(?:s|ed)?|audit data|time series|(?:analysed|analyzed|used|using|studied|examined|reviewed|checked|combined|took) (?:[\w,'’-]+ ){0,4}(?:data (?:from|on|about|of)|statistics|figures|notes|census)|census|UK Biobank|biobank|chose to|opted (?:to|for)|(?:tracked|monitored|observed) (?:[\w,]+ ){0,4}(?:people|women|men|children|patients|adults|babies|teenagers|participants|volunteers|families|workers|cyclists|farms|pupils|students)|(?:watched|shadowed|observed|tracked|monitored) (?:[\w,]+ ){0,3}(?:wards|homes|hospitals|clinics|schools|classes|births|shifts|visits|surgeries|meals|farms|towns)|at (?:one|a single) (?:point|moment) in time|snapshot|longitudinal|retrospective(?:ly)?|birth cohort|(?:towns|areas|schools|regions|countries|districts|places|cities|homes|hospitals) with (?:and without|or without)|compared (?:people|patients|women|men|children|adults|those|families|pupils|farms) (?:who|that) (?:chose|decided|wanted|happened)|linked (?:[\w,]+ ){0,3}(?:files|data|notes|statistics)|(?:looked|went|searched|sifted|read|gathered|collected|pulled|took|drew) (?:back )?(?:at |through |together |on |out )?(?:[\w,'’-]+ ){0,5}(?:notes|files|charts|records|figures|statistics|data|logs|returns|reports|certificates)|asked (?:about |around |over )?\d[\d,]* [^.;]{1,50}? (?:about|how|if|whether|what|to (?:fill|complete|answer|tell|rate|report|say|keep))\b|wore (?:an? )?(?:watch|tracker|monitor)|kept (?:an? )?(?:diary|log))\b/i
const qualitativeCue = /\b(?:interview(?:s|ed)?|focus groups?|diaries)\b/i
const animalCue =
  /\b(?:honeybees?|bumblebees?|frogs?|tadpoles?|monkeys|macaques?|pigs|piglets|chickens|larvae|hamsters?|rabbits|ferrets|mice|mouse|rats?|zebrafish|fruit flies|worms|yeast|bacteria|bacterium|microbes|cells? (?:grown|cultured|in (?:a |the )?(?:dish|lab))|laboratory cells|cell lines?|animals?)\b/i
/** People who took part; “1 in 150,000 people” and “affects 900,000 people” tell how many have a condition. */
const peopleCue =
  /(?<!\b(?:in|per|every|affect|affects|affecting|kills|killed|nearly|over|almost|estimated) )(?<![\d,.])\d[\d,]* (?:people|patients|women|men|children|adults|babies|participants|families|volunteers)\b/i

/** The limit in a sentence of its own, anywhere: what guidance asks a writer to add. */
const tellsLimit =
  /\b(?:cannot|can not|can’t|can't|could not|does not|do not|did not) (?:show|tell|prove|say|know|establish|be sure)\b[^.;]{0,60}\bcaus(?:e|es|ed|al|ing)\b/i

export default defineRule({
  meta: {
    id: 'causal-overreach',
    summary: 'Words of cause for a study that cannot show cause',
    why: 'Readers change what they do if they hear that one thing causes another.',
    group: 'numbers',
    since: '0.1.0',
    status: 'stable',
    guidance: [cite('BOUTRON')],
    messages: {
      cause:
        '“{phrase}” speaks of cause, and this looks like a study that cannot show it. Try “was linked to”.',
      animal: 'This was found in {animals}. Say so here: readers may think that it was shown in people.',
    },
    options: {},
  },
  *check(document, _options, {settings}) {
    if (holds(tellsLimit, document.text)) return
    const design = settings.design ?? guessDesign(document)
    if (design === 'lab') yield* checkAnimals(document)
    if (design !== 'observational' && design !== 'qualitative') return
    let isRepeat = false
    let isDescribed = false
    const roles = rolesOf(document)
    for (const entry of roles.sentences) {
      const {sentence} = entry
      if (entry.role === 'methods') isDescribed = true
      if (!mayBeFinding(roles, entry) && !(isDescribed && isLoose(entry))) continue
      if (holds(careful, sentence.text) || isAboutLab(sentence.text) || isLimited(document, sentence))
        continue
      const at = findCause(document, sentence) ?? findEffect(sentence)
      if (at === undefined || document.isQuoted(at)) continue
      yield {messageId: 'cause', at, data: {phrase: document.slice(at)}, isRepeat}
      isRepeat = true
    }
  },
})

/** What the model takes for background behind the methods, under no heading that says so: often a short result. */
function isLoose({role, headingRole}: SentenceRole): boolean {
  return role === 'background' && (headingRole === undefined || headingRole === 'finding')
}

/** What the text says of how the study was done; `undefined` where it does not say. */
export function guessDesign(document: Document): Design | undefined {
  const {text} = document
  if (holds(animalCue, text) && !holds(peopleCue, text)) return 'lab'
  if (holds(trialCue, text)) return undefined
  if (holds(observationalCue, text)) return 'observational'
  return holds(qualitativeCue, text) ? 'qualitative' : undefined
}

function* checkAnimals(document: Document) {
  const animals = animalCue.exec(document.text)?.[0] ?? 'animals'
  for (const {sentence, role} of rolesOf(document).sentences) {
    if (role !== 'finding' && role !== 'meaning') continue
    const match =
      /\b(?:treats|cures|helps|improves|protects|works in|prevents|heals|restores|reverses|stops|slows|(?:will|can) (?:treat|cure|help|improve|protect|prevent|save|heal|mend|restore|repair|reverse|stop|slow|end|rid))\b[^.]{0,40}\b(?:patients|people|humans|women|men|children)\b|\b(?:rescued|restored|cured|reversed|saved|healed|protected|improved|slowed|prevented)\b[^.]{0,30}\b(?:of|in|for) (?:the |these |those |all )?(?:patients|people|humans|women|men|children)\b|\b(?:patients|people|humans)\b[^.]{0,30}\b(?:improved|recovered|got better)\b|\b(?:patients|people|humans|women|men|children|babies)\b[^.;]{0,60}\b(?:can|will|are able to) (?:now |soon |safely |be )+[a-z]+ed\b|\b(?:can|will) (?:now|soon) (?:be )?[a-z]+\b[^.;]{0,60}\b(?:in|for|of|to) (?:patients|people|humans|women|men|children|babies)\b/i.exec(
        sentence.text,
      )
    if (
      match === null ||
      holds(animalCue, sentence.text) ||
      /\b(?:may|might|could|if|whether|hope|not|unclear|unknown|next|need|researchers|scientists)\b/i.test(
        sentence.text,
      )
    )
      continue
    const start = sentence.start + match.index
    yield {messageId: 'animal' as const, at: {start, end: start + match[0].length}, data: {animals}}
  }
}

function findCause(document: Document, sentence: Sentence): Span | undefined {
  for (const match of matchesOf(cause, sentence.text)) {
    const start = sentence.start + match.index
    const at = {start, end: start + match[0].length}
    const before = sentence.text.slice(Math.max(0, match.index - 12), match.index)
    if (
      !document.isQuoted(at) &&
      !/\b(?:to|not|the|who|had|an?|can|could|may|might|will|would|should|and|help|helps|that|in|of|for|with|by|through|from|on|about|more|less|most|as|towards?|if|even if|when)\s$/i.test(
        before,
      ) &&
      !/\b(?:even if|whether|if) [^,;]{0,40}$/i.test(sentence.text.slice(0, match.index))
    )
      return at
  }
  return undefined
}

/** “This study cannot tell us if …” in the next sentence. */
function isLimited(document: Document, sentence: Sentence): boolean {
  const next = document.everySentence[sentence.index + 1]
  return next !== undefined && /\b(?:cannot|could not|does not) (?:tell|show|prove|say)\b/i.test(next.text)
}
