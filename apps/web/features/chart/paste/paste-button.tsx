'use client'

import { ClipboardPaste } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../../ui/button.tsx'
import { PasteSavedDialog } from './paste-dialog.tsx'

/** A saved chart, live or frozen, to be pasted elsewhere. */
export function PasteButton({ slug }: { slug: string }) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button onClick={() => setOpen(true)}>
        <ClipboardPaste aria-hidden />
        Paste into…
      </Button>
      {open ? <PasteSavedDialog slug={slug} onClose={() => setOpen(false)} /> : null}
    </>
  )
}
