import {holds} from '../source/matches-of.ts'

/** What a team did to find out: “We matched the files of …”, “Researchers interviewed …”. */
const act =
  /^(?:(?:We|Researchers|The (?:researchers|team|authors|study team|research team)|Our (?:team|researchers)|A team) (?:then |also |first |next )?(?:asked|matched|linked|ran|enrolled|recruited|interviewed|surveyed|sent|gave|followed|tracked|searched|used|read|talked to|spoke (?:to|with)|collected|analysed|analyzed|measured|tested|sampled|handed|posted|approached|invited|held|visited|watched|filmed|obtained|took|drew|set up|fitted|studied|conducted|carried out|undertook|performed|reviewed|examined|scanned|weighed|split|put|assigned|randomi[sz]ed|trained|counted|looked (?:at|for|through)|checked|compared|picked|chose|gathered|judged|logged|noted|kept|met|wrote to|rang|phoned|telephoned|coached|filmed|scored|sorted|matched|froze|combined|pooled|worked (?:with|out)|modelled|observed)\b|(?:The |Our )?(?:maps|forms|records|files|notes|samples|letters|interviews|groups|talks|data|questionnaires|scans|readings|participants|patients|people|children|women|men|families) (?:were|was) (?:then |also |all )?(?:asked|matched|linked|enrolled|recruited|interviewed|surveyed|sent|given|followed|collected|analysed|measured|tested|invited|drawn|entered|recorded|typed|randomi[sz]ed|allocated|assigned|split|put into)\b)/

/** “Nurses rang …”, “Families sent in …”, “Each session was filmed”: what helpers and those who took part did for the study. */
const part =
  /^(?:(?:The |Two |Three |Four |Trained |All |Both |A )?(?:[A-Za-z-]+ )?(?:[Nn]urses?|[Tt]herapists?|[Ss]tudents?|[Vv]olunteers?|[Tt]eachers?|[Oo]fficers?|[Ll]isteners?|[Mm]idwives|[Dd]octors?|[Aa]ssistants?|[Ii]nterviewers?|[Tt]eams?|[Cc]allers?|[Ee]xperts?|[Pp]anel|[Ff]amilies|[Pp]arents|[Pp]articipants|[Pp]atients|[Pp]eople|[Mm]en|[Ww]omen|[Cc]hildren|[Ss]taff|[Ee]veryone)\b[^,;.]{0,50}? (?:filled in|rated|noted|logged|scored|rang|phoned|telephoned|coached|wore an?|kept an? (?:diary|log|list|record)|sent (?:in|back)|completed|answered|gave (?:blood|samples)|took notes|filmed|looked at every|trained for|took part (?:in|between|from))\b|(?:Each|Every|All|Both|Half) (?:of )?(?:the |us )?(?:[a-z-]+ ){1,3}(?:was|were) (?:then |also )?(?:filmed|recorded|allotted|allocated|assigned|chosen|picked|sorted|weighed|scored|logged|matched|trained|rung|phoned|visited|put (?:in|into|on)|given)\b|(?:Parents|Families|Patients|People|Participants|Volunteers|Women|Men) were (?:found|reached|contacted) (?:through|via)\b)/

/** Words of a result: what a methods sentence does not have. */
const result =
  /\b(?:found(?! (?:through|via)\b)|showed?|shows|more (?!$|\.)|less|fewer|better|worse|higher|lower|than|helped|improved?|reduced?|increased?|fell|rose|dropped|cut|no difference|linked to|likely|in every|out of (?:every )?\d|%|told us|felt|most|many)\b/i

/**
 * Whether a sentence says in so many words what was done, and nothing of a result: at the top of a text without headings the
 * tagger takes some of these for findings.
 */
export function tellsMethods(text: string): boolean {
  return (holds(act, text) || holds(part, text)) && !holds(result, text)
}
