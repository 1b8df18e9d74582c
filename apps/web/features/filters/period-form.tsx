'use client'

import type { ArticleFilter, Period } from '@parallax/domain'
import { useState } from 'react'
import { Button } from '../../ui/button.tsx'

interface PeriodFormProps {
  filter: ArticleFilter
  onChoose: (filter: ArticleFilter) => void
}

const field = 'h-8 w-full rounded-md border border-edge bg-surface px-2 text-sm'

/** First and last day, both included; either may be left open. */
export function PeriodForm({ filter, onChoose }: PeriodFormProps) {
  const [from, setFrom] = useState(filter.period?.from ?? '')
  const [to, setTo] = useState(filter.period?.to ?? '')
  const reversed = from !== '' && to !== '' && from > to
  const apply = () => {
    const period: Period = { ...(from && { from }), ...(to && { to }) }
    const { period: _, ...rest } = filter
    onChoose(Object.keys(period).length > 0 ? { ...rest, period } : rest)
  }
  return (
    <form
      className="grid grid-cols-2 gap-3 p-3"
      onSubmit={(event) => {
        event.preventDefault()
        if (!reversed) apply()
      }}
    >
      <label className="text-xs text-soft">
        First day
        <input type="date" value={from} onChange={(event) => setFrom(event.target.value)} className={field} />
      </label>
      <label className="text-xs text-soft">
        Last day
        <input
          type="date"
          value={to}
          onChange={(event) => setTo(event.target.value)}
          aria-invalid={reversed}
          className={field}
        />
      </label>
      <p className="col-span-2 text-xs text-faint" role={reversed ? 'alert' : undefined}>
        {reversed
          ? 'The last day is before the first.'
          : 'Days as the articles give them. Articles without a date are in no period.'}
      </p>
      <Button type="submit" look="primary" className="col-span-2" disabled={reversed}>
        Apply
      </Button>
    </form>
  )
}
