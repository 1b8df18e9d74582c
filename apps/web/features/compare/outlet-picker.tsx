'use client'

import { Popover } from '@base-ui/react/popover'
import { viewParsers } from '@parallax/addresses'
import { MOST_COMPARED } from '@parallax/domain'
import { Plus, X } from 'lucide-react'
import { useQueryStates } from 'nuqs'
import { useState, useTransition } from 'react'
import { buttonLook } from '../../ui/button.tsx'
import { SearchOptions } from '../filters/search-options.tsx'

/** The outlets that stand side by side, in the order in which they were chosen. */
export function OutletPicker({ chosen }: { chosen: { id: string; name: string }[] }) {
  const [pending, startTransition] = useTransition()
  const [open, setOpen] = useState(false)
  const [, set] = useQueryStates(
    { compare: viewParsers.compare, open: viewParsers.open },
    { history: 'push', shallow: false, scroll: false, startTransition },
  )
  const ids = chosen.map(({ id }) => id)
  const choose = (next: string[]) => void set({ compare: next.length > 0 ? next : null, open: null })
  return (
    <div className="mb-5 flex flex-wrap items-center gap-2" aria-busy={pending}>
      {chosen.map(({ id, name }) => (
        <span key={id} className="flex items-center rounded-md border border-line bg-surface text-sm">
          <span dir="auto" className="ps-3 pe-1 font-medium">
            {name}
          </span>
          <button
            type="button"
            aria-label={`Take ${name} out of the comparison`}
            onClick={() => choose(ids.filter((one) => one !== id))}
            className="flex size-8 items-center justify-center rounded-md text-faint hover:text-ink"
          >
            <X aria-hidden className="size-3.5" />
          </button>
        </span>
      ))}
      {chosen.length === 1 ? <span className="text-sm text-soft">and all others</span> : null}
      {chosen.length < MOST_COMPARED ? (
        <Popover.Root open={open} onOpenChange={setOpen}>
          <Popover.Trigger className={buttonLook('plain')}>
            <Plus aria-hidden />
            Add an outlet
          </Popover.Trigger>
          <Popover.Portal>
            <Popover.Positioner sideOffset={6} align="start" className="z-50">
              <Popover.Popup
                aria-label="Add an outlet"
                className="w-72 overflow-hidden rounded-md border border-line bg-surface shadow-[0_6px_24px_rgb(0_0_0/0.10)]"
              >
                <SearchOptions
                  dimension="outlets"
                  onPick={(id) => {
                    setOpen(false)
                    if (!ids.includes(id)) choose([...ids, id])
                  }}
                />
              </Popover.Popup>
            </Popover.Positioner>
          </Popover.Portal>
        </Popover.Root>
      ) : null}
    </div>
  )
}
