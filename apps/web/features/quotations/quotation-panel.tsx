import type { ArticleFilter } from '@parallax/domain'
import Link from 'next/link'
import { count } from '../../lib/format.ts'
import { graphql, nodesOf } from '../../lib/graphql.ts'
import { ask } from '../../lib/server.ts'
import { Empty } from '../../ui/empty.tsx'
import { Panel } from '../../ui/panel.tsx'
import { QuotationFields, QuotationItem } from './quotation-item.tsx'

const SpeakerQuotations = graphql(
  `
  query SpeakerQuotations($filter: ArticleFilter, $speaker: ID!) {
    quotations(filter: $filter, speaker: $speaker, first: 6) {
      totalCount
      nodes { ...QuotationFields }
    }
  }
`,
  [QuotationFields],
)

interface QuotationPanelProps {
  filter: ArticleFilter
  speaker: string
  /** Where all of them are. */
  all: string
}

export async function QuotationPanel({ filter, speaker, all }: QuotationPanelProps) {
  const { quotations } = await ask(SpeakerQuotations, { filter, speaker })
  const nodes = nodesOf(quotations)
  return (
    <Panel
      title="Quotations"
      id="quotations"
      padded={false}
      counted="Direct, indirect and mixed quotations whose speaker was joined to this entity. One that could not be joined is not counted here."
      aside={
        quotations.totalCount > nodes.length ? (
          <Link href={all} className="hover:text-accent hover:underline">
            All {count(quotations.totalCount)}
          </Link>
        ) : null
      }
    >
      {nodes.length === 0 ? (
        <Empty title="Not quoted in these articles." />
      ) : (
        <ul>
          {nodes.map((quotation) => (
            <QuotationItem key={quotation.id} quotation={quotation} />
          ))}
        </ul>
      )}
    </Panel>
  )
}
