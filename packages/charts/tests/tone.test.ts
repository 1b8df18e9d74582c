import { expect, test } from 'vitest'
import { prepare, type Question } from '../src/prepare/index.ts'
import { context } from './samples.ts'
import { toneByOutlet, toneOverTime } from './tone-sample.ts'

const draw = (question: Question) => prepare(question, context())

test('an outlet is a bar of what its clauses say, and its mean stands beside with the interval', () => {
  const { figure, table } = draw(toneByOutlet())
  if (figure?.type !== 'bars') throw new Error('no bars')
  expect(figure.rows.map(({ value, parts }) => [value, parts?.map((part) => part.value)])).toEqual([
    [36, [12, 20, 4]],
    [20, [5, 9, 6]],
    [3, [3]],
  ])
  expect(figure.rows[0]?.more).toBe('mean −0.50 (−0.70 to −0.30)')
  expect(figure.rows[2]?.more).toBe('nothing said either way')
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
