import type { Ignored } from '@parallax/addresses'
import { TriangleAlert } from 'lucide-react'

/** Says which part of the address was not used, and that the rest was. */
export function IgnoredNote({ ignored }: { ignored: Ignored[] }) {
  if (ignored.length === 0) return null
  return (
    <div
      role="status"
      className="mb-4 flex gap-2.5 rounded-md border border-line bg-surface px-3 py-2 text-sm text-soft"
    >
      <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0 text-shift" />
      <p>
        Part of this address was ignored; the rest applies.{' '}
        {ignored.map(({ key, value, why }) => (
          <span key={key} className="block break-words">
            <code className="font-mono text-xs text-ink">
              {key}={value.slice(0, 80)}
            </code>{' '}
            – {why}.
          </span>
        ))}
      </p>
    </div>
  )
}
