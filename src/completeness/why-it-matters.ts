import type {Document, Sentence} from '../document/document.ts'
import type {Settings} from '../rule/settings.ts'
import {holds} from '../source/matches-of.ts'
import type {ItemFinding} from './checklist-item.ts'
import {holdsPattern, openingSentences} from './search-sentences.ts'

/** Headings that announce the reason. */
const whyHeading =
  /\bwhy (?:this|it|these|we|was|is|did|do|does|are|has)\b|\bwhy (?:\w+ ){1,5}(?:matters?|important|needed|a problem)\b|\b(?:importan(?:t|ce)|matters?|problem|issue|rationale|the need)\b/i

/** Headings that do so in a brief for people who decide or treat. */
const meansHeading = /\bwhat (?:this|it|these \w+) means?\b|\bimplications?\b/i

/** Who is affected and how, what is at stake, what could change. Catalogue, appendix A.7, widened on published summaries. */
const why = new RegExp(
  [
    String.raw`\bmatters?\b|\bimportan(?:t|ce)\b|\burgent|\bpriorit(?:y|ies)\b|\bwhy (?:we|this|it)\b`,
    String.raw`\baffect(?:s|ing|ed)?\b|\bimpacts?\b|\bburden|\bconsequences?\b|\binterferes?\b|\bdisrupt`,
    String.raw`\bliv(?:e|es|ing) with\b|\bstruggl|\bdistress|\bquality of life\b|\bstigma|\beveryday li(?:fe|ves)\b`,
    String.raw`\bproblems?\b|\bdifficult(?:y|ies)?\b|\bhard(?:er)? (?:to|for)\b|\bcan make it\b|\bworr(?:y|ied|ies)\b`,
    String.raw`\bcost(?:s|ing)?\b|\bcostly\b|\bexpensive|\bmoney\b|\bpressures?\b|\bshortage|\bwait(?:ing|s)?\b|[£$€]\d`,
    String.raw`\b(?:deaths?|die|dies|died|dying|deadly|fatal|kill(?:s|ed|ing)?|mortality|life-threatening|survival|survive)\b`,
    String.raw`\b(?:there is|there are|an?|unmet|urgent|great|the) need(?:s)?\b|\bneed(?:s|ed)? (?:to|for|better|more|new)\b|\bchoices?\b|\bchoose\b|\bdecisions?\b|\bdecide\b|\bat the moment\b|\bno (?:cure|treatments?)\b|\bbetter (?:ways?|treatments?|care|support|outcomes)\b`,
    String.raw`\b(?:could|can|may|might|would|will|to) (?:\w+ )?(?:help|improve|reduce|prevent|lower|save|benefit|inform|treat|protect|avoid|support)\b|\bbenefits?\b|\bhelps?\b|\b(?:can|could|may|might) (?:\w+ )?(?:lead to|cause|result in|make|stop|limit|damage|harm)\b`,
  ].join('|'),
  'i',
)

/** What it is like, what happens if nothing is done, or who goes without: told in the present, so of everyone. */
const plight = new RegExp(
  [
    String.raw`\b(?:without (?:\w+ )?(?:treatment|help|care|support|it)|(?:gets?|grows?|becomes?|making it|makes? (?:it|\w+ing)) (?:\w+ )?(?:harder|worse|weaker|difficult|painful)|can (?:\w+ )?(?:leave|ruin|cost|mean|last|break|destroy|spread|take (?:\w+ ){0,2}(?:months?|years?|weeks?|long|over))|(?:give|gives|gave) up (?:work|their|a job)|move away from|(?:drive|drives|travel|travels) (?:\w+ )?(?:\d+|far|for hours|long distances)|may never|might never|slow to heal|often fails?|often go(?:es)? (?:un|wrong)\w*|go(?:es)? (?:untreated|unnoticed|without)|miss(?:es|ing)? (?:out|school|work|meals)|los(?:e|es|ing) (?:their|a|an|one's|your|sight|hair|teeth|muscle|the (?:use|ability))|(?:is|are|feel|feels|left|makes? \w+) (?:\w+ )?(?:alone|lonely|isolated|ashamed|frightened|afraid|scared|tired|exhausted|ignored|trapped|less fit|in pain))\b`,
    String.raw`\b(?:few|not everyone|not all|only some|only a few|hardly any) (?:\w+ ){0,3}?(?:can|get|gets|have|has|are|receive|know|finish)\b|\b(?:is|are) (?:too )?(?:rare|scarce|hard to (?:get|find|reach)|far away|out of reach|seldom (?:offered|used)|rarely (?:offered|used|asked))\b|\bnot offered\b|\bturned away\b|\btoo (?:late|frail|ill|sick|poor|far)\b|\bdiagnosed (?:late|too late)\b`,
    String.raw`\b(?:famil(?:y|ies)|patients?|people|parents|carers|women|men|you|doctors|nurses|staff|teachers|farmers|many) (?:\w+ ){0,2}?(?:want|wants|ask|asks|often ask|wonder) (?:us |me )?(?:to know|if|whether|how|what|where|for)\b|\b(?:workers|users|residents|owners|students|pupils|managers|leaders) want to know\b|\bare spreading\b|\bwithout knowing\b|\b(?:pays?|spends?) (?:[\w£$€-]+ ){0,5}(?:for|on) |\b(?:spare|spares|sparing) (?:\w+ ){0,3}(?:people|patients|women|men|children|families|babies|you)\b`,
    String.raw`\bif you (?:or \w+ \w+ )?(?:have (?!questions|any)|are (?!interested)|live|look after|care for)\b|\b(?:is|are) (?:\w+ )?(?:very |quite |both )?(?:common|widespread|on the rise)(?:,? and| but|,) (?:\w+ )?(?:painful|serious|dangerous|tiring|upsetting|frightening|disabling|deadly|distressing|severe|harmful|hard|often)\b`,
  ].join('|'),
  'i',
)

