'use client'

import { useRef } from 'react'
import { toast } from 'sonner'
import { moment } from '../../lib/format.ts'
import { Button } from '../../ui/button.tsx'
import { inWords } from './free-choices.tsx'
import type { ChartLink } from './sharing-data.ts'
import type { Refusal } from './use-sharing.ts'

interface LinkListProps {
  links: readonly ChartLink[]
  onRevoke: (id: string) => Promise<Refusal>
}

/** The links of a chart, the newest first: what has become of each, and its address to copy. */
export function LinkList({ links, onRevoke }: LinkListProps) {
  const list = useRef<HTMLUListElement>(null)
  if (links.length === 0) return <p className="text-sm text-soft">You have given none away yet.</p>
  const revoke = async ({ id, label }: ChartLink) => {
    const refusal = await onRevoke(id)
    if (refusal) return void toast.error(refusal)
    toast.success(`The link for “${label}” leads nowhere now`)
    // Its buttons go with it: the keyboard stays in the list.
    list.current?.focus()
  }
  return (
    <ul ref={list} tabIndex={-1} aria-label="Links given away" className="divide-y divide-line">
      {links.map((link) => (
        <li key={link.id} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2 text-sm">
          <span className="min-w-0 flex-1 basis-48">
            <span dir="auto" className="font-medium">
              {link.label}
            </span>
            <span className="block text-soft">{stateInWords(link)}</span>
          </span>
          {link.state === 'VALID' ? <LinkActions link={link} onRevoke={() => void revoke(link)} /> : null}
        </li>
      ))}
    </ul>
  )
}

function stateInWords({ state, expiresAt, free }: ChartLink): string {
  if (state === 'REVOKED') return 'Revoked'
  if (state === 'EXPIRED') return `Ended ${expiresAt ? moment(expiresAt) : ''}`
  const sets = free.length > 0 ? `; may set ${inWords(free)}` : ''
  return `${expiresAt ? `Until ${moment(expiresAt)}` : 'Never ends'}${sets}`
}

function LinkActions({ link: { label, address }, onRevoke }: { link: ChartLink; onRevoke: () => void }) {
  const copy = () =>
    navigator.clipboard.writeText(address).then(
      () => toast.success('Link copied'),
      () => toast.error('The browser did not allow copying. Open the link and copy its address.'),
    )
  return (
    <span className="flex gap-1">
      <a
        href={address}
        target="_blank"
        rel="noopener"
        aria-label={`Open the link for ${label}`}
        className="inline-flex h-8 items-center px-2 text-accent underline underline-offset-4"
      >
        Open
      </a>
      <Button aria-label={`Copy the link for ${label}`} onClick={() => void copy()}>
        Copy
      </Button>
      <Button aria-label={`Revoke the link for ${label}`} onClick={onRevoke}>
        Revoke
      </Button>
    </span>
  )
}
