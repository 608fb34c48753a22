/** The public face of the tagger: other folders import from here only. */
export {explainRole, type RoleEvidence, type RoleResult, type TaggedRole, tagRoles} from './classify.ts'
export {headingRole, runInHeading} from './headings.ts'
export {decideOrder, type OrderFacts} from './order.ts'
export {isOtherSentence} from './other-role.ts'
export {CHAIN_ROLES, type Role, type RoleSentence} from './role.ts'