/** How many have it: a reason in the background, while the same words in a result only count who was studied. */
const common =
  /\bmillions?\b|\b(?:every|each|per|a) year\b|\b(?:1|one)(?: \w+)? in (?:every )?(?:\d|\w+)|\b\d+(?:\.\d+)? ?(?:%|per ?cent) of\b|\b\d+ out of\b|\bmany people\b|\b\d[\d,]+ (?:people|women|men|children|adults|babies|patients)\b/i

/** What nobody knows yet: in a digest of basic research that is the reason. */
const gap =
  /\b(?:not (?:yet )?(?:\w+ )?(?:known|clear|understood)|unclear|unknown|myster(?:y|ious)|poorly understood|little (?:\w+ )?(?:is )?(?:known|understood)|remain(?:s|ed)? (?:a |an )?(?:question|puzzle|open|elusive|unsolved)|puzzl(?:e|ed|ing)|wanted to (?:know|understand|find out)|(?:could|may|might|will) (?:\w+ )?(?:reveal|unveil|shed|explain|contribute|open|enable|allow|be used to)|set out to|better understand\w*|(?:crucial|essential|vital|critical|key|central) (?:role|for|to|part)|how (?:exactly )?(?:this|these|they|it|do|does|did)\b)/i

/** A gap in what helps people, told in the first person. */
const openQuestion =
  /\b(?:do(?:es)? not (?:yet )?know|(?:is|was|are) not (?:yet )?(?:known|clear)|unclear|little evidence)\b/i

/** Words that only place the topic: the reader can guess at a reason. */
const topic =
  /\b(?:diseases?|disorders?|conditions?|cancers?|illness(?:es)?|common(?:ly|est)?|prevalent|worldwide|caus(?:es?|ed|ing)|leads? to|results? in|suffer\w*|pain(?:ful)?|disab\w+|debilitating|chronic|serious|severe|risks?|complications?|harm\w*|danger\w*|damag\w+|concerns?|challeng\w+|crucial|essential|vital|increas(?:ing|ingly)|rising|growing|major|leading|understand\w*|role)\b/i

/** What each audience asks for besides: catalogue, `why-it-matters`. */
const audienceWords: Readonly<Record<Settings['audience'], RegExp | undefined>> = {
  public: undefined,
  policy:
    /\b(?:services?|cost(?:s|ing)?|economy|money|budgets?|spend(?:ing)?|savings?|workforce|staff(?:ing)?|wait(?:ing|s)?|polic(?:y|ies)|commission(?:ers?|ing)?|NHS|councils?|local (?:authorit(?:y|ies)|plans?|areas?|government)|governments?|systems?|hospitals?|admissions?|schools?|capacity|demand|funding|fund|pay(?:ing)?|£|plans?|programmes?|providers?|public health|inequalit(?:y|ies)|beds?|budget)\b|£/i,
  professional:
    /\b(?:patients?|clinics?|clinical|practice|clinicians?|staff|nurses?|doctors?|GPs?|physiotherapists?|therapists?|pharmacists?|midwives|care|services?|wards?|hospitals?|teams?|appointments?|consultations?|prescrib\w+|referr\w+|treat(?:ment|ments|ing)?|diagnos\w+|NHS|guidelines?|admissions?)\b/i,
}

/** The reason must stand in this share of the words: catalogue, `why-it-matters`. */
export const whyShare = 0.4

/**
 * Looks for a sentence near the top that says why the work matters to the reader.
 *
 * @param share Part of the words, 0 to 1, in which it must stand.
 */
export function findWhyItMatters(
  document: Document,
  {audience, voice}: Settings,
  share = whyShare,
): ItemFinding {
  const asked = audienceWords[audience]
  let near: ItemFinding | undefined
  let open: Sentence | undefined
  for (const {sentence, role, heading} of openingSentences(document, share)) {
    const isHeaded =
      heading !== undefined &&
      (holds(whyHeading, heading) || (asked !== undefined && meansHeading.test(heading)))
    if ((role === 'methods' || role === 'other') && !isHeaded) continue
    const isCommon = (role !== 'finding' && holdsPattern(sentence, common)) || holdsPattern(sentence, plight)
    if (
      isHeaded ||
      isCommon ||
      holdsPattern(sentence, why) ||
      (voice === 'third' && holdsPattern(sentence, gap))
    ) {
      if (asked === undefined || holdsPattern(sentence, asked)) return {state: 'present', sentence}
      near ??= {state: 'weak', sentence, lacks: audience}
    } else if (holdsPattern(sentence, topic)) near ??= {state: 'weak', sentence}
    if (holdsPattern(sentence, openQuestion)) open ??= sentence
  }
  // An illness or a harm, and that nobody knows what helps: readers see the reason.
  if (asked === undefined && near !== undefined && open !== undefined)
    return {state: 'present', sentence: open}
  return near ?? {state: 'missing'}
}
