'use client'

import { useMutation } from '@urql/next'
import { Trash2 } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { toast } from 'sonner'
import { Button } from '../../ui/button.tsx'
import { Modal } from '../../ui/modal.tsx'
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
        <Modal
          title="Delete this report?"
          description="Its words are gone for good, and its address leads nowhere. The charts in it are kept."
          onClose={() => setAsking(false)}
        >
          <div className="mt-4 flex justify-end gap-2">
            <Button onClick={() => setAsking(false)}>Keep it</Button>
            <Button look="primary" disabled={fetching} onClick={() => void confirm()}>
              {fetching ? 'Deleting …' : 'Delete it'}
            </Button>
          </div>
        </Modal>
      ) : null}
    </>
  )
}
