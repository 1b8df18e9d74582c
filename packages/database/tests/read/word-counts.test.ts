import { describe, expect, it } from 'vitest'
import type { Sides } from '../../src/read/compare/sides.ts'
import { WordCounts } from '../../src/read/compare/word-counts.ts'
import { WordTable } from '../../src/read/compare/word-table.ts'

const side = { outlet: null, articles: 1, whole: {}, slice: {}, subject: null }
const TWO: Sides = { filter: {}, sides: [side, side] }

describe('words of search vectors', () => {
  it('count by side, with their squares and products', () => {
    const counts = new WordCounts(TWO)
    counts.add({ side: 0, size: 4, vector: "'a':1,3 'don''t':2 'über':4" })
    counts.add({ side: 1, size: 2, vector: "'a':1,2" })
    counts.add({ side: 1, size: 3, vector: "'''':3 'a':3 'don':1,2,3" })
    expect(counts.sizes).toEqual([
      { articles: 1, sentences: 4, squares: 16 },
      { articles: 2, sentences: 5, squares: 13 },
    ])
    expect(counts.total).toBe(4 + 1)
    expect(counts.most(2)).toEqual([
      { word: 'a', articles: [1, 2], sentences: [2, 3], squares: 4 + 4 + 1, product: 8 + 4 + 3 },
      { word: "'", articles: [0, 1], sentences: [0, 1], squares: 1, product: 3 },
    ])
    expect(counts.most(9).map(({ word }) => word)).toEqual(['a', "'", 'don', "don't", 'über'])
  })

  it('are none of an empty vector', () => {
    const counts = new WordCounts(TWO)
    counts.add({ side: 0, size: 0, vector: '' })
    expect([counts.total, counts.most(3)]).toEqual([0, []])
  })

  it('stay apart where their hashes are the same', () => {
    const table = new WordTable()
    const bytes = Buffer.from('tidetide rope')
    expect(table.numberOf(bytes, 0, 4, 7)).toBe(0)
    expect(table.numberOf(bytes, 9, 13, 7)).toBe(1)
    expect(table.numberOf(bytes, 4, 8, 7)).toBe(0)
    expect(table.numberOf(bytes, 0, 3, 7)).toBe(2)
    expect([table.size, table.wordOf(1)]).toEqual([3, 'rope'])
  })
})
