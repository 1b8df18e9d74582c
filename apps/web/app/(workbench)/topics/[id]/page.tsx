import { href, parseUrlState, pathOf, printUrlState, type RawParams } from '@parallax/addresses'
import { graphql, keyOf } from '@parallax/client'
import { narrow } from '@parallax/domain'
import { GitCompareArrows } from 'lucide-react'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Suspense } from 'react'
import { EvidencePanel } from '../../../../features/evidence/evidence-panel.tsx'
import { Figure } from '../../../../features/evidence/figure.tsx'
import { FurnitureAside } from '../../../../features/evidence/furniture-aside.tsx'
import { IgnoredNote } from '../../../../features/filters/ignored-note.tsx'
import { CollectionNumbers } from '../../../../features/overview/collection-numbers.tsx'
import { NewestArticlesPanel } from '../../../../features/overview/newest-articles.tsx'
import { Breadcrumb } from '../../../../features/topics/breadcrumb.tsx'
import { TopicTable } from '../../../../features/topics/topic-table.tsx'
import { capital, count, counted, ratio, share } from '../../../../lib/format.ts'
import { idOfPath } from '../../../../lib/id-of-path.ts'
import { nameOfNode } from '../../../../lib/node-name.ts'
import { ask } from '../../../../lib/server.ts'
import { chart } from '../../../../lib/specs.ts'
import { ButtonLink } from '../../../../ui/button.tsx'
import { Contained } from '../../../../ui/contained.tsx'
import { PageHeader } from '../../../../ui/page-header.tsx'
import { Skeleton } from '../../../../ui/skeleton.tsx'

const TopicQuery = graphql(`
  query TopicPage($id: ID!, $filter: ArticleFilter, $own: ArticleFilter) {
    node(id: $id) {
      __typename
      ... on Topic {
        id name definition level path { id name } narrower { id }
        furniture(filter: $filter) { mentions articles }
      }
    }
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

const idOf = async ({ params }: Props) => idOfPath('Topic', (await params).id)

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await nameOfNode(await idOf(props))) ?? 'Topic' }
}

export default async function TopicPage(props: Props) {
  const id = await idOf(props)
  const { filter, view, ignored } = parseUrlState(await props.searchParams)
  const own = narrow(filter, { topic: id })
  const { node, whole, overview } = await ask(TopicQuery, { id, filter, own })
  if (node?.__typename !== 'Topic') notFound()
  const query = printUrlState(filter)
  const waiting = <Skeleton className="h-96 rounded-lg" />
  return (
    <>
      <IgnoredNote ignored={ignored} />
      <PageHeader
        kicker={
          <>
            <Breadcrumb path={node.path} query={query} />
            <span className="nums">{keyOf(node.id)}</span>
          </>
        }
        title={capital(node.name)}
        actions={
          <ButtonLink href={href('/compare', filter, { subject: { kind: 'topic', id } })}>
            <GitCompareArrows aria-hidden />
            Compare outlets on this
          </ButtonLink>
        }
      >
        <p>{node.definition}</p>
        <p className="mt-1">
          {count(overview.articles)} of {counted(whole.articles, 'article')} (
          {share(ratio(overview.articles, whole.articles))}).
        </p>
        <FurnitureAside
          about={capital(node.name)}
          one="passage"
          total={node.furniture}
          href={href(pathOf(node.id) ?? '/topics', filter, {
            open: {
              slice: narrow(filter, { furnitureTopic: id }),
              subject: { kind: 'furniture-topic', id },
            },
          })}
        />
      </PageHeader>
      <CollectionNumbers numbers={overview} filter={own} />
      <div className="grid gap-5 lg:grid-cols-2 [&>*]:min-w-0">
        {node.narrower.length > 0 ? (
          <>
            <Figure spec={chart('topic-breakdown', filter, { parent: id, limit: 30 })} />
            <Figure spec={chart('topics-over-time', filter, { parent: id, unit: view.unit })} />
            <div className="lg:col-span-2">
              <Contained title="Narrower topics">
                <Suspense fallback={waiting}>
                  <TopicTable filter={filter} parent={id} />
                </Suspense>
              </Contained>
            </div>
            <div className="lg:col-span-2">
              <Figure spec={chart('topics-by-outlet', filter, { parent: id })} />
            </div>
          </>
        ) : null}
        <Figure spec={chart('topics-over-time', filter, { topics: [id], unit: view.unit })} />
        <Figure spec={chart('source-comparison', filter, { subject: { kind: 'topic', id } })} />
        <Figure spec={chart('top-entities', own, { limit: 12 })} />
        <Figure spec={chart('top-phrases', own, { limit: 12 })} />
        <Contained title="Evidence">
          <Suspense fallback={waiting}>
            <EvidencePanel
              filter={own}
              subject={{ kind: 'topic', id }}
              one="passage"
              counted="The passages that decided this topic in each article, with the words that weighed most marked."
            />
          </Suspense>
        </Contained>
        <Contained title="Newest articles">
          <Suspense fallback={waiting}>
            <NewestArticlesPanel filter={own} />
          </Suspense>
        </Contained>
      </div>
    </>
  )
}
