import { href, parseUrlState, type RawParams } from '@parallax/addresses'
import { graphql } from '@parallax/client'
import { narrow } from '@parallax/domain'
import { GitCompareArrows } from 'lucide-react'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Suspense } from 'react'
import { Figure } from '../../../../features/evidence/figure.tsx'
import { IgnoredNote } from '../../../../features/filters/ignored-note.tsx'
import { OutletOrigin } from '../../../../features/known-outlets/outlet-origin.tsx'
import { CollectionNumbers } from '../../../../features/overview/collection-numbers.tsx'
import { NewestArticlesPanel } from '../../../../features/overview/newest-articles.tsx'
import { HowQuoted } from '../../../../features/quotations/how-quoted.tsx'
import { count, counted, ratio, share } from '../../../../lib/format.ts'
import { idOfPath } from '../../../../lib/id-of-path.ts'
import { nameOfNode } from '../../../../lib/node-name.ts'
import { ask } from '../../../../lib/server.ts'
import { chart } from '../../../../lib/specs.ts'
import { ButtonLink } from '../../../../ui/button.tsx'
import { Contained } from '../../../../ui/contained.tsx'
import { PageHeader } from '../../../../ui/page-header.tsx'
import { Skeleton } from '../../../../ui/skeleton.tsx'

const OutletQuery = graphql(`
  query OutletPage($id: ID!, $filter: ArticleFilter, $own: ArticleFilter) {
    node(id: $id) { __typename ... on Outlet { id name domain country origin } }
    whole: overview(filter: $filter) { articles }
    overview(filter: $own) {
      articles dated undated outlets agencies entities mentions quotations words quotedWords topics
      furnitureShare firstDay lastDay unknownOutlet wire notAnalysed paywalled
    }
  }
`)

interface Props {
  params: Promise<{ id: string }>
  searchParams: Promise<RawParams>
}

const idOf = async ({ params }: Props) => idOfPath('Outlet', (await params).id)

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await nameOfNode(await idOf(props))) ?? 'Outlet' }
}

export default async function OutletPage(props: Props) {
  const id = await idOf(props)
  const { filter, view, ignored } = parseUrlState(await props.searchParams)
  const own = narrow(filter, { outlet: id })
  const { node, whole, overview } = await ask(OutletQuery, { id, filter, own })
  if (node?.__typename !== 'Outlet') notFound()
  return (
    <>
      <IgnoredNote ignored={ignored} />
      <PageHeader
        kicker={<OutletOrigin outlet={node} />}
        title={node.name}
        actions={
          <ButtonLink href={href('/compare', filter, { compare: [id] })}>
            <GitCompareArrows aria-hidden />
            Compare with others
          </ButtonLink>
        }
      >
        {count(overview.articles)} of {counted(whole.articles, 'article')} in this filter (
        {share(ratio(overview.articles, whole.articles))}).
      </PageHeader>
      <CollectionNumbers numbers={overview} filter={own} />
      <div className="grid gap-5 lg:grid-cols-2 [&>*]:min-w-0">
        <div className="lg:col-span-2">
          <Figure spec={chart('articles-over-time', own, { unit: view.unit })} />
        </div>
        <Figure spec={chart('top-entities', own, { limit: 12 })} />
        <Figure spec={chart('topic-breakdown', own, { limit: 17 })} />
        <Figure spec={chart('top-phrases', own, { limit: 12 })} />
        <Figure spec={chart('quoted-speakers', own, { measure: 'quotations', limit: 12 })} />
        <Contained title="How it quotes">
          <Suspense fallback={<Skeleton className="h-72 rounded-lg" />}>
            <HowQuoted filter={own} />
          </Suspense>
        </Contained>
        <Contained title="Newest articles">
          <Suspense fallback={<Skeleton className="h-96 rounded-lg" />}>
            <NewestArticlesPanel filter={own} />
          </Suspense>
        </Contained>
      </div>
    </>
  )
}
