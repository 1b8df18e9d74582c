import Link from 'next/link'
import type { LinkTab } from './link-tabs.tsx'

/** A few choices in a row of which one holds; each has its own address. */
export function LinkChoices({ label, choices }: { label: string; choices: LinkTab[] }) {
  return (
    <nav aria-label={label} className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm">
      <span aria-hidden className="text-soft">
        {label}
      </span>
      <span className="flex flex-wrap rounded-md border border-line p-0.5">
        {choices.map(({ label, href, current, count }) => (
          <Link
            key={href}
            href={href}
            scroll={false}
            aria-current={current ? 'true' : undefined}
            className="flex h-6 items-center gap-1 rounded-sm px-2 text-xs whitespace-nowrap text-soft hover:text-ink aria-[current]:bg-accent-wash aria-[current]:text-accent"
          >
            {label}
            {count ? <span className="nums">{count}</span> : null}
          </Link>
        ))}
      </span>
    </nav>
  )
}
