import { parseUrlState, type RawParams } from '@parallax/addresses'
import { ArticleList } from '../../../features/articles/article-list.tsx'
import { IgnoredNote } from '../../../features/filters/ignored-note.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'

export const metadata = { title: 'Articles' }

export default async function ArticlesPage({ searchParams }: { searchParams: Promise<RawParams> }) {
  const { filter, view, ignored } = parseUrlState(await searchParams)
  return (
    <>
      <IgnoredNote ignored={ignored} />
      <PageHeader title="Articles" />
      <ArticleList filter={filter} view={view} />
    </>
  )
}
