import type {Document} from '../document/document.ts'
import type {ItemFinding} from './checklist-item.ts'
import {findByHeading, findByText} from './search-sentences.ts'

const people = String.raw`(?:patients?|(?:members of )?the public|public (?:members|contributors|partners)|carers?|caregivers|parents?|famil(?:ies|y members)|service users?|young people|older people|people (?:with|who|living|affected)\b[\w\s-]{0,50}|people with lived experience|lived experience|(?:advisory|steering|reference|expert|patient|public|parent|PPI|lay|involvement) (?:and \w+ )?(?:group|panel|board|committee|team|partners?|members?|representatives?|contributors?|advisors?|advisers?)(?! (?:made up )?of (?:\w+ )?(?:professors|experts|doctors|surgeons|scientists|researchers|clinicians|academics|nurses|specialists))|(?:older|disabled) adults|(?:local|support) groups?|survivors|widow(?:er)?s|mothers|fathers|grandparents|relatives|teenagers|students|pupils|residents|tenants|veterans|(?:public|patient|community|church|club|group) (?:members?|group)|people in recovery|peer[- ]support workers|experts by experience|charit(?:y|ies)|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+) (?:[\w-]+ ){0,2}(?:people|women|men|parents|patients|carers|members|nurses|workers|students|teachers|children|residents|volunteers)\b[\w\s-]{0,50})`

/** What involved people do; taking part in the study is not among it. */
const acts = String.raw`(?:helped (?:us\b|to (?:design|plan|shape|write|choose|develop|run|lead|decide|guide|create|improve|make|set)|design|plan|shape|write|choose|develop|run|guide|create|lead|the (?:team|researchers|study team)|with (?:the )?(?:design|planning|development|summary|study|research))|shaped|advised|co-?(?:produced|designed|wrote|created|developed|led)|(?:have |also )?(?:reviewed|commented on|checked|tested) (?:this|the|our|drafts?|all)\b[\w\s-]{0,30}(?:summary|materials?|leaflets?|documents?|questionnaires?|questions|plans?|design|letters?|information|drafts?|results)|wrote (?:this|the|parts? of)|worked (?:closely |together )?with (?:us|(?:the|our) (?:team|researchers|research team|study team))|guided (?:us|the|our|how|what)|worked alongside (?:us|the (?:team|researchers))|(?:gave|provided|offered|contributed) (?:us )?(?:advice|feedback|input|guidance|ideas|their views on (?:the|our) (?:design|plans?|study))|(?:contributed|added) to (?:the |our )?(?:design|planning|study|research|writing|summary|development)|(?:were|was|have been|are) (?:also |fully |closely |actively |all )*(?:involved (?:in|at|throughout|from)(?! (?:a |an |the )?(?:[a-z]+ )?(?:accidents?|crash|crime)\b)|partners|consulted|part of (?:the|our) (?:(?:research|study|project) )?team|members? of (?:the|our) (?:(?:research|study|project|trial) )?(?:team|group|committee)|co-?(?:applicants?|researchers?|investigators?|authors?))|sat on|formed an? (?:[Aa]dvisory|steering|patient|reference|expert)|(?:joined|were on|was on|served on|worked on) (?:the|our) (?:research |study |project |steering |advisory )?(?:team|group|panel|committee|board)|told us (?:what|that|which|how)[\w\s,'-]{0,60}(?:so we|and we|most important|mattered|to measure)|chose (?:the|which|what)|decided (?:which|what|how)|asked us to|suggested (?:that we|we|changes))`

/** “helped us plan the study” can be said of nobody else, whatever they are called. */
const helpedUs =
  /(?<!\b(?:doctors|nurses|clinicians|surgeons|scientists|experts|statisticians|professionals|researchers|data|results?|findings?|study|trial|research|this|it|that|which|model|method|methods|computer|software|funding|funders?|grant|money|tests?|records?|university|technique) (?:also |has |have )?)\bhelped us (?:to )?(?:plan|design|choose|write|decide|shape|build|develop|set up|pick|think through|check the words)\b/i

/** People who are named for the part they have in the research: whatever they did for it is involvement. */
const partners =
  /\b(?:patient|public|lay|parent|community|carer) (?:and \w+ )?(?:partners?|contributors?|advis[eo]rs?|co-?applicants?|panel(?: members)?)\b[^.;]{0,40}?\b(?:made|asked|suggested|helped|checked|told|wrote|changed|chose|said|gave|pointed|insisted|improved|led|worked|shortened|raised|wanted|recommended|spotted|challenged|shaped|thought|felt|agreed|met)\b/i

