'use client'

import { sorted } from '@parallax/addresses'
import { NuqsAdapter } from 'nuqs/adapters/next/app'
import type { ReactNode } from 'react'

/** State in the address, always written in the canonical order of its keys. */
export function WorkbenchState({ children }: { children: ReactNode }) {
  return <NuqsAdapter processUrlSearchParams={sorted}>{children}</NuqsAdapter>
}
