import type { VariablesOf } from '@parallax/client'
import { filterIds, globalId, globalQuotations, globals } from '@parallax/client'
import type { ArticleFilter } from '@parallax/domain'
import type { SpecOf } from '../../prepare/index.ts'
import { comparedFilter } from '../compared-filter.ts'
import * as documents from '../documents/contrast-documents.ts'
import * as series from '../series/contrast-series.ts'
import { type ChartRequest, type Requests, request, UNITS, VOICES, variable } from './request.ts'

type Spec = SpecOf<'outlet-contrast'>
type QuotationsVariable = NonNullable<VariablesOf<typeof documents.SpeakerContrastChart>['quotations']>

interface Asked {
  spec: Spec
  filter: ArticleFilter
  /** What every query of a contrast is asked with. */
  common: { filter: ReturnType<typeof variable>; ids: string[]; outlets: string[]; limit: number }
}

const OF: Readonly<Record<Spec['of'], (asked: Asked) => ChartRequest>> = {
  entities: ({ spec, filter, common }) =>
    request(
      filter,
      documents.EntityContrastChart,
      { ...common, types: spec.types ?? null },
      ({ compareOutlets }) => ({
        kind: spec.kind,
        spec,
        data: series.entityContrast(compareOutlets, filter),
      }),
    ),
  topics: ({ spec, filter, common }) => {
    const parent = spec.parent === undefined ? null : globalId('Topic', spec.parent)
    const ids = parent === null ? common.ids : [...common.ids, parent]
    return request(
      filter,
      documents.TopicContrastChart,
      { ...common, ids, parent },
      ({ compareOutlets }) => ({ kind: spec.kind, spec, data: series.topicContrast(compareOutlets, filter) }),
    )
  },
  phrases: ({ spec, filter, common }) =>
    request(filter, documents.PhraseContrastChart, common, ({ compareOutlets }) => ({
      kind: spec.kind,
      spec,
      data: series.phraseContrast(compareOutlets, filter),
    })),
  words: ({ spec, filter, common }) => {
    const voice = spec.voice ?? 'narration'
    return request(filter, documents.WordContrastChart, { ...common, voice: VOICES[voice] }, (answer) => ({
      kind: spec.kind,
      spec,
      data: series.wordContrast(answer.compareOutlets, filter, voice),
    }))
  },
  speakers: ({ spec, filter, common }) => {
    const quotations = globalQuotations(spec.quotations ?? {})
    return request(
      filter,
      documents.SpeakerContrastChart,
      {
        ...common,
        ids: filterIds(filter, [quotations]),
        quotations: quotations as QuotationsVariable,
      },
      ({ compareOutlets }) => ({
        kind: spec.kind,
        spec: { ...spec, quotations },
        data: series.speakerContrast(compareOutlets, filter, quotations),
      }),
    )
  },
}

/** What a query of these sides is asked with: the filter with the outlets in it. */
function asked({ filter: given, outlets: ids }: Pick<Spec, 'filter' | 'outlets'>) {
  const outlets = globals('Outlet', ids)
  const filter = comparedFilter(given, outlets)
  return { filter, common: { filter: variable(filter), ids: filterIds(filter), outlets } }
}

export const CONTRAST_REQUESTS: Pick<Requests, 'outlet-contrast' | 'outlets-over-time'> = {
  'outlet-contrast': (spec) => {
    const { filter, common } = asked(spec)
    return OF[spec.of]({ spec, filter, common: { ...common, limit: spec.limit } })
  },
  'outlets-over-time': (spec) => {
    const { filter, common } = asked(spec)
    return request(
      filter,
      documents.OutletsOverTimeChart,
      { ...common, unit: UNITS[spec.unit] },
      ({ compareOutlets }) => ({
        kind: spec.kind,
        spec,
        data: series.outletsOverTime(compareOutlets, filter),
      }),
    )
  },
}
