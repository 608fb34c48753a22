import type {Document, Sentence} from '../document/document.ts'
import type {ItemFinding} from './checklist-item.ts'
import {findByHeading, holdsPattern} from './search-sentences.ts'

/** Says who paid: catalogue, `who-and-who-paid`. */
const paid =
  /(?<!\bwho (?:were|was|are|is) )(?<!\b(?:volunteers|walkers|people|staff|patients|families|participants) (?:were |are |was )?)\b(?:funded|paid for|sponsored|financed|financially supported|commissioned|supported financially)\b(?! (?:treatment|care|places?|schools?|programmes?|services?)\b)(?! (?:the|a|an|their|its|his|her|some|all|more|extra|new|\d+) (?!(?:[\w-]+ ){0,3}(?:stud(?:y|ies)|trials?|research|work|project|review|survey|evaluation|analysis|team|and)\b))|\b(?:pa(?:id|ys)|paying) for (?:and ran |and run )?(?:this|it|(?:the|our) (?:[\w-]+ ){0,3}(?:stud(?:y|ies)|trials?|research|work|project|review|survey|evaluation|analysis|team))\b|\b(?:grants?|funding|funds|money|financial support|support) (?:was |were |came |is |has been )?(?:provided |received |given |awarded )?(?:from|by|through)\b|\b(?:received|receive|had|got|have|has) (?:no |any |external |specific |industry )*(?:funding|grants?|financial support)\b|\b(?:no|industry|company|public|government|charity|external|independent) (?:\w+ ){0,2}(?:funding|sponsorship)\b|\b(?:gave|given|awarded|granted) (?:us|our team|the (?:team|researchers|study))\b[^.;]{0,20}\b(?:the )?(?:money|grants?|funds|funding)\b|\bwho (?:paid|funded|sponsored|gave the money)\b|\bmade possible (?:by|through|with|thanks to) (?:a|an|the|generous|kind)?\b|\b(?:backed by|(?:financial )?backing (?:of|from)|(?:gift|donation|legacy)s? from)\b|\b(?:bore|bears|met|meets|covers?|covered) (?:all |most of |some of )?(?:the|our|its) (?:full )?costs?(?: of (?:the|this|our) (?:study|trial|work|research|project)\b|\.)|\b(?:money|funds|funding|support) for (?:the|this|our) (?:\w+ )?(?:study|trial|work|research|project|review) (?:came|comes|was|is)\b|\b(?:was|were) given (?:the )?(?:money|a grant|funds)(?! (?:for|towards|to cover) (?:their|the (?:bus|travel)|travel|food))\b|\b(?:provided|covered|met|contributed|put up) (?:all |most of |the |some of the )*(?:funds|funding|money|costs|grant)\b(?! (?:for|of) (?:treatment|care|the (?:programme|service)))|\b(?:funds|funded|finances|financed|bankrolled) (?:our|the|this) (?:team|work|study|research|trial|project|group|unit)\b|\bwith (?:a |the |help and )?(?:grant|grants|money|funds|funding|financial support|financial help) from\b|\b(?:grant|funding|fellowship) (?:number|no\.?|reference)\b|\b(?:Union|Council|Foundation|Institutes?|Society|Association|Charity|Trust|Government|Ministry|Agency|Fund|UK) (?:\w+ )?(?:supported|backed|financed|funded|paid for|sponsored) (?:the|this|our) (?:study|work|research|trial|project|team|review)\b|\bfund(?:ers?|ing (?:sources?|bod(?:y|ies)))\b|\bsources? of funding\b|\bsponsors?\b|\bsupported by (?:a grant|the (?:National|NIHR|Medical|Wellcome|European|British|Department|UK))/i

const paidHeading = /\b(?:fund(?:ed|ing|ers?)|who paid|sponsor(?:s|ed)?)\b/i

