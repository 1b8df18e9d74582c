import fc from 'fast-check'
import { expect, it } from 'vitest'
import { SpanIndex } from '../src/span-index.ts'

const span = fc
  .record({ start: fc.nat(60), length: fc.integer({ min: 1, max: 25 }) })
  .map(({ start, length }) => ({ start, end: start + length }))

it('spans that nest and cross are found as a look at each of them would find them', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 40 }), span, (items, asked) => {
      const touching = items.filter(({ start, end }) => start < asked.end && asked.start < end)
      expect(new SpanIndex(items).overlapping(asked)).toEqual(touching.toSorted((a, b) => a.start - b.start))
    }),
    { numRuns: 500 },
  )
})
