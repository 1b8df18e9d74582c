import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { Environment, readEnvironment } from '../src/env.ts'

const example = readFileSync(path.resolve(import.meta.dirname, '../../../.env.example'), 'utf8')

test('.env.example names every setting', () => {
  const named = [...example.matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name)
  expect(named).toEqual(expect.arrayContaining(Object.keys(Environment.shape)))
})

test('.env.example shows the defaults', () => {
  const shown = Object.fromEntries(
    [...example.matchAll(/^([A-Z_]+)=(.*)$/gm)].map(([, name, value]) => [name, value]),
  )
  const defaults = readEnvironment({ DATABASE_URL: 'postgres://localhost/parallax' })
  expect(readEnvironment({ ...shown, DATABASE_URL: 'postgres://localhost/parallax' })).toEqual(defaults)
})

test('every fault is named at once', () => {
  const read = readEnvironment({
    PARALLAX_API_PORT: '70000',
    PARALLAX_WEB_URL: 'ftp://here',
    DATABASE_URL: 'mysql://x',
  })
  expect(read).toEqual({
    faults: [
      'DATABASE_URL: must be a postgres:// address',
      expect.stringMatching(/^PARALLAX_API_PORT: /),
      'PARALLAX_WEB_URL: must be an http:// or https:// address',
    ],
  })
})

test('an empty value counts as none', () => {
  expect(readEnvironment({ DATABASE_URL: '' })).toEqual({
    faults: [expect.stringMatching(/^DATABASE_URL: /)],
  })
})
