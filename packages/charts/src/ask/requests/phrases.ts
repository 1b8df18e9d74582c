import { filterIds, globals } from '@parallax/client'
import * as documents from '../documents/phrase-documents.ts'
import { phrasesByOutlet, topPhrases } from '../series/phrase-series.ts'
import { common, ofOutlets, type Requests, request, variable } from './request.ts'

export const PHRASE_REQUESTS: Pick<Requests, 'top-phrases' | 'phrases-by-outlet'> = {
  'top-phrases': (spec) =>
    request(spec.filter, documents.TopPhrasesChart, { ...common(spec), limit: spec.limit }, (answer) => ({
      kind: spec.kind,
      spec,
      data: topPhrases(answer.topPhrases, spec.filter),
    })),
  'phrases-by-outlet': (spec) => {
    const filter = ofOutlets(spec.filter, spec.outlets)
    return request(
      filter,
      documents.PhrasesByOutletChart,
      {
        ...{ filter: variable(filter), ids: filterIds(filter), limit: spec.limit },
        outlets: spec.outlets ? globals('Outlet', spec.outlets) : null,
      },
      (answer) => ({ kind: spec.kind, spec, data: phrasesByOutlet(answer.phrasesByOutlet, filter) }),
    )
  },
}
