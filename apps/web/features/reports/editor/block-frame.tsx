'use client'

import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useRef } from 'react'
import { Button } from '../../../ui/button.tsx'

interface BlockFrameProps {
  name: string
  isFirst: boolean
  isLast: boolean
  onMove: (step: -1 | 1) => void
  onRemove: () => void
  children: ReactNode
}

/** One part of a report with what can be done with it as a whole. */
export function BlockFrame({ name, isFirst, isLast, onMove, onRemove, children }: BlockFrameProps) {
  const item = useRef<HTMLLIElement>(null)
  /** The focus stays where it was: an element that is moved in the document loses it. */
  const move = (step: -1 | 1) => {
    const focused = document.activeElement
    onMove(step)
    requestAnimationFrame(() => {
      if (focused instanceof HTMLElement && item.current?.contains(focused)) focused.focus()
      item.current?.scrollIntoView({ block: 'nearest' })
    })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    move(event.key === 'ArrowUp' ? -1 : 1)
  }
  return (
    <li
      ref={item}
      onKeyDown={onKeyDown}
      className="rounded-lg border border-line bg-surface focus-within:border-edge"
    >
      <section aria-label={name}>
        <header className="flex items-center gap-1 border-b border-line px-3 py-1.5">
          <h2 className="me-auto text-sm font-medium text-soft">{name}</h2>
          {/* Never disabled: a button that disables itself takes the focus away. */}
          <Button
            look="quiet"
            square
            aria-label={`Move ${name} up`}
            aria-disabled={isFirst}
            aria-keyshortcuts="Alt+ArrowUp"
            className="aria-disabled:opacity-50"
            onClick={() => move(-1)}
          >
            <ArrowUp aria-hidden />
          </Button>
          <Button
            look="quiet"
            square
            aria-label={`Move ${name} down`}
            aria-disabled={isLast}
            aria-keyshortcuts="Alt+ArrowDown"
            className="aria-disabled:opacity-50"
            onClick={() => move(1)}
          >
            <ArrowDown aria-hidden />
          </Button>
          <Button look="quiet" square aria-label={`Remove ${name}`} onClick={onRemove}>
            <Trash2 aria-hidden />
          </Button>
        </header>
        <div className="p-3">{children}</div>
      </section>
    </li>
  )
}
