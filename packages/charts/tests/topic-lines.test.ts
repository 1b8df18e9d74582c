import { narrowToLine, type TopicLine } from '@parallax/domain'
import { expect, test } from 'vitest'
import { prepare } from '../src/prepare/index.ts'
import * as samples from './samples/index.ts'

const POLITICS = samples.topic('politics', '11000000')
const LINES: [TopicLine, number][] = [
  [{ topic: samples.topic('election', '20000574') }, 5],
  [{ topic: POLITICS, rest: true }, 3],
  [{ topic: { id: 'OwnTopic:ferries', name: 'ferries of the North', own: true } }, 2],
]

const drawn = (parent?: string) =>
  prepare(
    {
      kind: 'topic-breakdown',
      spec: { kind: 'topic-breakdown', version: 2, filter: {}, limit: 20, ...(parent && { parent }) },
      data: LINES.map(([line, articles]) => ({ ...line, articles, ...narrowToLine({}, line) })),
    },
    { ...samples.context({ articles: 10 }), names: { [POLITICS.id]: 'politics' } },
  )

test('narrower topics, the rest and one of one’s own are told apart, and open onto what they count', () => {
  const { figure, table } = drawn(POLITICS.id)
  const rows = figure?.type === 'bars' ? figure.rows : []
  expect(rows.map(({ label, detail }) => [label, detail])).toEqual([
    ['Election', null],
    ['Politics, no narrower topic', null],
    ['ferries of the North', 'your own'],
  ])
  expect(rows.map(({ mark }) => mark.opens?.slice)).toEqual([
    { topics: { all: ['Topic:medtop:20000574'] } },
    { noNarrower: [POLITICS.id] },
    { ownTopics: { all: ['OwnTopic:ferries'] } },
  ])
  expect(table.rows.map(([name]) => name?.text)).toEqual(rows.map(({ label }) => label))
})

test('a chart below a topic is called by it, and says how articles count', () => {
  const below = drawn(POLITICS.id)
  expect(below.title).toBe('Politics: narrower topics')
  expect(below.counted).toContain('right below “politics”')
  expect(below.counted).toContain('counts once for each')
  expect(drawn().title).toBe('What the articles are about')
})
