import { Button } from '../../../ui/button.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { RowsSkeleton } from '../../../ui/skeleton.tsx'

interface PageStateProps {
  /** What could not be fetched, is on its way, or is not there. */
  state: 'failed' | 'waiting' | 'empty'
  onRetry: () => void
}

/** What stands in the place of a page of a list that is not there. */
export function PageState({ state, onRetry }: PageStateProps) {
  return (
    <li>
      {state === 'waiting' ? (
        <RowsSkeleton rows={6} />
      ) : state === 'empty' ? (
        <Empty title="There is nothing here." />
      ) : (
        <Empty title="These could not be fetched." actions={<Button onClick={onRetry}>Try again</Button>}>
          The server did not answer. Nothing is lost.
        </Empty>
      )}
    </li>
  )
}

interface MoreProps {
  page: { hasNextPage: boolean; endCursor: string | null } | undefined
  onMore: ((after: string) => void) | null
}

export function More({ page, onMore }: MoreProps) {
  const after = page?.hasNextPage ? page.endCursor : null
  if (!after || !onMore) return null
  return (
    <li className="p-3 text-center">
      <Button onClick={() => onMore(after)}>Show more</Button>
    </li>
  )
}
