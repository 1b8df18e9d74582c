'use client'

import { type KeyboardEvent, type MouseEvent, type RefObject, useState } from 'react'
import type { ArticleData, BlockData, BlockRole } from '../article-query.ts'
import { type BlockAction, blockActionOf } from './block-action.ts'
import { nextRedo, nextUndo } from './correction-steps.ts'
import { isCounted, uncountedRole } from './roles.ts'
import { useBlockSelection } from './use-block-selection.ts'
import type { Corrections } from './use-corrections.ts'

interface OpenMenu {
  anchor: HTMLElement
  starts: ReadonlySet<number>
}

/** Mouse and keyboard on the blocks of a text: which are chosen, which have their menu open, what is decided on them. */
export function useBlockControl(
  article: ArticleData,
  blocks: readonly BlockData[],
  corrections: Corrections,
  root: RefObject<HTMLElement | null>,
) {
  const selection = useBlockSelection(blocks)
  const [menu, setMenu] = useState<OpenMenu | null>(null)
  /** The next block that is pressed is the last of those to be selected. */
  const [extending, setExtending] = useState(false)

  const elementOf = (start: number) => root.current?.querySelector<HTMLElement>(`[data-block="${start}"]`)
  const focus = (start: number | null) => start !== null && elementOf(start)?.focus()
  /** A block stands for all that are selected with it. */
  const togetherWith = (start: number): ReadonlySet<number> =>
    selection.selected.has(start) ? selection.selected : new Set([start])
  const blocksOf = (starts: ReadonlySet<number>) => blocks.filter(({ start }) => starts.has(start))

  function clear(): void {
    selection.clear()
    setExtending(false)
  }

  function decide(starts: ReadonlySet<number>, role: BlockRole): void {
    corrections.correct(blocksOf(starts), role)
    clear()
    focus(selection.active)
  }

  /** Counted blocks become what does not count, each its own; all others body. */
  function toggleCount(start: number): void {
    const chosen = blocksOf(togetherWith(start))
    const target = chosen.find((block) => block.start === start)
    if (!target) return
    decide(togetherWith(start), isCounted(target.role) ? uncountedRole(target) : 'BODY')
    focus(start)
  }

  function openMenu(start: number): void {
    const anchor = elementOf(start)?.querySelector<HTMLElement>('[data-open-menu]')
    if (!anchor || corrections.busy) return
    selection.activate(start)
    setMenu({ anchor, starts: togetherWith(start) })
  }

  function move(action: BlockAction & { kind: 'move' }, from: number): void {
    const at = blocks.findIndex(({ start }) => start === from)
    const to = { next: at + 1, previous: at - 1, first: 0, last: blocks.length - 1 }[action.to]
    const target = blocks[to]
    if (!target) return
    if (action.extend) selection.extendTo(target.start)
    focus(target.start)
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const element = (event.target as HTMLElement).closest<HTMLElement>('[data-block]')
    const action = blockActionOf(event, element !== null && element === event.target)
    if (!action) return
    event.preventDefault()
    act(action, element && Number(element.dataset.block))
  }

  function act(action: BlockAction, start: number | null): void {
    if (action.kind === 'undo') corrections.undo(nextUndo(article.corrections))
    else if (action.kind === 'redo') corrections.redo(nextRedo(article.corrections))
    else if (action.kind === 'clear') clear()
    else if (start === null) return
    else if (action.kind === 'move') move(action, start)
    else if (action.kind === 'select') selection.toggle(start)
    else if (action.kind === 'menu') openMenu(start)
    else toggleCount(start)
  }

  function onMouseDown(event: MouseEvent<HTMLElement>): void {
    // Without this, Shift and the mouse would select words.
    if (event.shiftKey && (event.target as HTMLElement).closest('[data-block]')) event.preventDefault()
  }

  function onClick(event: MouseEvent<HTMLElement>): void {
    const target = event.target as HTMLElement
    const element = target.closest<HTMLElement>('[data-block]')
    if (!element) return
    const start = Number(element.dataset.block)
    if (target.closest('[data-open-menu]')) openMenu(start)
    else if (target.closest('[data-toggle-count]')) toggleCount(start)
    else if (event.shiftKey || extending) {
      selection.extendTo(start)
      setExtending(false)
      focus(start)
    } else if (event.ctrlKey || event.metaKey) selection.toggle(start)
    else if (document.getSelection()?.isCollapsed) selection.activate(start)
  }

  return {
    selection: { ...selection, clear },
    extending,
    menu: menu && { ...menu, blocks: blocksOf(menu.starts) },
    openMenuAt: (anchor: HTMLElement) => setMenu({ anchor, starts: selection.selected }),
    closeMenu: () => setMenu(null),
    selectFromMenu: () => {
      const [start] = menu?.starts ?? []
      if (start === undefined) return
      if (!selection.selected.has(start)) selection.toggle(start)
      setExtending(true)
    },
    decide,
    handlers: {
      onKeyDown,
      onMouseDown,
      onClick,
      onFocus: (event: { target: EventTarget }) => {
        const { block } = (event.target as HTMLElement).dataset
        if (block !== undefined) selection.activate(Number(block))
      },
    },
  }
}
