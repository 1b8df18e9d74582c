'use client'

import { useMutation } from '@urql/next'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { toast } from 'sonner'
import { useRenewal } from '../../lib/graphql-client.tsx'
import { Button } from '../../ui/button.tsx'
import { Modal } from '../../ui/modal.tsx'
import { DeleteChart } from './saved-charts-data.ts'

/** Deletes a live chart, after it was asked whether that is meant. */
export function DeleteChartButton({ slug, name }: { slug: string; name: string }) {
  const [asking, setAsking] = useState(false)
  const [{ fetching }, remove] = useMutation(DeleteChart)
  const { refresh } = useRouter()
  const renew = useRenewal()
  const confirm = async () => {
    const { data } = await remove({ slug })
    setAsking(false)
    if (data?.deleteChart.__typename === 'MutationDeleteChartSuccess') {
      toast.success(`“${name}” was deleted`)
      renew()
      refresh()
    } else toast.error(data?.deleteChart.message ?? 'The server did not answer. Nothing was deleted.')
  }
  return (
    <>
      <Button look="quiet" aria-label={`Delete ${name}`} onClick={() => setAsking(true)}>
        Delete
      </Button>
      {asking ? (
        <Modal
          title="Delete this chart?"
          description="Its address shows nothing from then on, wherever it is embedded, and links to it lead nowhere. Figures that were frozen from it are kept. Saving the same chart again brings its address back."
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
