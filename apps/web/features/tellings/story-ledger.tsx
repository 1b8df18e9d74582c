import { href, nextRows, pathOf, type View } from '@parallax/addresses'
import { graphql } from '@parallax/client'
import { type ArticleFilter, WORDINGS, type Wording } from '@parallax/domain'
import { count } from '../../lib/format.ts'
import { ask } from '../../lib/server.ts'
import { LinkTabs } from '../../ui/link-tabs.tsx'
import { Ledger } from './ledger.tsx'
import { LedgerFields } from './ledger-fields.ts'
import { WORDING_WORDS } from './telling-words.ts'

const LedgerQuery = graphql(
  `
  query StoryLedger($id: ID!, $filter: ArticleFilter, $wording: Wording, $limit: Int) {
    node(id: $id) {
      __typename
      ... on Story {
        telling(filter: $filter) {
          utterances(wording: $wording)
          all: uses
          full: uses(wording: FULL)
          cut: uses(wording: CUT)
          paraphrased: uses(wording: PARAPHRASED)
          ledger(wording: $wording, limit: $limit) { ...LedgerFields }
        }
      }
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

/** What is said in the articles of a story, and who carries it: all places, or those that carry it so. */
export async function StoryLedger({ story, filter, view }: StoryLedgerProps) {
  const { facts, rows, utterances: limit, wording } = view
  const { node } = await ask(LedgerQuery, {
    id: story,
    filter,
    limit,
    wording: wording && apiWording(wording),
  })
  if (node?.__typename !== 'Story') return null
  const { telling } = node
  const at = (next: Partial<View>) => href(pathOf(story) ?? '/stories', filter, { facts, rows, ...next })
  const more = nextRows(limit)
  const tab = (label: string, places: number, of: Wording | null) => ({
    ...{ label, count: count(places), current: wording === of, href: at({ wording: of }) },
  })
  return (
    <Ledger
      entries={telling.ledger}
      of="outlet"
      total={telling.utterances}
      more={more && at({ wording, utterances: more })}
      tabs={
        <LinkTabs
          label="Places, by how they carry the words"
          tabs={[
            tab('All places', telling.all, null),
            ...WORDINGS.map((one) => tab(WORDING_WORDS[one], telling[one], one)),
          ]}
        />
      }
    />
  )
}

const apiWording = (wording: Wording) => wording.toUpperCase() as Uppercase<Wording>
