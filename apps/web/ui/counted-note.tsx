'use client'

import { Popover } from '@base-ui/react/popover'
import { CircleHelp } from 'lucide-react'
import type { ReactNode } from 'react'

/** The small question mark beside a metric: what is counted, in one paragraph. */
export function CountedNote({ about, children }: { about: string; children: ReactNode }) {
  return (
    <Popover.Root>
      <Popover.Trigger
        aria-label={`What is counted? ${about}`}
        className="inline-flex size-6 items-center justify-center rounded-md text-faint hover:bg-sunken hover:text-ink"
      >
        <CircleHelp aria-hidden className="size-3.5" />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner sideOffset={6} align="start" className="z-50">
          <Popover.Popup className="max-w-80 origin-[var(--transform-origin)] rounded-md border border-line bg-surface p-3 text-sm text-soft shadow-[0_6px_24px_rgb(0_0_0/0.10)] transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0">
            <Popover.Title className="mb-1 font-semibold text-ink">What is counted?</Popover.Title>
            <Popover.Description render={<div />}>{children}</Popover.Description>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  )
}
