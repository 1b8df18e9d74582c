import { describe, expect, test } from 'vitest'
import { type DivergingFigure, type Drawn, marksOf, prepare, type Question } from '../src/prepare/index.ts'
import { divergingHeight, divergingLayout } from '../src/visualise/diverging-layout.ts'
import { context, outletContrast } from './samples/index.ts'

const draw = (question: Question): Drawn => prepare(question, context())
const figureOf = (question: Question): DivergingFigure => {
  const { figure } = draw(question)
  if (figure?.type !== 'diverging') throw new Error('no such drawing')
  return figure
}
const sections = (question: Question) =>
  figureOf(question).sections.map(({ label, shown, rows }) => [label, shown, rows.map((row) => row.label)])

describe('left, alike, right', () => {
  test('only what stands after all tests is more in a side; what leans is alike as far as can be told', () => {
    expect(sections(outletContrast())).toEqual([
      ['More in The Northern Post', null, ['Oil Council']],
      ['Alike as far as can be told', 'Top 3 of 40 entities', ['Mara Lindt', 'Eastmere', 'Quill Union']],
      ['More in Harbour Courier', null, ['Ferry Board', 'Ada Example']],
    ])
  })

  test('a section that is cut says of how many it is the top, and all of them are added up', () => {
    const cut = outletContrast({ different: [5, 2], totals: [9, 2, 39] })
    expect(sections(cut).map(([, shown]) => shown)).toEqual([
      'Top 1 of 5 entities',
      'Top 3 of 43 entities',
      null,
    ])
  })

  test('an empty section is not drawn', () => {
    expect(
      sections(outletContrast({ parts: [[], [], [['Eastmere', 4, 5, 0, 1]]], different: [0, 0] })),
    ).toEqual([['Alike as far as can be told', 'Top 1 of 43 entities', ['Eastmere']]])
  })

  test('a thing that was not tested stands nowhere, however far apart its counts', () => {
    const untested = outletContrast({ parts: [[['Mara Lindt', 2, 0, 1.2, null]], [], []], different: [0, 0] })
    expect(sections(untested).map(([label]) => label)).toEqual(['Alike as far as can be told'])
  })
})

describe('of words', () => {
  test('shares are of sentences, with the articles beside them', () => {
    const drawn = draw(outletContrast({ of: 'words' }))
    const [left] = figureOf(outletContrast({ of: 'words' })).sections[0]?.rows[0]?.bars ?? []
    expect(drawn.subtitle).toContain(
      'Share of each side’s sentences that use the word in the outlet’s own words',
    )
    expect(left).toMatchObject({ text: '18/800' })
    expect(left?.mark.label).toContain('18 of 800 sentences (2.3%)')
    expect(left?.mark.label).toContain('18 articles')
    expect(drawn.table.columns.map(({ label }) => label)).toContain('Articles, The Northern Post')
  })

  test('of few articles there are counts alone', () => {
    const [left] = figureOf(outletContrast({ of: 'words', sizes: [9, 40] })).sections[0]?.rows[0]?.bars ?? []
    expect(left).toMatchObject({ value: null, interval: null, units: null, text: '18/180' })
  })
})

describe('a bar', () => {
  test('has its numbers, its interval and its own articles', () => {
    const [left, right] = figureOf(outletContrast()).sections[0]?.rows[0]?.bars ?? []
    expect(left).toMatchObject({ text: '18/40', value: 0.45, units: null })
    expect(right).toMatchObject({ text: '6/36' })
    expect(left?.interval?.lower).toBeLessThan(0.45)
    expect(left?.mark.opens).toMatchObject({
      slice: { outlets: ['Outlet:the-northern-post'], entities: { all: ['Entity:person.oil-council'] } },
      subject: { kind: 'entity', id: 'Entity:person.oil-council' },
      title: 'The Northern Post: articles that mention Oil Council',
    })
    expect(left?.mark.label).toBe(
      'Oil Council, The Northern Post: 18 of 40 articles (45%); 95% interval 31–60%; 54 mentions; +28.3 points beside the other side, q = 0.02',
    )
  })

  test('of nothing opens nothing', () => {
    const question = outletContrast()
    const zero = figureOf(question)
      .sections.flatMap(({ rows }) => rows)
      .find(({ label }) => label === 'Quill Union')?.bars[0]
    expect(zero).toMatchObject({ text: '0/40', value: 0, mark: { opens: null } })
    expect(marksOf(figureOf(question)).every(({ mark }) => mark.opens !== null)).toBe(true)
  })

  test('of a side of few articles is one dot each: no percentage and no difference anywhere', () => {
    const question = outletContrast({ sizes: [40, 3], parts: [[], [], [['Eastmere', 30, 2, 0.2, 0.9]]] })
    const [left, right] = figureOf(question).sections[0]?.rows[0]?.bars ?? []
    expect(left).toMatchObject({ units: null, text: '30/40' })
    expect(right).toMatchObject({ value: null, interval: null, units: { hits: 2, of: 3 }, text: '2/3' })
    expect(right?.mark.label).not.toMatch(/%|points/)
    expect(figureOf(question).unitsLabel).toContain('Fewer than 10 articles')
    expect(draw(question).table.rows[1]?.map(({ text }) => text)).toContain('too few')
  })
})

