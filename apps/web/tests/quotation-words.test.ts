import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { ArticleData } from '../features/articles/article-query.ts'
import { roomsOf } from '../features/articles/quoted-room.ts'
import { chipsOf } from '../features/quotations/chips.tsx'
import { quotationFoundWords, speakerWords } from '../features/why/quotation-rules.ts'

const { rules } = JSON.parse(
  readFileSync(
    new URL('../../../packages/reading/models/quotations/confidence.json', import.meta.url),
    'utf8',
  ),
) as { rules: Record<string, number> }

describe('why this quotation', () => {
  test.each(Object.keys(rules))('the rule %s has words of its own', (rule) => {
    expect(quotationFoundWords(rule)).not.toContain('by the rule')
  })

  test('a rule without words falls back to its name', () => {
    expect(quotationFoundWords('told-by-letter')).toBe('Found by the rule “told by letter”.')
  })

  const ama = { name: 'Ama Okoro' }
  test.each([
    [{ speaker: 'Ama Okoro', speakerEntity: ama }, 'The text gives the name in full.'],
    [{ speaker: 'Okoro', speakerEntity: ama }, 'The text says “Okoro”, a form of the name.'],
    [
      { speaker: 'She', speakerEntity: ama },
      'The text says “She”; the pronoun was followed back to the name it stands for.',
    ],
    [
      { speaker: 'the minister', speakerEntity: ama },
      'The text says “the minister”; that was joined to the name it stands for.',
    ],
    [
      { speaker: 'officials', speakerEntity: null },
      'The text says “officials”; that could not be joined to anybody who is named in it.',
    ],
    [{ speaker: null, speakerEntity: null }, 'The text names no speaker near these words.'],
  ])('how the speaker was told: %j', (given, words) => expect(speakerWords(given)).toBe(words))
})

describe('the chips of a choice', () => {
  const name = (id: string) => id.toUpperCase()

  test('kind and cue that have a row of their own have none', () => {
    expect(chipsOf({ kinds: ['direct'], cueClasses: ['doubting'], cued: false }, name)).toEqual([])
  })

  test('each takes away itself alone', () => {
    const chips = chipsOf({ speakers: ['a', 'b'], words: 'oil', minWords: 20 }, name)
    expect(chips.map(({ label }) => label)).toEqual([
      'Said by A',
      'Said by B',
      'Says oil',
      '20 words or more',
    ])
    expect(chips[0]?.without).toEqual({ speakers: ['b'], words: 'oil', minWords: 20 })
    expect(chips[2]?.without).toEqual({ speakers: ['a', 'b'], words: undefined, minWords: 20 })
  })
})

test('the speakers of an article, most words first, nobody’s last; they add up to all', () => {
  const said = (id: string | null, words: number) =>
    ({ words, speakerEntity: id === null ? null : { id, name: id } }) as ArticleData['quotations'][number]
  const rooms = roomsOf([said('a', 3), said(null, 50), said('b', 9), said('a', 4)])
  expect(rooms.map(({ entity, quotations, words }) => [entity?.id, quotations.length, words])).toEqual([
    ['b', 1, 9],
    ['a', 2, 7],
    [undefined, 1, 50],
  ])
})
