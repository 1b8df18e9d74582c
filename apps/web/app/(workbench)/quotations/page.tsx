import { IgnoredNote } from '../../../features/filters/ignored-note.tsx'
import { QuotationList } from '../../../features/quotations/quotation-list.tsx'
import { parseUrlState, type RawParams } from '../../../lib/url-state.ts'
import { PageHeader } from '../../../ui/page-header.tsx'

export const metadata = { title: 'Quotations' }

export default async function QuotationsPage({ searchParams }: { searchParams: Promise<RawParams> }) {
  const { filter, view, ignored } = parseUrlState(await searchParams)
  return (
    <>
      <IgnoredNote ignored={ignored} />
      <PageHeader title="Quotations">
        Who is quoted saying what, and with which verb the outlet reports it: “said” is not “claimed”.
      </PageHeader>
      <QuotationList filter={filter} view={view} />
    </>
  )
}
