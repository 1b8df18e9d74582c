import { TONE_NOTE } from '@parallax/charts/prepare'
import { graphql } from '@parallax/client'
import type { ArticleFilter } from '@parallax/domain'
import { ask } from '../../lib/server.ts'
import { Empty } from '../../ui/empty.tsx'
import { Panel } from '../../ui/panel.tsx'
import type { Compared } from './sides.ts'
import { type ToneRow, ToneTable } from './tone-table.tsx'

const Query = graphql(`
  query ComparedTone($filter: ArticleFilter, $outlets: [ID!]!) {
    compareOutlets(input: { filter: $filter, outlets: $outlets }) {
      tone(limit: 30) {
        entity { id name type }
        sides {
          narration { mentions articles polarity { mean lower upper mentions articles } }
          quoted { mentions articles polarity { mean lower upper mentions articles } }
        }
      }
    }
  }
`)

/** The tone of each side's own words against that inside its quotations, toward those of whom every side speaks. */
export async function ComparedTone({ chosen, filter, sides }: Compared) {
  const rows = await toneRows(
    filter,
    chosen.map(({ id }) => id),
  )
  return (
    <Panel
      title="Own words against quoted ones"
      id="tone"
      padded={false}
      counted={`${TONE_NOTE} Shown are those of whom every side speaks, first those of whom the side that says least says most, 30 at most. The mean goes from −1 (surely against) to 1 (surely for), over the mentions that say something; n is how many these are, and in brackets stands the 95% interval, which counts articles, not mentions. Where fewer than five articles say something, no mean is told. The mean opens onto its mentions with what each adds.`}
    >
      {rows.length === 0 ? (
        <Empty title="There is nobody of whom every side says something." />
      ) : (
        <ToneTable rows={rows} sides={sides} />
      )}
    </Panel>
  )
}

async function toneRows(filter: ArticleFilter, outlets: string[]): Promise<ToneRow[]> {
  const { compareOutlets } = await ask(Query, { filter, outlets })
  return compareOutlets.tone
}
