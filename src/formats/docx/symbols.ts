/** Characters of the Symbol font that stand in prose, by their code there. */
const symbolFont: Readonly<Record<string, string>> = {
  '22': '∀',
  '61': 'α',
  '62': 'β',
  '63': 'χ',
  '64': 'δ',
  '65': 'ε',
  '66': 'φ',
  '67': 'γ',
  '68': 'η',
  '6B': 'κ',
  '6C': 'λ',
  '6D': 'μ',
  '70': 'π',
  '71': 'θ',
  '72': 'ρ',
  '73': 'σ',
  '74': 'τ',
  '77': 'ω',
  '44': 'Δ',
  '57': 'Ω',
  '53': 'Σ',
  A2: '′',
  A3: '≤',
  A5: '∞',
  AE: '→',
  AB: '↔',
  AC: '←',
  AD: '↑',
  AF: '↓',
  B0: '°',
  B1: '±',
  B3: '≥',
  B4: '×',
  B7: '•',
  B8: '÷',
  B9: '≠',
  BB: '≈',
  BC: '…',
  D2: '®',
  D3: '©',
  D4: '™',
}

/**
 * The character that `<w:sym>` shows.
 *
 * @param code Hexadecimal; symbol fonts have theirs from F000 on.
 * @returns `undefined` for a picture of a font such as Wingdings.
 */
export function readSymbol(font: string | undefined, code: string | undefined): string | undefined {
  const value = Number.parseInt(code ?? '', 16)
  if (!Number.isFinite(value) || value <= 0x20 || value > 0x10ffff) return undefined
  const low = value >= 0xf000 && value <= 0xf0ff ? value - 0xf000 : value
  if (/^symbol/i.test(font ?? '')) return symbolFont[low.toString(16).toUpperCase()]
  if (/wingdings|webdings|dingbats/i.test(font ?? '') || value !== low) return undefined
  return value >= 0xd800 && value <= 0xdfff ? undefined : String.fromCodePoint(value)
}
