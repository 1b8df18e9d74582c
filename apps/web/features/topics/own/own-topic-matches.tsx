'use client'

import { pathOf } from '@parallax/addresses'
import { nodesOf } from '@parallax/client'
import { type ArticleFilter, asksSomething } from '@parallax/domain'
import { useQuery } from '@urql/next'
import Link from 'next/link'
import { useDeferredValue } from 'react'
import { counted, day } from '../../../lib/format.ts'
import { OwnTopicPreview } from './own-topic-data.ts'

/** What a query finds before it is kept: how many articles, and the newest of them. */
export function OwnTopicMatches({ query }: { query: ArticleFilter }) {
  const filter = useDeferredValue(query)
  const asks = asksSomething(filter)
  const [{ data, error, fetching }] = useQuery({
    query: OwnTopicPreview,
    variables: { filter },
    pause: !asks,
  })
  const articles = asks ? data?.articles : undefined
  return (
    <section aria-label="What it finds now" className="rounded-md bg-sunken px-3 py-2 text-sm">
      <p role="status" className="nums text-soft">
        {!asks
          ? 'Say words or choose something: here stands what the topic would hold.'
          : error
            ? 'The API does not answer; what the topic would hold is not known.'
            : articles
              ? `Holds ${counted(articles.totalCount, 'article')} now${fetching ? ' …' : '.'}`
              : 'Counting …'}
      </p>
      {articles && articles.totalCount > 0 ? (
        <ul className="mt-1 space-y-1">
          {nodesOf(articles).map(({ id, title, publishedDay, outlet }) => (
            <li key={id} className="truncate">
              <Link href={pathOf(id) ?? '/articles'} dir="auto" className="hover:text-accent hover:underline">
                {title ?? 'Without a headline'}
              </Link>{' '}
              <span className="text-xs text-faint">
                {[outlet?.name, publishedDay ? day(publishedDay) : null].filter(Boolean).join(', ')}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  )
}