describe('the sides', () => {
  test('keep their colour and marker whichever stands left, and open all their articles', () => {
    const { sides } = figureOf(outletContrast())
    expect(sides.map(({ label, text }) => [label, text])).toEqual([
      ['The Northern Post', 'n = 40'],
      ['Harbour Courier', 'n = 36'],
    ])
    expect(new Set(sides.map(({ look }) => look.marker)).size).toBe(2)
    expect(sides[0]?.mark.opens).toMatchObject({
      slice: { outlets: ['Outlet:the-northern-post'] },
      subject: null,
    })
  })

  test('all others are nobody: neutral, and open all articles but the outlet’s', () => {
    const { sides } = figureOf(outletContrast({ rest: true }))
    expect(sides[1]).toMatchObject({ label: 'All others', look: { marker: 'wye' } })
    expect(sides[1]?.mark.opens?.slice).toEqual({ exceptOutlets: ['Outlet:the-northern-post'] })
    expect(draw(outletContrast({ rest: true })).title).toBe(
      'The Northern Post and all others: who is mentioned',
    )
  })
})

describe('the finding', () => {
  test.each([
    [
      'how many differ, on which side, and the surest',
      {},
      'Of 27 entities that could be tested, 3 differ by more than chance may give (q ≤ 0.05): 1 with more in The Northern Post and 2 with more in Harbour Courier. Surest is Ferry Board: 1 of 40 articles (2.5%) in The Northern Post against 14 of 36 articles (39%) in Harbour Courier.',
    ],
    [
      'none differs: what both have',
      { different: [0, 0], parts: [[], [], [['Eastmere', 30, 29, 0.1, 0.95]]] },
      'Of 27 entities that could be tested, none differs between The Northern Post and Harbour Courier by more than chance may give. Both have Eastmere: 30 of 40 articles (75%) in The Northern Post against 29 of 36 articles (81%) in Harbour Courier.',
    ],
    [
      'no word that both have is a finding: it is “the” in any two',
      { of: 'words', different: [0, 0], parts: [[], [], [['the', 30, 29, 0.1, 0.95]]] },
      'Of 27 words that could be tested, none differs between The Northern Post and Harbour Courier by more than chance may give.',
    ],
    [
      'below the stated size counts alone',
      { sizes: [40, 8], different: [0, 0], parts: [[], [], [['Eastmere', 30, 6, 0.1, 0.95]]] },
      'Of 27 entities that could be tested, none differs between The Northern Post and Harbour Courier by more than chance may give. Both have Eastmere: 30 of 40 articles (75%) in The Northern Post against 6 of 8 articles in Harbour Courier.',
    ],
    [
      'two articles are two: what each has, and no statistics',
      {
        sizes: [1, 1],
        different: [0, 0],
        tested: 0,
        totals: [1, 1, 1],
        parts: [
          [['Telegraph Museum', 1, 0, 0.9, null]],
          [['Ada Example', 0, 1, -0.9, null]],
          [['Eastmere', 1, 1, 0, null]],
        ],
      },
      'Too few articles to tell a difference: no entity stands in three. In both: Eastmere. Only in The Northern Post: Telegraph Museum. Only in Harbour Courier: Ada Example.',
    ],
  ] as const)('%s', (_, asked, said) => {
    expect(draw(outletContrast(asked)).finding).toBe(said)
  })

  test.each([
    ['an outlet without an article', { sizes: [40, 0] }, 'Harbour Courier has no article in this filter.'],
    [
      'no other article at all',
      { sizes: [40, 0], rest: true },
      'There is no other article in this filter to compare with.',
    ],
    ['nobody named', { parts: [], totals: [0, 0, 0], different: [0, 0] }, 'These articles mention nobody.'],
  ] as const)('%s: says so and draws nothing', (_, asked, said) => {
    const drawn = draw(outletContrast(asked))
    expect(drawn.empty).toBe(said)
    expect(drawn.figure).toBeNull()
  })

  test.each([
    ['topics', 'The Northern Post and Harbour Courier: what they write about'],
    ['phrases', 'The Northern Post and Harbour Courier: which phrases they prefer'],
    ['speakers', 'The Northern Post and Harbour Courier: whom they quote'],
  ] as const)('of %s has words of its own', (of, title) => {
    const drawn = draw(outletContrast({ of }))
    expect(drawn.title).toBe(title)
    expect(drawn.finding).not.toContain('entit')
  })

  test('says what was not looked at', () => {
    const question = outletContrast({ totals: [2, 2, 39] })
    if (question.kind !== 'outlet-contrast') throw new Error()
    question.data.total = 5000
    expect(draw(question).caveats).toContain(
      'Looked at are the 43 of most articles, of 5,000 entities in all.',
    )
  })
})

test('its table gives each number with its interval, and how the difference was judged', () => {
  const { table } = draw(outletContrast())
  expect(table.columns.map(({ label }) => label)).toEqual([
    'Entity',
    'Where',
    'The Northern Post (40)',
    '95% interval',
    'Mentions, The Northern Post',
    'Harbour Courier (36)',
    '95% interval',
    'Mentions, Harbour Courier',
    'Difference',
    '95% interval of the difference',
    'z',
    'q',
  ])
  expect(table.rows[1]?.map(({ text }) => text)).toEqual([
    'Oil Council',
    'More in The Northern Post',
    '18 of 40 (45%)',
    '31–60%',
    '54',
    '6 of 36 (17%)',
    '7.9–32%',
    '18',
    '+28.3 points',
    '+18.3 points to +38.3 points',
    '2.8',
    '0.02',
  ])
})

test.each([300, 390, 640, 1200])('at %i px bars keep to their side and numbers have room', (width) => {
  const figure = figureOf(outletContrast())
  const { label, middle, half, bottom } = divergingLayout(figure, width)
  expect(middle - half).toBeGreaterThan(label)
  expect(middle + half).toBeLessThan(width)
  expect(divergingHeight(figure, width)).toBeGreaterThan(bottom)
})
