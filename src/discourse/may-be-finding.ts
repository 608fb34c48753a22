import type {DocumentRoles, SentenceRole} from './roles-of.ts'

/**
 * Whether a sentence may tell a result: findings and what they mean, and, once a text has told a finding, whatever the
 * model takes for background or methods outside the parts that a heading gives to these. Short statements late in a text
 * (“Pain was no better.”) are often misread, so rules that look for a strong pattern ask for no more than this.
 */
export function mayBeFinding({order}: DocumentRoles, {role, headingRole, index}: SentenceRole): boolean {
  if (role === 'finding' || role === 'meaning') return true
  if (role === 'aim' || role === 'other') return false
  if (headingRole === 'methods' || headingRole === 'background' || headingRole === 'aim') return false
  return order.firstFinding !== undefined && order.firstFinding < index
}
