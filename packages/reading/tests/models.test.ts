import { readdirSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'

const MODELS = resolve(import.meta.dirname, '../models')

const sizeOf = (part: string): number =>
  readdirSync(resolve(MODELS, part), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, file) => sum + statSync(resolve(file.parentPath, file.name)).size, 0)

// What everybody downloads and every reading thread holds: a larger model has to be worth it, and to say so here.
test.each([
  [30, ['names', 'entities', 'knowledge']],
  [15, ['topics']],
  [25, ['tone']],
  [1, ['quotations', 'phrases']],
])('at most %i MB ship for %j', (megabytes, parts) => {
  const bytes = parts.reduce((sum, part) => sum + sizeOf(part), 0)
  expect(bytes).toBeGreaterThan(0)
  expect(bytes).toBeLessThan(megabytes * 1_000_000)
})
