import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { digestOf, readFoundSafe, writeFoundSafe } from '../tools/regular-expressions/found-safe.mjs'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'parallax-found-safe-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

test('what was found safe is known again, and the file does not depend on the order of finding', () => {
  const file = path.join(folder, 'found-safe.txt')
  const found: [string, string][] = [
    [digestOf('/a+/'), 'automaton'],
    [digestOf('/(?=b)b/u'), 'fuzz'],
  ]
  writeFoundSafe(file, new Map(found))
  const written = readFileSync(file, 'utf8')
  writeFoundSafe(file, new Map(found.toReversed()))
  expect(readFileSync(file, 'utf8')).toBe(written)
  expect(readFoundSafe(file)).toEqual(new Map(found))
})

test('without a file nothing is known', () => {
  expect(readFoundSafe(path.join(folder, 'no-such-file')).size).toBe(0)
})

test.each([
  ['another source', digestOf('/a+b/')],
  ['another flag', digestOf('/a+/i')],
  ['another checker', digestOf('/a+/', 'recheck 0.0.1')],
])('%s is another digest', (_, digest) => {
  expect(digest).not.toBe(digestOf('/a+/'))
})
