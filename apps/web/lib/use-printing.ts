'use client'

import { useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'

const print = () => window.matchMedia('print')

function follow(changed: () => void) {
  // Paper is laid out as soon as the event is over: what is to stand on it must be drawn before.
  const now = () => flushSync(changed)
  const query = print()
  query.addEventListener('change', now)
  return () => query.removeEventListener('change', now)
}

/** Whether the page is being laid out for paper. */
export const usePrinting = (): boolean =>
  useSyncExternalStore(
    follow,
    () => print().matches,
    () => false,
  )
