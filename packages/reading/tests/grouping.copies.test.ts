import { describe, expect, test } from 'vitest'
import { type ArticleBody, groupBodies } from '../src/grouping/index.ts'
import { fingerprints } from '../src/grouping/shingles.ts'
import { wordsOf } from '../src/grouping/words.ts'

const FERRY = `The harbour authority will close the old ferry terminal in May after ninety years of service. Its cranes are to be sold to a scrap yard in the next town, and the waiting hall becomes a library. Passengers may use the tunnel under the bay free of charge until the end of the year. The town council voted for the plan by nine votes to four after a debate that lasted until midnight. Work on the library is to begin in autumn and will cost eleven million crowns, of which the state pays half.`

const article = (id: string, body: string, more: Partial<ArticleBody> = {}): ArticleBody => ({
  id,
  title: null,
  body,
  publishedAt: null,
  url: null,
  ...more,
})
const byId = (bodies: ArticleBody[]) => new Map(groupBodies(bodies).map((line) => [line.id, line]))

describe('the original', () => {
  test('is the earliest with the same words', () => {
    const lines = byId([
      article('b', FERRY, { publishedAt: '2020-05-02' }),
      article('a', FERRY.toUpperCase(), { publishedAt: '2020-05-01' }),
    ])
    expect(lines.get('b')?.copyOf).toEqual({ id: 'a', kind: 'exact', similarity: 1 })
    expect(lines.get('a')?.copyOf).toBeNull()
  })

  test('has a date where others have none', () => {
    const lines = byId([article('a', FERRY), article('b', FERRY, { publishedAt: '2020-05-02' })])
    expect([lines.get('a')?.copyOf?.id, lines.get('b')?.copyOf]).toEqual(['b', null])
  })

  test('of a morning is not a copy of what is dated that day', () => {
    const lines = byId([
      article('a', FERRY, { publishedAt: '2020-03-02' }),
      article('b', FERRY, { publishedAt: '2020-03-02T06:10:00Z' }),
      article('c', FERRY, { publishedAt: '2020-03-03T00:05:00Z' }),
    ])
    expect(['a', 'b', 'c'].map((id) => lines.get(id)?.copyOf?.id)).toEqual(['b', undefined, 'b'])
  })

  test.each([
    [{ credit: 'none' }, { credit: 'agency' }, 'b'],
    [{ credit: 'agency' }, { credit: 'wire' }, 'b'],
    [{ credit: 'wire' }, { credit: 'own' }, 'b'],
    [{ credit: 'none' }, {}, 'a'],
    [{ credit: 'agency', publishedAt: '2020-03-01' }, { credit: 'own' }, 'a'],
    [{ credit: 'wire' }, { credit: 'agency', publishedAt: '2020-03-02T06:10:00Z' }, 'a'],
    [{ credit: 'agency' }, { credit: 'wire', publishedAt: '2020-03-02T06:10:00Z' }, 'b'],
    [{ credit: 'agency' }, { credit: 'agency', publishedAt: '2020-03-02T06:10:00Z' }, 'b'],
    [{ credit: 'own' }, { credit: 'none', publishedAt: '2020-03-01T06:10:00Z' }, 'b'],
  ] as const)('of one day is nearer to the source, or has the hour: %j, %j', (a, b, first) => {
    const lines = byId([
      article('a', FERRY, { publishedAt: '2020-03-02', ...a }),
      article('b', FERRY, { publishedAt: '2020-03-02', ...b }),
    ])
    expect(lines.get(first)?.copyOf).toBeNull()
    expect(lines.get(first === 'a' ? 'b' : 'a')?.copyOf?.id).toBe(first)
  })

  test('is told by hours where all have one, whatever they credit', () => {
    const lines = byId([
      article('a', FERRY, { publishedAt: '2020-03-02T09:00:00Z', credit: 'own' }),
      article('b', FERRY, { publishedAt: '2020-03-02T06:10:00Z' }),
    ])
    expect(lines.get('a')?.copyOf?.id).toBe('b')
  })

  test('without dates is told by its id, not by its place in the list', () => {
    for (const ids of [
      ['a', 'z'],
      ['z', 'a'],
    ]) {
      const lines = byId(ids.map((id) => article(id, FERRY)))
      expect([lines.get('z')?.copyOf?.id, lines.get('a')?.copyOf]).toEqual(['a', null])
    }
  })

  test('of a copy of a copy is the first of them', () => {
    const second = FERRY.replace('ninety years', 'nearly a century')
    const third = second.replace(' until midnight', ' late into the night')
    const lines = byId([article('a', FERRY), article('b', second), article('c', third)])
    expect([lines.get('b')?.copyOf?.id, lines.get('c')?.copyOf?.id]).toEqual(['a', 'a'])
  })
})

test('texts that share eighteen words in a row share a fingerprint', () => {
  const shared =
    'the waiting hall of the old terminal on the northern shore becomes a library with a reading room'
  const prints = (text: string) => fingerprints(wordsOf(text).hashes)
  const a = new Set(prints(`Nobody had thought of it before, but ${shared} in the end.`))
  const b = prints(`It is now certain that ${shared}, as the council wants.`)
  expect(b.some((print) => a.has(print))).toBe(true)
})
