import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {join} from 'node:path'

/** What is trained, in order: later models read what earlier ones wrote. */
function stepsFor(data: string): readonly (readonly string[])[] {
  const texts = join(data, 'readability-and-jargon')
  return [
    ['tools/train-difficulty.ts', '--data', texts],
    ['tools/train-document-difficulty.ts', '--data', data],
    ['tools/words/train.ts', data],
    ['tools/train-discourse.ts', '--data', join(data, 'roles')],
  ]
}

/** `npm run train -- DATA`: fits every model anew from a folder of data that is not part of the project. */
function main(data: string | undefined): void {
  if (data === undefined || !existsSync(data)) {
    console.error('Usage: npm run train -- DATA, where DATA holds roles/ and readability-and-jargon/.')
    process.exitCode = 2
    return
  }
  for (const [script = '', ...args] of stepsFor(data)) {
    console.log(`\n${script}`)
    const {status} = spawnSync(process.execPath, ['--import', 'tsx', script, ...args], {stdio: 'inherit'})
    if (status !== 0) {
      process.exitCode = 1
      return
    }
  }
}

main(process.argv[2])
