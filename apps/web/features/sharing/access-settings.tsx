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
  // What was chosen stands at once: a control that is shut while it is saved would lose the keyboard.
  const [access, setAccess] = useState(sharing.access)
  const [free, setFree] = useState<readonly string[]>(sharing.free)
  const change = async (next: SharingChange) => {
    const refusal = await onShare(next)
    if (!refusal) return
    toast.error(refusal)
    setAccess(sharing.access)
    setFree(sharing.free)
  }
  return (
    <div className="space-y-4">
      <fieldset>
        <legend className="text-sm font-medium">Who may see it outside this dashboard</legend>
        {ACCESS.map(([one, words]) => (
          <label key={one} className="mt-1 flex min-h-6 items-center gap-2 text-sm">
            <input
              type="radio"
              name="access"
              checked={access === one}
              onChange={() => {
                setAccess(one)
                void change({ access: one })
              }}
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
      ) : (
        <p className="text-sm text-soft">Figures that were frozen of it have a setting of their own.</p>
      )}
      {!frozen && access === 'OPEN' ? (
        <FreeChoices
          legend="What an address may set to another value; everything else is locked"
          free={free}
          onFree={(next) => {
            setFree(next)
            void change({ free: next })
          }}
        />
      ) : null}
      <Sites sites={sharing.frameAncestors} onShare={onShare} />
    </div>
  )
}

interface SitesProps extends Pick<AccessSettingsProps, 'onShare'> {
  sites: readonly string[]
}

function Sites({ sites, onShare }: SitesProps) {
  const [text, setText] = useState(sites.join('\n'))
  const [refusal, setRefusal] = useState<Refusal>(null)
  const written = text.split(/\s+/).filter(Boolean)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const why = await onShare({ frameAncestors: written })
    setRefusal(why)
    if (!why) toast.success(written.length > 0 ? 'Only these sites may embed it' : 'Any site may embed it')
  }
  return (
    <form onSubmit={submit}>
      <label className="block text-sm">
        <span className="font-medium">Sites that may embed it</span>
        <span className="text-soft">, one on each line; leave it empty for any site</span>
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
      <Button type="submit" className="mt-1">
        Save sites
      </Button>
    </form>
  )
}
