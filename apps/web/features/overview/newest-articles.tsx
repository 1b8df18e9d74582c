import { href } from '@parallax/addresses'
import { graphql, nodesOf } from '@parallax/client'
import type { ArticleFilter } from '@parallax/domain'
import Link from 'next/link'
import { ask } from '../../lib/server.ts'
import { Empty } from '../../ui/empty.tsx'
import { Panel } from '../../ui/panel.tsx'
import { ArticleLineFields, ArticleMeta, ArticleTitle } from '../articles/article-line.tsx'

const NewestArticles = graphql(
  `
  query NewestArticles($filter: ArticleFilter) {
    articles(filter: $filter, first: 6, orderBy: NEWEST) {
      nodes { ...ArticleLineFields }
    }
  }
`,
  [ArticleLineFields],
)

export async function NewestArticlesPanel({ filter }: { filter: ArticleFilter }) {
  const { articles } = await ask(NewestArticles, { filter })
  const nodes = nodesOf(articles)
  return (
    <Panel
      title="Newest articles"
      id="newest"
      padded={false}
      aside={
        <Link href={href('/articles', filter)} className="hover:text-accent hover:underline">
          All articles
        </Link>
      }
    >
      {nodes.length === 0 ? (
        <Empty title="No article matches." />
      ) : (
        <ol>
          {nodes.map((article) => (
            <li key={article.id} className="border-t border-line px-4 py-2.5">
              <ArticleTitle
                article={article}
                className="line-clamp-2 font-medium hover:text-accent hover:underline"
              />
              <ArticleMeta article={article} />
            </li>
          ))}
        </ol>
      )}
    </Panel>
  )
}
