'use client'

import { catchError, type ErrorInfo } from 'next/error'
import { Button } from './button.tsx'
import { Empty } from './empty.tsx'

function Fallback({ title }: { title: string }, { retry }: ErrorInfo) {
  return (
    <section aria-label={title} className="rounded-lg border border-line bg-surface">
      <Empty
        title={`${title} could not be shown.`}
        actions={<Button onClick={() => retry()}>Try again</Button>}
      >
        The rest of the page is not affected.
      </Empty>
    </section>
  )
}

/** Keeps the fault of one part to that part. */
export const Contained = catchError(Fallback)
