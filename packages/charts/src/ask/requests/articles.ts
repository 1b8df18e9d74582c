import { filterIds, globalId, globals, keyOf } from '@parallax/client'
import { narrow, WIRE_PARTS, type WirePart } from '@parallax/domain'
import type { SpecOf } from '../../prepare/index.ts'
import * as documents from '../documents/article-documents.ts'
import * as series from '../series/chart-series.ts'
import { withoutSubject } from '../without-subject.ts'
import { common, namesOf, ofOutlets, type Requests, request, UNITS, variable } from './request.ts'

export const ARTICLE_REQUESTS: Pick<Requests, 'articles-over-time' | 'source-comparison' | 'wire-share'> = {
  'articles-over-time': (spec) =>
    spec.form === 'areas'
      ? articlesByPart(spec)
      : request(
          spec.filter,
          documents.ArticlesOverTimeChart,
          { ...common(spec), unit: UNITS[spec.unit] },
          ({ articlesOverTime }) => ({
            kind: spec.kind,
            spec,
            data: series.articlesOverTime(articlesOverTime, spec.filter),
          }),
        ),
  'wire-share': (spec) => {
    const filter = ofOutlets(spec.filter, spec.outlets)
    return request(
      filter,
      documents.WireShareChart,
      { ...common({ ...spec, filter }), outlets: spec.outlets ? globals('Outlet', spec.outlets) : null },
      ({ wireShareByOutlet }) => ({
        kind: spec.kind,
        spec,
        data: series.wireShare(wireShareByOutlet, filter),
      }),
    )
  },
  'source-comparison': (spec) => {
    const { kind } = spec.subject
    const subject = { kind, id: globalId(kind === 'entity' ? 'Entity' : 'Topic', spec.subject.id) }
    const filter = ofOutlets(withoutSubject(spec.filter, subject), spec.outlets)
    return request(
      filter,
      documents.SourceComparisonChart,
      {
        filter: variable(filter),
        ids: [...filterIds(filter), subject.id],
        subject: { kind: kind === 'entity' ? ('ENTITY' as const) : ('TOPIC' as const), id: subject.id },
        outlets: spec.outlets ? globals('Outlet', spec.outlets) : null,
      },
      (answer) => ({
        kind: spec.kind,
        spec,
        data: series.sourceComparison(
          answer.sourceComparison,
          { ...subject, name: namesOf(answer.nodes)[subject.id] ?? keyOf(subject.id) },
          filter,
        ),
      }),
    )
  },
}

/** The same articles three times more, by whose words they are. */
function articlesByPart(spec: SpecOf<'articles-over-time'>) {
  const { filter } = spec
  const of = (part: WirePart) => narrow(filter, { flags: WIRE_PARTS[part] })
  return request(
    filter,
    documents.ArticlesByPartOverTimeChart,
    {
      ...common(spec),
      own: variable(of('own')),
      wire: variable(of('wire')),
      copies: variable(of('copies')),
      unit: UNITS[spec.unit],
    },
    (answer) => {
      const whole = series.articlesOverTime(answer.articlesOverTime, filter)
      const parts = (['own', 'wire', 'copies'] as const).map((part) => ({
        part,
        ...series.articlesOverTime(answer[part], of(part)),
      }))
      // The API makes a unit coarser where there would be too many points; of parts with another unit there is no whole.
      const alike = parts.every(({ unit }) => unit === whole.unit)
      return { kind: spec.kind, spec, data: alike ? { ...whole, parts } : whole }
    },
  )
}
