import { choiceOfView, href, type View, viewOfChoice } from '@parallax/addresses'
import { graphql, nodesOf } from '@parallax/client'
import type { ArticleFilter } from '@parallax/domain'
import { counted } from '../../lib/format.ts'
import { ask } from '../../lib/server.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { LinkChoices } from '../../ui/link-choices.tsx'
import { Pager } from '../../ui/pager.tsx'
import { WhyThisArea } from '../why/why-this.tsx'
import { Choice } from './choice.tsx'
import { QuotationFields, QuotationItem } from './quotation-item.tsx'

const QuotationListQuery = graphql(
  `
  query QuotationList(
    $filter: ArticleFilter
    $quotations: QuotationFilter
    $orderBy: QuotationOrder
    $after: String
  ) {
    quotations(filter: $filter, quotations: $quotations, orderBy: $orderBy, first: 25, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { ...QuotationFields }
    }
  }
`,
  [QuotationFields],
)

const PATH = '/quotations'
const ORDERS: [View['by'], string][] = [
  ['newest', 'newest'],
  ['longest', 'longest'],
  ['surest', 'surest'],
]

export async function QuotationList({ filter, view }: { filter: ArticleFilter; view: View }) {
  const choice = choiceOfView(view)
  const { quotations } = await ask(QuotationListQuery, {
    filter,
    quotations: choice,
    orderBy: view.by.toUpperCase() as Uppercase<View['by']>,
    after: view.after,
  })
  const nodes = nodesOf(quotations)
  const at = (next: Partial<View>) => href(PATH, filter, { by: view.by, ...viewOfChoice(choice), ...next })
  const chosen = Object.keys(choice).length > 0
  return (
    <section aria-label="Quotations" className="rounded-lg border border-line bg-surface">
      <Choice filter={filter} view={view} path={PATH} keep={{ by: view.by }} />
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-line px-4 py-2">
        <p role="status" className="nums text-sm font-medium">
          {counted(quotations.totalCount, 'quotation').replace(/^no/, 'No')}
        </p>
        <LinkChoices
          label="Order"
          choices={ORDERS.map(([by, label]) => ({ label, href: at({ by }), current: view.by === by }))}
        />
      </div>
      {nodes.length === 0 ? (
        <Empty
          title="Nobody is quoted so in these articles."
          actions={
            chosen ? <ButtonLink href={at(viewOfChoice({}))}>Show all quotations</ButtonLink> : undefined
          }
        >
          {chosen ? 'Take away one of the choices above, or loosen the filter of articles.' : null}
        </Empty>
      ) : (
        <WhyThisArea>
          <ol className="[&>li:first-child]:border-t-0">
            {nodes.map((quotation) => (
              <QuotationItem key={quotation.id} quotation={quotation} />
            ))}
          </ol>
        </WhyThisArea>
      )}
      <Pager
        shown={nodes.length}
        total={quotations.totalCount}
        one="quotation"
        first={view.after ? at({ after: null }) : null}
        next={quotations.pageInfo.hasNextPage ? at({ after: quotations.pageInfo.endCursor }) : null}
      />
    </section>
  )
}
