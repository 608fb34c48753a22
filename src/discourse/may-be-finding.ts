import type {DocumentRoles, SentenceRole} from './roles-of.ts'

/** For each part of a text the index of its first finding; parts are told apart by what holds their heading. */
const firstFindings = new WeakMap<DocumentRoles, ReadonlyMap<SentenceRole['headingAt'], number>>()

function firstFindingsOf(roles: DocumentRoles): ReadonlyMap<SentenceRole['headingAt'], number> {
  const known = firstFindings.get(roles)
  if (known !== undefined) return known
  const found = new Map<SentenceRole['headingAt'], number>()
  for (const {role, headingAt, index} of roles.sentences) {
    if (role === 'finding' && !found.has(headingAt)) found.set(headingAt, index)
  }
  firstFindings.set(roles, found)
  return found
}

/**
 * Whether a sentence may tell a result: findings and what they mean, and, once a part of the text has told a finding,
 * whatever the model takes for background or methods after it. Short statements (“Pain was no better.”) are often
 * misread, so rules that look for a strong pattern ask for no more than this.
 */
export function mayBeFinding(
  roles: DocumentRoles,
  {role, headingRole, headingAt, index}: SentenceRole,
): boolean {
  if (role === 'finding' || role === 'meaning') return true
  if (role === 'aim' || role === 'other') return false
  if (headingRole === 'methods' || headingRole === 'background' || headingRole === 'aim') return false
  const first = firstFindingsOf(roles).get(headingAt)
  return first !== undefined && first < index
}
