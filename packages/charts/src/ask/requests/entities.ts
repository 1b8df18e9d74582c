import { globalId, globals } from '@parallax/client'
import { narrow } from '@parallax/domain'
import * as documents from '../documents/entity-documents.ts'
import * as series from '../series/chart-series.ts'
import { common, type Requests, request, UNITS, variable } from './request.ts'

const WEIGHTS = { articles: 'ARTICLES', npmi: 'NPMI', 'log-likelihood': 'LOG_LIKELIHOOD' } as const

export const ENTITY_REQUESTS: Pick<
  Requests,
  'top-entities' | 'mentions-over-time' | 'co-occurrence' | 'entity-network'
> = {
  'top-entities': (spec) =>
    request(
      spec.filter,
      documents.TopEntitiesChart,
      { ...common(spec), types: spec.types ?? null, limit: spec.limit },
      ({ topEntities }) => ({ kind: spec.kind, spec, data: series.topEntities(topEntities, spec.filter) }),
    ),
  'mentions-over-time': (spec) =>
    request(
      spec.filter,
      documents.MentionsOverTimeChart,
      { ...common(spec), entities: globals('Entity', spec.entities), unit: UNITS[spec.unit] },
      ({ mentionsOverTime }) => ({
        kind: spec.kind,
        spec,
        data: series.mentionsOverTime(mentionsOverTime, spec.filter),
      }),
    ),
  'co-occurrence': (spec) => {
    const entity = globalId('Entity', spec.entity)
    const withEntity = narrow(spec.filter, { entity })
    return request(
      spec.filter,
      documents.CoOccurrenceChart,
      { ...common(spec), entity, withEntity: variable(withEntity), limit: spec.limit },
      (answer) => ({
        kind: spec.kind,
        spec,
        data: series.coOccurrence(answer, entity, withEntity),
      }),
    )
  },
  'entity-network': (spec) =>
    request(
      spec.filter,
      documents.EntityNetworkChart,
      {
        ...common(spec),
        entity: spec.entity === undefined ? null : globalId('Entity', spec.entity),
        types: spec.types ?? null,
        limit: spec.limit,
        weight: WEIGHTS[spec.weight],
        support: spec.support,
      },
      ({ entityNetwork }) => ({
        kind: spec.kind,
        spec,
        data: series.entityNetwork(entityNetwork, spec.filter),
      }),
    ),
}
