'use client'

import { graphql, nodesOf } from '@parallax/client'
import type { ArticleFilter, EvidenceSubject } from '@parallax/domain'
import { useQuery } from '@urql/next'
import { subjectInput } from '../../lib/subject-input.ts'
import { Button } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { RowsSkeleton } from '../../ui/skeleton.tsx'
import { ArticleLineFields, ArticleMeta, ArticleTitle } from '../articles/article-line.tsx'
import { EvidenceFields, EvidenceItem } from './evidence-item.tsx'
import { valueWords } from './subject-values.ts'
import { usePages } from './use-pages.ts'

const EvidencePage = graphql(
  `
  query EvidencePage($filter: ArticleFilter, $subject: SubjectInput!, $after: String) {
    evidence(filter: $filter, subject: $subject, first: 20, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { ...EvidenceFields }
    }
  }
`,
  [EvidenceFields],
)

const ArticlesPage = graphql(
  `
  query ArticlesBehind($filter: ArticleFilter, $after: String) {
    articles(filter: $filter, first: 25, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { ...ArticleLineFields excerpt(length: 140) }
    }
  }
`,
  [ArticleLineFields],
)

interface PageInfo {
  hasNextPage: boolean
  endCursor: string | null
}

function More({ page, onMore }: { page: PageInfo | undefined; onMore: (after: string) => void }) {
  const after = page?.hasNextPage ? page.endCursor : null
  if (!after) return null
  return (
    <li className="p-3 text-center">
      <Button onClick={() => onMore(after)}>Show more</Button>
    </li>
  )
}

const Failed = ({ onRetry }: { onRetry: () => void }) => (
  <li>
    <Empty title="These could not be fetched." actions={<Button onClick={onRetry}>Try again</Button>}>
      The server did not answer. Nothing is lost.
    </Empty>
  </li>
)

const Waiting = () => (
  <li>
    <RowsSkeleton rows={6} />
  </li>
)

const Nothing = ({ children }: { children: string }) => (
  <li>
    <Empty title={children} />
  </li>
)

interface SentencesProps {
  filter: ArticleFilter
  subject: EvidenceSubject
}

export function SentenceList({ filter, subject }: SentencesProps) {
  const { cursors, more } = usePages()
  return (
    <ol>
      {cursors.map((after, index) => (
        <SentencePage
          key={after ?? 'first'}
          filter={filter}
          subject={subject}
          after={after}
          last={index === cursors.length - 1}
          onMore={more}
        />
      ))}
    </ol>
  )
}

interface PageProps {
  filter: ArticleFilter
  after: string | null
  last: boolean
  onMore: (after: string) => void
}

function SentencePage({ filter, subject, after, last, onMore }: PageProps & SentencesProps) {
  const [{ data, error, fetching }, retry] = useQuery({
    query: EvidencePage,
    variables: { filter, subject: subjectInput(subject), after },
  })
  if (error) return <Failed onRetry={() => retry({ requestPolicy: 'network-only' })} />
  if (fetching && !data) return <Waiting />
  const items = nodesOf(data?.evidence)
  if (items.length === 0 && after === null) return <Nothing>No sentence shows this.</Nothing>
  return (
    <>
      {items.map((item) => (
        <EvidenceItem
          key={`${item.article.id}.${item.start}.${item.marks[0]?.start}`}
          item={item}
          valueWords={valueWords(subject)}
        />
      ))}
      {last ? <More page={data?.evidence.pageInfo} onMore={onMore} /> : null}
    </>
  )
}

export function ArticleBehindList({ filter }: { filter: ArticleFilter }) {
  const { cursors, more } = usePages()
  return (
    <ol>
      {cursors.map((after, index) => (
        <ArticleBehindPage
          key={after ?? 'first'}
          filter={filter}
          after={after}
          last={index === cursors.length - 1}
          onMore={more}
        />
      ))}
    </ol>
  )
}

function ArticleBehindPage({ filter, after, last, onMore }: PageProps) {
  const [{ data, error, fetching }, retry] = useQuery({ query: ArticlesPage, variables: { filter, after } })
  if (error) return <Failed onRetry={() => retry({ requestPolicy: 'network-only' })} />
  if (fetching && !data) return <Waiting />
  const articles = nodesOf(data?.articles)
  if (articles.length === 0 && after === null) return <Nothing>No article matches.</Nothing>
  return (
    <>
      {articles.map((article) => (
        <li key={article.id} className="border-b border-line px-4 py-3 last:border-b-0">
          <ArticleTitle article={article} className="font-medium hover:text-accent hover:underline" />
          <ArticleMeta article={article} />
          <p dir="auto" className="mt-1 line-clamp-2 text-sm text-soft">
            {article.excerpt}
          </p>
        </li>
      ))}
      {last ? <More page={data?.articles.pageInfo} onMore={onMore} /> : null}
    </>
  )
}
