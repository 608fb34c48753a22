import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {pathToFileURL} from 'node:url'

/**
 * Phrases of retext-simplify that are left out, with the reason. Everyday words and words with several senses: on real
 * summaries they are false alarms (“submit”, “function”), some change what is said (“females”, “not certain”).
 */
const exempt: ReadonlySet<string> = new Set(
  `accurate|address|addressees|addressees are requested|adversely impact|adversely impact on|advise|aggregate|aircraft|all of|alternatively|
  and/or|apparent|arrive onboard|as prescribed by|as to|at this time|attempt|authorise|authorize|be advised|benefit|benefit from|
  combat environment|combined|constitutes|contains|currently|delete|depart|desire|e.g.|effect|effect modifications|elect|employ|equipments|
  evaluate|evidenced|failed to|females|forfeit|forward|function|furnish|has no effect|herewith|honest truth|however|i.e.|identical|impacted|
  in many cases|in the amount of|interface|interpose no objection|is authorised to|is authorized to|is responsible for|it is|
  it is requested|liaison|limited number|literally|maximum|minimum|monitor|not certain|not many|not often|not unless|not unlike|
  not later than|on the other hand|on the contrary|one particular|operate|option|overall|parameters|particulars|pass away|previous|proceed|
  provide|provides guidance for|reflect|relative to|represents|request|residence|satisfy|selection|shall|should you wish|similar to|
  state-of-the-art|strategise|strategize|submit|take action to|the month of|the undersigned|the use of|there are|there is|therefore|
  time period|took advantage of|type|utilization|very|vice|whether or not|witnessed|your office|has a requirement for|null and void|
  accede to|in between|it appears|admissible|accrue|belated|practicable|acquiesce|obligate|it is essential|incumbent upon|put simply|in view of the above`
    .split('|')
    .map((phrase) => phrase.trim()),
)

interface Pattern {
  readonly replace?: readonly string[]
  readonly omit?: boolean
}

/** Rows for phrases that our own lists do not have, in the columns of the word lists. */
export async function retextSimplifyRows(folder: URL): Promise<string[]> {
  // The package exports its plugin alone; its list is data under the MIT licence, read at build time.
  const entry = createRequire(import.meta.url).resolve('retext-simplify')
  const {patterns} = (await import(new URL('lib/patterns.js', pathToFileURL(entry)).href)) as {
    patterns: Readonly<Record<string, Pattern>>
  }
  const known = knownTerms(folder)
  return Object.entries(patterns)
    .filter(([phrase, {replace}]) => (replace?.length ?? 0) > 0 && !exempt.has(phrase) && !known.has(phrase))
    .map(([phrase, {replace}]) =>
      [phrase, 'phrase', '', (replace ?? []).slice(0, 4).join('|'), '', '', 'all', 'retext-simplify'].join(
        '\t',
      ),
    )
    .sort((one, other) => (one < other ? -1 : 1))
}

/** Terms of our own lists with their other spellings. */
function knownTerms(folder: URL): Set<string> {
  const terms = new Set<string>()
  for (const list of [folder, new URL('../../jargon-term/data/', folder)]) {
    for (const name of readdirSync(list)) {
      if (!name.endsWith('.tsv') || name === 'retext-simplify.tsv') continue
      for (const line of readFileSync(new URL(name, list), 'utf8').split('\n')) {
        const [term = '', , variants = ''] = line.split('\t')
        for (const form of [term, ...variants.split('|')]) {
          terms.add(form)
          terms.add(form.replace(/is(e|ation)$/, 'iz$1'))
        }
      }
    }
  }
  return terms
}

const folder = new URL('../../rules/simpler-words/data/', import.meta.url)
const header = 'term\tpos\tvariants\tplain\tmeaning\tnotWhen\taudience\tsource'
writeFileSync(
  new URL('retext-simplify.tsv', folder),
  `${[header, ...(await retextSimplifyRows(folder))].join('\n')}\n`,
)
