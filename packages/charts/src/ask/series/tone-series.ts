import type { ResultOf } from '@parallax/client'
import {
  type ArticleFilter,
  type EntityRef,
  narrow,
  type TimeUnit,
  type ToneChoice,
  type ToneCount,
  type ToneDirection,
} from '@parallax/domain'
import type { SeriesOf } from '../../prepare/index.ts'
import type { ToneByOutletChart, ToneOverTimeChart } from '../documents/tone-documents.ts'
import type { ToneFields } from '../documents/tone-fields.ts'

type Counted = ResultOf<typeof ToneFields>

/** The way from a number to its mentions, by the same narrowing with which the API counts. */
const opens = (filter: ArticleFilter, tone: ToneChoice) => ({
  slice: narrow(filter, { tone }),
  subject: { kind: 'tone', tone } as const,
})

const counted = (count: Counted, filter: ArticleFilter, tone: ToneChoice): ToneCount => ({
  ...{ mentions: count.mentions, articles: count.articles, polarity: count.polarity },
  directions: count.directions.map((one) => {
    const direction = one.direction.toLowerCase() as ToneDirection
    return { ...one, direction, ...opens(filter, { ...tone, direction }) }
  }),
  ...opens(filter, tone),
})

export const toneByOutlet = (
  outlets: ResultOf<typeof ToneByOutletChart>['toneByOutlet'],
  entity: EntityRef,
  filter: ArticleFilter,
  tone: ToneChoice,
): SeriesOf['tone-by-outlet'] => ({
  entity,
  outlets: outlets.map(({ outlet, ...count }) => ({
    outlet,
    ...counted(count, narrow(filter, { outlet: outlet?.id ?? null }), tone),
  })),
})

export function toneOverTime(
  { unit, points, undated, ...all }: ResultOf<typeof ToneOverTimeChart>['toneOverTime'],
  entity: EntityRef,
  filter: ArticleFilter,
  tone: ToneChoice,
): SeriesOf['tone-over-time'] {
  return {
    ...{ entity, unit: unit.toLowerCase() as TimeUnit },
    ...counted(all, filter, tone),
    points: points.map(({ period, covered, ...count }) => ({
      ...{ period, covered },
      ...counted(count, narrow(filter, { period }), tone),
    })),
    undated: {
      ...{ period: null, covered: undated.covered },
      ...counted(undated, narrow(filter, { period: null }), tone),
    },
  }
}
