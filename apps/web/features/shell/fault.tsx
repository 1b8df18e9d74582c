'use client'

import { useEffect } from 'react'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'

interface FaultProps {
  error: unknown
  retry: () => void
}

const digestOf = (error: unknown): string | null =>
  typeof error === 'object' && error !== null && 'digest' in error && typeof error.digest === 'string'
    ? error.digest
    : null

/** A page that could not be made: what to do, and the number under which the log tells why. */
export function Fault({ error, retry }: FaultProps) {
  useEffect(() => console.error(error), [error])
  const digest = digestOf(error)
  return (
    <div role="alert" className="rounded-lg border border-line bg-surface">
      <Empty
        title="This page could not be made."
        actions={
          <>
            <Button look="primary" onClick={() => retry()}>
              Try again
            </Button>
            <ButtonLink href="/">To the overview</ButtonLink>
          </>
        }
      >
        <p>The API did not answer as expected. It may still be starting; your articles are safe.</p>
        {digest ? (
          <p className="mt-2 text-xs text-faint">
            The server’s log tells more under <code className="font-mono">{digest}</code>.
          </p>
        ) : null}
      </Empty>
    </div>
  )
}
