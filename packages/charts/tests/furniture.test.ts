import { describe, expect, test } from 'vitest'
import { prepare, type Question } from '../src/prepare/index.ts'
import * as samples from './samples/index.ts'

const draw = (question: Question, articles: readonly number[]) =>
  prepare(samples.besideFurniture(question, articles), samples.context())

/** Articles over time have no subject; of pairs and of quotations furniture knows nothing. */
const WITHOUT = new Set([
  'articles-over-time',
  'entity-network',
  'quoted-speakers',
  'speakers-by-outlet',
  'top-phrases',
  'phrases-by-outlet',
  'wire-share',
])
const OF_SUBJECTS = samples.everyKind().filter(({ kind }) => !WITHOUT.has(kind))

describe.each(OF_SUBJECTS.map(({ kind }, i) => [kind, i] as const))('%s', (_, i) => {
  const question = () => structuredClone(OF_SUBJECTS[i] as Question)

  test('nothing in furniture: nothing is said, and the table is as it was', () => {
    const drawn = draw(question(), [])
    expect(drawn.furniture).toBeNull()
    expect(JSON.stringify(drawn.table)).not.toContain('furniture')
  })

  test('the parts of the note add up to it, and each opens onto furniture', () => {
    const { furniture } = draw(question(), [3, 0, 2])
    expect(furniture?.lead).toMatch(/^10 more (mentions|passages) in page furniture, not counted$/)
    expect(furniture?.text).toMatch(/^10 more [^:]*: [^(]* \(6\) and [^(]* \(4\)\.$/)
    expect(furniture?.parts.map(({ text }) => Number(/\((\d+)\)$/.exec(text)?.[1]))).toEqual([6, 4])
    for (const { opens } of furniture?.parts ?? []) {
      expect(opens.subject?.kind).toMatch(/^furniture-/)
      const { furnitureEntities, furnitureTopics } = opens.slice
      expect([...(furnitureEntities ?? []), ...(furnitureTopics ?? [])]).toEqual([
        opens.subject && 'id' in opens.subject ? opens.subject.id : null,
      ])
      expect(opens.title).toMatch(/in page furniture, not counted$/)
    }
  })

  test('its table says it too, every number opens, and no counted number changes', () => {
    const { table, finding } = draw(question(), [3, 0, 2])
    const plain = draw(question(), [])
    expect(finding).toBe(plain.finding)
    expect(JSON.stringify(table)).toContain('page furniture, not counted')
    for (const row of table.rows) {
      expect(row).toHaveLength(table.columns.length)
      for (const cell of row)
        if (cell.opens?.subject?.kind.startsWith('furniture')) expect(cell.raw).toBeGreaterThan(0)
    }
    plain.table.rows.forEach((cells, row) => {
      expect(table.rows[row]?.slice(0, cells.length)).toEqual(cells)
    })
  })
})

test('of one subject the whole note opens', () => {
  const { furniture } = draw(samples.mentionsOverTime(1), [1])
  expect(furniture).toMatchObject({ text: '2 more mentions in page furniture, not counted.', lead: '' })
  expect(furniture?.parts).toHaveLength(1)
})

test('one mention is one', () => {
  const question = samples.mentionsOverTime(1)
  if (question.kind !== 'mentions-over-time') throw new Error()
  const [line] = question.data.timelines
  if (line) line.furniture = { ...samples.inFurniture(line.entity.id, 1), mentions: 1 }
  expect(prepare(question, samples.context()).furniture?.text).toBe(
    '1 more mention in page furniture, not counted.',
  )
})

test('a chart of articles alone has nothing to say of furniture', () => {
  expect(draw(samples.articlesOverTime(), [3]).furniture).toBeNull()
})
