'use client'

import { type FormEvent, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { FreeChoices } from './free-choices.tsx'
import type { NewLink } from './sharing-data.ts'
import type { Refusal } from './use-sharing.ts'

const DAY_MS = 86_400_000
const ENDS = [
  [1, 'in a day'],
  [7, 'in a week'],
  [30, 'in 30 days'],
  [365, 'in a year'],
  [null, 'never'],
] as const

interface NewLinkFormProps {
  /** Nothing of a frozen chart can be set. */
  frozen: boolean
  onCreate: (link: NewLink) => Promise<Refusal>
}

/** A link to be given away: for whom, until when, and what it may set. */
export function NewLinkForm({ frozen, onCreate }: NewLinkFormProps) {
  const [label, setLabel] = useState('')
  const [days, setDays] = useState<number | null>(30)
  const [free, setFree] = useState<string[]>([])
  const [refusal, setRefusal] = useState<Refusal>(null)
  const [busy, setBusy] = useState(false)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    setBusy(true)
    const expiresAt = days === null ? null : new Date(Date.now() + days * DAY_MS).toISOString()
    const why = await onCreate({ label, expiresAt, free }).finally(() => setBusy(false))
    setRefusal(why)
    if (why) return
    setLabel('')
    setFree([])
  }
  return (
    <form onSubmit={submit} className="space-y-2 rounded-md border border-line p-3">
      <div className="flex flex-wrap items-end gap-2">
        <label className="min-w-40 flex-1 text-sm">
          For whom
          <input
            dir="auto"
            value={label}
            maxLength={200}
            onChange={(event) => setLabel(event.target.value)}
            placeholder="The editors"
            className="mt-1 h-8 w-full rounded-md border border-edge bg-surface px-2.5 placeholder:text-faint"
          />
        </label>
        <label className="text-sm">
          Ends
          <select
            value={days ?? ''}
            onChange={(event) => setDays(event.target.value === '' ? null : Number(event.target.value))}
            className="mt-1 block h-8 rounded-md border border-edge bg-surface px-2"
          >
            {ENDS.map(([value, words]) => (
              <option key={words} value={value ?? ''}>
                {words}
              </option>
            ))}
          </select>
        </label>
        <Button type="submit" look="primary">
          {busy ? 'Making …' : 'Make a link'}
        </Button>
      </div>
      {frozen ? null : (
        <FreeChoices
          legend="What this link may set to another value; everything else is locked"
          free={free}
          onFree={setFree}
        />
      )}
      {refusal ? (
        <p role="alert" className="text-sm text-bad">
          {refusal}
        </p>
      ) : null}
    </form>
  )
}
