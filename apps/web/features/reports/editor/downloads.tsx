'use client'

import { useState } from 'react'
import { toast } from 'sonner'

const FORMS = [
  ['pdf', 'PDF', 'to be printed and sent'],
  ['docx', 'Word', 'to be written on'],
  ['html', 'HTML', 'one page that needs nothing else'],
  ['md', 'Markdown', 'with pictures by address'],
  ['zip', 'All of it (zip)', 'every form, each figure, and how to cite it'],
] as const

type Form = (typeof FORMS)[number][0]

/** A report as files. What is not saved yet is saved first, so that the file says what the page says. */
export function Downloads({ id, save }: { id: string; save: () => Promise<void> }) {
  const [making, setMaking] = useState<Form | null>(null)
  const get = async (form: Form, label: string) => {
    setMaking(form)
    await save()
    await keep(`/reports/${id}.${form}?download=1`).catch((fault: Error) =>
      toast.error(`The ${label} file was not made. ${fault.message}`),
    )
    setMaking(null)
  }
  return (
    <section aria-labelledby="files-title" className="rounded-lg border border-line bg-surface px-4 py-3">
      <h2 id="files-title" className="text-base font-semibold">
        Take it as a file
      </h2>
      <ul className="mt-2 space-y-1">
        {FORMS.map(([form, label, use]) => (
          <li key={form}>
            <button
              type="button"
              aria-disabled={making !== null}
              onClick={() => making ?? void get(form, label)}
              className="min-h-6 text-start text-sm text-accent underline-offset-4 hover:underline aria-disabled:text-faint"
            >
              {label}
            </button>
            <span className="text-xs text-faint"> {use}</span>
          </li>
        ))}
      </ul>
      <p role="status" className="text-sm text-soft">
        {making ? `The ${FORMS.find(([form]) => form === making)?.[1]} file is being made …` : ''}
      </p>
    </section>
  )
}

/** Fetches a file and hands it to the browser to keep. @throws Error with a sentence where there is none */
async function keep(address: string): Promise<void> {
  const answer = await fetch(address).catch(() => null)
  if (!answer) throw new Error('The server did not answer.')
  if (!answer.ok) throw new Error(await whyNot(answer))
  const [, name = 'report'] = /filename="([^"]+)"/.exec(answer.headers.get('content-disposition') ?? '') ?? []
  const url = URL.createObjectURL(await answer.blob())
  const link = Object.assign(document.createElement('a'), { href: url, download: name })
  link.click()
  URL.revokeObjectURL(url)
}

async function whyNot(answer: Response): Promise<string> {
  const body: { errors?: { message?: string }[] } = await answer.json().catch(() => ({}))
  return body.errors?.[0]?.message ?? 'The server did not answer.'
}
