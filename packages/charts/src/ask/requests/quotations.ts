import type { VariablesOf } from '@parallax/client'
import { filterIds, globalQuotations, globals } from '@parallax/client'
import * as documents from '../documents/quotation-documents.ts'
import { quotedSpeakers, speakersByOutlet } from '../series/quotation-series.ts'
import { ofOutlets, type Requests, request, variable } from './request.ts'

const MEASURES = { quotations: 'QUOTATIONS', words: 'WORDS' } as const

type QuotationsVariable = NonNullable<VariablesOf<typeof documents.QuotedSpeakersChart>['quotations']>

export const QUOTATION_REQUESTS: Pick<Requests, 'quoted-speakers' | 'speakers-by-outlet'> = {
  'quoted-speakers': (spec) => {
    const quotations = globalQuotations(spec.quotations ?? {})
    return request(
      spec.filter,
      documents.QuotedSpeakersChart,
      {
        ...{ filter: variable(spec.filter), ids: filterIds(spec.filter, [quotations]) },
        quotations: quotations as QuotationsVariable,
        by: MEASURES[spec.measure],
        limit: spec.limit,
      },
      (answer) => ({
        kind: spec.kind,
        spec: { ...spec, quotations },
        data: quotedSpeakers(answer.quotedSpeakers, spec.filter, quotations),
      }),
    )
  },
  'speakers-by-outlet': (spec) => {
    const filter = ofOutlets(spec.filter, spec.outlets)
    const quotations = globalQuotations(spec.quotations ?? {})
    return request(
      filter,
      documents.SpeakersByOutletChart,
      {
        ...{ filter: variable(filter), ids: filterIds(filter, [quotations]) },
        quotations: quotations as QuotationsVariable,
        outlets: spec.outlets ? globals('Outlet', spec.outlets) : null,
        limit: spec.limit,
      },
      (answer) => ({
        kind: spec.kind,
        spec: { ...spec, quotations },
        data: speakersByOutlet(answer.speakersByOutlet, filter, quotations),
      }),
    )
  },
}
