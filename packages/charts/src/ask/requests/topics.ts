import { globalId, globals } from '@parallax/client'
import type { SpecOf } from '../../prepare/index.ts'
import * as documents from '../documents/topic-documents.ts'
import * as series from '../series/topic-series.ts'
import { common, ofOutlets, type Requests, request, UNITS } from './request.ts'

/** The topic whose narrower ones are counted, and its name among the names. */
function withParent(spec: SpecOf<'topic-breakdown' | 'topics-over-time' | 'topics-by-outlet'>) {
  const parent = spec.parent === undefined ? null : globalId('Topic', spec.parent)
  const { filter, ids } = common(spec)
  return { filter, ids: parent === null ? ids : [...ids, parent], parent }
}

const topicsOf = ({ topics, ownTopics }: SpecOf<'topics-over-time'>) => ({
  topics: topics ? globals('Topic', topics) : null,
  ownTopics: ownTopics ? globals('OwnTopic', ownTopics) : null,
})

export const TOPIC_REQUESTS: Pick<Requests, 'topic-breakdown' | 'topics-over-time' | 'topics-by-outlet'> = {
  'topic-breakdown': (spec) =>
    request(spec.filter, documents.TopicBreakdownChart, withParent(spec), ({ topicBreakdown }) => ({
      kind: spec.kind,
      spec,
      data: series.topicBreakdown(topicBreakdown, spec.filter),
    })),
  'topics-over-time': (spec) =>
    request(
      spec.filter,
      documents.TopicsOverTimeChart,
      {
        ...withParent(spec),
        ...topicsOf(spec),
        unit: UNITS[spec.unit],
      },
      ({ topicsOverTime }) => ({
        kind: spec.kind,
        spec,
        data: series.topicsOverTime(topicsOverTime, spec.filter),
      }),
    ),
  'topics-by-outlet': (spec) => {
    const filter = ofOutlets(spec.filter, spec.outlets)
    return request(
      filter,
      documents.TopicsByOutletChart,
      { ...withParent({ ...spec, filter }), outlets: spec.outlets ? globals('Outlet', spec.outlets) : null },
      (answer) => ({
        kind: spec.kind,
        spec,
        data: series.topicsByOutlet(answer, filter),
      }),
    )
  },
}
