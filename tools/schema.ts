import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {configSchema, frontMatterSchema} from './schema/config-schema.ts'
import {outputSchema} from './schema/output-schema.ts'

const root = new URL('../', import.meta.url)

/** Published schemas by their path from the root. */
function schemas(): Map<string, string> {
  const toText = (schema: unknown): string => `${JSON.stringify(schema, undefined, 2)}\n`
  return new Map([
    ['schema/config.schema.json', toText(configSchema())],
    ['schema/front-matter.schema.json', toText(frontMatterSchema())],
    ['schema/output.schema.json', toText(outputSchema())],
  ])
}

function main(isCheck: boolean): void {
  mkdirSync(new URL('schema/', root), {recursive: true})
  for (const [path, wanted] of schemas()) {
    const file = new URL(path, root)
    if (existsSync(file) && readFileSync(file, 'utf8') === wanted) continue
    if (isCheck) {
      console.error(`Stale: ${path}. Run npm run docs.`)
      process.exitCode = 1
    } else {
      writeFileSync(file, wanted)
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv.includes('--check'))
