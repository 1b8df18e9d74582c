'use client'

import type { ThingList } from '@parallax/addresses'
import { graphql } from '@parallax/client'
import { useQuery } from '@urql/next'
import { StoryFields, StoryLine } from '../story-line.tsx'
import type { ListPageProps } from './list-page-props.ts'
import { outletsOf } from './outlets-of.ts'
import { OUTCOMES, PARTS } from './overlap-words.ts'
import { More, PageState } from './page-state.tsx'

const StoriesQuery = graphql(
  `
  query StoriesShared($filter: ArticleFilter, $outlets: [ID!]!, $part: OverlapPart!, $after: String) {
    compareOutlets(input: { filter: $filter, outlets: $outlets }) {
      stories {
        pairs {
          stories(part: $part, first: 25, after: $after) {
            pageInfo { hasNextPage endCursor }
            nodes { ...StoryFields }
          }
        }
      }
    }
  }
`,
  [StoryFields],
)

const FirstQuery = graphql(
  `
  query StoriesFirst($filter: ArticleFilter, $outlets: [ID!]!, $outcome: LagOutcome, $after: String) {
    compareOutlets(input: { filter: $filter, outlets: $outlets }) {
      stories {
        pairs {
          followed(outcome: $outcome, first: 25, after: $after) {
            pageInfo { hasNextPage endCursor }
            nodes { lagHours ...StoryFields }
          }
        }
      }
    }
  }
`,
  [StoryFields],
)

/** The stories of one part of what two sides tell. */
export function StoriesPage({
  asked,
  filter,
  sides,
  after,
  onMore,
}: ListPageProps<ThingList & { list: 'stories' }>) {
  const [{ data, error, fetching }, retry] = useQuery({
    query: StoriesQuery,
    variables: { filter, outlets: outletsOf(sides), part: PARTS[asked.part], after },
  })
  const again = () => retry({ requestPolicy: 'network-only' })
  if (error) return <PageState state="failed" onRetry={again} />
  if (fetching && !data) return <PageState state="waiting" onRetry={again} />
  const stories = data?.compareOutlets.stories.pairs[0]?.stories
  const nodes = stories?.nodes ?? []
  if (nodes.length === 0) return <PageState state="empty" onRetry={again} />
  return (
    <>
      {nodes.map((told) => (
        <li key={told.story.id} className="border-b border-line px-4 py-2.5 text-sm last:border-b-0">
          <StoryLine told={told} sides={sides} named />
        </li>
      ))}
      <More page={stories?.pageInfo} onMore={onMore} />
    </>
  )
}

/** The stories that both tell, by who was first, with how long after. */
export function FirstPage({
  asked,
  filter,
  sides,
  after,
  onMore,
}: ListPageProps<ThingList & { list: 'first' }>) {
  const [{ data, error, fetching }, retry] = useQuery({
    query: FirstQuery,
    variables: {
      filter,
      outlets: outletsOf(sides),
      outcome: asked.outcome && OUTCOMES[asked.outcome],
      after,
    },
  })
  const again = () => retry({ requestPolicy: 'network-only' })
  if (error) return <PageState state="failed" onRetry={again} />
  if (fetching && !data) return <PageState state="waiting" onRetry={again} />
  const stories = data?.compareOutlets.stories.pairs[0]?.followed
  const nodes = stories?.nodes ?? []
  if (nodes.length === 0) return <PageState state="empty" onRetry={again} />
  return (
    <>
      {nodes.map(({ lagHours, ...told }) => (
        <li key={told.story.id} className="border-b border-line px-4 py-2.5 text-sm last:border-b-0">
          <StoryLine told={told} sides={sides} named />
          <p className="nums text-faint">
            {lagHours === null ? 'a time is not known' : `${lagHours.toFixed(1).replace('-', '−')} hours`}
          </p>
        </li>
      ))}
      <More page={stories?.pageInfo} onMore={onMore} />
    </>
  )
}
