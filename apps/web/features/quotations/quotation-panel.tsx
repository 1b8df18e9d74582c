import { graphql, nodesOf } from '@parallax/client'
import type { ArticleFilter } from '@parallax/domain'
import Link from 'next/link'
import { count } from '../../lib/format.ts'
import { ask } from '../../lib/server.ts'
import { Empty } from '../../ui/empty.tsx'
import { Panel } from '../../ui/panel.tsx'
import { QuotationFields, QuotationItem } from './quotation-item.tsx'

const EntityQuotations = graphql(
  `
  query EntityQuotations($filter: ArticleFilter, $quotations: QuotationFilter) {
    quotations(filter: $filter, quotations: $quotations, first: 6) {
      totalCount
      nodes { ...QuotationFields }
    }
  }
`,
  [QuotationFields],
)

const WORDS = {
  speaker: {
    id: 'quotations',
    title: 'Quotations by',
    counted:
      'Direct, indirect and mixed quotations whose speaker was joined to this entity. One that could not be joined is not counted here.',
    none: 'Not quoted in these articles.',
  },
  'in-quotation': {
    id: 'quotations-naming',
    title: 'Quotations that name',
    counted: 'Quotations, whoever speaks, whose reported words name this entity.',
    none: 'No quotation in these articles names it.',
  },
} as const

interface QuotationPanelProps {
  filter: ArticleFilter
  entity: { id: string; name: string }
  /** As the one who speaks, or the one who is spoken of. */
  as: keyof typeof WORDS
  /** Where all of them are. */
  all: string
}

/** The newest quotations of an entity, or those that name it. */
export async function QuotationPanel({ filter, entity, as, all }: QuotationPanelProps) {
  const { quotations } = await ask(EntityQuotations, {
    filter,
    quotations: as === 'speaker' ? { speakers: [entity.id] } : { naming: [entity.id] },
  })
  const nodes = nodesOf(quotations)
  const { id, title, counted, none } = WORDS[as]
  return (
    <Panel
      title={`${title} ${entity.name}`}
      id={id}
      padded={false}
      counted={counted}
      aside={
        quotations.totalCount > 0 ? (
          <Link href={all} scroll={false} className="nums hover:text-accent hover:underline">
            {quotations.totalCount > nodes.length ? 'All ' : ''}
            {count(quotations.totalCount)}
          </Link>
        ) : null
      }
    >
      {nodes.length === 0 ? (
        <Empty title={none} />
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
