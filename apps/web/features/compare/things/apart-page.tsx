'use client'

import type { ThingList } from '@parallax/addresses'
import { graphql } from '@parallax/client'
import { useQuery } from '@urql/next'
import type { ListPageProps } from './list-page-props.ts'
import { outletsOf } from './outlets-of.ts'
import { More, PageState } from './page-state.tsx'
import { ThingFields, ThingLine } from './thing-counts.tsx'

const Query = graphql(
  `
  query ThingsApart($filter: ArticleFilter, $outlets: [ID!]!, $of: ComparedKind!, $after: String) {
    compareOutlets(input: { filter: $filter, outlets: $outlets }) {
      likeness(of: $of) {
        divergence {
          terms(first: 25, after: $after) {
            pageInfo { hasNextPage endCursor }
            nodes { bits sum thing { ...ThingFields } }
          }
        }
      }
    }
  }
`,
  [ThingFields],
)

const KINDS = { entities: 'ENTITIES', topics: 'TOPICS', words: 'WORDS' } as const

/** What sets the sides apart, with what each adds and the sum so far. */
export function ApartPage({
  asked,
  filter,
  sides,
  after,
  onMore,
}: ListPageProps<ThingList & { list: 'apart' }>) {
  const [{ data, error, fetching }, retry] = useQuery({
    query: Query,
    variables: { filter, outlets: outletsOf(sides), of: KINDS[asked.of], after },
  })
  const again = () => retry({ requestPolicy: 'network-only' })
  if (error) return <PageState state="failed" onRetry={again} />
  if (fetching && !data) return <PageState state="waiting" onRetry={again} />
  const terms = data?.compareOutlets.likeness.divergence?.terms
  const nodes = terms?.nodes ?? []
  if (nodes.length === 0) return <PageState state="empty" onRetry={again} />
  return (
    <>
      {nodes.map(({ thing, bits, sum }) => (
        <ThingLine key={thing.id ?? thing.name} thing={thing} sides={sides}>
          <span className="nums text-soft">
            {bits.toFixed(4)} bits <span className="text-faint">· {sum.toFixed(4)} so far</span>
          </span>
        </ThingLine>
      ))}
      <More page={terms?.pageInfo} onMore={onMore} />
    </>
  )
}
