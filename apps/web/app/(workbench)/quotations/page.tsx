import { choiceOfView, parseUrlState, type RawParams, viewOfChoice } from '@parallax/addresses'
import { IgnoredNote } from '../../../features/filters/ignored-note.tsx'
import { QuotationList } from '../../../features/quotations/quotation-list.tsx'
import { QuotationTabs } from '../../../features/quotations/quotation-tabs.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'

export const metadata = { title: 'Quotations' }

export default async function QuotationsPage({ searchParams }: { searchParams: Promise<RawParams> }) {
  const { filter, view, ignored } = parseUrlState(await searchParams)
  return (
    <>
      <IgnoredNote ignored={ignored} />
      <PageHeader title="Quotations">
        Who is quoted saying what, and with which word the outlet reports it: “said” is not “claimed”.
      </PageHeader>
      <QuotationTabs filter={filter} choice={viewOfChoice(choiceOfView(view))} current="list" />
      <QuotationList filter={filter} view={view} />
    </>
  )
}
