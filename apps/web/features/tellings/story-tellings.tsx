import type { View } from '@parallax/addresses'
import type { ArticleFilter } from '@parallax/domain'
import { Suspense } from 'react'
import { counted } from '../../lib/format.ts'
import { ask } from '../../lib/server.ts'
import { Contained } from '../../ui/contained.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { Headlines } from './headlines.tsx'
import { Matrix } from './matrix.tsx'
import { Order } from './order.tsx'
import { StoryLedger } from './story-ledger.tsx'
import { TellingQuery } from './telling-query.ts'
import { ToldDrawer } from './told-drawer.tsx'

/** What is asked for a tab; disagreements are asked in any case. */
const KINDS = {
  disagreements: 'QUANTITY',
  names: 'ENTITY',
  numbers: 'QUANTITY',
  dates: 'DATE',
  quotations: 'QUOTATION',
  statements: 'STATEMENT',
} as const

interface StoryTellingsProps {
  story: string
  filter: ArticleFilter
  view: View
}

/** How the articles of a story tell it: who tells what, who was first, whose words, which headlines. */
export async function StoryTellings({ story, filter, view }: StoryTellingsProps) {
  const { node } = await ask(TellingQuery, {
    ...{ id: story, filter, rows: view.rows },
    kinds: [KINDS[view.facts ?? 'names']],
  })
  const telling = node?.__typename === 'Story' ? node.telling : null
  if (!telling || telling.compared === 0) return null
  const facts = view.facts ?? (telling.matrix.disagreements > 0 ? 'disagreements' : 'names')
  return (
    <div className="mt-5 grid gap-5 [&>*]:min-w-0">
      {telling.compared < telling.total ? (
        <p role="note" className="text-sm text-soft">
          The earliest {counted(telling.compared, 'article')} of {telling.total} are compared.
        </p>
      ) : null}
      <Matrix {...{ story, filter, view, facts }} matrix={telling.matrix} />
      <Headlines headlines={telling.headlines} />
      <Order order={telling.order} />
      <Contained title="Who carries which words">
        <Suspense fallback={<Skeleton className="h-96 rounded-lg" />}>
          <StoryLedger story={story} filter={filter} view={view} />
        </Suspense>
      </Contained>
      <ToldDrawer story={story} filter={filter} />
    </div>
  )
}
