'use client'

import { Dialog } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { buttonLook } from './button.tsx'

interface DrawerProps {
  open: boolean
  onClose: () => void
  children: ReactNode
}

/** A sheet at the side of the page, over it. Escape, the backdrop and its button close it. */
export function Drawer({ open, onClose, children }: DrawerProps) {
  return (
    <Dialog.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-[#000]/25 transition-opacity duration-150 data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Dialog.Popup className="fixed inset-y-0 end-0 z-50 flex w-full max-w-[35rem] flex-col border-s border-line bg-surface transition-transform duration-200 ease-out data-ending-style:translate-x-full data-starting-style:translate-x-full">
          {children}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

interface DrawerHeadProps {
  title: ReactNode
  description: ReactNode
  /** What stands in it, in numbers. */
  children?: ReactNode
}

export function DrawerHead({ title, description, children }: DrawerHeadProps) {
  return (
    <header className="flex items-start gap-3 border-b border-line px-4 pt-4 pb-3">
      <div className="min-w-0 flex-1">
        <Dialog.Title
          dir="auto"
          className="text-lg font-semibold tracking-[-0.01em] [overflow-wrap:anywhere]"
        >
          {title}
        </Dialog.Title>
        <Dialog.Description className="mt-0.5 text-sm text-soft">{description}</Dialog.Description>
        {children}
      </div>
      <Dialog.Close aria-label="Close" className={buttonLook('quiet', true)}>
        <X aria-hidden />
      </Dialog.Close>
    </header>
  )
}
