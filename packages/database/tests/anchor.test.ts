import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AnchoredText } from '../src/write/anchor.ts'

const anchorIn = (text: string, part: string, from = 0) => {
  const start = text.indexOf(part, from)
  const anchor = new AnchoredText(text).anchorOf({ start, end: start + part.length })
  if (!anchor) throw new Error(`"${part}" has no anchor`)
  return anchor
}
const foundIn = (text: string, anchor: ReturnType<typeof anchorIn>) => {
  const place = new AnchoredText(text).find(anchor)
  return place && text.slice(place.start, place.end)
}

describe('a stretch is found again', () => {
  const text = 'Menu\n\nThe ferry left Quillport at noon.\n\nRead more\n\nThe end.'
  const anchor = anchorIn(text, 'The ferry left Quillport at noon.\n\n')

  it.each([
    ['in the same text', text],
    ['behind more text', `Home\n${text}`],
    [
      'where white space was moved about',
      text.replaceAll('\n\n', '\n').replace('left Quillport', 'left\n  Quillport'),
    ],
    ['where what stands around it is gone', 'The ferry left Quillport at noon.'],
  ])('%s', (_, other) => {
    expect(foundIn(other, anchor)?.replace(/\s+/g, ' ')).toBe('The ferry left Quillport at noon.')
  })

  it.each([
    ['one word of it changed', text.replace('noon', 'dawn')],
    ['it stands there twice, and nobody knows which is meant', `${text}\n${text}`],
    ['it is gone', 'Menu\n\nThe end.'],
    ['it is only a part of other words', text.replace('The ferry', 'xThe ferry')],
  ])('but not where %s', (_, other) => {
    expect(foundIn(other, anchor)).toBeNull()
  })
})

it('of several places with the same words the same one is found', () => {
  const text = 'Advertisement\n\nOne.\n\nAdvertisement\n\nTwo.\n\nAdvertisement'
  const second = anchorIn(text, 'Advertisement', 20)
  expect(second).toMatchObject({ words: 'Advertisement', occurrence: 1, occurrences: 3 })
  const moved = `News\n\n${text}`
  expect(new AnchoredText(moved).find(second)?.start).toBe(moved.indexOf('Advertisement', 20))
})

it('white space alone, or nothing, has no anchor', () => {
  const text = new AnchoredText('One.\n\n Two.')
  expect(text.anchorOf({ start: 4, end: 7 })).toBeNull()
  expect(text.anchorOf({ start: 2, end: 2 })).toBeNull()
  expect(new AnchoredText('').anchorOf({ start: 0, end: 0 })).toBeNull()
})

it('an anchor finds its own stretch in its own text, wherever it begins and ends, or nothing', () => {
  const texts = fc.string({ unit: fc.constantFrom('a', 'b', '.', ' ', '\n', '\u00a0', '🚢', 'é') })
  fc.assert(
    fc.property(texts, fc.nat(30), fc.nat(30), (text, a, b) => {
      const span = { start: Math.min(a, b, text.length), end: Math.min(Math.max(a, b), text.length) }
      const anchored = new AnchoredText(text)
      const anchor = anchored.anchorOf(span)
      const inside = text.slice(span.start, span.end)
      expect(anchor === null).toBe(inside.trim() === '')
      if (!anchor) return
      expect(text.slice(anchor.start, anchor.end)).toBe(inside.trim())
      const place = anchored.find(anchor)
      if (anchor.occurrence >= 0) expect(place).toEqual({ start: anchor.start, end: anchor.end })
      else expect(place).toBeNull()
    }),
    { numRuns: 500 },
  )
})
