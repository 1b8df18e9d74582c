import { describe, expect, test } from 'vitest'
import {
  outlineOf,
  StoryIndex,
  type StorySketch,
  storiesOf,
  storySketchOf,
  type Tie,
  whyTied,
} from '../src/grouping/stories/index.ts'

const sketch = (id: string, title: string | null, body: string, at: string | null = null) =>
  storySketchOf({ id, title, body, publishedAt: at })

const QUAKE = [
  sketch(
    'late',
    'Rescuers dig for survivors in Brevik',
    'Teams searched houses in Brevik after the magnitude 6.1 earthquake in Osterdal. Sen. Tilda Roen said a school had fallen.',
    '2031-03-05T08:00:00Z',
  ),
  sketch(
    'first',
    'BREAKING: Magnitude 6.1 earthquake shakes Brevik | Osterdal Courier',
    'An earthquake of magnitude 6.1 struck Brevik in Osterdal on Tuesday. Rescue teams searched a school, Tilda Roen said.',
    '2031-03-04T06:00:00Z',
  ),
  sketch(
    'undated',
    'Why was Brevik so badly built?',
    'The earthquake in Osterdal felled a school in Brevik. Tilda Roen has no answer.',
  ),
]
const linksOf = (sketches: typeof QUAKE) => {
  const index = new StoryIndex()
  index.change(sketches)
  return index.links()
}

describe('a story', () => {
  const outline = outlineOf(QUAKE, linksOf(QUAKE), new Map())

  test('is named by a headline of its own, without label and outlet', () => {
    expect(outline.name).toBe('Magnitude 6.1 earthquake shakes Brevik')
  })

  test('has the earliest dated article as its first report', () => {
    expect(outline.firstReport).toBe('first')
    expect(outline.members.map(({ id }) => id)).toEqual(['first', 'late', 'undated'])
  })

  test('has no first report where nothing is dated', () => {
    const undated = QUAKE.slice(2)
    expect(outlineOf(undated, [], new Map()).firstReport).toBeNull()
  })

  test('began with the report of the hour, not with what is dated that day', () => {
    const [late, first] = QUAKE as [StorySketch, StorySketch]
    const [day, hour] = ['2031-03-04', '2031-03-04T06:00:00Z'].map((publishedAt) =>
      storySketchOf({ id: publishedAt, title: first.headline, body: '', publishedAt }),
    ) as [StorySketch, StorySketch]
    expect(outlineOf([late, day, hour], [], new Map()).firstReport).toBe(hour.id)
  })

  test('began at the agency’s own outlet where several reports are of one moment', () => {
    const reports = (['none', 'agency', 'own'] as const).map((credit) =>
      storySketchOf({ id: credit, title: 'A quake', body: '', publishedAt: '2031-03-04', credit }),
    )
    expect(outlineOf(reports, [], new Map()).firstReport).toBe('own')
    expect(outlineOf(reports.slice(0, 2), [], new Map()).firstReport).toBe('agency')
  })

  test('began with an original of a bare day where a copy was out before all else', () => {
    const [original, copy, other] = ['2031-03-04', '2031-03-04T06:00:00Z', '2031-03-04T09:00:00Z'].map(
      (publishedAt) => storySketchOf({ id: publishedAt, title: 'A quake', body: '', publishedAt }),
    ) as [StorySketch, StorySketch, StorySketch]
    const copies = new Map([[copy.id, original.id]])
    expect(outlineOf([original, copy, other], [], copies).firstReport).toBe(original.id)
    expect(outlineOf([original, copy, other], [], new Map()).firstReport).toBe(copy.id)
  })

  test('does not take a copy for its first report', () => {
    expect(outlineOf(QUAKE, linksOf(QUAKE), new Map([['first', 'late']])).firstReport).toBe('late')
  })

  test('says of each article what ties it, save of the one in its midst', () => {
    const tied = outline.members.filter(({ to }) => to !== null)
    expect(tied).toHaveLength(2)
    for (const { by, why } of tied) {
      expect(by).toBe('likeness')
      expect(why?.names).toContain('Brevik')
    }
  })

  test('says so where a copy or a decision ties it', () => {
    const { members } = outlineOf(
      QUAKE,
      [{ from: 'late', to: 'first', strength: 2 }],
      new Map([['late', 'first']]),
    )
    expect(members.map(({ id, by, to }) => [id, by, to])).toEqual([
      ['first', null, null],
      ['late', 'copy', 'first'],
      ['undated', 'decision', 'first'],
    ])
  })
})

