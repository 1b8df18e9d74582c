import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { classifyTopics } from '../src/07-topics/index.ts'
import { REACH } from '../src/07-topics/places.ts'
import { documentOf } from './annotated-document.ts'

const topicsOf = (body: string, headline?: string) =>
  classifyTopics({ ...documentOf(body, [], headline), quotations: [] }).topics

const COURT =
  'A jury found the man guilty of murder. The judge sentenced him to nine years in prison; his lawyer will appeal the verdict.'

describe('what decided', () => {
  const [first] = topicsOf(COURT)
  const phrases = first?.evidence.map(({ start, end }) => COURT.slice(start, end)) ?? []

  test('are words of the text, in its order', () => {
    expect(phrases).toEqual(expect.arrayContaining(['jury', 'murder', 'judge', 'verdict']))
    const starts = first?.evidence.map(({ start }) => start) ?? []
    expect(starts).toEqual([...starts].sort((a, b) => a - b))
  })

  test('bring most of the score, and never more than all of it', () => {
    const sum = first?.evidence.reduce((all, { weight = 0 }) => all + weight, 0) ?? 0
    expect(sum).toBeGreaterThan(0.7)
    expect(sum).toBeLessThanOrEqual(1.01)
  })

  test('a word that stands for the topic weighs more than one that stands for none', () => {
    const weight = (phrase: string) => first?.evidence[phrases.indexOf(phrase)]?.weight ?? 0
    expect(weight('murder')).toBeGreaterThan(weight('nine'))
  })

  test('without it the chance is smaller', () => {
    const without = topicsOf(COURT.replace('guilty of murder', 'there')).find(({ id }) => id === first?.id)
    expect(without?.score ?? 0).toBeLessThan(first?.score ?? 0)
  })
})

test('places of evidence never overlap and lie within the text', () => {
  const words = 'jury of the murder trial and the bank vaccine storm said in court striker church'.split(' ')
  const bodies = fc.array(fc.constantFrom(...words), { minLength: 5, maxLength: 80 })
  fc.assert(
    fc.property(bodies, (chosen) => {
      const body = chosen.join(' ')
      for (const { evidence } of topicsOf(body)) {
        let last = 0
        for (const { start, end } of evidence) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeLessThanOrEqual(body.length)
          last = end
        }
      }
    }),
    { numRuns: 50 },
  )
})

test('what stands behind the reach changes nothing', () => {
  const long = Array.from({ length: Math.ceil(REACH / 20) }, () => COURT).join(' ')
  const later = ' The striker scored twice as the home team won the match of the league season.'
  expect(topicsOf(long + later)).toEqual(topicsOf(long))
})
