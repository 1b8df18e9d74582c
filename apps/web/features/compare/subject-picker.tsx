'use client'

import { Popover } from '@base-ui/react/popover'
import { viewParsers } from '@parallax/addresses'
import type { EvidenceSubject } from '@parallax/domain'
import { ChevronsUpDown } from 'lucide-react'
import { useQueryStates } from 'nuqs'
import { useState, useTransition } from 'react'
import { useLabels } from '../../lib/use-labels.ts'
import { buttonLook } from '../../ui/button.tsx'
import { SearchOptions } from '../filters/search-options.tsx'

interface SubjectPickerProps {
  /** null: none is chosen yet. */
  subject: Extract<EvidenceSubject, { kind: 'entity' | 'topic' }> | null
  suggested: { id: string; name: string }[]
}

/** Whom or what the outlets are compared on. */
export function SubjectPicker({ subject, suggested }: SubjectPickerProps) {
  const [open, setOpen] = useState(false)
  const [dimension, setDimension] = useState<'entities' | 'topics'>('entities')
  const [pending, startTransition] = useTransition()
  const [, set] = useQueryStates(
    { subject: viewParsers.subject, open: viewParsers.open },
    { history: 'push', shallow: false, scroll: false, startTransition },
  )
  const nameOf = useLabels(subject ? [subject.id] : [])
  const name = subject ? nameOf(subject.id) : 'Choose a name or a topic'
  const pick = (id: string, kind: 'entity' | 'topic') => {
    setOpen(false)
    void set({ subject: { kind, id }, open: null })
  }
  return (
    <div className="mb-2 flex flex-wrap items-center gap-2 text-sm" aria-busy={pending}>
      <span className="text-soft">All on one subject:</span>
      <Popover.Root open={open} onOpenChange={setOpen}>
        <Popover.Trigger className={buttonLook('plain')} aria-label={`Subject of the comparison: ${name}`}>
          <span dir="auto">{name}</span>
          <ChevronsUpDown aria-hidden className="text-faint" />
        </Popover.Trigger>
        <Popover.Portal>
          <Popover.Positioner sideOffset={6} align="start" className="z-50">
            <Popover.Popup
              aria-label="Choose a subject"
              className="w-80 overflow-hidden rounded-md border border-line bg-surface shadow-[0_6px_24px_rgb(0_0_0/0.10)]"
            >
              <div className="flex gap-1 border-b border-line p-1">
                {(['entities', 'topics'] as const).map((one) => (
                  <button
                    key={one}
                    type="button"
                    aria-pressed={dimension === one}
                    onClick={() => setDimension(one)}
                    className="h-7 flex-1 rounded-sm text-sm text-soft aria-pressed:bg-accent-wash aria-pressed:text-accent"
                  >
                    {one === 'entities' ? 'A name' : 'A topic'}
                  </button>
                ))}
              </div>
              <SearchOptions
                key={dimension}
                dimension={dimension}
                onPick={(id) => pick(id, dimension === 'entities' ? 'entity' : 'topic')}
              />
            </Popover.Popup>
          </Popover.Positioner>
        </Popover.Portal>
      </Popover.Root>
      <ul className="flex flex-wrap gap-1">
        {suggested
          .filter(({ id }) => id !== subject?.id)
          .slice(0, 5)
          .map(({ id, name }) => (
            <li key={id}>
              <button
                type="button"
                onClick={() => pick(id, 'entity')}
                className={buttonLook('quiet')}
                dir="auto"
              >
                {name}
              </button>
            </li>
          ))}
      </ul>
    </div>
  )
}
