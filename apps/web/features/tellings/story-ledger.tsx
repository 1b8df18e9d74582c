import { graphql } from '@parallax/client'
import type { ArticleFilter } from '@parallax/domain'
import { pathOf } from '../../lib/ids.ts'
import { ask } from '../../lib/server.ts'
import { href } from '../../lib/url-state.ts'
import { nextRows, type View } from '../../lib/view-address.ts'
import { Ledger } from './ledger.tsx'
import { LedgerFields } from './ledger-fields.ts'

const LedgerQuery = graphql(
  `
  query StoryLedger($id: ID!, $filter: ArticleFilter, $limit: Int) {
    node(id: $id) {
      __typename
      ... on Story { telling(filter: $filter) { utterances ledger(limit: $limit) { ...LedgerFields } } }
    }
  }
`,
  [LedgerFields],
)

interface StoryLedgerProps {
  story: string
  filter: ArticleFilter
  view: View
}

/** What is said in the articles of a story, and who carries it. */
export async function StoryLedger({ story, filter, view }: StoryLedgerProps) {
  const { facts, rows, utterances: limit } = view
  const { node } = await ask(LedgerQuery, { id: story, filter, limit })
  if (node?.__typename !== 'Story') return null
  const more = nextRows(limit)
  return (
    <Ledger
      entries={node.telling.ledger}
      of="outlet"
      total={node.telling.utterances}
      more={more && href(pathOf(story) ?? '/stories', filter, { facts, rows, utterances: more })}
    />
  )
}
