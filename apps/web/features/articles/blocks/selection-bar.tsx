'use client'

import { counted } from '../../../lib/format.ts'
import { Button } from '../../../ui/button.tsx'

interface SelectionBarProps {
  blocks: number
  /** The next block that is pressed ends the selection. */
  extending: boolean
  busy: boolean
  onCount: () => void
  onDontCount: () => void
  onMenu: (anchor: HTMLElement) => void
  onClear: () => void
}

/** What can be done with several blocks at once; stays in sight while they are chosen. */
export function SelectionBar({
  blocks,
  extending,
  busy,
  onCount,
  onDontCount,
  onMenu,
  onClear,
}: SelectionBarProps) {
  return (
    <div
      role="toolbar"
      aria-label="Selected blocks"
      className="sticky bottom-3 z-10 mx-3 mb-3 flex flex-wrap items-center gap-2 rounded-md border border-edge bg-surface px-3 py-2 shadow-[0_6px_24px_rgb(0_0_0/0.10)]"
    >
      <p className="nums me-auto text-sm font-medium">
        {counted(blocks, 'block')} selected{extending ? '. Press the last one.' : ''}
      </p>
      <Button look="primary" disabled={busy} onClick={onCount}>
        Count them
      </Button>
      <Button disabled={busy} onClick={onDontCount}>
        Don’t count
      </Button>
      <Button disabled={busy} aria-haspopup="menu" onClick={(event) => onMenu(event.currentTarget)}>
        Role …
      </Button>
      <Button look="quiet" onClick={onClear}>
        Select nothing
      </Button>
    </div>
  )
}
