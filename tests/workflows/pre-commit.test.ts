import {spawnSync} from 'node:child_process'
import {cpSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'
import {programFolder} from '../support/build-programs.ts'
import {Workshop, writeFiles} from '../support/git-repository.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const bad = 'Doctors utilise X-rays.\n'
const good = 'Doctors use X-rays.\n'

/** What a hook repository needs of the checkout, with a bundle that is as new as the source. */
const shipped = ['.pre-commit-hooks.yaml', '.npmrc', 'prepare.mjs', 'rules', 'schema', 'LICENSE', 'README.md']

/**
 * A repository as it would be committed.
 *
 * Tools for development are left out of package.json: old versions of pre-commit install them, which takes minutes and a
 * registry, and the hooks need none.
 */
function hookRepository(workshop: Workshop): {readonly url: string; readonly revision: string} {
  const {devDependencies: _, ...manifest} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const folder = workshop.repository('hooks', {'package.json': JSON.stringify(manifest)})
  for (const path of shipped) cpSync(join(root, path), join(folder, path), {recursive: true})
  cpSync(programFolder, join(folder, 'dist'), {recursive: true})
  workshop.must(folder, 'git', 'add', '-A')
  workshop.must(folder, 'git', 'commit', '-qm', 'Release')
  return {url: `file://${folder}`, revision: workshop.must(folder, 'git', 'rev-parse', 'HEAD').trim()}
}

const isInstalled = spawnSync('pre-commit', ['--version']).status === 0
const name = isInstalled
  ? 'pre-commit: blocks a bad summary, passes a good one, repairs, and reads staged files alone'
  : 'pre-commit is not installed, so its hooks are not tried: apt-get install pre-commit'

test.skipIf(!isInstalled)(
  name,
  () => {
    const workshop = new Workshop()
    const {url, revision} = hookRepository(workshop)
    const config = (hook: string): string =>
      `repos:\n- repo: ${url}\n  rev: ${revision}\n  hooks:\n  - id: ${hook}\n    language_version: system\n`
    workshop.must(root, 'pre-commit', 'validate-manifest', join(root, '.pre-commit-hooks.yaml'))
    const cwd = workshop.repository('texts', {
      '.pre-commit-config.yaml': config('laylint'),
      'old.md': bad,
    })
    workshop.must(cwd, 'pre-commit', 'install', '--install-hooks')

    writeFiles(cwd, {'new.md': bad, 'script.js': bad})
    workshop.must(cwd, 'git', 'add', '-A')
    const blocked = workshop.run(cwd, 'git', 'commit', '-m', 'Bad')
    expect(blocked.code).toBe(1)
    expect(blocked.all).toContain('new.md')
    expect(blocked.all).toContain('simpler-words')
    expect(blocked.all).not.toContain('old.md')
    expect(blocked.all).not.toContain('script.js')

    writeFiles(cwd, {'new.md': good})
    workshop.must(cwd, 'git', 'add', '-A')
    // The text in the work tree is worse than the staged one, which is what counts.
    writeFiles(cwd, {'new.md': bad})
    workshop.must(cwd, 'git', 'commit', '-m', 'Good')
    expect(readFileSync(join(cwd, 'new.md'), 'utf8')).toBe(bad)

    writeFileSync(join(cwd, '.pre-commit-config.yaml'), config('laylint-fix'))
    workshop.must(cwd, 'git', 'add', '-A')
    const repaired = workshop.run(cwd, 'git', 'commit', '-m', 'Fix')
    expect(repaired.code).toBe(1)
    expect(repaired.all).toContain('files were modified by this hook')
    expect(readFileSync(join(cwd, 'new.md'), 'utf8')).toBe(good)
    expect(readFileSync(join(cwd, 'old.md'), 'utf8')).toBe(bad)
    workshop.must(cwd, 'git', 'add', '-A')
    workshop.must(cwd, 'git', 'commit', '-m', 'Fixed')
  },
  240_000,
)
