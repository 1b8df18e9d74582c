import { narrow, WIRE_PARTS } from '@parallax/domain'
import { describe, expect, test } from 'vitest'
import { type Drawn, type Mark, marksOf, prepare, type Question } from '../src/prepare/index.ts'
import { squarify } from '../src/visualise/treemap-layout.ts'
import * as samples from './samples/index.ts'

const { context } = samples
const inForm = (question: Question, form: string): Question =>
  ({ ...question, spec: { ...question.spec, form } }) as Question
const draw = (question: Question, form: string) => prepare(inForm(question, form), context())
const timeOf = ({ figure }: Drawn) => {
  if (figure?.type !== 'time') throw new Error('not over time')
  return figure
}
const sum = (marks: readonly (Mark | null)[]) => marks.reduce((all, mark) => all + (mark?.value ?? 0), 0)

const FORMS: [string, Question][] = [
  ['areas', samples.mentionsOverTime()],
  ['multiples', samples.mentionsOverTime()],
  ['areas', samples.outletsOverTime()],
  ['multiples', samples.outletsOverTime()],
  ['multiples', samples.topicsOverTime()],
  ['areas', samples.articlesByPart()],
  ['slope', samples.mentionsOverTime()],
  ['slope', samples.topicsOverTime()],
  ['treemap', samples.topEntities()],
  ['treemap', samples.topicBreakdown()],
  ['grouped', samples.topicsByOutlet()],
  ['grouped', samples.speakersByOutlet()],
]

