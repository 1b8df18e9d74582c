import { narrow, WIRE_PARTS } from '@parallax/domain'
import { describe, expect, test } from 'vitest'
import { type Drawn, type Mark, marksOf, prepare, type Question } from '../src/prepare/index.ts'
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
      if (question.kind === 'articles-over-time') return
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
