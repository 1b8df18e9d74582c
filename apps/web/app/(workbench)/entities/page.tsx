import { parseUrlState, type RawParams } from '@parallax/addresses'
import { EntityList } from '../../../features/entities/entity-list.tsx'
import { EntityTabs } from '../../../features/entities/entity-tabs.tsx'
import { IgnoredNote } from '../../../features/filters/ignored-note.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'

export const metadata = { title: 'Entities' }

export default async function EntitiesPage({ searchParams }: { searchParams: Promise<RawParams> }) {
  const { filter, view, ignored } = parseUrlState(await searchParams)
  return (
    <>
      <IgnoredNote ignored={ignored} />
      <PageHeader title="Entities">
        People, organizations, places and other names in the articles, joined across spellings. Every number
        opens onto the sentences it counts.
      </PageHeader>
      <EntityTabs filter={filter} current="list" />
      <EntityList filter={filter} view={view} />
    </>
  )
}
