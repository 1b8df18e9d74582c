'use client'

import { idsIn } from '@parallax/client'
import type { ArticleFilter } from '@parallax/domain'
import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { useLabels } from '../../../lib/use-labels.ts'
import { Button } from '../../../ui/button.tsx'
import { AddFilter } from '../../filters/add-filter.tsx'
import { ChoiceChips } from '../../filters/choice-chips.tsx'
import { OwnTopicMatches } from './own-topic-matches.tsx'
import type { Refusal } from './use-own-topics.ts'

const look =
  'mt-1 h-8 w-full rounded-md border border-edge bg-surface px-2.5 text-base placeholder:text-faint aria-invalid:border-bad'

interface OwnTopicFormProps {
  initial: { name: string; query: ArticleFilter }
  action: string
  busy: boolean
  /** Gives the refusal, or null where it was taken. */
  onSubmit: (name: string, query: ArticleFilter) => Promise<Refusal | null>
  children?: ReactNode
}

/** A topic's name and query, with what it finds now; what is refused is said at its field, which then has the focus. */
export function OwnTopicForm({ initial, action, busy, onSubmit, children }: OwnTopicFormProps) {
  const [name, setName] = useState(initial.name)
  const [query, setQuery] = useState(initial.query)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const nameOf = useLabels(idsIn(query))
  const form = useRef<HTMLFormElement>(null)
  const refusalId = useId()
  const atName = refusal?.field === 'name'
  const { text: words, ...rest } = query
  useEffect(() => {
    if (refusal)
      form.current
        ?.querySelector<HTMLElement>(refusal.field === 'name' ? '[name=name]' : '[name=words]')
        ?.focus()
  }, [refusal])

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const refused = await onSubmit(name.replace(/\s+/g, ' ').trim(), query)
    setRefusal(refused)
    if (refused) return
    setName(initial.name)
    setQuery(initial.query)
  }

  const aria = (bad: boolean) => ({ 'aria-invalid': bad, 'aria-describedby': bad ? refusalId : undefined })
  return (
    <form ref={form} onSubmit={submit} className="space-y-3" noValidate>
      <label className="block text-sm text-soft">
        Name of the topic
        <input
          name="name"
          value={name}
          maxLength={80}
          dir="auto"
          onChange={(event) => setName(event.target.value)}
          className={look}
          {...aria(atName)}
        />
      </label>
      <label className="block text-sm text-soft">
        Words in headline or body: all of them, “or” between alternatives
        <input
          name="words"
          value={words ?? ''}
          maxLength={500}
          dir="auto"
          placeholder='ferry or "night boat" -airport'
          onChange={({ target: { value } }) => setQuery(value ? { ...rest, text: value } : rest)}
          className={look}
          {...aria(refusal !== null && !atName)}
        />
      </label>
      <div className="flex flex-wrap items-center gap-2">
        <AddFilter filter={query} onChange={setQuery} partial />
        <ChoiceChips
          filter={rest}
          nameOf={nameOf}
          onChange={(next) => setQuery(words ? { ...next, text: words } : next)}
        />
      </div>
      {refusal ? (
        <p id={refusalId} role="alert" className="text-sm text-bad">
          {refusal.message}
        </p>
      ) : null}
      <OwnTopicMatches query={query} />
      <div className="flex gap-2">
        <Button type="submit" look="primary" disabled={busy}>
          {busy ? 'Saving …' : action}
        </Button>
        {children}
      </div>
    </form>
  )
}
