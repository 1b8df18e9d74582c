import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ownWords, type Said, sameUtterance } from '../src/same-utterance.ts'

const direct = (content: string, speaker: string | null = 'ada'): Said => ({
  kind: 'direct',
  content,
  speaker,
})

describe('two quotations carry the same utterance', () => {
  const table: [string, string, string, { coverage: string; share: number; otherShare: number }][] = [
    [
      'printed otherwise',
      '“We will rebuild the pier by May,”',
      '"We will rebuild the pier by May."',
      { coverage: 'full', share: 1, otherShare: 1 },
    ],
    [
      'a cut of it',
      'We will rebuild the pier by May, and nobody will pay a cent for it',
      'We will rebuild the pier by May',
      { coverage: 'cut', share: 7 / 15, otherShare: 1 },
    ],
    [
      'parts of it',
      'Listen: we will rebuild the pier by May',
      'We will rebuild the pier by May, whatever',
      { coverage: 'fragment', share: 7 / 8, otherShare: 7 / 8 },
    ],
    [
      'with a letter changed and a word of the editor',
      '[W]e will rebuild the pier (sic) by May',
      'we will rebuild the pier by May',
      { coverage: 'full', share: 1, otherShare: 1 },
    ],
  ]
  test.each(table)('%s', (_, a, b, expected) => {
    expect(sameUtterance(direct(a), direct(b))).toMatchObject(expected)
  })

  test('of a mixed one only what stands in quotation marks is compared', () => {
    const mixed: Said = {
      kind: 'mixed',
      content: 'the town would “rebuild the pier by May” if it could',
      speaker: 'ada',
    }
    expect(ownWords(mixed).trim()).toMatch(/^…\s+“rebuild the pier by May”…/)
    expect(ownWords(mixed)).toHaveLength(mixed.content.length)
    expect(sameUtterance(mixed, direct('rebuild the pier by May'))?.coverage).toBe('full')
    expect(sameUtterance(mixed, direct('the town would do so if it could'))).toBeNull()
  })

  test('a few words are, where they are equal and of one known speaker', () => {
    expect(sameUtterance(direct('I am innocent'), direct('I am innocent!'))?.coverage).toBe('full')
    expect(sameUtterance(direct('I am innocent'), direct('I am innocent', 'bo'))).toBeNull()
    expect(sameUtterance(direct('I am innocent', null), direct('I am innocent', null))).toBeNull()
  })

  test('the marks are the shared words of each', () => {
    const [a, b] = ['Listen: we will rebuild the pier by May', 'We will rebuild the pier by May, whatever']
    const same = sameUtterance(direct(a), direct(b))
    expect(same?.marks.map(({ start, end }) => a.slice(start, end))).toEqual([
      'we will rebuild the pier by May',
    ])
    expect(same?.otherMarks.map(({ start, end }) => b.slice(start, end))).toEqual([
      'We will rebuild the pier by May,',
    ])
  })
})

describe('two quotations do not carry the same utterance', () => {
  test.each([
    [
      'a phrase that many use',
      'At the end of the day we all lost a good friend and neighbour',
      'At the end of the day nobody knows what they want from us here',
    ],
    ['the same matter in other words', 'We will rebuild the pier by May', 'By May the pier will be rebuilt'],
    ['two words', 'No comment', 'No comment'],
    ['nothing at all', '', ''],
  ])('%s', (_, a, b) => {
    expect(sameUtterance(direct(a), direct(b))).toBeNull()
  })

  test('told in the outlet’s own words', () => {
    const told: Said = { kind: 'indirect', content: 'the town will rebuild the pier by May', speaker: 'ada' }
    expect(sameUtterance(told, told)).toBeNull()
  })
})

test('whichever is asked first, the answer is the same with its sides exchanged', () => {
  const words = fc.array(fc.constantFrom('we', 'will', 'not', 'pay', 'now', '…', 'then', '“', '[sic]'), {
    maxLength: 40,
  })
  const said = fc.record({
    kind: fc.constantFrom('direct' as const, 'mixed' as const, 'indirect' as const),
    content: words.map((all) => all.join(' ')),
    speaker: fc.constantFrom('ada', 'bo', null),
  })
  fc.assert(
    fc.property(said, said, (a, b) => {
      const [there, back] = [sameUtterance(a, b), sameUtterance(b, a)]
      expect(back).toEqual(
        there && {
          coverage: there.coverage,
          share: there.otherShare,
          otherShare: there.share,
          marks: there.otherMarks,
          otherMarks: there.marks,
        },
      )
      const all = [...(there?.marks ?? [])]
      for (const { start, end } of all) expect(end).toBeGreaterThan(start)
    }),
    { numRuns: 400 },
  )
})

test('a quotation of a hundred thousand equal words is compared in linear time', () => {
  const long = 'ha '.repeat(100_000)
  expect(sameUtterance(direct(long), direct(`${long}now`))?.coverage).toBe('cut')
})
