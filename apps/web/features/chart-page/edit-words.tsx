'use client'

import type { ChartSpec } from '@parallax/domain'
import { useMutation } from '@urql/next'
import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { toast } from 'sonner'
import { Button } from '../../ui/button.tsx'
import { SaveChart } from '../chart/saved-chart.ts'

interface EditWordsProps {
  slug: string
  spec: ChartSpec
  /** Shows the words before they are saved; null: as they are saved. */
  onDraft: (draft: ChartSpec | null) => void
}

const MOST = { title: 200, notes: 2000 }
const field = 'mt-1 w-full rounded-md border border-line bg-surface px-2 py-1.5 text-sm'

/**
 * The author's own title and notes. An address is made from what the chart says, so other words are another address; the
 * old one stays what it was, for whoever has it.
 */
export function EditWords({ slug, spec, onDraft }: EditWordsProps) {
  const [title, setTitle] = useState(spec.title ?? '')
  const [notes, setNotes] = useState(spec.notes ?? '')
  const [failure, setFailure] = useState<string | null>(null)
  const [{ fetching }, save] = useMutation(SaveChart)
  const { push } = useRouter()
  const changed = worded(spec, title, notes)
  const same = JSON.stringify(changed) === JSON.stringify(worded(spec, spec.title ?? '', spec.notes ?? ''))

  const change = (next: { title: string; notes: string }) => {
    setTitle(next.title)
    setNotes(next.notes)
    onDraft(worded(spec, next.title, next.notes))
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setFailure(null)
    const { data, error } = await save({ spec: changed })
    const saved = data?.saveChart
    if (saved?.__typename === 'InputFailure') return setFailure(saved.message)
    if (saved?.__typename !== 'MutationSaveChartSuccess')
      return setFailure(error ? 'The server did not answer. Your words are still here.' : 'It was not saved.')
    if (saved.data.slug === slug) return
    toast.success('Saved under an address of its own')
    push(`/charts/${saved.data.slug}`)
  }

  return (
    <form onSubmit={submit} className="space-y-3 text-sm">
      <label className="block">
        Title
        <input
          dir="auto"
          value={title}
          maxLength={MOST.title}
          placeholder="As the chart names itself"
          onChange={(event) => change({ title: event.target.value, notes })}
          className={field}
        />
      </label>
      <label className="block">
        Notes, shown under the chart
        <textarea
          dir="auto"
          rows={4}
          value={notes}
          maxLength={MOST.notes}
          onChange={(event) => change({ title, notes: event.target.value })}
          className={field}
        />
      </label>
      {failure ? (
        <p role="alert" className="text-bad">
          {failure}
        </p>
      ) : null}
      <p className="text-xs text-faint">
        Saving gives the changed chart an address of its own. This address keeps its title and notes.
      </p>
      <div className="flex gap-2">
        <Button type="submit" look="primary" disabled={same || fetching}>
          {fetching ? 'Saving…' : 'Save as a new address'}
        </Button>
        {same ? null : (
          <Button onClick={() => change({ title: spec.title ?? '', notes: spec.notes ?? '' })}>Undo</Button>
        )}
      </div>
    </form>
  )
}

/** The document with these words; an empty one is left out. */
function worded(
  { title: _title, notes: _notes, ...rest }: ChartSpec,
  title: string,
  notes: string,
): ChartSpec {
  return {
    ...rest,
    ...(title.trim() ? { title: title.trim() } : {}),
    ...(notes.trim() ? { notes: notes.trim() } : {}),
  } as ChartSpec
}
