import {createLinter, parseText, registry} from '../src/core.ts'
import {scoresOf} from '../src/report/scores-of.ts'
import type {AnyRule} from '../src/rule/define-rule.ts'

/** Times that the texts are linted before the clock starts: the first runs are those of the compiler. */
const warmUps = 1

/** Processor time of this process so far, in milliseconds: other programs do not count. */
function cpuTime(): number {
  const {user, system} = process.cpuUsage()
  return (user + system) / 1000
}

/** Prints what each part of linting costs, in milliseconds for 1,000 texts, dearest first. */
export function printRuleShares(texts: readonly string[]): void {
  const spent = new Map<string, number>()
  const add = (name: string, from: number): void => {
    spent.set(name, (spent.get(name) ?? 0) + cpuTime() - from)
  }
  const timed = registry.rules.map(
    (rule): AnyRule => ({
      meta: rule.meta,
      check(document, options, context) {
        const from = cpuTime()
        const findings = [...rule.check(document, options, context)]
        add(rule.meta.id, from)
        return findings
      },
    }),
  )
  const linter = createLinter({registry: {...registry, rules: timed}})
  for (let round = 0; round <= warmUps; round += 1) {
    spent.clear()
    for (const text of texts) lintOne(text, linter, add)
  }
  const scale = 1_000 / texts.length
  const total = [...spent.values()].reduce((sum, value) => sum + value, 0)
  console.log(
    `${(total * scale).toFixed(0)} ms for 1,000 texts; what several rules use is charged to the first\n`,
  )
  for (const [name, value] of [...spent].sort((one, other) => other[1] - one[1])) {
    const share = ((value / total) * 100).toFixed(1)
    console.log(`${(value * scale).toFixed(1).padStart(8)} ms ${share.padStart(5)}%  ${name}`)
  }
}

function lintOne(
  text: string,
  linter: ReturnType<typeof createLinter>,
  add: (name: string, from: number) => void,
): void {
  let from = cpuTime()
  const document = parseText({text, format: 'markdown'})
  add('(parsing)', from)
  linter.lintDocument(document, text)
  from = cpuTime()
  scoresOf(document)
  add('(scores)', from)
}
