'use client'

import { ChevronDown } from 'lucide-react'
import { type FormEvent, useId, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Panel } from '../../ui/panel.tsx'
import { CopiedField, copiedAt } from './copied-field.tsx'
import { useAdd } from './use-add.ts'

const field =
  'w-full rounded-md border border-edge bg-surface px-2.5 text-base placeholder:text-faint aria-invalid:border-bad'

/** An article as it was copied. Whatever is filled in below is trusted over what the text says. */
export function PasteForm() {
  const { addText, busy } = useAdd()
  const [empty, setEmpty] = useState(false)
  const errorId = useId()

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = event.currentTarget
    const values = new FormData(form)
    const given = (key: string) => String(values.get(key) ?? '').trim()
    const text = String(values.get('text') ?? '')
    setEmpty(text.trim() === '')
    if (text.trim() === '') return
    const isHtml = /^\s*(<!doctype html|<html|<\?xml[^>]*>\s*<html)/i.test(text)
    const known = Object.fromEntries(
      ['title', 'outlet', 'publishedAt', 'url'].flatMap((key) => (given(key) ? [[key, given(key)]] : [])),
    )
    const retrievedAt = copiedAt(values, new Date())
    const added = await addText({
      name: given('title') || 'Pasted text',
      ...(isHtml ? { html: text } : { text }),
      ...known,
      ...(retrievedAt ? { retrievedAt } : {}),
      ...(values.get('clean') === 'on' ? { clean: true } : {}),
    })
    if (added) form.reset()
  }

  return (
    <Panel title="Paste an article" id="paste">
      <form onSubmit={submit} className="space-y-3" noValidate>
        <label className="block">
          <span className="mb-1 block text-sm text-soft">
            The whole page as you copied it, menus and teasers and all, or its HTML
          </span>
          <textarea
            name="text"
            rows={12}
            dir="auto"
            aria-invalid={empty}
            aria-describedby={empty ? errorId : undefined}
            onChange={() => setEmpty(false)}
            className={`${field} min-h-40 resize-y py-2 leading-relaxed`}
          />
          {empty ? (
            <span id={errorId} role="alert" className="mt-1 block text-sm text-bad">
              There is nothing here yet. Paste an article first.
            </span>
          ) : null}
        </label>
        <details className="group">
          <summary className="flex min-h-8 cursor-pointer list-none items-center gap-1.5 text-sm text-soft hover:text-ink [&::-webkit-details-marker]:hidden">
            <ChevronDown aria-hidden className="size-4 -rotate-90 transition-transform group-open:rotate-0" />
            What you already know about it (optional)
          </summary>
          <div className="mt-2 grid gap-3 sm:grid-cols-2">
            <Line name="title" label="Headline" />
            <Line name="outlet" label="Outlet" />
            <Line name="publishedAt" label="Day of publication" type="date" />
            <Line name="url" label="Address" type="url" />
            <CopiedField />
            <label className="flex min-h-6 items-center gap-2 text-sm text-soft sm:col-span-2">
              <input type="checkbox" name="clean" className="size-4 accent-accent" />
              This is the article’s body alone; look for no page furniture
            </label>
          </div>
        </details>
        <Button type="submit" look="primary" disabled={busy}>
          {busy ? 'Sending …' : 'Read this article'}
        </Button>
      </form>
    </Panel>
  )
}

function Line({
  name,
  label,
  type = 'text',
}: {
  name: string
  label: string
  type?: 'text' | 'date' | 'url'
}) {
  return (
    <label className="block text-sm text-soft">
      {label}
      <input name={name} type={type} className={`${field} mt-1 h-8`} />
    </label>
  )
}
