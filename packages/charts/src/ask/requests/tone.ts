import { filterIds, globalId, globals, keyOf } from '@parallax/client'
import type { SpecOf } from '../../prepare/index.ts'
import { ToneByOutletChart, ToneOverTimeChart } from '../documents/tone-documents.ts'
import { toneByOutlet, toneOverTime } from '../series/tone-series.ts'
import {
  type Common,
  namesOf,
  ofOutlets,
  type Requests,
  request,
  UNITS,
  VOICES,
  variable,
} from './request.ts'

/** The mentions that a chart of tone counts, with the name that the answer gives their entity. */
function toneOf({ entity: id, voice }: SpecOf<'tone-by-outlet' | 'tone-over-time'>) {
  const entity = globalId('Entity', id)
  return {
    tone: { entity, ...(voice && { voice }) },
    variables: { entity, voice: voice ? VOICES[voice] : null },
    named: (nodes: Common['nodes']) => ({
      ...{ id: entity, name: namesOf(nodes)[entity] ?? keyOf(entity) },
      type: 'OTHER' as const,
    }),
  }
}

export const TONE_REQUESTS: Pick<Requests, 'tone-by-outlet' | 'tone-over-time'> = {
  'tone-by-outlet': (spec) => {
    const filter = ofOutlets(spec.filter, spec.outlets)
    const { tone, variables, named } = toneOf(spec)
    return request(
      filter,
      ToneByOutletChart,
      {
        ...{ filter: variable(filter), ids: [...filterIds(filter), tone.entity], ...variables },
        outlets: spec.outlets ? globals('Outlet', spec.outlets) : null,
      },
      (answer) => ({
        kind: spec.kind,
        spec,
        data: toneByOutlet(answer.toneByOutlet, named(answer.nodes), filter, tone),
      }),
    )
  },
  'tone-over-time': (spec) => {
    const { filter } = spec
    const { tone, variables, named } = toneOf(spec)
    return request(
      filter,
      ToneOverTimeChart,
      {
        ...{ filter: variable(filter), ids: [...filterIds(filter), tone.entity], ...variables },
        unit: UNITS[spec.unit],
      },
      (answer) => ({
        kind: spec.kind,
        spec,
        data: toneOverTime(answer.toneOverTime, named(answer.nodes), filter, tone),
      }),
    )
  },
}
