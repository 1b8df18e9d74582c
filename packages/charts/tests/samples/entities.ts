import { type EntityType, narrow, type TimeUnit } from '@parallax/domain'
import { bucketEnd, everyBucket } from '../../src/prepare/calendar.ts'
import type { Question } from '../../src/prepare/index.ts'
import { entity } from './parts.ts'

export const topEntities = (): Question => {
  const rows: [string, EntityType, number, number][] = [
    ['United States', 'PLACE', 148, 41],
    ['Vladimir Putin', 'PERSON', 112, 28],
    ['Donald Trump', 'PERSON', 97, 30],
    ['Russia', 'PLACE', 91, 33],
    ['World Health Organization', 'ORGANIZATION', 44, 19],
    ['China', 'PLACE', 39, 14],
    ['Organization of the Petroleum Exporting Countries', 'ORGANIZATION', 31, 9],
    ['Victory Day', 'EVENT', 22, 8],
    ['Moscow', 'PLACE', 9, 7],
    ['Boris Johnson', 'PERSON', 1, 1],
  ]
  return {
    kind: 'top-entities',
    spec: { kind: 'top-entities', version: 2, filter: {}, limit: 10 },
    data: {
      total: 43,
      counts: rows.map(([name, type, mentions, articles]) => {
        const ref = entity(name, type)
        return {
          entity: ref,
          mentions,
          articles,
          slice: narrow({}, { entity: ref.id }),
          subject: { kind: 'entity', id: ref.id },
        }
      }),
    },
  }
}

function timeline(
  name: string,
  unit: TimeUnit,
  first: string,
  values: readonly (readonly [mentions: number, articles: number, covered: number])[],
  undated: readonly [mentions: number, articles: number] = [0, 0],
) {
  const ref = entity(name)
  const subject = { kind: 'entity' as const, id: ref.id }
  let last = first
  for (let i = 1; i < values.length; i++) last = nextOf(last, unit)
  return {
    entity: ref,
    points: everyBucket([first, last], unit).map((from, i) => {
      const [mentions = 0, articles = 0, covered = 0] = values[i] ?? []
      const period = { from, to: bucketEnd(from, unit) }
      return { period, mentions, articles, covered, slice: narrow({}, { entity: ref.id, period }), subject }
    }),
    undated: {
      period: null,
      mentions: undated[0],
      articles: undated[1],
      covered: 6,
      slice: narrow({}, { entity: ref.id, period: null }),
      subject,
    },
  }
}

const nextOf = (day: string, unit: TimeUnit): string => {
  const end = new Date(`${bucketEnd(day, unit)}T00:00:00Z`)
  return new Date(end.getTime() + 86_400_000).toISOString().slice(0, 10)
}

export const mentionsOverTime = (lines = 3): Question => {
  const all = [
    timeline(
      'Vladimir Putin',
      'week',
      '2020-03-02',
      [
        [4, 2, 5],
        [9, 3, 6],
        [0, 0, 4],
        [0, 0, 0],
        [12, 4, 6],
        [21, 5, 8],
        [14, 4, 6],
        [0, 0, 0],
        [18, 5, 7],
        [31, 4, 4],
      ],
      [3, 1],
    ),
    timeline(
      'Donald Trump',
      'week',
      '2020-03-02',
      [
        [14, 4, 5],
        [10, 4, 6],
        [8, 3, 4],
        [0, 0, 0],
        [9, 3, 6],
        [6, 3, 8],
        [11, 3, 6],
        [0, 0, 0],
        [20, 6, 7],
        [17, 3, 4],
      ],
      [2, 1],
    ),
    timeline('Angela Merkel', 'week', '2020-03-02', [
      [2, 1, 5],
      [1, 1, 6],
      [3, 2, 4],
      [0, 0, 0],
      [5, 2, 6],
      [4, 2, 8],
      [0, 0, 6],
      [0, 0, 0],
      [2, 1, 7],
      [1, 1, 4],
    ]),
    timeline('Boris Johnson', 'week', '2020-03-02', [
      [0, 0, 5],
      [6, 2, 6],
      [9, 2, 4],
      [0, 0, 0],
      [15, 3, 6],
      [3, 2, 8],
      [5, 2, 6],
      [0, 0, 0],
      [1, 1, 7],
      [0, 0, 4],
    ]),
  ].slice(0, lines)
  return {
    kind: 'mentions-over-time',
    spec: {
      kind: 'mentions-over-time',
      version: 2,
      filter: {},
      entities: all.map(({ entity }) => entity.id),
      unit: 'week',
    },
    data: { unit: 'week', timelines: all },
  }
}

export const coOccurrence = (): Question => {
  const whole = entity('Vladimir Putin')
  const rows: [string, EntityType, number, number][] = [
    ['Russia', 'PLACE', 26, 17.8],
    ['Donald Trump', 'PERSON', 21, 16.2],
    ['United States', 'PLACE', 20, 22.1],
    ['World Health Organization', 'ORGANIZATION', 4, 10.2],
    ['Victory Day', 'EVENT', 8, 4.3],
  ]
  return {
    kind: 'co-occurrence',
    spec: { kind: 'co-occurrence', version: 2, filter: {}, entity: whole.id, limit: 15 },
    data: {
      entity: whole,
      articles: 28,
      slice: narrow({}, { entity: whole.id }),
      pairs: rows.map(([name, type, articles, expected]) => {
        const ref = entity(name, type)
        return {
          entity: ref,
          articles,
          mentions: articles * 3,
          expected,
          slice: narrow(narrow({}, { entity: whole.id }), { entity: ref.id }),
          subject: { kind: 'entity', id: ref.id },
        }
      }),
    },
  }
}
