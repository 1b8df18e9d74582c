import {
  type ArticleFilter,
  type EntityType,
  type FurnitureCount,
  narrow,
  narrowQuotations,
  type OutletShare,
  type OutletTopics,
  type QuotationSlice,
  type QuotedSpeaker,
  type Share,
  type TimeUnit,
} from '@parallax/domain'
import { bucketEnd, everyBucket } from '../src/prepare/calendar.ts'
import type { Context, Question } from '../src/prepare/index.ts'
import { entityNetwork } from './network-sample.ts'

/** Invented numbers of the shape that the API gives, built so that every sum can be checked by hand. */

export const entity = (name: string, type: EntityType = 'PERSON') => ({
  id: `Entity:${type.toLowerCase()}.${name.toLowerCase().replaceAll(' ', '-')}`,
  name,
  type,
})
export const outlet = (name: string) => ({ id: `Outlet:${name.toLowerCase().replaceAll(' ', '-')}`, name })
export const topic = (name: string, code: string) => ({ id: `Topic:medtop:${code}`, name })

/** Wilson score interval at 95 %, written out here so that the tests do not depend on who computes it in the product. */
export function share(numerator: number, denominator: number): Share {
  if (denominator === 0) return { numerator, denominator, share: null, lower: null, upper: null }
  const z = 1.959964
  const p = numerator / denominator
  const centre = p + (z * z) / (2 * denominator)
  const spread = z * Math.sqrt((p * (1 - p)) / denominator + (z * z) / (4 * denominator ** 2))
  const scale = 1 + (z * z) / denominator
  return {
    numerator,
    denominator,
    share: p,
    lower: Math.max(0, (centre - spread) / scale),
    upper: Math.min(1, (centre + spread) / scale),
  }
}

/** What furniture has of an entity or a topic: twice as many mentions as articles. */
export const inFurniture = (id: string, articles: number): FurnitureCount => {
  const isTopic = id.startsWith('Topic:')
  return {
    mentions: articles * 2,
    articles,
    slice: narrow({}, isTopic ? { furnitureTopic: id } : { furnitureEntity: id }),
    subject: { kind: isTopic ? 'furniture-topic' : 'furniture-entity', id },
  }
}

/** A question whose answer says of its first subjects how many articles have them in their furniture. */
export function besideFurniture(question: Question, articles: readonly number[]): Question {
  const add = <T>(entries: readonly T[], idOf: (entry: T) => string): T[] =>
    entries.map((entry, i) => ({ ...entry, furniture: inFurniture(idOf(entry), articles[i] ?? 0) }))
  const { kind, data } = question
  if (kind === 'top-entities') data.counts = add(data.counts, ({ entity }) => entity.id)
  else if (kind === 'co-occurrence') data.pairs = add(data.pairs, ({ entity }) => entity.id)
  else if (kind === 'mentions-over-time') data.timelines = add(data.timelines, ({ entity }) => entity.id)
  else if (kind === 'topics-over-time') data.timelines = add(data.timelines, ({ topic }) => topic.id)
  else if (kind === 'topics-by-outlet') data.topics = add(data.topics, ({ topic }) => topic.id)
  else if (kind === 'source-comparison') data.outlets = add(data.outlets, () => data.subject.id)
  else if (kind === 'topic-breakdown')
    return { ...question, data: add(data, ({ topic }) => topic.id) } as Question
  return question
}

export const context = (over: Partial<Context['collection']> = {}, filter: ArticleFilter = {}): Context => ({
  filter,
  names: {
    'Outlet:northern-post': 'The Northern Post',
    'Topic:medtop:07000000': 'health',
    'Entity:person.ada-example': 'Ada Example',
  },
  collection: {
    articles: 52,
    undated: 6,
    outlets: 10,
    unknownOutlet: 3,
    notAnalysed: 0,
    firstDay: '2020-03-02',
    lastDay: '2020-05-08',
    ...over,
  },
  asOf: '2026-11-22',
})

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
    spec: { kind: 'top-entities', version: 1, filter: {}, limit: 10 },
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

export function timeline(
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
      version: 1,
      filter: {},
      entities: all.map(({ entity }) => entity.id),
      unit: 'week',
    },
    data: { unit: 'week', timelines: all },
  }
}

