'use client'

import { toast } from 'sonner'
import { Button } from '../../ui/button.tsx'

/** A line to be copied: by its button, or by hand where the browser does not allow that. */
export function CopyField({ label, value }: { label: string; value: string }) {
  return (
    <div className="flex gap-2">
      <input
        readOnly
        aria-label={label}
        value={value}
        onFocus={(event) => event.currentTarget.select()}
        className="h-8 min-w-0 flex-1 rounded-md border border-line bg-sunken px-2 font-mono text-xs"
      />
      <Button
        onClick={() =>
          navigator.clipboard.writeText(value).then(
            () => toast.success('Copied'),
            () => toast.error('The browser did not allow copying. Select the line and copy it by hand.'),
          )
        }
      >
        Copy
      </Button>
    </div>
  )
}
