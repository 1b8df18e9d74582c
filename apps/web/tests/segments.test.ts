import { describe, expect, test } from 'vitest'
import { coverOf, segmentsOf } from '../features/articles/segments.ts'

const text = 'Mina Okoro said: “The harbour at Vell is open.” Read more'
const span = (words: string, extra = {}) => {
  const start = text.indexOf(words)
  return { start, end: start + words.length, ...extra }
}
const body = { start: 0, end: 47 }

describe('a block cut into pieces', () => {
  test('without marks it is one piece', () => {
    expect(segmentsOf(body, [], [], [])).toEqual([{ ...body, mention: null, quotation: null, lit: false }])
  })

  test('the pieces give the block back, character for character', () => {
    const pieces = segmentsOf(
      body,
      [span('Mina Okoro'), span('Vell')],
      [span('“The harbour at Vell is open.”')],
      [],
    )
    expect(pieces.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text.slice(0, 47))
  })

  test('a mention inside a quotation belongs to both', () => {
    const vell = span('Vell')
    const quotation = span('“The harbour at Vell is open.”')
    const piece = segmentsOf(body, [vell], [quotation], []).find(({ start }) => start === vell.start)
    expect(piece).toMatchObject({ mention: vell, quotation })
  })

  test('a highlight that runs past the block ends with it', () => {
    const pieces = segmentsOf(body, [], [], [{ start: 40, end: 57 }])
    expect(pieces.at(-1)).toMatchObject({ start: 40, end: 47, lit: true })
  })

  test('a mark of another block leaves no cut here', () => {
    expect(segmentsOf(body, [span('Read')], [], [])).toHaveLength(1)
  })
})

describe('the blocks of a text', () => {
  test('gaps become blocks, so that nothing of the original is lost', () => {
    const cover = coverOf(20, [
      { role: 'BODY', start: 5, end: 10 },
      { role: 'FOOTER', start: 12, end: 18 },
    ])
    expect(cover.map(({ role, start, end }) => `${role} ${start}-${end}`)).toEqual([
      'GAP 0-5',
      'BODY 5-10',
      'GAP 10-12',
      'FOOTER 12-18',
      'GAP 18-20',
    ])
  })

  test('a text that was not analysed is one block', () => {
    expect(coverOf(7, [])).toEqual([{ role: 'GAP', start: 0, end: 7 }])
  })
})
