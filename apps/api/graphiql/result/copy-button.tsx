import { useState } from 'react'

/** Copies a text and says whether it could. */
export function CopyButton({ text, children }: { text: () => string; children: string }) {
  const [said, setSaid] = useState('')
  async function copy() {
    // Without a secure context there is no clipboard.
    const copied = await navigator.clipboard?.writeText(text()).then(
      () => true,
      () => false,
    )
    setSaid(copied ? 'Copied' : 'The browser did not allow copying')
  }
  return (
    <>
      <button type="button" onClick={() => void copy()}>
        {children}
      </button>
      <span role="status">{said}</span>
    </>
  )
}
