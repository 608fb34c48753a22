import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

/** Folders whose patterns are asked of texts. */
const folders = ['rules', 'src']

/**
 * The patterns of the program: those written in its source, and those that its modules put together when they are loaded.
 *
 * @param root Folder of the project.
 * @returns Each once, by source and flags.
 */
export async function collectPatterns(root: string): Promise<RegExp[]> {
  const found = new Map<string, RegExp>()
  for (const pattern of [...writtenPatterns(root), ...(await madePatterns(root))])
    found.set(String(pattern), pattern)
  return [...found.entries()].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, pattern]) => pattern)
}

function writtenPatterns(root: string): RegExp[] {
  const patterns: RegExp[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/')
      patterns.push(new RegExp(node.text.slice(1, end), node.text.slice(end + 1)))
    }
    ts.forEachChild(node, visit)
  }
  for (const folder of folders)
    for (const name of readdirSync(path.join(root, folder), {recursive: true, encoding: 'utf8'}).sort())
      if (name.endsWith('.ts') && !name.endsWith('.gen.ts'))
        visit(
          ts.createSourceFile(
            name,
            readFileSync(path.join(root, folder, name), 'utf8'),
            ts.ScriptTarget.Latest,
          ),
        )
  return patterns
}

/** Loads everything while the constructor takes note. */
async function madePatterns(root: string): Promise<RegExp[]> {
  const patterns: RegExp[] = []
  const usual = globalThis.RegExp
  globalThis.RegExp = new Proxy(usual, {
    construct(target, given) {
      const pattern: RegExp = Reflect.construct(target, given)
      patterns.push(pattern)
      return pattern
    },
  })
  await import(path.join(root, 'src/core.ts'))
  globalThis.RegExp = usual
  return patterns
}
