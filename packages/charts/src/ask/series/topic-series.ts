import type { ResultOf } from '@parallax/client'
import { type ArticleFilter, narrow, narrowToLine, type TopicLine } from '@parallax/domain'
import type { SeriesOf } from '../../prepare/index.ts'
import type * as documents from '../documents/topic-documents.ts'
import { furnitureOf, unitOf } from './chart-series.ts'

type Answer<K extends keyof typeof documents> = ResultOf<(typeof documents)[K]>

interface AnsweredLine {
  topic: { __typename: string; id: string; name: string }
  rest: boolean
}

/** A topic's line as charts are prepared from it. */
const lineOf = ({ topic: { __typename, id, name }, rest }: AnsweredLine): TopicLine => ({
  topic: { id, name, ...(__typename === 'OwnTopic' && { own: true }) },
  ...(rest && { rest }),
})

/** What furniture has of a media topic; of a person's own topic it is not asked. */
const beside = (
  { topic: { id } }: TopicLine,
  total: { mentions: number; articles: number } | null,
  filter: ArticleFilter,
) => (total ? { furniture: furnitureOf({ kind: 'topic', id }, total, filter) } : {})

export const topicBreakdown = (
  counts: Answer<'TopicBreakdownChart'>['topicBreakdown'],
  filter: ArticleFilter,
): SeriesOf['topic-breakdown'] =>
  counts.map(({ articles, furniture, ...answered }) => {
    const line = lineOf(answered)
    return { ...line, articles, ...beside(line, furniture, filter), ...narrowToLine(filter, line) }
  })

export function topicsOverTime(
  { unit, timelines }: Answer<'TopicsOverTimeChart'>['topicsOverTime'],
  filter: ArticleFilter,
): SeriesOf['topics-over-time'] {
  const lines = timelines.map((answered) => ({ ...answered, line: lineOf(answered) }))
  return {
    unit: unitOf(unit),
    timelines: lines.map(({ line, furniture, points }) => ({
      ...line,
      ...beside(line, furniture, filter),
      points: points.flatMap(({ period, articles, covered }) =>
        period === null
          ? []
          : [{ period, articles, covered, ...narrowToLine(narrow(filter, { period }), line) }],
      ),
    })),
    undated: lines.map(({ line, undated: { articles } }) => ({
      ...line,
      articles,
      ...narrowToLine(narrow(filter, { period: null }), line),
    })),
  }
}

export const topicsByOutlet = (
  { topicsByOutlet: outlets, topicBreakdown: topics }: Answer<'TopicsByOutletChart'>,
  filter: ArticleFilter,
): SeriesOf['topics-by-outlet'] => ({
  topics: topicBreakdown(topics, filter),
  outlets: outlets.map(({ outlet, articles, topics: shares }) => {
    const whole = narrow(filter, { outlet: outlet?.id ?? null })
    return {
      outlet,
      articles,
      whole,
      topics: shares.map(({ share, ...answered }) => {
        const line = lineOf(answered)
        return { ...line, ...share, ...narrowToLine(whole, line) }
      }),
    }
  }),
})