describe('why two articles are told together', () => {
  test('names as a reader knows them, figures, words and days', () => {
    const [late, first] = QUAKE
    if (!late || !first) throw new Error('no articles')
    expect(whyTied(late, first)).toEqual({
      names: ['Brevik', 'Osterdal', 'Tilda Roen'],
      numbers: ['6.1'],
      words: expect.arrayContaining(['magnitude', 'earthquake', 'school']),
      days: 1,
    })
  })

  test('words stand in the form that is written most often, with a capital where both write it as a name', () => {
    const once = sketch('once', null, 'A tunnel reached the pier of Velde, as the Porters there had said.')
    const often = sketch(
      'often',
      null,
      'A tunnel helps. Tunnels reached the piers, tunnels emptied them. They shrug: the Porters and the old piers rust, the Porters say.',
    )
    for (const { names, words } of [whyTied(once, often), whyTied(often, once)]) {
      expect(words.filter((word) => /tunnel|pier/i.test(word)).toSorted()).toEqual(['piers', 'tunnels'])
      expect([...names, ...words]).toContain('Porters')
    }
  })

  test('nothing in common is nothing said', () => {
    const other = sketch('x', 'Bread was dear', 'Millers asked for more.')
    expect(whyTied(other, sketch('y', null, 'Rain fell.'))).toEqual({
      names: [],
      numbers: [],
      words: [],
      days: null,
    })
  })
})

describe('the headline of an article', () => {
  test.each([
    ['WATCH: Pier opens in Velde', 'Pier opens in Velde'],
    ['Pier opens in Velde - live updates', 'Pier opens in Velde'],
    ['Pier opens in Velde - Reuters', 'Pier opens in Velde'],
    ['Pier opens in Velde – and closes again', 'Pier opens in Velde – and closes again'],
    ['Velde: Pier opens in May', 'Velde: Pier opens in May'],
    ['Opinion | A pier too far', 'A pier too far'],
    [
      'The council of Velde has after a debate of nine hours at last agreed to open the pier',
      'The council of Velde has after a debate of nine hours at last agreed to open…',
    ],
  ])('%s', (title, headline) => {
    expect(sketch('a', title, 'Text.').headline).toBe(headline)
  })

  test('is how it begins where it has none', () => {
    expect(sketch('a', null, 'The pier of Velde opens in May. Tickets are free.').headline).toBe(
      'The pier of Velde opens in May',
    )
    expect(sketch('a', null, '').headline).toBeNull()
  })
})

describe('decisions of users', () => {
  const articles = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, time: null }))
  const links = [
    { from: 'b', to: 'a', strength: 3 },
    { from: 'c', to: 'b', strength: 2 },
    { from: 'e', to: 'd', strength: 2 },
  ]
  const groups = (ties: Tie[]) => {
    const stories = storiesOf(articles, links, ties)
    return Object.values(Object.groupBy(articles, ({ id }) => stories.get(id) ?? '')).map((of) =>
      (of ?? []).map(({ id }) => id).join(''),
    )
  }
  const together = (a: string, b: string): Tie => ({ a, b, together: true })
  const apart = (a: string, b: string): Tie => ({ a, b, together: false })

  test('none', () => expect(groups([])).toEqual(['abc', 'de']))
  test('two stories are merged', () => expect(groups([together('a', 'd')])).toEqual(['abcde']))
  test('a story is split: the parts hold together and apart', () =>
    expect(groups([together('a', 'c'), apart('a', 'b')])).toEqual(['ac', 'b', 'de']))
  test('an article is moved', () =>
    expect(groups([apart('c', 'a'), together('a', 'b'), together('c', 'd')])).toEqual(['ab', 'cde']))
  test('the later decision wins', () => {
    expect(groups([apart('a', 'b'), together('a', 'b')])).toEqual(['abc', 'de'])
    expect(groups([together('a', 'b'), apart('a', 'b')])).toEqual(['a', 'bc', 'de'])
  })
  test('what was merged and what was parted from it stay so together', () =>
    expect(groups([together('a', 'd'), apart('a', 'e')])).toEqual(['abcd', 'e']))
  test('articles that are gone decide nothing', () =>
    expect(groups([together('a', 'gone'), apart('gone', 'b')])).toEqual(['abc', 'de']))
})
