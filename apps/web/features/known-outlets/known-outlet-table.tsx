'use client'

import { Dialog } from '@base-ui/react/dialog'
import { Pencil, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { day } from '../../lib/format.ts'
import { Button, buttonLook } from '../../ui/button.tsx'
import { Table, td, th } from '../../ui/table.tsx'
import type { KnownOutlet } from './known-outlet-data.ts'
import { type Country, OutletForm } from './outlet-form.tsx'
import { useKnownOutlets } from './use-known-outlets.ts'

interface KnownOutletTableProps {
  outlets: KnownOutlet[]
  countries: readonly Country[]
}

export function KnownOutletTable({ outlets, countries }: KnownOutletTableProps) {
  const { remove, busy } = useKnownOutlets()
  const [edited, setEdited] = useState<KnownOutlet | null>(null)
  return (
    <>
      <Table label="Outlets that you know">
        <thead>
          <tr className="text-start">
            {['Name', 'Domain', 'Country', 'Entered'].map((column) => (
              <th
                key={column}
                scope="col"
                className={`${th} text-start ${column === 'Entered' ? 'max-sm:hidden' : ''}`}
              >
                {column}
              </th>
            ))}
            <th scope="col" className={th}>
              <span className="sr-only">Change</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {outlets.map((outlet) => (
            <tr key={outlet.id} className="hover:bg-sunken/60">
              <th scope="row" dir="auto" className={`${td} text-start font-medium`}>
                {outlet.name}
              </th>
              <td className={`${td} [overflow-wrap:anywhere]`}>
                {outlet.domain ?? <span className="text-faint italic">none</span>}
              </td>
              <td className={td}>
                {outlet.country ? (
                  (countries.find(({ code }) => code === outlet.country)?.name ?? outlet.country)
                ) : (
                  <span className="text-faint italic">not known</span>
                )}
              </td>
              <td className={`${td} nums text-sm text-faint max-sm:hidden`}>{day(outlet.updatedAt)}</td>
              <td className={`${td} text-end whitespace-nowrap`}>
                <Button
                  look="quiet"
                  square
                  disabled={busy}
                  aria-label={`Change ${outlet.name}`}
                  onClick={() => setEdited(outlet)}
                >
                  <Pencil aria-hidden />
                </Button>
                <Button
                  look="quiet"
                  square
                  disabled={busy}
                  aria-label={`Remove ${outlet.name}`}
                  onClick={() => void remove(outlet)}
                >
                  <Trash2 aria-hidden />
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
      {edited ? <EditOutlet outlet={edited} countries={countries} onClose={() => setEdited(null)} /> : null}
    </>
  )
}

interface EditOutletProps {
  outlet: KnownOutlet
  countries: readonly Country[]
  onClose: () => void
}

function EditOutlet({ outlet, countries, onClose }: EditOutletProps) {
  const { change, busy } = useKnownOutlets()
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-[#000]/30" />
        <Dialog.Popup className="fixed inset-x-0 top-[10vh] z-50 mx-auto max-h-[85vh] w-[min(28rem,calc(100vw-1.5rem))] space-y-3 overflow-y-auto rounded-lg border border-line bg-surface p-4">
          <Dialog.Title className="text-lg font-semibold tracking-[-0.01em]">Change this outlet</Dialog.Title>
          <Dialog.Description className="text-sm text-soft">
            Articles that hold its old or its new domain or name are read again.
          </Dialog.Description>
          <OutletForm
            initial={outlet}
            countries={countries}
            action="Save"
            busy={busy}
            onSubmit={async (next) => {
              const refusal = await change(outlet.id, next)
              if (!refusal) onClose()
              return refusal
            }}
          >
            <Dialog.Close className={buttonLook('plain')}>Cancel</Dialog.Close>
          </OutletForm>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
