'use client'

import { useMutation } from '@urql/next'
import { Trash2 } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { toast } from 'sonner'
import { Button } from '../../ui/button.tsx'
import { DeleteDialog } from '../../ui/delete-dialog.tsx'
import { DeleteReport } from './report-data.ts'

/** Deletes a report, after it was asked whether that is meant. */
export function DeleteReportButton({ id, title }: { id: string; title: string }) {
  const [asking, setAsking] = useState(false)
  const [{ fetching }, remove] = useMutation(DeleteReport)
  const { refresh } = useRouter()
  const confirm = async () => {
    const { data } = await remove({ id })
    setAsking(false)
    if (data?.change.__typename === 'MutationDeleteReportSuccess') {
      toast.success(`“${title}” was deleted`)
      refresh()
    } else toast.error(data?.change.message ?? 'The server did not answer. Nothing was deleted.')
  }
  return (
    <>
      <Button look="quiet" square aria-label={`Delete ${title}`} onClick={() => setAsking(true)}>
        <Trash2 aria-hidden />
      </Button>
      {asking ? (
        <DeleteDialog
          title="Delete this report?"
          description="Its words are gone for good, and its address leads nowhere. The charts in it are kept."
          deleting={fetching}
          onKeep={() => setAsking(false)}
          onDelete={() => void confirm()}
        />
      ) : null}
    </>
  )
}
