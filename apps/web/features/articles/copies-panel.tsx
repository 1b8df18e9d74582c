'use client'

import { href } from '@parallax/addresses'
import { graphql, type ResultOf } from '@parallax/client'
import { useQuery } from '@urql/next'
import Link from 'next/link'
import { count, counted, share as percent } from '../../lib/format.ts'
import { Panel } from '../../ui/panel.tsx'
import { ArticleLineFields, ArticleMeta, ArticleTitle } from './article-line.tsx'
import type { Lit } from './article-text.tsx'

/** Articles that are named; the number above leads to all of them. */
const SHOWN = 6

const CopiesQuery = graphql(
  `
  query ArticleCopies($id: ID!, $limit: Int!) {
    node(id: $id) {
      __typename
      ... on Article {
        copyOf { kind similarity article { ...ArticleLineFields } }
        copies { total }
        reuse {
          total
          shared(limit: $limit) {
            kind share words passages { span { start end } } article { ...ArticleLineFields }
          }
        }
      }
    }
  }
`,
  [ArticleLineFields],
)
type Answer = NonNullable<ResultOf<typeof CopiesQuery>['node']>
type Copied = Extract<Answer, { __typename: 'Article' }>
type Shared = Copied['reuse']['shared'][number]

interface CopiesPanelProps {
  id: string
  onShow: (lit: Lit[]) => void
}

const link = 'text-accent hover:underline'

/** Whose words these are: the original of a copy, its copies, and what of its own words stands elsewhere. */
export function CopiesPanel({ id, onShow }: CopiesPanelProps) {
  const [{ data, error }, retry] = useQuery({ query: CopiesQuery, variables: { id, limit: SHOWN } })
  const article = data?.node?.__typename === 'Article' ? data.node : null
  if (error && !article)
    return (
      <p className="px-1 text-sm text-soft">
        Copies could not be asked for.{' '}
        <button type="button" className={link} onClick={() => retry({ requestPolicy: 'network-only' })}>
          Try again
        </button>
      </p>
    )
  if (!article) return null
  const { copyOf, copies, reuse } = article
  if (!copyOf && copies.total === 0 && reuse.total === 0) return null
  return (
    <Panel
      title="Also elsewhere"
      id="elsewhere"
      counted="Copies are told by aligning the own words of two articles; quotations, captions and set lines make none. Shared words count from 5 % of the article’s own."
    >
      {copyOf ? (
        <div className="mb-2 text-sm">
          <p className="text-soft">
            {copyOf.kind === 'EXACT' ? 'A copy, word for word, of' : 'A copy, lightly edited, of'}
          </p>
          <ArticleTitle article={copyOf.article} className="font-medium hover:text-accent hover:underline" />
          <ArticleMeta article={copyOf.article} />
        </div>
      ) : null}
      {copies.total > 0 ? (
        <p className="mb-2 text-sm">
          <Link href={href('/articles', { copiesOf: [id] })} className={link}>
            {counted(copies.total, 'copy', 'copies')}
          </Link>{' '}
          of it
        </p>
      ) : null}
      {reuse.total > 0 ? (
        <>
          <p className="text-sm text-soft">
            Shares words with{' '}
            <Link href={href('/articles', { sharingWith: [id] })} className={link}>
              {counted(reuse.total, 'article')}
            </Link>
          </p>
          <ul className="text-sm">
            {reuse.shared.map((one) => (
              <SharedWith key={one.article.id} id={id} shared={one} onShow={onShow} />
            ))}
          </ul>
        </>
      ) : null}
    </Panel>
  )
}

interface SharedWithProps extends CopiesPanelProps {
  shared: Shared
}

function SharedWith({ id, shared, onShow }: SharedWithProps) {
  const { article, share, words, passages } = shared
  return (
    <li className="py-1">
      <div className="flex items-baseline gap-2">
        <span className="min-w-0 grow truncate">
          <ArticleTitle article={article} />
        </span>
        <button
          type="button"
          className={`${link} nums min-h-6 shrink-0`}
          aria-label={`${percent(share)} of the own words, ${count(words)}, stand in this article too. Show them in the text`}
          onClick={() => onShow(passages.map(({ span }) => span))}
        >
          {percent(share)}
        </button>
      </div>
      <div className="flex items-baseline gap-2">
        <ArticleMeta article={article} />
        <Link
          href={href('/articles/compare', {}, { a: id, b: article.id })}
          className="ms-auto shrink-0 text-xs text-accent hover:underline"
        >
          Side by side
        </Link>
      </div>
    </li>
  )
}
