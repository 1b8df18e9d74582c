'use client'

import type { ThingList } from '@parallax/addresses'
import { graphql } from '@parallax/client'
import { useQuery } from '@urql/next'
import type { ListPageProps } from './list-page-props.ts'
import { outletsOf } from './outlets-of.ts'
import { PARTS } from './overlap-words.ts'
import { More, PageState } from './page-state.tsx'
import { ThingFields, ThingLine } from './thing-counts.tsx'

const Query = graphql(
  `
  query ThingsShared($filter: ArticleFilter, $outlets: [ID!]!, $of: ComparedKind!, $part: OverlapPart!, $after: String) {
    compareOutlets(input: { filter: $filter, outlets: $outlets }) {
      likeness(of: $of) {
        overlaps {
          things(part: $part, first: 25, after: $after) {
            pageInfo { hasNextPage endCursor }
            nodes { ...ThingFields }
          }
        }
      }
    }
  }
`,
  [ThingFields],
)

const KINDS = { entities: 'ENTITIES', topics: 'TOPICS', words: 'WORDS' } as const

/** The names or topics of one part of what two sides have. */
export function SharedPage({
  asked,
  filter,
  sides,
  after,
  onMore,
}: ListPageProps<ThingList & { list: 'shared' }>) {
  const [{ data, error, fetching }, retry] = useQuery({
    query: Query,
    variables: { filter, outlets: outletsOf(sides), of: KINDS[asked.of], part: PARTS[asked.part], after },
  })
  const again = () => retry({ requestPolicy: 'network-only' })
  if (error) return <PageState state="failed" onRetry={again} />
  if (fetching && !data) return <PageState state="waiting" onRetry={again} />
  const things = data?.compareOutlets.likeness.overlaps[0]?.things
  const nodes = things?.nodes ?? []
  if (nodes.length === 0) return <PageState state="empty" onRetry={again} />
  return (
    <>
      {nodes.map((thing) => (
        <ThingLine key={thing.id ?? thing.name} thing={thing} sides={sides} />
      ))}
      <More page={things?.pageInfo} onMore={onMore} />
    </>
  )
}
