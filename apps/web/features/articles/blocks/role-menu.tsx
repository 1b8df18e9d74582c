'use client'

import { Menu } from '@base-ui/react/menu'
import { Check } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { counted, roleName } from '../../../lib/format.ts'
import type { BlockData, BlockRole } from '../article-query.ts'
import { isCounted, ROLES } from './roles.ts'
import { reasonOf } from './text-block.tsx'

export type BlockView = 'show' | 'dim'

interface RoleMenuProps {
  /** The blocks that the menu is about; none: it is closed. */
  blocks: readonly BlockData[]
  /** Where it opens, and where the focus goes afterwards. */
  anchor: HTMLElement | null
  view: BlockView
  onRole: (role: BlockRole) => void
  onView: (view: BlockView) => void
  onSelectFrom: () => void
  onClose: () => void
}

const ITEM =
  'flex min-h-7 cursor-pointer items-center gap-2 rounded-sm px-2 text-sm data-highlighted:bg-accent-wash'

/** What a block is: every role, those that count apart from those that do not; and how it is shown. */
export function RoleMenu({ blocks, anchor, view, onRole, onView, onSelectFrom, onClose }: RoleMenuProps) {
  const [first] = blocks
  // When the menu closes it has no anchor any more, but the focus still goes back there.
  const last = useRef<HTMLElement>(null)
  useEffect(() => {
    if (anchor) last.current = anchor
  }, [anchor])
  const role = first && blocks.every((block) => block.role === first.role) ? first.role : ''
  const roles = (counting: boolean) => (
    <Menu.Group>
      <Menu.GroupLabel className="px-2 pt-1.5 pb-0.5 text-2xs text-faint">
        {counting ? 'Counted' : 'Not counted'}
      </Menu.GroupLabel>
      <Menu.RadioGroup value={role} onValueChange={(next: BlockRole) => onRole(next)}>
        {ROLES.filter((one) => isCounted(one) === counting).map((one) => (
          <Menu.RadioItem key={one} value={one} closeOnClick className={ITEM}>
            {roleName(one)}
            <Menu.RadioItemIndicator className="ms-auto">
              <Check aria-hidden className="size-4 text-accent" />
            </Menu.RadioItemIndicator>
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
    </Menu.Group>
  )
  return (
    <Menu.Root open={first !== undefined} onOpenChange={(open) => !open && onClose()} modal={false}>
      <Menu.Portal>
        <Menu.Positioner anchor={anchor} sideOffset={4} align="start" className="z-50">
          <Menu.Popup
            aria-label="What is this block?"
            finalFocus={() => last.current?.closest<HTMLElement>('[data-block]') ?? last.current}
            className="max-h-[var(--available-height)] w-56 overflow-y-auto rounded-md border border-line bg-surface p-1 shadow-[0_6px_24px_rgb(0_0_0/0.10)]"
          >
            <p className="px-2 py-1 text-xs text-soft">
              {first && blocks.length === 1 ? reasonOf(first) : counted(blocks.length, 'block')}
            </p>
            {roles(true)}
            {roles(false)}
            <Menu.Separator className="my-1 h-px bg-line" />
            {first && !isCounted(first.role) ? (
              <Menu.Item className={ITEM} onClick={() => onView(view === 'dim' ? 'show' : 'dim')}>
                {view === 'dim' ? 'Show it undimmed' : 'Dim it'}
              </Menu.Item>
            ) : null}
            <Menu.Item className={ITEM} onClick={onSelectFrom}>
              Select from here on …
            </Menu.Item>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}
