import { parseUrlState, type RawParams } from '@parallax/addresses'
import type { EntityType } from '@parallax/domain'
import { EntityTabs } from '../../../features/entities/entity-tabs.tsx'
import { Figure } from '../../../features/evidence/figure.tsx'
import { IgnoredNote } from '../../../features/filters/ignored-note.tsx'
import { NetworkControls } from '../../../features/network/network-controls.tsx'
import { chart } from '../../../lib/specs.ts'
import { PageHeader } from '../../../ui/page-header.tsx'

export const metadata = { title: 'Network' }

export default async function NetworkPage({ searchParams }: { searchParams: Promise<RawParams> }) {
  const { filter, view, ignored } = parseUrlState(await searchParams)
  const { nodes: limit, weight, support, type } = view
  return (
    <>
      <IgnoredNote ignored={ignored} />
      <PageHeader title="Network">
        Who stands with whom: the names of most articles, and a line between two where the same articles name
        both. A name leads to its page; a line opens its articles and sentences.
      </PageHeader>
      <EntityTabs filter={filter} current="network" />
      <NetworkControls filter={filter} view={view} />
      <Figure
        spec={chart('entity-network', filter, {
          limit,
          weight,
          support,
          ...(type && { types: [type.toUpperCase() as EntityType] }),
        })}
      />
    </>
  )
}
