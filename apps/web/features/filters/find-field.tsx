'use client'

import { viewParsers } from '@parallax/addresses'
import { Search } from 'lucide-react'
import { debounce, useQueryStates } from 'nuqs'
import { useTransition } from 'react'

/** Finds rows of a list by name. Typing replaces the address, so that it is one step of the history at most. */
export function FindField({ label }: { label: string }) {
  const [pending, startTransition] = useTransition()
  const [{ find }, set] = useQueryStates(
    { find: viewParsers.find, after: viewParsers.after },
    { history: 'replace', shallow: false, scroll: false, startTransition },
  )
  return (
    <div className="relative">
      <Search
        aria-hidden
        className="pointer-events-none absolute inset-y-0 start-2.5 my-auto size-4 text-faint"
      />
      <input
        type="search"
        defaultValue={find ?? ''}
        maxLength={200}
        aria-label={label}
        aria-busy={pending}
        placeholder={label}
        onChange={(event) =>
          void set(
            { find: event.target.value.trim() || null, after: null },
            { limitUrlUpdates: debounce(250) },
          )
        }
        className="h-8 w-full rounded-md border border-line bg-surface ps-8 pe-2 text-sm placeholder:text-faint hover:border-edge sm:w-56"
      />
    </div>
  )
}