/** What was done to the papers of a study, and by whom; readers of a leaflet are no partners, so plain “read” needs a summary. */
const doneBy = new RegExp(
  String.raw`\b(?:idea|questions?|topic|name|title|design)\b[^.;]{0,40}\b(?:came from|was (?:raised|suggested|proposed|chosen|picked) by|were (?:raised|suggested|proposed|chosen|picked) by)\b[^.;]{0,30}?\b${people}|\b(?:summary|page|text|plans?|letters?|booklets?|leaflets?|materials|videos?|everything you read here|questionnaires?|drafts?)\b[^.;]{0,30}\b(?:was|were|been) (?:also |all )?(?:read|edited|checked|commented on|tested|improved|approved)\b[^.;]{0,20}\bby\b[^.;]{0,30}?\b${people}`,
  'i',
)

/** People were asked how to do the study, not how they are; or the writer says plainly that nobody was. */
const askedHow = new RegExp(
  String.raw`\b(?:we|researchers|the (?:research |study )?team) (?:also |first |then )?asked [^.;]{0,50}?\b${people}\b[^.;]{0,60}?\b(?:what we|how we|which (?:questions|outcomes|results|measures)|how to (?:run|design|plan))|\b${people} (?:did not (?:help|have a (?:part|say))|(?:were|was) not (?:involved|asked|consulted))\b`,
  'i',
)

const actors = new RegExp(String.raw`\b${people}\b[^.;:–—]{0,60}?\b${acts}`, 'i')

const together = new RegExp(
  String.raw`\b(?:we|researchers|the (?:research |study )?team) (?:also |then |first )?(?:worked (?:closely |together )?with|involved|consulted(?: with)?|took advice from|turned to|sought (?:advice|views|feedback) from|co-?designed\b[^.;]{0,50}\bwith|co-?produced\b[^.;]{0,50}\bwith|(?:designed|developed|planned|wrote|created)\b[^.;]{0,60}\b(?:together )?with (?:the )?(?:help|advice|support|input|involvement) (?:of|from)) [^.;]{0,40}?\b${people}|\b(?:was|were|been) (?:co-?(?:designed|produced|developed|created|written)|(?:designed|developed|planned|written|shaped|guided|created|informed|reviewed|overseen|steered|supported) (?:with|by|together with|in partnership with|jointly with)) [^.;]{0,60}?\b${people}|\bwith (?:the )?(?:help|advice|input|involvement|guidance) (?:of|from) [^.;]{0,40}?\b${people}`,
  'i',
)

/** Only the label: readers do not learn what anyone did. */
const label =
  /\b(?:PPI|PPIE|patient and public involvement|public involvement|patient involvement|patient partners?|patient representatives?|patient (?:advisory|reference) (?:group|panel)|service user involvement|lay (?:members?|representatives?)|(?:public|patient|parent|community|lay) advis(?:o|e)r(?:y|s))\b/i

/** What they said changed the study. */
const changedIt =
  /\b(?:told|asked|advised|warned|showed) (?:us|me)\b[^.;]{0,120}\bso (?:we|I)\b|\bbecause of (?:them|their (?:advice|views|ideas|comments|feedback)),|\b(?:[Tt]hey|members|panel|group|parents|carers|patients|students|pupils|residents|workers|nurses)\b[^.;]{0,40}\b(?:said|asked|wanted|thought|felt|suggested|found|pointed out)\b[^.;]{0,120}, so (?:we|I) (?:have |then |also )?(?:changed|added|moved|made|kept|dropped|cut|rewrote|wrote|put|took|looked|asked|gave|did)\b/

const headed =
  /\b(?:how .{0,40}\b(?:patients|people|the public|parents|carers|families|public|users?|members|students|pupils|residents|tenants|volunteers|nurses|staff|workers|teachers|children|teenagers|women|men|survivors)\b.*\b(?:helped|shaped|involved|guided|steered)|(?:people|those) who (?:shaped|helped|guided|steered)|involv(?:ement|ing)|involved (?:patients|people|the public)|PPIE?|who helped)\b/i

/** Looks for how patients or the public helped with the research. Taking part in the study does not count. */
export function findInvolvement(document: Document): ItemFinding {
  const acted =
    findByText(document, actors) ??
    findByText(document, together) ??
    findByText(document, partners) ??
    findByText(document, doneBy) ??
    findByText(document, askedHow) ??
    findByText(document, changedIt) ??
    findByText(document, helpedUs) ??
    findByHeading(document, headed)
  if (acted !== undefined) return {state: 'present', sentence: acted}
  const labelled = findByText(document, label)
  return labelled === undefined ? {state: 'missing'} : {state: 'weak', sentence: labelled}
}
