/** What a team did to find out: “We matched the files of …”, “Researchers interviewed …”. */
const act =
  /^(?:(?:We|Researchers|The (?:researchers|team|authors|study team|research team)|Our (?:team|researchers)|A team) (?:then |also |first |next )?(?:asked|matched|linked|ran|enrolled|recruited|interviewed|surveyed|sent|gave|followed|tracked|searched|used|read|talked to|spoke (?:to|with)|collected|analysed|analyzed|measured|tested|sampled|handed|posted|approached|invited|held|visited|watched|filmed|obtained|took|drew|set up|fitted|studied|conducted|carried out|undertook|performed|reviewed|examined|scanned|weighed|split|put|assigned|randomi[sz]ed|trained|counted|looked (?:at|for|through)|checked|compared|combined|pooled|worked with|modelled|observed)\b|(?:The |Our )?(?:maps|forms|records|files|notes|samples|letters|interviews|groups|talks|data|questionnaires|scans|readings|participants|patients|people|children|women|men|families) (?:were|was) (?:then |also |all )?(?:asked|matched|linked|enrolled|recruited|interviewed|surveyed|sent|given|followed|collected|analysed|measured|tested|invited|drawn|entered|recorded|typed|randomi[sz]ed|allocated|assigned|split|put into)\b)/

/** Words of a result: what a methods sentence does not have. */
const result =
  /\b(?:found|showed?|shows|more (?!$|\.)|less|fewer|better|worse|higher|lower|than|helped|improved?|reduced?|increased?|fell|rose|dropped|cut|no difference|linked to|likely|in every|out of (?:every )?\d|%|told us|felt|most|many)\b/i

/**
 * Whether a sentence says in so many words what was done, and nothing of a result: at the top of a text without headings the
 * tagger takes some of these for findings.
 */
export function tellsMethods(text: string): boolean {
  return act.test(text) && !result.test(text)
}
