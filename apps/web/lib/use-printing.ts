'use client'

import { useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'

const print = () => window.matchMedia('print')

/** Between the browser's "beforeprint" and "afterprint". */
let announced = false

function follow(changed: () => void) {
  // Paper is laid out, and its pages are counted, as soon as the events are over: what is to stand on it must be
  // drawn before. The media query changes only after the count, so a page that grows then loses its end.
  const now = () => flushSync(changed)
  const before = () => {
    announced = true
    now()
  }
  const after = () => {
    announced = false
    now()
  }
  const query = print()
  query.addEventListener('change', now)
  window.addEventListener('beforeprint', before)
  window.addEventListener('afterprint', after)
  return () => {
    query.removeEventListener('change', now)
    window.removeEventListener('beforeprint', before)
    window.removeEventListener('afterprint', after)
  }
}

/** Whether the page is being laid out for paper. */
export const usePrinting = (): boolean =>
  useSyncExternalStore(
    follow,
    () => announced || print().matches,
    () => false,
  )
