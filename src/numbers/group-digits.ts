/**
 * A number as British readers write it: 12,500 and 0.25.
 *
 * Not `toLocaleString`: opening the tables of Intl takes longer (12 ms) than linting a page.
 *
 * @param value Any number; at most three digits after the point are kept.
 */
export function groupDigits(value: number): string {
  const [whole = '', fraction] = String(Math.round(value * 1000) / 1000).split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',')
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}
