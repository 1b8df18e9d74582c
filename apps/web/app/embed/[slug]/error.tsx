'use client'

export default function EmbedFault({ reset }: { reset: () => void }) {
  return (
    <main data-embed="auto" className="p-4">
      <h1 className="text-lg font-semibold">The chart could not be fetched.</h1>
      <p className="mt-1 text-sm text-soft">
        The server that counts does not answer at the moment.{' '}
        <button type="button" onClick={reset} className="text-accent underline underline-offset-4">
          Try again
        </button>
      </p>
    </main>
  )
}