/** Says who did the work. */
const doer =
  /\b(?:Universit(?:y|ies|ät|é)|College|Medical School|School of [A-Z]\w+|Hospitals? (?:NHS|of)|NHS (?:Foundation )?Trusts?|Institute of [A-Z]\w+|Research (?:Unit|Centre|Center))\b|\b[A-Z][\w']+ (?:Hospitals?|Trust|Institute|Institutet|Centre|Center|Clinic)\b|\b[A-Z]\w+ et al\b|\b(?:paid for|funded|sponsored) and (?:ran|led|run|carried out|did)\b|\b(?:paid for|funded|sponsored) [^.;]{1,60} and (?:also )?(?:ran|led|carried out|did) (?:it|them|the study)\b|\b(?:paid for|funded|sponsored) (?:this|the) (?:study|trial|work|research) and (?:ran|led|carried out)\b|\b[Rr]esearchers? (?:at|from|based (?:at|in)|in [A-Z])|\b(?:[Ss]tudy|[Rr]esearch) team (?:at|from)\b|\b(?:[Dd]octors|[Nn]urses|[Ss]cientists|[Ss]urgeons|[Pp]rofessors?|[Ss]taff|[Tt]eams?) (?:and [a-z]+ )?(?:at|from|of) (?:the )?[A-Z]|\b(?:was|were) (?:led|run|carried out|conducted|done) by\b|\b(?:team|study|project|trial) (?:is|was) based at\b/

/** Companies: readers want to know what part one had in the study. */
const company =
  /\b(?:Pharma(?:ceuticals?)?|Therapeutics|Biotech\w*|Biosciences|Inc\b|Ltd|Limited|GmbH|plc|AG|Laboratories)\b|\b(?:pharmaceutical|drug|device|medicine|food) compan(?:y|ies)\b|\bthe (?:company|manufacturer|maker)s? (?:that|who|of|which)\b|\bmanufacturers?\b/

/** Says what part a payer had. */
const part =
  /\b(?:no (?:part|role|say|influence)|not (?:involved|take part|influence|have)|independent(?:ly)?|designed|ran\b|run by|led|wrote|analysed|analyzed|role|involved in)\b/i

/** Which of the two a text must say. */
export interface WhoWanted {
  readonly who: boolean
}

/** Looks for who paid for the study and, where asked, who did it. */
export function findWhoAndWhoPaid(document: Document, {who}: WhoWanted): ItemFinding {
  const payer = findPayer(document)
  const maker = findIn(document, doer)
  if (payer === undefined) {
    if (!who) return {state: 'missing', lacks: 'paid'}
    return maker === undefined
      ? {state: 'missing', lacks: 'both'}
      : {state: 'weak', sentence: maker, lacks: 'paid'}
  }
  if (who && maker === undefined) return {state: 'weak', sentence: payer, lacks: 'who'}
  return isSilentCompany(payer, document)
    ? {state: 'weak', sentence: payer, lacks: 'role'}
    : {state: 'present', sentence: payer}
}

/** Who pays for the care is not who paid for the research. */
const careFunded =
  /\b(?:the|this|these|such) (?!research )(?:[\w-]+ )?(?:programmes?|services?|treatments?|drugs?|class(?:es)?|visits?|places?|clinics?|tests?|bus(?:es)?) (?:is|are|was|were) (?:\w+ )?(?:paid for|funded|sponsored|commissioned)\b/i

function findPayer(document: Document): Sentence | undefined {
  return (
    document.everySentence.find(
      (sentence) =>
        sentence.block.kind !== 'heading' &&
        holdsPattern(sentence, paid) &&
        !holdsPattern(sentence, careFunded),
    ) ?? findByHeading(document, paidHeading)
  )
}

/** Captions, cells and footnotes count: funders are often named in small print. */
function findIn(document: Document, pattern: RegExp): Sentence | undefined {
  return document.everySentence.find(
    (sentence) => sentence.block.kind !== 'heading' && holdsPattern(sentence, pattern),
  )
}

const reviewed = /\b(?:studies|trials)\b/i

function isSilentCompany(payer: Sentence, document: Document): boolean {
  // Who paid for the studies in a review is told; the reviewers cannot know more.
  if (!holdsPattern(payer, company) || holdsPattern(payer, reviewed)) return false
  const next = document.everySentence[payer.index + 1]
  return !holdsPattern(payer, part) && (next === undefined || !holdsPattern(next, part))
}
