'use client'

import { Panel } from '../../ui/panel.tsx'
import { OutletForm } from './outlet-form.tsx'
import { useKnownOutlets } from './use-known-outlets.ts'

/** @param domain what to begin with, e.g. that of an article whose outlet is not given */
export function AddOutlet({ domain }: { domain: string | null }) {
  const { add, busy } = useKnownOutlets()
  return (
    <Panel title="Enter an outlet" id="enter">
      <OutletForm
        key={domain}
        initial={{ name: '', domain, country: null }}
        action="Enter"
        busy={busy}
        onSubmit={add}
      />
    </Panel>
  )
}
