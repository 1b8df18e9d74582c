import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkExpressions } from '../tools/regular-expressions/check.mjs'
import { collectRegularExpressions } from '../tools/regular-expressions/collect.mjs'

let root = ''
beforeAll(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'parallax-expressions-'))
  writeFileSync(path.join(root, 'package.json'), '{"type":"module"}')
})
afterAll(() => rmSync(root, { recursive: true }))

/** What the collector finds in a tree with this one file. */
function collect(text: string, file = 'packages/reading/src/planted.ts') {
  const folder = mkdtempSync(path.join(root, 'tree-'))
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
  writeFileSync(path.join(folder, file), text)
  const { expressions, violations } = collectRegularExpressions(folder)
  return { found: [...expressions.keys()], violations }
}

describe('every regular expression is found', () => {
  test.each([
    ['a literal', 'export const A: RegExp = /a+$/u', ['/a+$/u']],
    ['a literal deep in a function', 'export function f(s: string) { return s.split(/,\\s*/) }', ['/,\\s*/']],
    [
      'one built of parts',
      'const P = "[ab]"\nexport const A = new RegExp("^" + P + "+$", "i")',
      ['/^[ab]+$/i'],
    ],
    ['one built without new', 'export const A = RegExp("a|b")', ['/a|b/']],
    [
      'one for each word of a list',
      'export const A = ["x", "y"].map((word) => new RegExp("\\\\b" + word))',
      ['/\\bx/', '/\\by/'],
    ],
    [
      'one that a function of the module builds',
      'const any = (words: string[]) => new RegExp(words.join("|"))\nexport const A = any(["p", "q"])',
      ['/p|q/'],
    ],
  ])('%s', (_, text, expected) => {
    expect(collect(text)).toEqual({ found: expected, violations: [] })
  })

  test('in a page of the dashboard', () => {
    expect(collect('export const a = <p>{"x".replace(/x/g, "")}</p>', 'apps/web/ui/a.tsx').found).toEqual([
      '/x/g',
    ])
  })

  test('but none in what programs wrote', () => {
    expect(collect('export const A = /a/', 'packages/database/src/generated/client.ts').found).toEqual([])
  })
})

describe('what cannot be followed is refused', () => {
  test.each([
    [
      'built of what a function is given',
      'export const f = (s: string) => new RegExp(s)',
      'while the program runs',
    ],
    [
      'built by a function that others may call',
      'export const f = (s: string) => new RegExp(s)\nexport const A = f("a")',
      'while the program runs',
    ],
    [
      'built by a function that is also called later',
      'const f = (s: string) => new RegExp(s)\nexport const A = f("a")\nexport const g = (s: string) => f(s)',
      'while the program runs',
    ],
    ['RegExp by another name', 'const R = RegExp\nexport const A = new R("a")', 'another name'],
    ['RegExp as a property', 'export const A = new globalThis.RegExp("a")', 'another name'],
    [
      'a text given to match',
      'export const f = (s: string) => s.match("a" + s)',
      'becomes a regular expression',
    ],
    [
      'a callback that no one called',
      'export const f = setTimeout(() => new RegExp("a"), 9e5).unref()',
      'not built',
    ],
    ['a module that does not load', 'export const A = new RegExp("(")', 'not loaded'],
  ])('%s', (_, text, message) => {
    expect(collect(text).violations.join('\n')).toContain(message)
  })
})

test('recheck tells linear from polynomial and exponential, and does not take doubt for safety', async () => {
  const verdicts = await checkExpressions(
    ['^a+$', '\\s+$', '^(a|a)*$', '(?<!b)a+$', '^(a?[ab]{0,9}){0,20}$', '(?<name>'].map((source) => ({
      source,
      flags: 'u',
      places: [],
    })),
  )
  expect(Object.fromEntries(verdicts.map(({ source, status }) => [source, status]))).toEqual({
    '^a+$': 'safe',
    '\\s+$': 'vulnerable',
    '^(a|a)*$': 'vulnerable',
    '(?<!b)a+$': 'vulnerable',
    '^(a?[ab]{0,9}){0,20}$': 'vulnerable',
    '(?<name>': 'unknown',
  })
})