describe.each(FORMS.map(([form, question]) => [form, question.kind, question] as const))(
  '%s of %s',
  (form, _, question) => {
    const drawn = draw(question, form)
    const plain = prepare(question, context())

    test('is a plain value: it survives JSON and has no holes', () => {
      expect(JSON.parse(JSON.stringify(drawn))).toEqual(drawn)
      expect(JSON.stringify(drawn)).not.toMatch(/NaN|undefined|Infinity|\[object/)
    })

    test('every mark has a name of its own and opens onto its articles', () => {
      const marks = drawn.figure ? marksOf(drawn.figure) : []
      expect(marks.length).toBeGreaterThan(0)
      expect(new Set(marks.map(({ id }) => id)).size).toBe(marks.length)
      for (const { mark } of marks) {
        expect(mark.label).toMatch(/\d|all|only/)
        expect(mark.opens?.title).toMatch(/\w/)
      }
    })

    test('says what it found and what is counted', () => {
      expect(drawn.finding).toMatch(/\.$/)
      expect(drawn.finding).not.toMatch(/\s{2}|\.\./)
      expect(drawn.counted.length).toBeGreaterThan(80)
    })

    test('marks what is not the first form by name, and nothing else', () => {
      if (question.kind === 'articles-over-time' || form === 'slope') return
      expect(drawn.table).toEqual(plain.table)
      expect(drawn.caveats).toEqual(expect.arrayContaining(plain.caveats))
    })
  },
)

describe('stacked areas', () => {
  test('of outlets add up to the articles of every bucket, whatever the numbers', () => {
    let seed = 7
    const next = () => {
      seed = (seed * 48271) % 2147483647
      return seed % 30
    }
    for (let round = 0; round < 50; round++) {
      const counts = [0, 1].map(() => Array.from({ length: 4 }, next))
      const figure = timeOf(draw(samples.outletsOverTime(counts), 'areas'))
      figure.buckets.forEach(({ gap }, index) => {
        const all = counts.reduce((total, line) => total + (line[index] ?? 0), 0)
        expect(gap).toBe(all === 0)
        expect(sum(figure.series.map(({ points }) => points[index] ?? null))).toBe(all)
        expect(figure.axis.max).toBeGreaterThanOrEqual(all)
      })
    }
  })

  test('a bucket without any article is a gap in every part, never a zero', () => {
    const figure = timeOf(draw(samples.mentionsOverTime(), 'areas'))
    for (const { points } of figure.series) expect([points[3], points[7]]).toEqual([null, null])
    expect(figure.gaps).toBe('2 weeks without any article: a gap, not a zero.')
  })

  test('the largest part is at the bottom, and it is said of how many it is', () => {
    const drawn = draw(samples.mentionsOverTime(), 'areas')
    expect(timeOf(drawn).series.map(({ label }) => label)).toEqual([
      'Vladimir Putin',
      'Donald Trump',
      'Angela Merkel',
    ])
    expect(drawn.finding).toMatch(
      /The largest area is Vladimir Putin: 109 of 222 mentions \(49%\) on the axis\.$/,
    )
    expect(drawn.caveats[0]).toBe(
      'The areas stand on one another: together they are the mentions of these names, not of all names.',
    )
  })

  test('of parts that are equally large none is the largest', () => {
    const even = samples.mentionsOverTime(2)
    if (even.kind !== 'mentions-over-time') throw new Error()
    const [first, second] = even.data.timelines
    if (first && second) second.points = first.points
    expect(draw(even, 'areas').finding).not.toContain('largest area')
  })

  test('of few buckets are stacked columns, since two points make no area', () => {
    const question = samples.mentionsOverTime(2)
    if (question.kind !== 'mentions-over-time') throw new Error()
    for (const timeline of question.data.timelines) timeline.points = timeline.points.slice(-2)
    expect(draw(question, 'areas').figure).toMatchObject({ form: 'stacked-columns' })
  })
})

describe('articles by whose words they are', () => {
  const drawn = draw(samples.articlesByPart(), 'areas')

  test('every part is a zero, not a gap, in a week that has other articles', () => {
    const figure = timeOf(drawn)
    const copies = figure.series.find(({ id }) => id === 'copies')
    expect(copies?.points.map((mark) => mark?.value ?? null)).toEqual([0, 1, 1, null, 0, 1, 1, null, 1, 0])
  })
  test('the parts add up to all articles of each week and of those without a date', () => {
    for (const row of drawn.table.rows) {
      const [all = 0, ...parts] = row.slice(1).map(({ raw }) => Number(raw ?? 0))
      expect(parts.reduce((total, part) => total + part, 0)).toBe(all)
    }
  })
  test('a part opens onto the articles of its week whose words are so', () => {
    const own = timeOf(drawn).series.find(({ id }) => id === 'own')
    expect(own?.points[0]?.opens?.slice).toEqual(
      narrow(narrow({}, { flags: WIRE_PARTS.own }), { period: { from: '2020-03-02', to: '2020-03-08' } }),
    )
  })
  test('the finding says how many are the outlets’ own', () => {
    expect(drawn.finding).toMatch(/^27 of 52 articles \(52%\) are the outlets’ own reporting\./)
  })
  test('without the parts it is what it was', () => {
    expect(draw(samples.articlesOverTime(), 'areas').figure).toMatchObject({ form: 'columns' })
  })
})

describe('small multiples', () => {
  const figure = timeOf(draw(samples.mentionsOverTime(), 'multiples'))
  test('have one scale, which the highest of all marks fits', () => {
    expect(figure.axis.max).toBeGreaterThanOrEqual(31)
    expect(figure.axis.label).toContain('one scale')
  })
  test('each says what its marks and the undated add up to', () => {
    for (const { text, points, undated } of figure.series)
      expect(Number(text?.split(' ')[0])).toBe(sum([...points, undated]))
    expect(figure.series.map(({ text }) => text)).toEqual(['112 mentions', '97 mentions', '18 mentions'])
  })
})

describe('treemap', () => {
  const tilesOf = (question: Question) => {
    const { figure } = draw(question, 'treemap')
    if (figure?.type !== 'treemap') throw new Error('no treemap')
    return figure
  }
  test('has a tile for every bar, the largest first, and says of how many these are the top', () => {
    const figure = tilesOf(samples.topEntities())
    expect(figure.tiles.map(({ mark }) => mark.value)).toEqual([148, 112, 97, 91, 44, 39, 31, 22, 9, 1])
    expect(figure.tiles[0]).toMatchObject({ label: 'United States', text: '148', more: 'in 41 articles' })
    expect(figure.shown).toBe('Top 10 of 43 entities')
    expect(figure.legend.map(({ label }) => label)).toEqual(['Place', 'Person', 'Organization', 'Event'])
  })
  test('of topics says that its tiles are no whole', () => {
    expect(draw(samples.topicBreakdown(), 'treemap').caveats[0]).toContain('all tiles together are no whole')
    expect(tilesOf(samples.topicBreakdown()).legend).toEqual([])
  })
  test('areas are as the numbers, fill the box, and none overlaps another', () => {
    const values = [148, 112, 97, 91, 44, 39, 31, 22, 9, 1]
    for (const [width, height] of [
      [640, 352],
      [300, 345],
      [60, 900],
    ] as const) {
      const tiles = squarify(values, { x: 0, y: 0, width, height })
      const all = values.reduce((total, value) => total + value, 0)
      tiles.forEach((tile, i) => {
        expect(tile.width * tile.height).toBeCloseTo(((values[i] ?? 0) / all) * width * height, 6)
        expect(tile.x).toBeGreaterThanOrEqual(0)
        expect(tile.x + tile.width).toBeLessThanOrEqual(width + 1e-6)
        expect(tile.y + tile.height).toBeLessThanOrEqual(height + 1e-6)
        for (const other of tiles.slice(i + 1)) {
          const [across, down] = [
            Math.min(tile.x + tile.width, other.x + other.width) - Math.max(tile.x, other.x),
            Math.min(tile.y + tile.height, other.y + other.height) - Math.max(tile.y, other.y),
          ]
          expect(Math.min(across, down)).toBeLessThan(1e-6)
        }
      })
    }
  })
})

describe('grouped bars', () => {
  const { figure } = draw(samples.topicsByOutlet(), 'grouped')
  if (figure?.type !== 'grouped') throw new Error('no grouped bars')
  test('are the shares of the map, with intervals, and every number opens as there', () => {
    const heat = prepare(samples.topicsByOutlet(), context()).figure
    if (heat?.type !== 'heat') throw new Error('no map')
    figure.groups.forEach(({ bars }, row) => {
      expect(bars.map(({ mark }) => mark)).toEqual(heat.rows[row]?.cells.slice(0, 6).map(({ mark }) => mark))
    })
    expect(figure.groups[0]?.bars[0]).toMatchObject({ value: 0.75, text: '75% · 18 of 24', units: null })
    expect(figure.groups[0]?.bars[0]?.interval?.lower).toBeCloseTo(0.551, 3)
  })
  test('of fewer than ten articles are dots, without a share', () => {
    const small = figure.columns.findIndex(({ label }) => label === 'Lakeside Record')
    for (const { bars } of figure.groups) {
      expect(bars[small]).toMatchObject({ value: null, interval: null, units: { of: 7 } })
      expect(bars[small]?.text).not.toContain('%')
    }
    expect(figure.unitsLabel).toMatch(/^Fewer than 10 articles/)
  })
  test('are of six outlets at most, and it is said', () => {
    expect(figure.columns).toHaveLength(6)
    expect(figure.shown).toBe('The first 6 of 7 outlets')
  })
})

describe('slope', () => {
  const question = samples.topicsOverTime()
  const drawn = draw(question, 'slope')
  const { figure } = drawn
  if (figure?.type !== 'slope' || question.kind !== 'topics-over-time') throw new Error('no slope')

  test('each half has all articles of its weeks, and opens onto them', () => {
    expect(figure.periods.map(({ label, mark }) => [label, mark.value])).toEqual([
      ['2 March – 5 April 2020', 21],
      ['6 April – 10 May 2020', 25],
    ])
    expect(figure.periods[0].mark.opens?.slice).toEqual({ period: { from: '2020-03-02', to: '2020-04-05' } })
  })
  test('an end is the sum of its weeks, of all articles of the half', () => {
    question.data.timelines.forEach(({ topic, points }) => {
      const line = figure.lines.find(({ id }) => id === topic.id)
      for (const [at, part] of [points.slice(0, 5), points.slice(5)].entries()) {
        const hits = part.reduce((total, { articles }) => total + articles, 0)
        const end = line?.ends[at === 0 ? 0 : 1]
        expect(end?.mark.value).toBe(hits)
        expect(end?.value).toBeCloseTo(hits / (at === 0 ? 21 : 25), 12)
        expect(end?.interval.lower).toBeLessThanOrEqual(end?.value ?? 0)
        expect(end?.interval.upper).toBeGreaterThanOrEqual(end?.value ?? 0)
      }
    })
  })
  test('an end opens onto the articles of its half', () => {
    const [first] = figure.lines
    expect(first?.ends[1].mark.opens?.slice).toEqual(
      narrow(narrow({}, { topic: first?.id ?? '' }), { period: { from: '2020-04-06', to: '2020-05-10' } }),
    )
  })
  test('a change that chance may give is no news', () => {
    expect(drawn.finding).toBe(
      'Between 2 March – 5 April 2020 and 6 April – 10 May 2020 no share changes by more than chance may give.',
    )
  })
  test('a change beyond chance is told with both shares and its interval', () => {
    const moved = samples.topicsOverTime()
    if (moved.kind !== 'topics-over-time') throw new Error()
    const [, health] = moved.data.timelines
    health?.points.forEach((point, i) => {
      point.articles = i < 5 ? 0 : Math.min(point.covered, 4)
    })
    expect(draw(moved, 'slope').finding).toMatch(
      /^Health rises most: from 0 of 21 \(0%\) in 2 March – 5 April 2020 to 16 of 25 \(64%\) in .* 2020, \+64 points \(\+\d+ to \+\d+\)\./,
    )
  })
  test('where one half has fewer than ten articles no share is drawn', () => {
    const few = samples.topicsOverTime()
    if (few.kind !== 'topics-over-time') throw new Error()
    for (const { points } of few.data.timelines)
      for (const point of points.slice(0, 5)) Object.assign(point, { covered: 1, articles: 0 })
    const small = draw(few, 'slope')
    expect(small.figure).toMatchObject({ type: 'time', form: 'lines' })
    expect(small.caveats[0]).toContain('too few for shares')
  })
  test('the table holds what the marks hold', () => {
    expect(drawn.table.rows.slice(1).map((row) => row.slice(1, 3).map(({ raw }) => raw))).toEqual(
      figure.lines.map(({ ends }) => ends.map(({ mark }) => mark.value)),
    )
  })
})
