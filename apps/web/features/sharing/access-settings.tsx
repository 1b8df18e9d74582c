'use client'

import { type FormEvent, useState } from 'react'
import { toast } from 'sonner'
import { Button } from '../../ui/button.tsx'
import { FreeChoices } from './free-choices.tsx'
import type { Sharing, SharingChange } from './sharing-data.ts'
import type { Refusal } from './use-sharing.ts'

interface AccessSettingsProps {
  sharing: Sharing
  onShare: (change: SharingChange) => Promise<Refusal>
}

const ACCESS = [
  ['OPEN', 'Whoever has its address'],
  ['LINK', 'Only whoever has a link that you give away'],
] as const

/** Who may see a chart, on which sites, and what of its filter stands open. What is chosen holds at once. */
export function AccessSettings({ sharing: { sharing, frozen }, onShare }: AccessSettingsProps) {
  const [busy, setBusy] = useState(false)
  const change = async (next: SharingChange) => {
    setBusy(true)
    const refusal = await onShare(next).finally(() => setBusy(false))
    if (refusal) toast.error(refusal)
  }
  return (
    <div className="space-y-4">
      <fieldset disabled={busy}>
        <legend className="text-sm font-medium">Who may see it outside this dashboard</legend>
        {ACCESS.map(([access, words]) => (
          <label key={access} className="mt-1 flex min-h-6 items-center gap-2 text-sm">
            <input
              type="radio"
              name="access"
              checked={sharing.access === access}
              onChange={() => void change({ access })}
            />
            {words}
          </label>
        ))}
      </fieldset>
      {frozen ? (
        <p className="text-sm text-soft">
          It is frozen: nobody can change its articles. Pictures that were open once may be kept by others for
          a year.
        </p>
      ) : sharing.access === 'OPEN' ? (
        <FreeChoices
          legend="What an address may set to another value; everything else is locked"
          free={sharing.free}
          disabled={busy}
          onFree={(free) => void change({ free })}
        />
      ) : null}
      <Sites key={sharing.frameAncestors.join()} sites={sharing.frameAncestors} onShare={onShare} />
    </div>
  )
}

interface SitesProps extends Pick<AccessSettingsProps, 'onShare'> {
  sites: readonly string[]
}

function Sites({ sites, onShare }: SitesProps) {
  const [text, setText] = useState(sites.join('\n'))
  const [refusal, setRefusal] = useState<Refusal>(null)
  const [busy, setBusy] = useState(false)
  const written = text.split(/\s+/).filter(Boolean)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    const why = await onShare({ frameAncestors: written }).finally(() => setBusy(false))
    setRefusal(why)
    if (!why) toast.success(written.length > 0 ? 'Only these sites may embed it' : 'Any site may embed it')
  }
  return (
    <form onSubmit={submit}>
      <label className="block text-sm">
        <span className="font-medium">Sites that may embed it</span>
        <span className="text-soft">, one a line; none: any</span>
        <textarea
          rows={2}
          value={text}
          onChange={(event) => setText(event.target.value)}
          spellCheck={false}
          placeholder="https://news.example.org"
          className="mt-1 w-full resize-y rounded-md border border-edge bg-surface px-2.5 py-1.5 font-mono text-sm placeholder:text-faint"
        />
      </label>
      {refusal ? (
        <p role="alert" className="text-sm text-bad">
          {refusal}
        </p>
      ) : null}
      <Button type="submit" disabled={busy || written.join() === sites.join()} className="mt-1">
        Save sites
      </Button>
    </form>
  )
}
