import { expect, test } from 'vitest'
import { prepare, type Question } from '../src/prepare/index.ts'
import { context, toneByOutlet, toneOverTime } from './samples/index.ts'

const draw = (question: Question) => prepare(question, context())

test('an outlet is its mean with the interval, from against to for, and opens onto the mentions that were read', () => {
  const { figure, table, caveats } = draw(toneByOutlet())
  if (figure?.type !== 'intervals') throw new Error('no intervals')
  expect(figure.axis).toMatchObject({ min: -1, max: 1 })
  expect(figure.reference?.value).toBe(0)
  expect(figure.rows.map(({ value, interval, text, mark }) => [value, interval, text, mark.value])).toEqual([
    [-0.5, { lower: -0.7, upper: -0.3 }, '−0.50 · 12 against · 4 for', 36],
    [0.1, { lower: -0.1, upper: expect.closeTo(0.3) }, '+0.10 · 5 against · 6 for', 20],
  ])
  expect(caveats).toContain('Nothing is said either way in Outlet not known.')
  expect(table.rows[2]?.map(({ text }) => text)).toEqual([
    'Outlet not known',
    ...['3', '0', '3', '0', 'nothing said', '–'],
  ])
})

test('only an outlet whose interval leaves out 0 is said to lean', () => {
  expect(draw(toneByOutlet()).finding).toBe(
    'Words that say something are, beyond chance, more often against Ada Example in The Northern Post.',
  )
  expect(draw(toneByOutlet([0.1, -0.1, null])).finding).toContain('In no outlet')
})

test('a hue only where the interval leaves out 0; without an interval a grey dot', () => {
  const rows = (means: (number | null)[]) => {
    const { figure, caveats } = draw(toneByOutlet(means))
    if (figure?.type !== 'intervals') throw new Error('no intervals')
    return { rows: figure.rows, caveats: caveats.join(' ') }
  }
  const { rows: three, caveats } = rows([-0.5, 0.5, 0.1])
  expect(new Set(three.map(({ look }) => look.colour.light)).size).toBe(3)
  expect(three.find(({ label }) => label === 'Outlet not known')?.interval).toBeNull()
  expect(caveats).toContain('A dot without a bar')
  expect(rows([-0.5, 0.5, null]).caveats).not.toContain('A dot without a bar')
})

test('where nothing is said either way nothing is drawn, and the counts remain', () => {
  const { figure, finding, table } = draw(toneByOutlet([null, null, null]))
  expect(figure).toBeNull()
  expect(finding).toBe('No clause about Ada Example says anything for or against in these articles.')
  expect(table.rows).toHaveLength(3)
})

test.each([
  ['narration', 'in the outlet’s own words'],
  ['quoted', 'inside quotations'],
  [undefined, 'in the outlet’s own words and inside quotations'],
] as const)('whose words (%s) is said in title and table', (voice, words) => {
  for (const question of [toneByOutlet(), toneOverTime()]) {
    const { title, table } = draw({ ...question, spec: { ...question.spec, voice } } as Question)
    expect(title.endsWith(`, ${words}`)).toBe(true)
    expect(table.columns[1]?.label).toBe(`Mentions read ${words}`)
  }
})

test('a direction opens onto its own mentions', () => {
  const { table } = draw(toneByOutlet())
  expect(table.rows[0]?.[2]?.opens?.subject).toEqual({
    kind: 'tone',
    tone: { entity: 'Entity:person.ada-example', voice: 'narration', direction: 'negative' },
  })
})

test('over time the three ways are three lines, told apart by dash and marker too', () => {
  const { figure, table, finding } = draw(toneOverTime())
  if (figure?.type !== 'time') throw new Error('no time')
  expect(figure.series.map(({ id }) => id)).toEqual(['negative', 'none', 'positive'])
  expect(new Set(figure.series.map(({ look }) => look.marker)).size).toBe(3)
  expect(table.rows.at(-1)?.[0]?.text).toBe('Without a date')
  expect(finding).toContain('10 mentions against')
})

test('says that it is an estimate', () => {
  for (const question of [toneByOutlet(), toneOverTime()])
    expect(draw(question).counted).toContain('An estimate, not a fact')
})
