/** The public face of the tagger: other folders import from here only. */
export { explainRole, type RoleEvidence, type RoleResult, type TaggedRole, tagRoles } from './classify.js';
export { documentTitle } from './document-title.js';
export { headingRole, runInHeading } from './headings.js';
export { type KeyMessages, keyMessagesOf } from './key-messages.js';
export { comparesGroups, findLead, type Lead, tellFindings } from './lead.js';
export { decideOrder, type OrderFacts } from './order.js';
export { isOtherSentence } from './other-role.js';
export { isProposal } from './proposal.js';
export { type PublishedMedian, publishedMedians } from './published-medians.js';
export { CHAIN_ROLES, type Role, type RoleSentence } from './role.js';
export { type DocumentRoles, rolesOf, type SentenceRole } from './roles-of.js';
export { tellsTopic } from './tells-topic.js';
export { isFindingTitle } from './title-finding.js';
