import type { ArticleFilter, CueClass, QuotationKind } from '@parallax/domain'
import { counted } from '../../lib/format.ts'
import { graphql, nodesOf } from '../../lib/graphql.ts'
import { ask } from '../../lib/server.ts'
import { href, type View } from '../../lib/url-state.ts'
import { Empty } from '../../ui/empty.tsx'
import { LinkTabs } from '../../ui/link-tabs.tsx'
import { Pager } from '../../ui/pager.tsx'
import { QuotationFields, QuotationItem } from './quotation-item.tsx'

const QuotationListQuery = graphql(
  `
  query QuotationList($filter: ArticleFilter, $kind: QuotationKind, $cue: CueClass, $after: String) {
    quotations(filter: $filter, kind: $kind, cueClass: $cue, first: 25, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { ...QuotationFields }
    }
  }
`,
  [QuotationFields],
)

const KIND_TABS: [QuotationKind | null, string][] = [
  [null, 'All kinds'],
  ['direct', 'Direct'],
  ['indirect', 'Indirect'],
  ['mixed', 'Mixed'],
]
const CUE_TABS: [CueClass | null, string][] = [
  [null, 'Any verb'],
  ['neutral', 'said'],
  ['assertive', 'insisted'],
  ['doubting', 'claimed'],
  ['conceding', 'admitted'],
  ['charging', 'accused'],
]

export async function QuotationList({ filter, view }: { filter: ArticleFilter; view: View }) {
  const { quotations } = await ask(QuotationListQuery, {
    filter,
    kind: view.kind ? (view.kind.toUpperCase() as Uppercase<QuotationKind>) : null,
    cue: view.cue ? (view.cue.toUpperCase() as Uppercase<CueClass>) : null,
    after: view.after,
  })
  const nodes = nodesOf(quotations)
  const at = (next: Partial<View>) => href('/quotations', filter, { kind: view.kind, cue: view.cue, ...next })
  return (
    <section aria-label="Quotations" className="rounded-lg border border-line bg-surface">
      <div className="flex flex-wrap items-center gap-x-6 border-b border-line px-2">
        <LinkTabs
          label="Kind of quotation"
          tabs={KIND_TABS.map(([kind, label]) => ({
            label,
            href: at({ kind }),
            current: view.kind === kind,
          }))}
        />
        <LinkTabs
          label="Verb of the quotation"
          tabs={CUE_TABS.map(([cue, label]) => ({ label, href: at({ cue }), current: view.cue === cue }))}
        />
        <p className="nums ms-auto px-2 py-2 text-sm font-medium">
          {counted(quotations.totalCount, 'quotation').replace(/^no/, 'No')}
        </p>
      </div>
      {nodes.length === 0 ? (
        <Empty title="Nobody is quoted so in these articles." />
      ) : (
        <ol className="[&>li:first-child]:border-t-0">
          {nodes.map((quotation) => (
            <QuotationItem key={quotation.id} quotation={quotation} />
          ))}
        </ol>
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
