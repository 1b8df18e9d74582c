'use client'

import { pathOf } from '@parallax/addresses'
import { graphql } from '@parallax/client'
import { useQuery } from '@urql/next'
import Link from 'next/link'
import { useEffect } from 'react'
import { counted } from '../../lib/format.ts'

const ComparingQuery = graphql(`
  query ComparingArticles {
    comparing { waiting leftOut latest { article { id title sourceName } } }
  }
`)

/** Milliseconds after which it is asked again while articles wait. */
const AGAIN = 3000
/** Articles left out that are named. */
const NAMED = 3

/** That copies and stories of some articles are not known yet, or never will be; nothing where all were compared. */
export function ComparingNote() {
  const [{ data }, ask] = useQuery({ query: ComparingQuery })
  const waiting = data?.comparing.waiting ?? 0
  useEffect(() => {
    if (waiting === 0) return
    const timer = setInterval(() => ask({ requestPolicy: 'network-only' }), AGAIN)
    return () => clearInterval(timer)
  }, [waiting, ask])
  const { leftOut = 0, latest = [] } = data?.comparing ?? {}
  if (waiting === 0 && leftOut === 0) return null
  return (
    <div role="status" className="mb-4 rounded-lg border border-line bg-surface px-4 py-2 text-sm text-soft">
      {waiting > 0 ? (
        <p className="nums">
          {counted(waiting, 'article')} still to be compared with the others: copies and stories follow.
        </p>
      ) : null}
      {leftOut > 0 ? (
        <p>
          {counted(leftOut, 'article')} could not be compared, by a fault in Parallax; no copies and no story
          are known of {leftOut === 1 ? 'it' : 'them'}:{' '}
          {latest.slice(0, NAMED).map(({ article }, at) => (
            <span key={article.id}>
              {at > 0 ? ', ' : ''}
              <Link
                href={pathOf(article.id) ?? '/articles'}
                dir="auto"
                className="text-accent hover:underline"
              >
                {article.title ?? article.sourceName}
              </Link>
            </span>
          ))}
          {leftOut > NAMED ? ' …' : '.'}
        </p>
      ) : null}
    </div>
  )
}
