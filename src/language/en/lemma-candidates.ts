/** Irregular forms of common words whose base cannot be found by cutting an ending. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  (
    'was be,were be,been be,being be,is be,are be,am be,had have,has have,did do,done do,does do,went go,gone go,goes go,' +
    'said say,made make,took take,taken take,came come,saw see,seen see,got get,gave give,given give,found find,thought think,' +
    'told tell,became become,left leave,felt feel,brought bring,began begin,begun begin,kept keep,held hold,wrote write,written write,' +
    'stood stand,heard hear,meant mean,met meet,ran run,paid pay,sat sit,spoke speak,spoken speak,led lead,grew grow,grown grow,' +
    'lost lose,fell fall,fallen fall,sent send,built build,understood understand,drew draw,drawn draw,broke break,broken break,' +
    'spent spend,rose rise,risen rise,drove drive,driven drive,bought buy,wore wear,worn wear,chose choose,chosen choose,' +
    'ate eat,eaten eat,slept sleep,taught teach,caught catch,fought fight,sought seek,knew know,known know,threw throw,thrown throw,' +
    'showed show,shown show,children child,men man,women woman,people person,feet foot,teeth tooth,mice mouse,lives life,wives wife,' +
    'better good,best good,worse bad,worst bad,analyses analysis,diagnoses diagnosis,crises crisis,criteria criterion,' +
    'bacteria bacterium,hypotheses hypothesis,fed feed,bled bleed,sold sell,won win,shook shake,shaken shake,forgot forget,' +
    'forgotten forget,hidden hide,hid hide,bore bear,born bear,borne bear,undertook undertake,undertaken undertake,underwent undergo,' +
    'undergone undergo,overcame overcome,dealt deal,lay lie,lain lie,laid lay,dying die,lying lie,tying tie'
  )
    .split(',')
    .map((pair) => pair.split(' '))
    .map(([form = '', base = '']) => [form, base] as const),
)

/**
 * Possible base forms of an inflected English word, likeliest first, the word itself excluded. Nothing is looked up: the
 * caller takes the first that it knows.
 *
 * @param word In lower case.
 */
export function lemmaCandidates(word: string): string[] {
  const irregular = IRREGULAR.get(word)
  if (irregular !== undefined) return [irregular]
  const candidates: string[] = []
  if (word.endsWith("'s") || word.endsWith('’s')) candidates.push(word.slice(0, -2))
  if (word.length < 4) return candidates
  if (word.endsWith('ies')) candidates.push(`${word.slice(0, -3)}y`, word.slice(0, -1))
  else if (/(?:s|x|z|ch|sh|o)es$/.test(word)) candidates.push(word.slice(0, -2), word.slice(0, -1))
  else if (/[^su]s$/.test(word)) candidates.push(word.slice(0, -1))
  if (word.endsWith('ied')) candidates.push(`${word.slice(0, -3)}y`)
  else if (word.endsWith('ed')) pushVerb(candidates, word.slice(0, -2))
  else if (word.endsWith('ing') && word.length > 4) pushVerb(candidates, word.slice(0, -3))
  if (word.endsWith('ier')) candidates.push(`${word.slice(0, -3)}y`)
  else if (word.endsWith('iest')) candidates.push(`${word.slice(0, -4)}y`)
  return candidates
}

/** *stopp-* gives stop, *mak-* make, *walk-* walk; which one is a word is the caller's to see. */
function pushVerb(candidates: string[], stem: string): void {
  const isDoubled = /([bdfglmnprt])\1$/.test(stem)
  if (isDoubled) candidates.push(stem.slice(0, -1))
  // A stem such as *creat-* or *us-* needs its e back more often than not.
  if (/(?:[aeiou][cgsuvz]|at|[ylr]s|nc|rg|dg|[bcdfgkptz]l|iz|is|[^aeiou]r[cgsv]|[aeiou]r|u)$/.test(stem)) {
    candidates.push(`${stem}e`, stem)
  } else candidates.push(stem, `${stem}e`)
}

/** British words whose American spelling follows no rule. */
const AMERICAN: ReadonlyMap<string, string> = new Map([
  ['ageing', 'aging'],
  ['grey', 'gray'],
  ['tyre', 'tire'],
  ['enrol', 'enroll'],
  ['enrolment', 'enrollment'],
  ['fulfil', 'fulfill'],
  ['skilful', 'skillful'],
  ['judgement', 'judgment'],
  ['mould', 'mold'],
  ['plough', 'plow'],
  ['sulphate', 'sulfate'],
  ['sulphur', 'sulfur'],
  ['manoeuvre', 'maneuver'],
  ['orthopaedic', 'orthopedic'],
  ['speciality', 'specialty'],
])

/** American spelling of a British word (*randomised* → *randomized*, *oedema* → *edema*), or the word itself. */
export function toAmerican(word: string): string {
  const listed = AMERICAN.get(word)
  if (listed !== undefined) return listed
  return word
    .replace(/([a-z]{3}[^aeiou]?)is(e|ed|es|ing|er|ers|ation|ations|ational)$/, '$1iz$2')
    .replace(/lys(e|ed|es|ing|er|ers)$/, 'lyz$1')
    .replace(/ae(?!r|l$)(?=[a-z]{2})/, 'e')
    .replace(/^oe|(?<=rrh|pn|^c|^f|^hom|^am)oe(?=[a-z])/, 'e')
    .replace(/([dblvmnpgi])our(?=s?$|ed$|ing$|al|able|ite|ful|hood)/, '$1or')
    .replace(/([a-z]*[aeiou][a-z]*[^aeiou][aeiou])ll(ed|ing|er|ers|or|ors)$/, '$1l$2')
    .replace(/([bt])re(s?)$/, '$1er$2')
    .replace(/^(def|off|lic|pret)ence/, '$1ense')
    .replace(/ogue(s?)$/, 'og$1')
    .replace(/amme(s?)$/, 'am$1')
}
