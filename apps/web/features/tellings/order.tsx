import type { ReactNode } from 'react'
import { Panel } from '../../ui/panel.tsx'
import { Badge } from '../../ui/type-badge.tsx'
import { ArticleMeta, ArticleTitle, titleOf } from '../articles/article-line.tsx'
import { LagLink } from './lag-link.tsx'
import { PairForm } from './pair-form.tsx'
import type { TellingData } from './telling-query.ts'
import { lagWords } from './telling-words.ts'
import { stripOf, TimeStrip } from './time-strip.tsx'

type Step = TellingData['order'][number]

/** Who was first, who copied whom, and how long after. Any two can be set side by side. */
export function Order({ order }: { order: Step[] }) {
  const strip = stripOf(order.map(({ lagHours }) => lagHours))
  return (
    <Panel
      title="Who was first"
      id="order"
      padded={false}
      counted="Hours after the earliest article. Where only a day is given, that day counts as its end in the order, save that an original comes before its copies, and no hours are told. An article that was rewritten stands where its first version came; what only a later version says counts from that version."
    >
      <ol>
        {order.map((step, index) => (
          <li
            key={step.article.id}
            className="grid gap-x-4 gap-y-1 border-t border-line px-4 py-2.5 sm:grid-cols-[8rem_minmax(0,1fr)]"
          >
            <div className="text-sm">
              <p className="nums font-medium">{lagOf(step, index, order[0])}</p>
              {strip ? <TimeStrip at={strip(step.lagHours)} /> : null}
            </div>
            <div className="min-w-0">
              <ArticleTitle
                article={step.article}
                className="font-medium hover:text-accent hover:underline"
              />
              <ArticleMeta article={datedAsRanked(step)}>
                {step.isRewritten ? <Badge>rewritten since</Badge> : null}
                {step.copyOf ? (
                  <Badge>{`copies ${step.copyOf.outlet?.name ?? titleOf(step.copyOf)}`}</Badge>
                ) : null}
              </ArticleMeta>
            </div>
          </li>
        ))}
      </ol>
      {order.length > 1 ? <PairForm articles={order.map(({ article }) => article)} /> : null}
    </Panel>
  )
}

/** The time of a later version would stand beside hours that are counted from the first. */
const datedAsRanked = ({ article, isRewritten, publishedAt, isDayOnly }: Step) =>
  isRewritten ? { ...article, publishedAt, publishedPrecision: isDayOnly ? 'day' : 'minute' } : article

function lagOf(
  { lagHours, article, publishedAt, isDayOnly }: Step,
  index: number,
  first: Step | undefined,
): ReactNode {
  if (publishedAt === null) return 'no date'
  if (index === 0) return isDayOnly ? 'first, day only' : 'first'
  const lag = lagWords(lagHours)
  if (lag === null || !first) return isDayOnly ? 'day only' : 'lag not known'
  return (
    <LagLink from={first.article.id} to={article.id}>
      {lag}
    </LagLink>
  )
}
