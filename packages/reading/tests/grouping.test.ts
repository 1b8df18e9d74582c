import { Grouping, ReadFailure } from '@parallax/domain'
import { describe, expect, test } from 'vitest'
import { type ArticleBody, group, groupBodies } from '../src/grouping/index.ts'

const FERRY = `The harbour authority will close the old ferry terminal in May after ninety years of service. Its cranes are to be sold to a scrap yard in the next town, and the waiting hall becomes a library. Passengers may use the tunnel under the bay free of charge until the end of the year. The town council voted for the plan by nine votes to four after a debate that lasted until midnight. Work on the library is to begin in autumn and will cost eleven million crowns, of which the state pays half.`
const STRIKE = `Bakers across the province walked out on Thursday over pay. The union wants six percent more and a shorter night shift; the owners of the mills offer three. Shops ran out of bread before noon, and hotels bought rolls from abroad. Talks are to go on next week with a mediator whom the labour court has named.`

const article = (id: string, body: string, more: Partial<ArticleBody> = {}): ArticleBody => ({
  id,
  title: null,
  body,
  publishedAt: null,
  url: null,
  ...more,
})
const byId = (bodies: ArticleBody[]) => new Map(groupBodies(bodies).map((line) => [line.id, line]))

describe('stories', () => {
  const corpus = [
    article('ferry-1', FERRY, { title: 'Ferry terminal to close' }),
    article('strike-1', STRIKE, { title: 'Bakers walk out over pay' }),
    article(
      'ferry-2',
      'The ferry terminal closes in May, and its waiting hall will be a library, the town council decided. The harbour authority sells the cranes.',
      { title: 'Council: ferry terminal becomes library' },
    ),
    article(
      'strike-2',
      'Bread was scarce as bakers walked out. The union of the bakers and the mill owners meet a mediator about pay and the night shift.',
      { title: 'No bread as bakers strike' },
    ),
    article(
      'match',
      'The home side won by two goals on a wet pitch. Its captain scored both before the break.',
      { title: 'Captain scores twice' },
    ),
  ]
  const lines = byId(corpus)
  const story = (id: string) => lines.get(id)?.story

  test('one report and another of the same matter are one story', () => {
    expect(story('ferry-2')).toBe(story('ferry-1'))
    expect(story('strike-2')).toBe(story('strike-1'))
  })

  test('different matters are different stories', () => {
    expect(new Set([story('ferry-1'), story('strike-1'), story('match')]).size).toBe(3)
  })

  test('a copy is in its original’s story', () => {
    const found = byId([article('a', FERRY), article('b', FERRY)])
    expect(found.get('b')?.story).toBe(found.get('a')?.story)
  })

  test('what happened a year apart is not one story', () => {
    const next = { title: 'Bakers walk out again', publishedAt: '2021-06-01' }
    const found = byId([
      article('a', STRIKE, { title: 'Bakers walk out over pay', publishedAt: '2020-05-01' }),
      article('b', 'Bakers walked out over pay. The union wants more for the night shift.', next),
      article('c', FERRY, { publishedAt: '2020-05-01' }),
    ])
    expect(found.get('b')?.story).not.toBe(found.get('a')?.story)
  })

  test('the same articles in the same order give the same lines', () => {
    expect(groupBodies(corpus)).toEqual(groupBodies(corpus))
  })
})

describe('a whole collection', () => {
  test('keeps its order, gives a failure in its place and goes on', async () => {
    const lines = await group([
      { id: 'a', text: FERRY, clean: true },
      { id: 'empty', text: '' },
      { id: 'b', text: FERRY, clean: true },
    ])
    expect(lines.map(({ id }) => id)).toEqual(['a', 'empty', 'b'])
    expect(ReadFailure.safeParse(lines[1]).success).toBe(true)
    expect(Grouping.parse(lines[2]).copyOf?.id).toBe('a')
  })

  test('is taken as it comes', async () => {
    async function* stream() {
      yield { id: 'a', text: FERRY, clean: true }
      yield { id: 'b', text: STRIKE, clean: true }
    }
    expect(await group(stream())).toHaveLength(2)
  })

  test('may be empty', async () => {
    expect(await group([])).toEqual([])
  })
})
