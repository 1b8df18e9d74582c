'use client'

import { graphql, type ResultOf } from '@parallax/client'
import { useQuery } from '@urql/next'
import { ChevronRight } from 'lucide-react'
import { useId, useState } from 'react'
import { counted, share } from '../../lib/format.ts'
import { Button } from '../../ui/button.tsx'
import { MarkedText } from '../../ui/marked-text.tsx'
import { RowsSkeleton } from '../../ui/skeleton.tsx'
import { ArticleLineFields, ArticleMeta, ArticleTitle } from '../articles/article-line.tsx'

/** Articles that are shown beside one another. */
const SHOWN = 20

const AlsoQuery = graphql(
  `
  query SameUtterance($id: ID!, $limit: Int!) {
    quotation(id: $id) {
      content
      sameUtterance {
        quotations
        others(limit: $limit) {
          coverage
          share
          otherShare
          otherMarks { start end }
          quotation { id content start end speaker speakerEntity { name } cue article { ...ArticleLineFields } }
        }
      }
    }
  }
`,
  [ArticleLineFields],
)
type Other = NonNullable<ResultOf<typeof AlsoQuery>['quotation']>['sameUtterance']['others'][number]

interface AlsoInProps {
  id: string
  same: { otherArticles: number; isComplete: boolean }
}

/** In how many other articles the same utterance stands; they open beside one another, with the words that each has. */
export function AlsoIn({ id, same: { otherArticles: articles, isComplete } }: AlsoInProps) {
  const [open, setOpen] = useState(false)
  const panel = useId()
  if (articles === 0) return null
  return (
    <div className="mt-1">
      <button
        type="button"
        aria-expanded={open}
        aria-controls={panel}
        onClick={() => setOpen(!open)}
        className="nums flex min-h-6 items-center gap-0.5 rounded-sm text-sm text-accent hover:underline"
      >
        <ChevronRight aria-hidden className={`size-3.5 transition-transform ${open ? 'rotate-90' : ''}`} />
        also in {isComplete ? '' : 'at least '}
        {counted(articles, 'article')}
      </button>
      <div id={panel}>{open ? <Others id={id} /> : null}</div>
    </div>
  )
}

function Others({ id }: { id: string }) {
  const [{ data, error }, retry] = useQuery({ query: AlsoQuery, variables: { id, limit: SHOWN } })
  if (error)
    return (
      <p className="mt-1 text-sm text-soft">
        These could not be fetched.{' '}
        <Button look="quiet" onClick={() => retry({ requestPolicy: 'network-only' })}>
          Try again
        </Button>
      </p>
    )
  if (!data) return <RowsSkeleton rows={2} />
  if (!data.quotation)
    return <p className="mt-1 text-sm text-soft">This quotation was read anew meanwhile.</p>
  const { quotations, others } = data.quotation.sameUtterance
  return (
    <>
      <ul className="mt-1.5 grid gap-2 sm:grid-cols-2">
        {others.map((other) => (
          <OtherItem key={other.quotation.id} other={other} />
        ))}
      </ul>
      {quotations > others.length ? (
        <p className="mt-1 text-xs text-faint">
          The nearest {others.length} of {counted(quotations, 'quotation')}.
        </p>
      ) : null}
    </>
  )
}

function coverageWords({ coverage, share: own, otherShare }: Other): string {
  if (coverage === 'FULL') return 'the same words'
  if (coverage === 'CUT')
    return own === 1
      ? `all of it, and more (${share(otherShare)} of the words here)`
      : `a cut: ${share(own)} of it`
  return `${share(own)} of it, ${share(otherShare)} of the words here`
}

function OtherItem({ other }: { other: Other }) {
  const { content, start, end, speaker, speakerEntity, cue, article } = other.quotation
  const said = [speakerEntity?.name ?? speaker, cue].filter(Boolean).join(', ')
  return (
    <li className="min-w-0 rounded-md border border-line px-3 py-2 text-sm">
      <ArticleMeta article={article} />
      <blockquote dir="auto" className="mt-1 line-clamp-6 text-soft">
        <MarkedText text={content} marks={other.otherMarks} />
      </blockquote>
      <p className="mt-1 text-xs text-faint">
        {said ? `${said} · ` : ''}
        {coverageWords(other)}
      </p>
      <ArticleTitle
        article={article}
        at={{ start, end }}
        className="text-soft hover:text-accent hover:underline"
      />
    </li>
  )
}
