'use client'

import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import type { OutletInput } from './known-outlet-data.ts'
import type { Refusal } from './use-known-outlets.ts'

const look =
  'mt-1 h-8 w-full rounded-md border border-edge bg-surface px-2.5 text-base placeholder:text-faint aria-invalid:border-bad'

/** Countries come from the server: a browser may know other names for them than the page was made with. */
export interface Country {
  code: string
  name: string
}

interface OutletFormProps {
  initial: { name: string; domain: string | null; country: string | null }
  countries: readonly Country[]
  action: string
  busy: boolean
  /** Gives the refusal, or null where it was taken. */
  onSubmit: (outlet: OutletInput) => Promise<Refusal | null>
  children?: ReactNode
}

/** Name, domain and country of an outlet; what is refused is said at its field, which then has the focus. */
export function OutletForm({ initial, countries, action, busy, onSubmit, children }: OutletFormProps) {
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (refusal?.field) form.current?.querySelector<HTMLElement>(`[name=${refusal.field}]`)?.focus()
  }, [refusal])

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const values = new FormData(event.currentTarget)
    const given = (key: string) => String(values.get(key) ?? '').trim()
    const refused = await onSubmit({
      name: given('name'),
      domain: given('domain') || null,
      country: given('country') || null,
    })
    setRefusal(refused)
    if (!refused) form.current?.reset()
  }

  const field = (name: string) => ({ name, refusal: refusal?.field === name ? refusal.message : null })
  return (
    <form ref={form} onSubmit={submit} className="space-y-3" noValidate>
      <Field label="Name, as the outlet prints it" {...field('name')}>
        {(aria) => <input name="name" defaultValue={initial.name} dir="auto" className={look} {...aria} />}
      </Field>
      <Field label="Domain (or any address on it)" {...field('domain')}>
        {(aria) => (
          <input
            name="domain"
            defaultValue={initial.domain ?? ''}
            inputMode="url"
            autoCapitalize="none"
            spellCheck={false}
            placeholder="example.com"
            className={look}
            {...aria}
          />
        )}
      </Field>
      <Field label="Country: decides the order of day and month" {...field('country')}>
        {(aria) => (
          <select name="country" defaultValue={initial.country ?? ''} className={look} {...aria}>
            <option value="">Not known</option>
            {countries.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      {refusal && !refusal.field ? (
        <p role="alert" className="text-sm text-bad">
          {refusal.message}
        </p>
      ) : null}
      <div className="flex gap-2">
        <Button type="submit" look="primary" disabled={busy}>
          {busy ? 'Saving …' : action}
        </Button>
        {children}
      </div>
    </form>
  )
}

interface FieldProps {
  label: string
  refusal: string | null
  children: (aria: { 'aria-invalid': boolean; 'aria-describedby': string | undefined }) => ReactNode
}

function Field({ label, refusal, children }: FieldProps) {
  const id = useId()
  return (
    <div>
      {/* biome-ignore lint/a11y/noLabelWithoutControl: the control is what `children` makes */}
      <label className="block text-sm text-soft">
        {label}
        {children({ 'aria-invalid': refusal !== null, 'aria-describedby': refusal ? id : undefined })}
      </label>
      {refusal ? (
        <p id={id} role="alert" className="mt-1 text-sm text-bad">
          {refusal}
        </p>
      ) : null}
    </div>
  )
}
