import { narrow, type OutletTopics } from '@parallax/domain'
import { bucketEnd, everyBucket } from '../../src/prepare/calendar.ts'
import type { Question } from '../../src/prepare/index.ts'
import { OUTLETS, outlet, share, topic } from './parts.ts'

const TOPICS = [
  topic('politics and government', '11000000'),
  topic('health', '07000000'),
  topic('economy, business and finance', '04000000'),
  topic('conflict, war and peace', '16000000'),
  topic('society', '14000000'),
  topic('sport', '15000000'),
  topic('weather', '17000000'),
]

export const topicBreakdown = (): Question => {
  const values = [31, 22, 14, 9, 5, 2, 0]
  return {
    kind: 'topic-breakdown',
    spec: { kind: 'topic-breakdown', version: 2, filter: {}, limit: 17 },
    data: TOPICS.map((topic, i) => ({
      topic,
      articles: values[i] ?? 0,
      slice: narrow({}, { topic: topic.id }),
      subject: { kind: 'topic', id: topic.id },
    })),
  }
}

export const topicsOverTime = (): Question => {
  const starts = everyBucket(['2020-03-02', '2020-05-04'], 'week')
  const covered = [5, 6, 4, 0, 6, 8, 6, 0, 7, 4]
  const factors = [0.6, 0.45, 0.25, 0.2, 0.1, 0.05]
  return {
    kind: 'topics-over-time',
    spec: { kind: 'topics-over-time', version: 2, filter: {}, unit: 'week' },
    data: {
      unit: 'week',
      timelines: TOPICS.slice(0, 5).map((topic, t) => ({
        topic,
        points: starts.map((from, i) => {
          const period = { from, to: bucketEnd(from, 'week') }
          const all = covered[i] ?? 0
          const articles = Math.min(all, Math.round(all * (factors[t] ?? 0) + ((i * (t + 2)) % 3) * 0.5))
          return {
            period,
            articles,
            covered: all,
            slice: narrow({}, { topic: topic.id, period }),
            subject: { kind: 'topic' as const, id: topic.id },
          }
        }),
      })),
      undated: TOPICS.slice(0, 5).map((topic, t) => ({
        topic,
        articles: [4, 2, 1, 0, 0][t] ?? 0,
        slice: narrow({}, { topic: topic.id, period: null }),
        subject: { kind: 'topic' as const, id: topic.id },
      })),
    },
  }
}

export const topicsByOutlet = (): Question => {
  const table = [
    [18, 4, 9, 12, 3, 4, 2],
    [9, 13, 2, 3, 4, 5, 1],
    [2, 3, 8, 5, 0, 1, 0],
    [6, 1, 3, 4, 2, 2, 1],
    [1, 2, 0, 1, 5, 0, 0],
    [0, 1, 0, 0, 0, 0, 1],
  ]
  return {
    kind: 'topics-by-outlet',
    spec: { kind: 'topics-by-outlet', version: 2, filter: {} },
    data: {
      outlets: OUTLETS.map(([name, articles], o): OutletTopics => {
        const ref = outlet(name)
        const whole = narrow({}, { outlet: ref.id })
        return {
          outlet: ref,
          articles,
          whole,
          topics: TOPICS.slice(0, 6).map((topic, t) => ({
            topic,
            ...share(table[t]?.[o] ?? 0, articles),
            slice: narrow(whole, { topic: topic.id }),
            subject: { kind: 'topic', id: topic.id },
          })),
        }
      }),
      topics: TOPICS.slice(0, 6).map((topic, t) => ({
        topic,
        articles: table[t]?.reduce((sum, articles) => sum + articles, 0) ?? 0,
        slice: narrow({}, { topic: topic.id }),
        subject: { kind: 'topic', id: topic.id },
      })),
    },
  }
}
