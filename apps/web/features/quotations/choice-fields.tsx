'use client'

import { Popover } from '@base-ui/react/popover'
import { viewParsers } from '@parallax/addresses'
import { ChevronDown, Search } from 'lucide-react'
import { useQueryStates } from 'nuqs'
import { useEffect, useState, useTransition } from 'react'
import { count } from '../../lib/format.ts'
import { buttonLook } from '../../ui/button.tsx'
import { SearchOptions } from '../filters/search-options.tsx'

const { after, least, naming, said, speaker, verb } = viewParsers
const parsers = { after, least, naming, said, speaker, 'speaker.known': viewParsers['speaker.known'], verb }

const LEAST = [10, 20, 40, 80] as const
const field = 'h-8 rounded-md border border-line bg-surface px-2 text-sm hover:border-edge'

/** The parts of a choice that are written or looked up. A choice is a step of the history, so that Back undoes it. */
export function ChoiceFields({ cues }: { cues: { cue: string; quotations: number }[] }) {
  const [pending, startTransition] = useTransition()
  const [state, set] = useQueryStates(parsers, {
    ...{ history: 'push', shallow: false, scroll: false, startTransition },
  })
  const choose = (next: Partial<typeof state>) => void set({ ...next, after: null })
  const verbs =
    cues.some(({ cue }) => cue === state.verb?.toLowerCase()) || !state.verb
      ? cues
      : [{ cue: state.verb, quotations: 0 }, ...cues]
  return (
    <div className="flex flex-wrap items-center gap-2" aria-busy={pending}>
      <Finder
        label="Speaker"
        onPick={(id) =>
          choose({ speaker: [...new Set([...(state.speaker ?? []), id])], 'speaker.known': null })
        }
      />
      <Finder
        label="Who is named"
        onPick={(id) => choose({ naming: [...new Set([...(state.naming ?? []), id])] })}
      />
      <Said value={state.said ?? ''} onSubmit={(words) => choose({ said: words || null })} />
      <label className="flex items-center gap-1.5 text-sm text-soft">
        Reporting word
        <select
          value={state.verb?.toLowerCase() ?? ''}
          onChange={(event) => choose({ verb: event.target.value || null })}
          className={field}
        >
          <option value="">any</option>
          {verbs.map(({ cue, quotations }) => (
            <option key={cue} value={cue.toLowerCase()}>
              {cue}
              {quotations > 0 ? ` (${count(quotations)})` : ''}
            </option>
          ))}
        </select>
      </label>
      <label className="flex items-center gap-1.5 text-sm text-soft">
        Length
        <select
          value={state.least ?? ''}
          onChange={(event) => choose({ least: event.target.value ? Number(event.target.value) : null })}
          className={field}
        >
          <option value="">any</option>
          {[...new Set([...LEAST, ...(state.least ? [state.least] : [])])]
            .sort((a, b) => a - b)
            .map((words) => (
              <option key={words} value={words}>
                {count(words)} words or more
              </option>
            ))}
        </select>
      </label>
    </div>
  )
}

function Finder({ label, onPick }: { label: string; onPick: (id: string) => void }) {
  const [open, setOpen] = useState(false)
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger className={buttonLook('plain')}>
        {label}
        <ChevronDown aria-hidden className="text-faint" />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner sideOffset={6} align="start" className="z-50">
          <Popover.Popup
            aria-label={`Choose: ${label}`}
            className="w-80 max-w-[calc(100vw-2rem)] overflow-hidden rounded-md border border-line bg-surface shadow-[0_6px_24px_rgb(0_0_0/0.10)]"
          >
            <SearchOptions
              dimension="entities"
              onPick={(id) => {
                setOpen(false)
                onPick(id)
              }}
            />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  )
}

/** Words of what is said. Typing asks nothing; Enter is one step. */
function Said({ value: given, onSubmit }: { value: string; onSubmit: (words: string) => void }) {
  const [value, setValue] = useState(given)
  useEffect(() => setValue(given), [given])
  return (
    <form
      className="relative min-w-44 flex-1 sm:max-w-60"
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit(value.trim())
      }}
    >
      <Search
        aria-hidden
        className="pointer-events-none absolute inset-y-0 start-2.5 my-auto size-4 text-faint"
      />
      <input
        type="search"
        value={value}
        maxLength={500}
        aria-label="Words of what is said"
        placeholder="Words of what is said"
        onChange={(event) => {
          setValue(event.target.value)
          if (event.target.value === '' && given !== '') onSubmit('')
        }}
        className={`${field} w-full ps-8 placeholder:text-faint`}
      />
    </form>
  )
}
