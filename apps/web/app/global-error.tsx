'use client'

import { Fault } from '../features/shell/fault.tsx'
import './globals.css'

/** Stands in for the whole document when even the layout failed. */
export default function GlobalError(props: { error: unknown; retry: () => void }) {
  return (
    <html lang="en">
      <body>
        <title>Parallax</title>
        <main className="mx-auto max-w-xl px-4 py-24">
          <Fault {...props} />
        </main>
      </body>
    </html>
  )
}
