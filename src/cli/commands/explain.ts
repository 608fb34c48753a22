import {existsSync, readFileSync} from 'node:fs'
import {registry} from '../../core.ts'
import {ruleUrl} from '../../engine/message.ts'
import {UserError} from '../../errors.ts'
import {createStyle} from '../../reporters/pretty/style.ts'
import type {AnyRule} from '../../rule/define-rule.ts'
import type {CommandRun} from '../command.ts'
import {getRule} from '../find-rule.ts'
import {packageFolder} from '../places.ts'
import {renderPage} from '../render-page.ts'

/** Shows the page of a rule. */
export async function run({args, terminal}: CommandRun): Promise<number> {
  const [id, ...others] = args.operands
  if (id === undefined || others.length > 0) {
    throw new UserError(
      'LAYLINT_USAGE',
      'Name one rule: laylint explain jargon-term. “laylint rules” lists them all.',
    )
  }
  const rule = getRule(id, registry)
  const file = new URL(`rules/${rule.meta.id}/README.md`, packageFolder)
  const page = existsSync(file) ? readFileSync(file, 'utf8') : pageOf(rule)
  const columns = Math.min(terminal.columns ?? 80, 100)
  terminal.write(renderPage(page, columns, createStyle(terminal.hasColor)))
  terminal.write(`\n${ruleUrl(rule.meta.id)}\n`)
  return 0
}

/** What the rule itself says, where no page was written yet. */
function pageOf({meta}: AnyRule): string {
  const options = Object.entries(meta.options).map(
    ([name, option]) => `- \`${name}\` (${JSON.stringify(option.default)}): ${option.description}`,
  )
  const guidance = meta.guidance.map(({title, url}) => `- ${title}: ${url}`)
  return [
    `# ${meta.id}`,
    `${meta.summary}.`,
    meta.why,
    ...(options.length === 0 ? [] : ['## Options', options.join('\n')]),
    '## Guidance',
    guidance.join('\n'),
  ].join('\n\n')
}