export const articlesOverTime = (): Question => {
  const values = [5, 6, 4, 0, 6, 8, 6, 0, 7, 4]
  const starts = everyBucket(['2020-03-02', '2020-05-04'], 'week')
  return {
    kind: 'articles-over-time',
    spec: { kind: 'articles-over-time', version: 1, filter: {}, unit: 'week' },
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
    spec: { kind: 'co-occurrence', version: 1, filter: {}, entity: whole.id, limit: 15 },
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

export const TOPICS = [
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
    spec: { kind: 'topic-breakdown', version: 1, filter: {}, limit: 17 },
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
    spec: { kind: 'topics-over-time', version: 1, filter: {}, unit: 'week' },
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

export const OUTLETS: [string, number][] = [
  ['The Northern Post', 24],
  ['Harbour Courier', 18],
  ['Meridian Daily', 14],
  ['Capital Ledger', 12],
  ['Plainsman Weekly', 10],
  ['Lakeside Record', 7],
  ['Orchard Gazette', 3],
]

export const sourceComparison = (small = false): Question => {
  const subject = entity('Vladimir Putin')
  const hits = [15, 4, 11, 0, 5, 3, 3]
  const rows: [string | null, number, number][] = [
    ...OUTLETS.map(([name, n], i): [string, number, number] => [name, n, hits[i] ?? 0]),
    [null, 4, 1],
  ]
  return {
    kind: 'source-comparison',
    spec: { kind: 'source-comparison', version: 1, filter: {}, subject: { kind: 'entity', id: subject.id } },
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
    spec: { kind: 'topics-by-outlet', version: 1, filter: {} },
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

const quotationsOf = (slice: QuotationSlice, whole: ArticleFilter = {}) => {
  const quotations = narrowQuotations({}, slice)
  return { slice: narrow(whole, { quotations }), subject: { kind: 'quotations', quotations } as const }
}

/** One speaker: quotations direct, mixed and indirect, articles and words. */
function quotedSpeaker(
  name: string | null,
  [direct, mixed, indirect]: [number, number, number],
  articles: number,
  words: number,
): QuotedSpeaker {
  const speaker = name === null ? null : entity(name)
  const of = (more: QuotationSlice) => quotationsOf({ speaker: speaker?.id ?? null, ...more })
  const quotations = direct + mixed + indirect
  return {
    ...{ speaker, quotations, articles, words, depth: quotations === 0 ? null : 0.375 },
    wordShare: words / 1200,
    share: share(quotations, 60),
    kinds: (
      [
        ['direct', direct],
        ['indirect', indirect],
        ['mixed', mixed],
      ] as const
    ).map(([kind, found]) => ({
      ...{ kind, quotations: found, articles: Math.min(found, articles), ...of({ kind }) },
    })),
    cueClasses: [{ cueClass: 'neutral', quotations, articles, ...of({ cueClass: 'neutral' }) }],
    ...of({}),
  }
}

export const quotedSpeakers = (measure: 'quotations' | 'words' = 'quotations'): Question => {
  const counts = [
    quotedSpeaker('Ada Example', [12, 4, 2], 9, 400),
    quotedSpeaker('Bo Sample', [5, 0, 6], 7, 310),
    quotedSpeaker('Cleo Instance', [0, 0, 8], 4, 90),
  ]
  return {
    kind: 'quoted-speakers',
    spec: { kind: 'quoted-speakers', version: 1, filter: {}, measure, limit: 10 },
    data: {
      ...{ speakers: 9, quotations: 60, articles: 31, words: 1200, articleWords: 9000 },
      counts,
      unknown: quotedSpeaker(null, [3, 0, 5], 6, 150),
      ...quotationsOf({}),
    },
  }
}

export const speakersByOutlet = (): Question => {
  const speakers = ['Ada Example', 'Bo Sample', 'Cleo Instance', 'Dov Case'].map((name) => entity(name))
  const rows: [string | null, number, number[]][] = [
    ['The Northern Post', 30, [12, 2, 4, 0]],
    ['Harbour Courier', 20, [2, 9, 3, 0]],
    ['Meridian Daily', 8, [3, 0, 1, 0]],
    [null, 2, [1, 0, 0, 0]],
  ]
  return {
    kind: 'speakers-by-outlet',
    spec: { kind: 'speakers-by-outlet', version: 1, filter: {}, limit: 12 },
    data: rows.map(([name, quotations, hits]) => {
      const ref = name === null ? null : outlet(name)
      const whole = narrow({}, { outlet: ref?.id ?? null })
      return {
        ...{ outlet: ref, quotations, articles: Math.ceil(quotations / 2), words: quotations * 20 },
        ...quotationsOf({}, whole),
        speakers: speakers.map((speaker, i) => {
          const found = hits[i] ?? 0
          return {
            ...{ speaker, quotations: found, articles: Math.ceil(found / 2), words: found * 20 },
            share: share(found, quotations),
            ...quotationsOf({ speaker: speaker.id }, whole),
          }
        }),
      }
    }),
  }
}

const PHRASES = ['grain deal', 'port strike', 'bus lane'].map((key) => ({ key, text: key }))
const phraseOf = (i: number, articles: number, whole: ArticleFilter, weight: number) => {
  const phrase = PHRASES[i] ?? { key: '', text: '' }
  return {
    ...{ phrase, articles, occurrences: articles * 3, weight },
    slice: narrow(whole, { phrase: phrase.key }),
    subject: { kind: 'phrase', id: phrase.key } as const,
  }
}

export const topPhrases = (): Question => ({
  kind: 'top-phrases',
  spec: { kind: 'top-phrases', version: 1, filter: {}, limit: 15 },
  data: { total: 9, counts: [12, 14, 3].map((articles, i) => phraseOf(i, articles, {}, 30 - i)) },
})

export const phrasesByOutlet = (): Question => {
  const rows: [string | null, number, number[], number[]][] = [
    ['The Northern Post', 40, [18, 2, 3], [3.4, -2.1, 0.2]],
    ['The Southern Post', 30, [2, 12, 2], [-2.9, 2.8, -0.1]],
    [null, 5, [0, 1, 0], [-0.6, 0.4, 0]],
  ]
  return {
    kind: 'phrases-by-outlet',
    spec: { kind: 'phrases-by-outlet', version: 1, filter: {}, limit: 12 },
    data: rows.map(([name, articles, hits, weights]) => {
      const ref = name === null ? null : outlet(name)
      const whole = narrow({}, { outlet: ref?.id ?? null })
      return {
        ...{ outlet: ref, articles, whole, slice: whole, subject: null },
        phrases: hits.map((found, i) => ({
          ...phraseOf(i, found, whole, weights[i] ?? 0),
          share: share(found, articles),
        })),
      }
    }),
  }
}

export const everyKind = (): Question[] => [
  topEntities(),
  mentionsOverTime(),
  coOccurrence(),
  topicBreakdown(),
  topicsOverTime(),
  topicsByOutlet(),
  sourceComparison(),
  articlesOverTime(),
  entityNetwork(),
  quotedSpeakers(),
  speakersByOutlet(),
  topPhrases(),
  phrasesByOutlet(),
]
