import { href, parseUrlState, type RawParams } from '@parallax/addresses'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ArticleBadges } from '../../../../features/articles/article-badges.tsx'
import { titleOf } from '../../../../features/articles/article-line.tsx'
import { ArticleNotice } from '../../../../features/articles/article-notice.tsx'
import { ArticleQuery } from '../../../../features/articles/article-query.ts'
import { ArticleReader } from '../../../../features/articles/article-reader.tsx'
import { IgnoredNote } from '../../../../features/filters/ignored-note.tsx'
import { counted, moment } from '../../../../lib/format.ts'
import { idOfPath } from '../../../../lib/id-of-path.ts'
import { nameOfNode } from '../../../../lib/node-name.ts'
import { ask } from '../../../../lib/server.ts'
import { ButtonLink } from '../../../../ui/button.tsx'
import { PageHeader } from '../../../../ui/page-header.tsx'

interface Props {
  params: Promise<{ id: string }>
  searchParams: Promise<RawParams>
}

const idOf = async ({ params }: Props) => idOfPath('Article', (await params).id)

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await nameOfNode(await idOf(props))) ?? 'Article' }
}

export default async function ArticlePage(props: Props) {
  const id = await idOf(props)
  const { view, ignored } = parseUrlState(await props.searchParams)
  const { node: article } = await ask(ArticleQuery, { id })
  if (article?.__typename !== 'Article') notFound()
  return (
    <>
      <IgnoredNote ignored={ignored} />
      <PageHeader
        kicker={
          <>
            <span dir="auto">{article.outlet?.name ?? 'Outlet not given in the text'}</span>
            <span aria-hidden>·</span>
            {article.publishedAt ? (
              <time dateTime={article.publishedAt}>
                {moment(article.publishedAt, article.publishedPrecision)}
              </time>
            ) : (
              <span>No date given</span>
            )}
            <span aria-hidden>·</span>
            <span className="nums">{counted(article.words, 'word')}</span>
            <ArticleBadges article={article} />
          </>
        }
        title={titleOf(article)}
        actions={
          <ButtonLink href={href('/articles/compare', {}, { a: article.id })}>Compare with …</ButtonLink>
        }
      >
        <ArticleNotice article={article} />
        {article.url && /^https?:/.test(article.url) ? (
          <a
            href={article.url}
            rel="noreferrer"
            className="text-accent [overflow-wrap:anywhere] hover:underline"
          >
            {article.url}
          </a>
        ) : null}
      </PageHeader>
      <ArticleReader key={article.id} article={article} at={view.at} />
    </>
  )
}
