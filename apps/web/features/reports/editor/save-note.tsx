'use client'

import { useClient } from '@urql/next'
import { Check, CircleAlert, LoaderCircle } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { toast } from 'sonner'
import { Button } from '../../../ui/button.tsx'
import { CreateReport } from '../report-data.ts'
import { forgetDraft } from './kept-draft.ts'
import type { Draft } from './use-draft.ts'

/** Whether what is on the page is saved; and where it is not, what can be done. */
export function SaveNote({ id, draft }: { id: string; draft: Draft }) {
  const { state, save } = draft
  if (state.kind !== 'failed')
    return (
      <p role="status" className="flex items-center gap-1.5 text-sm text-soft [&_svg]:size-4">
        {state.kind === 'saved' ? <Check aria-hidden /> : <LoaderCircle aria-hidden />}
        {state.kind === 'saved' ? 'Saved' : 'Saving …'}
      </p>
    )
  return (
    <div role="alert" className="space-y-2 rounded-lg border border-bad bg-bad-wash px-3 py-2 text-sm">
      <p className="flex gap-1.5 [&_svg]:mt-0.5 [&_svg]:size-4 [&_svg]:shrink-0">
        <CircleAlert aria-hidden />
        <span>Not saved: {state.message} Your words are kept on this page.</span>
      </p>
      {state.stale ? (
        <Conflict id={id} draft={draft} />
      ) : (
        <Button onClick={() => void save()}>Try again</Button>
      )}
    </div>
  )
}

/** Somebody else saved: both versions can be had, and neither is written over. */
function Conflict({ id, draft }: { id: string; draft: Draft }) {
  const client = useClient()
  const { push } = useRouter()
  const copy = async () => {
    const { title, ...rest } = draft.document
    const document = { ...rest, title: `${title.slice(0, 190)} (copy)` }
    const { data } = await client.mutation(CreateReport, { document }).toPromise()
    if (data?.change.__typename !== 'MutationCreateReportSuccess')
      return toast.error('The server did not answer. Nothing was copied.')
    forgetDraft(id)
    draft.giveUp()
    push(`/reports/${data.change.data.id}`)
  }
  const theirs = () => {
    forgetDraft(id)
    draft.giveUp()
    // All of the page anew: what stands on it is given up.
    window.location.reload()
  }
  return (
    <div className="flex flex-wrap gap-2">
      <Button onClick={() => void copy()}>Save mine as a copy</Button>
      <Button onClick={theirs}>Load theirs</Button>
    </div>
  )
}
