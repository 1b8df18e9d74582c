'use client'

import { Panel } from '../../ui/panel.tsx'
import { type Country, OutletForm } from './outlet-form.tsx'
import { useKnownOutlets } from './use-known-outlets.ts'

interface AddOutletProps {
  /** What to begin with, e.g. the domain of an article whose outlet is not given. */
  domain: string | null
  countries: readonly Country[]
}

export function AddOutlet({ domain, countries }: AddOutletProps) {
  const { add, busy } = useKnownOutlets()
  return (
    <Panel title="Enter an outlet" id="enter">
      <OutletForm
        key={domain}
        initial={{ name: '', domain, country: null }}
        countries={countries}
        action="Enter"
        busy={busy}
        onSubmit={add}
      />
    </Panel>
  )
}
