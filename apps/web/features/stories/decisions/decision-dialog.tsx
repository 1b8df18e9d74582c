'use client'

import { Dialog } from '@base-ui/react/dialog'
import { type ReactNode, useRef, useState } from 'react'
import { Button, buttonLook } from '../../../ui/button.tsx'

interface DecisionDialogProps {
  /** The words of the button that opens it. */
  trigger: ReactNode
  title: string
  /** Chooses what the decision needs, such as another story. */
  children?: ReactNode
  /** What will happen, in a sentence; null while something is still to be chosen. */
  consequence: ReactNode | null
  action: string
  busy: boolean
  /** Gives the words of a refusal, or null where it was done. */
  onDecide: (note: string | null) => Promise<string | null>
}

/** Says what a decision on stories will do before it is made, and why it was refused where it was. */
export function DecisionDialog(props: DecisionDialogProps) {
  const { trigger, title, children, consequence, action, busy, onDecide } = props
  const [open, setOpen] = useState(false)
  const [note, setNote] = useState('')
  const [refusal, setRefusal] = useState<string | null>(null)
  const decided = useRef(false)
  const show = (next: boolean) => {
    if (next) decided.current = false
    setOpen(next)
    setRefusal(null)
    setNote('')
  }
  async function submit() {
    const refused = await onDecide(note.trim() || null)
    if (refused) setRefusal(refused)
    else {
      decided.current = true
      show(false)
    }
  }
  return (
    <Dialog.Root open={open} onOpenChange={show}>
      <Dialog.Trigger className={buttonLook('plain')}>{trigger}</Dialog.Trigger>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-[#000]/30" />
        {/* Once it is decided, what opened the dialog may be gone from the page. */}
        <Dialog.Popup
          finalFocus={() => (decided.current ? document.querySelector<HTMLElement>('main') : true)}
          className="fixed inset-x-0 top-[10vh] z-50 mx-auto max-h-[85vh] w-[min(32rem,calc(100vw-1.5rem))] space-y-3 overflow-y-auto rounded-lg border border-line bg-surface p-4"
        >
          <Dialog.Title className="text-lg font-semibold tracking-[-0.01em]">{title}</Dialog.Title>
          {children}
          {consequence ? (
            <form
              className="space-y-3"
              onSubmit={(event) => {
                event.preventDefault()
                void submit()
              }}
            >
              <Dialog.Description className="text-sm text-soft">
                {consequence} It stays so when articles are read again, and you can take it back.
              </Dialog.Description>
              <label className="block text-sm text-soft">
                Why (if you like)
                <input
                  value={note}
                  onChange={(event) => setNote(event.target.value)}
                  maxLength={2000}
                  dir="auto"
                  className="mt-1 h-8 w-full rounded-md border border-edge bg-surface px-2.5 text-base"
                />
              </label>
              {refusal ? (
                <p role="alert" className="text-sm text-bad">
                  {refusal}
                </p>
              ) : null}
              <div className="flex gap-2">
                <Button type="submit" look="primary" disabled={busy}>
                  {busy ? 'One moment …' : action}
                </Button>
                <Dialog.Close className={buttonLook('plain')}>Cancel</Dialog.Close>
              </div>
            </form>
          ) : null}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
