'use client'

import { useMutation } from '@urql/next'
import { Plus } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { toast } from 'sonner'
import { Button } from '../../ui/button.tsx'
import { emptyReport } from './editor/blocks.ts'
import { CreateReport } from './report-data.ts'

/** Makes an empty report and opens it. */
export function NewReport() {
  const [{ fetching }, create] = useMutation(CreateReport)
  const { push } = useRouter()
  const make = async () => {
    const { data } = await create({ document: emptyReport('A report without a title') })
    const made = data?.change
    if (made?.__typename === 'MutationCreateReportSuccess') push(`/reports/${made.data.id}`)
    else toast.error('The server did not answer. No report was made.')
  }
  return (
    <Button look="primary" disabled={fetching} onClick={() => void make()}>
      <Plus aria-hidden />
      {fetching ? 'Making it …' : 'New report'}
    </Button>
  )
}
