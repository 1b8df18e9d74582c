import { useState } from 'react'
import { toast } from 'sonner'
import { copyParts, type Parts } from './clipboard.ts'

export interface Copying {
  parts: Parts
  /** What was copied, for whom: "Copied for Word". */
  done: string
  /** What one copies by hand where the browser refuses; empty where only a picture is copied. */
  text: string
}

export type Copy = (copying: Copying) => Promise<void>

/** Copies and says so; what a browser refuses is kept, to be copied by hand. */
export function useCopy(): { copy: Copy; refused: { text: string } | null } {
  const [refused, setRefused] = useState<{ text: string } | null>(null)
  async function copy({ parts, done, text }: Copying) {
    try {
      const copied = await copyParts(parts)
      setRefused(copied ? null : { text })
      if (copied) toast.success(done)
    } catch {
      toast.error('The picture could not be fetched. Try again in a moment.')
    }
  }
  return { copy, refused }
}
