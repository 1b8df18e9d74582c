import { href, pathOf } from '@parallax/addresses'
import { graphql, type ResultOf } from '@parallax/client'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { moment } from '../../lib/format.ts'
import { ArticleBadges } from './article-badges.tsx'

/** What identifies an article wherever it is named. */
export const ArticleLineFields = graphql(`
  fragment ArticleLineFields on Article {
    id
    title
    sourceName
    analysed
    language
    page { kind }
    paywall { rule }
    publishedAt
    publishedPrecision
    outlet { id name }
    agency { id name }
  }
`)
export type ArticleLineData = ResultOf<typeof ArticleLineFields>

export const titleOf = (article: { title: string | null; sourceName: string }): string =>
  article.title ?? article.sourceName

interface ArticleTitleProps {
  article: Pick<ArticleLineData, 'id' | 'title' | 'sourceName'>
  /** The passage to show, where the title stands under one. */
  at?: { start: number; end: number }
  className?: string
}

export function ArticleTitle({ article, at, className }: ArticleTitleProps) {
  return (
    <Link
      href={href(pathOf(article.id) ?? '/articles', {}, at ? { at } : {})}
      dir="auto"
      className={className ?? 'hover:text-accent hover:underline'}
    >
      {titleOf(article)}
    </Link>
  )
}

/** Outlet, agency and date; what the text does not give is said, not left out. */
export function ArticleMeta({ article, children }: { article: ArticleLineData; children?: ReactNode }) {
  return (
    <p className="flex flex-wrap items-center gap-x-2 gap-y-0.5 text-xs text-faint">
      <span dir="auto" className={article.outlet ? 'text-soft' : 'italic'}>
        {article.outlet?.name ?? 'outlet not given'}
      </span>
      {article.agency ? <span>wire copy: {article.agency.name}</span> : null}
      <span aria-hidden>·</span>
      {article.publishedAt ? (
        <time dateTime={article.publishedAt}>{moment(article.publishedAt, article.publishedPrecision)}</time>
      ) : (
        <span className="italic">no date given</span>
      )}
      <ArticleBadges article={article} />
      {children}
    </p>
  )
}
