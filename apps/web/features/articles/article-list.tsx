import { choicesIn, href, pathOf, printUrlState, type View } from '@parallax/addresses'
import { graphql, nodesOf } from '@parallax/client'
import type { ArticleFilter } from '@parallax/domain'
import Link from 'next/link'
import { capital, count, counted } from '../../lib/format.ts'
import { ask } from '../../lib/server.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { LinkTabs } from '../../ui/link-tabs.tsx'
import { Pager } from '../../ui/pager.tsx'
import { FirstRun } from '../overview/first-run.tsx'
import { ArticleLineFields, ArticleMeta, ArticleTitle } from './article-line.tsx'

const ArticleListQuery = graphql(
  `
  query ArticleList($filter: ArticleFilter, $order: ArticleOrder, $after: String) {
    articles(filter: $filter, orderBy: $order, first: 25, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        ...ArticleLineFields
        words
        excerpt(length: 220)
        topics { topic { id name } }
      }
    }
  }
`,
  [ArticleLineFields],
)

const ORDERS = [
  ['newest', 'Newest first'],
  ['oldest', 'Oldest first'],
  ['received', 'Last added first'],
] as const
const ENUM = { newest: 'NEWEST', oldest: 'OLDEST', received: 'RECEIVED' } as const

export async function ArticleList({ filter, view }: { filter: ArticleFilter; view: View }) {
  const { articles } = await ask(ArticleListQuery, { filter, order: ENUM[view.order], after: view.after })
  const nodes = nodesOf(articles)
  if (articles.totalCount === 0 && choicesIn(filter) === 0) return <FirstRun />
  const at = (next: Partial<View>) => href('/articles', filter, { order: view.order, ...next })
  return (
    <section aria-label="Articles" className="rounded-lg border border-line bg-surface">
      <div className="flex flex-wrap items-center justify-between gap-x-4 border-b border-line ps-4 pe-2">
        <p className="nums py-2 text-sm font-medium">
          {counted(articles.totalCount, 'article').replace(/^no/, 'No')}
        </p>
        <LinkTabs
          label="Order"
          tabs={ORDERS.map(([order, label]) => ({
            label,
            href: at({ order, after: null }),
            current: view.order === order,
          }))}
        />
      </div>
      {nodes.length === 0 ? (
        <Empty
          title="No article matches the filter."
          actions={<ButtonLink href="/articles">Reset</ButtonLink>}
        >
          Take away a choice above, or widen the period.
        </Empty>
      ) : (
        <ol>
          {nodes.map((article) => (
            <li
              key={article.id}
              className="grid gap-x-6 gap-y-1 border-t border-line px-4 py-3.5 first:border-t-0 md:grid-cols-[minmax(0,1fr)_18rem]"
            >
              <div className="min-w-0">
                <h2 className="text-base font-semibold tracking-[-0.006em]">
                  <ArticleTitle article={article} />
                </h2>
                <ArticleMeta article={article}>
                  <span className="nums">· {count(article.words)} words</span>
                </ArticleMeta>
                <p dir="auto" className="mt-1 line-clamp-2 max-w-[100ch] text-sm text-soft">
                  {article.excerpt}
                </p>
              </div>
              <div className="flex flex-wrap content-start items-start gap-x-2 gap-y-1 text-xs text-faint md:justify-end">
                {article.topics.slice(0, 3).map(({ topic }) => (
                  <Link
                    key={topic.id}
                    href={`${pathOf(topic.id)}${printUrlState(filter)}`}
                    className="inline-flex min-h-6 items-center rounded-sm bg-sunken px-1.5 text-soft hover:text-accent"
                  >
                    {capital(topic.name)}
                  </Link>
                ))}
              </div>
            </li>
          ))}
        </ol>
      )}
      <Pager
        shown={nodes.length}
        total={articles.totalCount}
        one="article"
        first={view.after ? at({ after: null }) : null}
        next={articles.pageInfo.hasNextPage ? at({ after: articles.pageInfo.endCursor }) : null}
      />
    </section>
  )
}
