import { spawnSync } from 'node:child_process'
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const workspaces = globSync(['apps/*/package.json', 'packages/*/package.json'], { cwd: root }).map((file) =>
  path.dirname(file),
)

test('there is one copy of graphql, so that instanceof holds everywhere', () => {
  const copies = globSync('**/node_modules/graphql/package.json', {
    cwd: root,
    exclude: (name) => name === '.next',
  })
  expect(copies).toEqual(['node_modules/graphql/package.json'])
})

test('the lockfile names no download address', () => {
  expect(readFileSync(path.join(root, 'package-lock.json'), 'utf8')).not.toMatch(/"resolved": "http/)
})

test.each(workspaces)('%s has a README and a check', (folder) => {
  expect(existsSync(path.join(root, folder, 'README.md'))).toBe(true)
  expect(JSON.parse(readFileSync(path.join(root, folder, 'package.json'), 'utf8')).scripts.check).toBeTruthy()
})

describe('the arrows are errors', () => {
  /** A little tree with one import in it, cruised with the project's own rules. */
  function cruise(from: string, to: string): { status: number | null; output: string } {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'parallax-arrows-'))
    const write = (file: string, text: string) => {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
      writeFileSync(path.join(folder, file), text)
    }
    write(to, 'export const there = 1\n')
    write(
      from,
      `import { there } from '${path.relative(path.dirname(from), to)}'\nexport const here = there\n`,
    )
    const done = spawnSync(
      path.join(root, 'node_modules/.bin/depcruise'),
      [
        '--config',
        path.join(root, '.dependency-cruiser.cjs'),
        ...new Set([from, to].map((file) => file.split('/')[0] ?? '')),
      ],
      { cwd: folder, encoding: 'utf8' },
    )
    rmSync(folder, { recursive: true })
    return { status: done.status, output: done.stdout + done.stderr }
  }

  test.each([
    ['packages/domain/src/article.ts', 'packages/reading/src/index.ts', 'arrow-packages-domain'],
    ['packages/reading/src/read.ts', 'packages/database/src/index.ts', 'arrow-packages-reading'],
    ['packages/charts/src/prepare/bars.ts', 'packages/database/src/index.ts', 'arrow-packages-charts'],
    ['packages/database/src/write/store.ts', 'packages/schema/src/index.ts', 'arrow-packages-database'],
    ['apps/web/lib/data.ts', 'packages/database/src/index.ts', 'arrow-apps-web'],
    [
      'packages/reading/src/02-sentences/index.ts',
      'packages/reading/src/05-entities/index.ts',
      'stage-02-sentences',
    ],
    [
      'packages/charts/src/prepare/bars.ts',
      'packages/charts/src/visualise/bars.ts',
      'prepare-knows-no-react',
    ],
    ['packages/schema/src/types/article.ts', 'packages/database/src/read/evidence.ts', 'entry-only'],
  ])('%s must not import %s', (from, to, rule) => {
    const { status, output } = cruise(from, to)
    expect(output).toContain(rule)
    expect(status).not.toBe(0)
  })

  test.each([
    ['packages/reading/src/read.ts', 'packages/domain/src/index.ts'],
    ['apps/web/lib/data.ts', 'packages/charts/src/prepare/index.ts'],
    ['apps/cli/src/commands/serve.ts', 'apps/api/src/index.ts'],
    ['packages/reading/src/05-entities/index.ts', 'packages/reading/src/02-sentences/index.ts'],
  ])('%s may import %s', (from, to) => {
    expect(cruise(from, to)).toMatchObject({ status: 0 })
  })
})
