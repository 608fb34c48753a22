import {existsSync, mkdirSync, writeFileSync} from 'node:fs'

const root = new URL('../', import.meta.url)

/** Files of a new rule, by path from the root. */
export function ruleFiles(id: string): Record<string, string> {
  return {
    [`rules/${id}/rule.ts`]: `import {defineRule} from '../../src/rule/define-rule.ts'
import {cite} from '../guidance/sources.ts'

export default defineRule({
  meta: {
    id: '${id}',
    summary: 'One line: the problem found',
    why: 'What the problem costs the reader, as a sentence.',
    group: 'words',
    since: '0.1.0',
    status: 'preview',
    guidance: [cite('SEED')],
    messages: {
      found: '“{phrase}” … why … what to do.',
    },
    options: {},
  },
  *check(document) {
    for (const sentence of document.sentences) {
      if (!sentence.text.includes('…')) continue
      yield {messageId: 'found', at: sentence, data: {phrase: sentence.text}}
    }
  },
})
`,
    [`rules/${id}/README.md`]: `# ${id}

<!-- generated:start -->
<!-- generated:end -->

## What it reports

## Why it matters

## Examples

\`\`\`lay
A text that is reported.
\`\`\`

\`\`\`lay
A text that is fine.
\`\`\`

## When to ignore it

## How sure it is

## Sources
`,
    [`tests/rules/${id}.md`]: `# ${id}

## Reports …

\`\`\`lay
A text that is reported.
\`\`\`

## Leaves … alone

\`\`\`lay
A text that is fine.
\`\`\`
`,
  }
}

function main(id: string | undefined): void {
  if (id === undefined || !/^[a-z]+(?:-[a-z]+)*$/.test(id)) {
    console.error(
      'Usage: npm run new-rule NAME, in kebab case: the name of the problem found, such as long-sentence.',
    )
    process.exitCode = 2
    return
  }
  for (const [path, content] of Object.entries(ruleFiles(id))) {
    const file = new URL(path, root)
    if (existsSync(file)) {
      console.error(`${path} is there already; nothing was written over it.`)
      process.exitCode = 2
      return
    }
    mkdirSync(new URL('.', file), {recursive: true})
    writeFileSync(file, content)
    console.log(`wrote ${path}`)
  }
  console.log('Next: write the cases, then the check, then the page; run npm run docs and npm run check.')
}

main(process.argv[2])
