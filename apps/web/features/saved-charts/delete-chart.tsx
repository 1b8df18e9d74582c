'use client'

import { useMutation } from '@urql/next'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { toast } from 'sonner'
import { useRenewal } from '../../lib/graphql-client.tsx'
import { Button } from '../../ui/button.tsx'
import { DeleteDialog } from '../../ui/delete-dialog.tsx'
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
        <DeleteDialog
          title="Delete this chart?"
          description="Its address shows nothing from then on, wherever it is embedded, and links to it lead nowhere. Figures that were frozen from it are kept. Saving the same chart again brings its address back."
          deleting={fetching}
          onKeep={() => setAsking(false)}
          onDelete={() => void confirm()}
        />
      ) : null}
    </>
  )
}
