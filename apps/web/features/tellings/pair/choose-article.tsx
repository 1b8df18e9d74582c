import { href, type View } from '@parallax/addresses'
import { graphql, nodesOf, type ResultOf } from '@parallax/client'
import Link from 'next/link'
import { ask } from '../../../lib/server.ts'
import { Empty } from '../../../ui/empty.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { ArticleLineFields, ArticleMeta, titleOf } from '../../articles/article-line.tsx'
import { FindField } from '../../filters/find-field.tsx'

const ChoiceQuery = graphql(
  `
  query ArticleChoice($ids: [ID!]!, $search: ArticleFilter) {
    nodes(ids: $ids) {
      __typename
      ... on Article {
        ...ArticleLineFields
        story { id name articles(orderBy: FIRST, first: 50) { nodes { ...ArticleLineFields } } }
      }
    }
    articles(filter: $search, first: 20) { nodes { ...ArticleLineFields } }
  }
`,
  [ArticleLineFields],
)
type Line = ResultOf<typeof ArticleLineFields>

interface ChooseArticleProps {
  /** What the address names already; the first of them that is known stays. */
  chosen: string[]
  find: View['find']
  /** Why there is something to choose. */
  why: string | null
}

/** Chooses the first of two articles, or the second one for it: of the same story, or by words. */
export async function ChooseArticle({ chosen, find, why }: ChooseArticleProps) {
  const { nodes, articles } = await ask(ChoiceQuery, {
    ids: chosen,
    search: find ? { text: find } : null,
  })
  const first = nodes.find((node) => node?.__typename === 'Article') ?? null
  const others = (lines: Line[]) => lines.filter(({ id }) => id !== first?.id)
  const to = (id: string) => href('/articles/compare', {}, first ? { a: first.id, b: id } : { a: id })
  const family = find ? [] : others(nodesOf(first?.story?.articles))
  return (
    <>
      <PageHeader title="Two articles side by side">
        {why ? <p role="status">{why}</p> : null}
        {first ? (
          <p>
            The first: <span className="font-medium text-ink">{titleOf(first)}</span>. Choose the second.
          </p>
        ) : (
          <p>Choose the first article.</p>
        )}
      </PageHeader>
      <div className="mb-4">
        <FindField label="Find an article by words" />
      </div>
      <div className="grid gap-5">
        {family.length > 0 ? (
          <Panel title="Of the same story" padded={false}>
            <Choices lines={family} to={to} />
          </Panel>
        ) : null}
        <Panel title={find ? 'Articles with these words' : 'The newest articles'} padded={false}>
          <Choices
            lines={others(nodesOf(articles)).filter(({ id }) => !family.some((one) => one.id === id))}
            to={to}
          />
        </Panel>
      </div>
    </>
  )
}

function Choices({ lines, to }: { lines: Line[]; to: (id: string) => string }) {
  if (lines.length === 0) return <Empty title="No other article was found." />
  return (
    <ul>
      {lines.map((article) => (
        <li key={article.id} className="border-t border-line px-4 py-2.5">
          <Link href={to(article.id)} dir="auto" className="font-medium hover:text-accent hover:underline">
            {titleOf(article)}
          </Link>
          <ArticleMeta article={article} />
        </li>
      ))}
    </ul>
  )
}
