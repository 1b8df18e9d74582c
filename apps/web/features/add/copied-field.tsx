'use client'

import { useState } from 'react'

const look = 'mt-1 h-8 w-full rounded-md border border-edge bg-surface px-2.5 text-base'
const CHOICES = [
  ['', 'Not said'],
  ['now', 'Just now'],
  ['then', 'At another time'],
] as const

/** When the page was copied: what "3 hours ago" on it is counted from. */
export function CopiedField() {
  const [choice, setChoice] = useState('')
  return (
    <div className="grid gap-3 sm:col-span-2 sm:grid-cols-2">
      <label className="block text-sm text-soft">
        When you copied it: “3 hours ago” is counted from then
        <select
          name="copied"
          value={choice}
          onChange={(event) => setChoice(event.target.value)}
          className={look}
        >
          {CHOICES.map(([value, words]) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      </label>
      {choice === 'then' ? (
        <label className="block self-end text-sm text-soft">
          Day and time, on your clock
          <input name="copiedAt" type="datetime-local" className={look} />
        </label>
      ) : null}
    </div>
  )
}

/** The moment that the fields of a form say, ISO 8601 in UTC; null where they say none. */
export function copiedAt(values: FormData, now: Date): string | null {
  const choice = values.get('copied')
  if (choice === 'now') return now.toISOString()
  const written = new Date(String(values.get('copiedAt') ?? ''))
  return choice === 'then' && !Number.isNaN(written.getTime()) ? written.toISOString() : null
}
