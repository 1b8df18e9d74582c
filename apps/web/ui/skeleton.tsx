import { cx } from './class-names.ts'

export function Skeleton({ className }: { className?: string }) {
  return <div aria-hidden className={cx('animate-pulse rounded-md bg-sunken', className)} />
}

/** The shape of a page while its data is on the way. */
export function PageSkeleton({ panels = 3 }: { panels?: number }) {
  return (
    <div role="status">
      <span className="sr-only">Loading</span>
      <Skeleton className="mb-2 h-8 w-64" />
      <Skeleton className="mb-6 h-4 w-96 max-w-full" />
      <Skeleton className="mb-5 h-19 w-full rounded-lg" />
      <div className="grid gap-5 lg:grid-cols-2">
        {Array.from({ length: panels }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: these are all alike and never move
          <Skeleton key={index} className={cx('h-72 rounded-lg', index === 0 && 'lg:col-span-2')} />
        ))}
      </div>
    </div>
  )
}

export function RowsSkeleton({ rows = 8 }: { rows?: number }) {
  return (
    <div role="status" className="space-y-2 p-4">
      <span className="sr-only">Loading</span>
      {Array.from({ length: rows }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: these are all alike and never move
        <Skeleton key={index} className="h-7 w-full" />
      ))}
    </div>
  )
}
