import { pathOf } from '@parallax/addresses'
import { graphql, type ResultOf } from '@parallax/client'
import Link from 'next/link'
import { moment } from '../../lib/format.ts'
import { titleOf } from '../articles/article-line.tsx'

export const FirstReportFields = graphql(`
  fragment FirstReportFields on Article {
    id
    title
    sourceName
    publishedAt
    publishedPrecision
    outlet { id name }
  }
`)

/** Who reported first, and when. */
export function FirstReport({ article }: { article: ResultOf<typeof FirstReportFields> }) {
  const { id, outlet, publishedAt, publishedPrecision } = article
  return (
    <>
      <Link
        href={pathOf(id) ?? '/articles'}
        title={titleOf(article)}
        dir="auto"
        className="text-soft underline decoration-edge decoration-dotted underline-offset-4 hover:text-accent hover:decoration-solid"
      >
        {outlet?.name ?? <span className="italic">outlet not given</span>}
      </Link>
      {publishedAt ? (
        <>
          , <time dateTime={publishedAt}>{moment(publishedAt, publishedPrecision)}</time>
        </>
      ) : null}
    </>
  )
}
