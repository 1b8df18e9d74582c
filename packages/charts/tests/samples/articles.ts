import { narrow, type OutletShare, type OutletWireShares, TAKEN, WIRE_PARTS } from '@parallax/domain'
import { bucketEnd, everyBucket } from '../../src/prepare/calendar.ts'
import type { Question } from '../../src/prepare/index.ts'
import { entity, OUTLETS, outlet, share } from './parts.ts'

export const articlesOverTime = (): Question => {
  const values = [5, 6, 4, 0, 6, 8, 6, 0, 7, 4]
  const starts = everyBucket(['2020-03-02', '2020-05-04'], 'week')
  return {
    kind: 'articles-over-time',
    spec: { kind: 'articles-over-time', version: 2, filter: {}, unit: 'week' },
    data: {
      unit: 'week',
      points: starts.map((from, i) => {
        const period = { from, to: bucketEnd(from, 'week') }
        return { period, articles: values[i] ?? 0, slice: narrow({}, { period }), subject: null }
      }),
      undated: { articles: 6, slice: narrow({}, { period: null }), subject: null },
    },
  }
}

/** The same, and by whose words they are: those without a point have no article of the part. */
export const articlesByPart = (): Question => {
  const whole = articlesOverTime()
  if (whole.kind !== 'articles-over-time') throw new Error()
  const counts = { own: [3, 4, 2, 0, 4, 5, 3, 0, 4, 0], copies: [0, 1, 1, 0, 0, 1, 1, 0, 1, 0] }
  const without = { own: 2, wire: 3, copies: 1 }
  const { points, undated } = whole.data
  const parts = (['own', 'wire', 'copies'] as const).map((part) => ({
    part,
    points: points.flatMap((point, i) => {
      const [own = 0, copies = 0] = [counts.own[i], counts.copies[i]]
      const articles = part === 'wire' ? point.articles - own - copies : (counts[part][i] ?? 0)
      const slice = narrow(narrow({}, { flags: WIRE_PARTS[part] }), { period: point.period })
      return articles === 0 ? [] : [{ ...point, articles, slice }]
    }),
    undated: {
      ...undated,
      articles: without[part],
      slice: narrow(narrow({}, { flags: WIRE_PARTS[part] }), { period: null }),
    },
  }))
  return { ...whole, data: { ...whole.data, parts } }
}

export const sourceComparison = (small = false): Question => {
  const subject = entity('Vladimir Putin')
  const hits = [15, 4, 11, 0, 5, 3, 3]
  const rows: [string | null, number, number][] = [
    ...OUTLETS.map(([name, n], i): [string, number, number] => [name, n, hits[i] ?? 0]),
    [null, 4, 1],
  ]
  return {
    kind: 'source-comparison',
    spec: { kind: 'source-comparison', version: 2, filter: {}, subject: { kind: 'entity', id: subject.id } },
    data: {
      subject,
      outlets: rows
        .filter(([, n]) => !small || n < 10)
        .map(([name, denominator, numerator]): OutletShare => {
          const ref = name === null ? null : outlet(name)
          const whole = narrow({}, { outlet: ref?.id ?? null })
          return {
            outlet: ref,
            ...share(numerator, denominator),
            mentions: numerator * 3,
            whole,
            slice: narrow(whole, { entity: subject.id }),
            subject: { kind: 'entity', id: subject.id },
          }
        }),
    },
  }
}

export const wireShare = (): Question => {
  const taken = [12, 30, 2, 0, 4, 1, 3]
  return {
    kind: 'wire-share',
    spec: { kind: 'wire-share', version: 2, filter: {} },
    data: OUTLETS.map(([name, articles], i): OutletWireShares => {
      const ref = outlet(name)
      const whole = narrow({}, { outlet: ref.id })
      const some = Math.min(articles, taken[i] ?? 0)
      const part = (count: number, flags: Parameters<typeof narrow>[1]['flags'] & object) => ({
        ...share(count, articles),
        slice: narrow(whole, { flags }),
        subject: null,
      })
      return {
        outlet: ref,
        articles,
        whole,
        own: part(articles - some, WIRE_PARTS.own),
        taken: part(some, TAKEN),
        wire: part(Math.floor(some / 2), WIRE_PARTS.wire),
        copies: part(some - Math.floor(some / 2), WIRE_PARTS.copies),
      }
    }),
  }
}
