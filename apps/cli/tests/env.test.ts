import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { Environment } from '../src/env.ts'
import { root } from '../src/root.ts'
import { parallax } from './run.ts'

/** NAME=value lines of the example file. */
const example = Object.fromEntries(
  readFileSync(path.join(root, '.env.example'), 'utf8')
    .split('\n')
    .filter((line) => /^[A-Z_]+=/.test(line))
    .map((line) => line.split(/=(.*)/s).slice(0, 2) as [string, string]),
)

test('.env.example names every setting of the command, with its default', () => {
  const defaults = Environment.parse({})
  for (const name of Object.keys(Environment.shape)) {
    expect(example, `${name} is missing in .env.example`).toHaveProperty(name)
    const value = (defaults as Record<string, unknown>)[name]
    expect(example[name], name).toBe(value === undefined ? '' : String(value))
  }
})

test('all faults of the environment are printed at once, and nothing is started', async () => {
  const { status, stderr } = await parallax(['serve'], '', {
    PARALLAX_API_PORT: 'forty',
    PARALLAX_WEB_PORT: '99999',
    DATABASE_URL: 'mysql://here',
  })
  expect(status).toBe(2)
  for (const name of ['PARALLAX_API_PORT', 'PARALLAX_WEB_PORT', 'DATABASE_URL'])
    expect(stderr).toContain(name)
})
