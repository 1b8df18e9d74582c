'use client'

import { Dialog } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { buttonLook } from './button.tsx'

interface ModalProps {
  title: string
  description: string
  onClose: () => void
  children: ReactNode
}

/** A dialog over the page. Escape, the backdrop and its button close it. */
export const Modal = ({ title, description, onClose, children }: ModalProps) => (
  <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
    <Dialog.Portal>
      <Dialog.Backdrop className="fixed inset-0 z-40 bg-[#000]/30" />
      <Dialog.Popup className="fixed inset-x-0 top-[4vh] z-50 mx-auto flex max-h-[92vh] w-[min(50rem,calc(100vw-1.5rem))] flex-col overflow-y-auto rounded-lg border border-line bg-surface p-4">
        <header className="flex items-start gap-3">
          <div className="min-w-0 flex-1">
            <Dialog.Title className="text-lg font-semibold tracking-[-0.01em]">{title}</Dialog.Title>
            <Dialog.Description className="mt-0.5 text-sm text-soft">{description}</Dialog.Description>
          </div>
          <Dialog.Close aria-label="Close" className={buttonLook('quiet', true)}>
            <X aria-hidden />
          </Dialog.Close>
        </header>
        {children}
      </Dialog.Popup>
    </Dialog.Portal>
  </Dialog.Root>
)
