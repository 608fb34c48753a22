/** Says in words what a feature of the tagger is, for people who read `laylint outline`. */
export function describeFeature(feature: string): string {
  const space = feature.indexOf(' ')
  const kind = space < 0 ? feature : feature.slice(0, space)
  const value = space < 0 ? '' : feature.slice(space + 1)
  const say = DESCRIPTIONS[kind]
  return say === undefined ? feature : say(value)
}

const ROLE_WORDS: Readonly<Record<string, string>> = {
  F: 'a plain finding',
  M: 'plain methods',
  A: 'a plain aim',
  C: 'a plain conclusion',
}

const DESCRIPTIONS: Readonly<Record<string, (value: string) => string>> = {
  bias: () => 'how common the role is',
  w: (value) => `word “${value}”`,
  b: (value) => `words “${value}”`,
  s: (value) => `starts “${value}”`,
  c: (value) => `cue ${value}`,
  d: (value) => `cues ${value.replace(/ /g, ' + ')}`,
  t: (value) => `cues ${value.replace(/ /g, ' + ')}`,
  e: (value) => `opens with cue ${value.replace(/ /g, ' + ')}`,
  x: (value) => describePattern(value),
  l: (value) => `length group ${value} of 5`,
  p: (value) => `place in the text (${value})`,
  Pc: (value) => `sentence before: cue ${value}`,
  Px: (value) => `sentence before: ${describePattern(value)}`,
  Ps: (value) => `sentence before starts “${value}”`,
  P: () => 'no sentence before',
  Nc: (value) => `sentence after: cue ${value}`,
  Nx: (value) => `sentence after: ${describePattern(value)}`,
  Ns: (value) => `sentence after starts “${value}”`,
  N: () => 'no sentence after',
  h: (value) => describeHeading(value),
  hw: (value) => `heading has “${value}”`,
  hc: (value) => `under a heading of ${value.replace(' ', ' with cue ')}`,
  hx: (value) => `under a heading of ${value.replace(' ', ' with ')}`,
  g: (value) => describeSeen(value),
}

function describePattern(value: string): string {
  return value.startsWith('plain ') ? `reads as ${ROLE_WORDS[value.slice(6)] ?? value}` : `pattern ${value}`
}

function describeHeading(value: string): string {
  if (value === 'none') return 'no headings in the text'
  if (value === 'missing') return 'no heading above'
  const [role, place] = value.split(' ')
  return place === undefined
    ? `under a heading of ${role}`
    : `sentence ${Number(place) + 1} under a heading of ${role}`
}

function describeSeen(value: string): string {
  const [name, when] = value.split(' ')
  const what = ROLE_WORDS[name ?? ''] ?? value
  if (when === 'seen') return `${what} came earlier`
  if (when === 'unseen') return `${what} has not come yet`
  return when === 'comes' ? `${what} comes later` : `${what} does not come later`
}
