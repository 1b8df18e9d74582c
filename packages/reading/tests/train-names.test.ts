import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Labelled } from '../scripts/names/corpus.ts'
import { ownArticles } from '../scripts/names/own-labels.ts'
import { withLooseHyphens } from '../scripts/names/rewrites.ts'
import { withOtherNames } from '../scripts/names/swap-names.ts'
import { CLASSES, FIRST, INNER, LAST, label, ONLY } from '../src/04-mentions/labels.ts'

const written = (text: string) => {
  const folder = mkdtempSync(join(tmpdir(), 'labels-'))
  writeFileSync(join(folder, 'a.txt'), text)
  return ownArticles(folder)
}
const is = (type: (typeof CLASSES)[number], mark: number) => label(CLASSES.indexOf(type), mark)

describe('labels of our own', () => {
  test('names keep their place in the text', () => {
    const [article] = written('# a comment\n[P Ama Okoro] of [O Acme Ltd]\n\n[L Kisumu]')
    expect(article?.text).toBe('Ama Okoro of Acme Ltd')
    expect(article?.mentions).toMatchObject([
      { start: 0, end: 9, text: 'Ama Okoro', type: 'PERSON' },
      { start: 13, end: 21, text: 'Acme Ltd', type: 'ORGANIZATION' },
    ])
  })
  test('a blank line parts articles', () => {
    expect(written('[L Oslo]\n\n\n[L Bergen]\nagain').map((a) => a.text)).toEqual(['Oslo', 'Bergen\nagain'])
  })
  test.each(['[Z Oslo]', '[L Oslo', 'Oslo]', '[L [P Oslo]]'])('is refused: %s', (text) => {
    expect(() => written(text)).toThrow(/a\.txt-0/)
  })
  test('all that ship can be read', () => {
    expect(ownArticles().length).toBeGreaterThan(400)
  })
})

const article: Labelled = {
  set: 'own',
  guideline: 'news',
  sentences: [
    {
      tokens: ['Ama', 'Okoro', 'left', 'Kenya', '.'],
      labels: Uint8Array.of(is('PERSON', FIRST), is('PERSON', LAST), 0, is('PLACE', ONLY), 0),
    },
    {
      tokens: ['OKORO', 'saw', 'Okoro', '-', 'Street'],
      labels: Uint8Array.of(is('PERSON', ONLY), 0, 0, 0, 0),
    },
  ],
}

describe('the article with other names', () => {
  const pools = {
    given: ['Lena'],
    surnames: ['Ortiz'],
    kinds: [{ of: 'PLACE' as const, names: ['Kenya', 'Kenya'] }],
  }
  test('one name becomes one other, in every place and letters of the same case', () => {
    const { sentences } = withOtherNames(article, pools, () => 0.1)
    expect(sentences.map((s) => s.tokens.join(' '))).toEqual([
      'Lena Ortiz left Kenya .',
      'ORTIZ saw Okoro - Street',
    ])
  })
  test('or stays, where chance says so', () => {
    expect(withOtherNames(article, pools, () => 0.99)).toEqual(article)
  })
})

test('loose hyphens keep a name whole', () => {
  const hyphened: Labelled = {
    ...article,
    sentences: [
      { tokens: ['Akufo-Addo', 'spoke', 're-elected'], labels: Uint8Array.of(is('PERSON', ONLY), 0, 0) },
    ],
  }
  const articles = withLooseHyphens(Array(100).fill(hyphened), 1)
  const loose = articles.filter(({ sentences }) => sentences[0]?.tokens.length === 5)
  expect(loose.length).toBeGreaterThan(2)
  expect(loose[0]?.sentences[0]).toEqual({
    tokens: ['Akufo', '-', 'Addo', 'spoke', 're-elected'],
    labels: Uint8Array.of(is('PERSON', FIRST), is('PERSON', INNER), is('PERSON', LAST), 0, 0),
  })
})
