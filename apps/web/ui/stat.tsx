import Link from 'next/link'
import type { ReactNode } from 'react'
import { cx } from './class-names.ts'

interface StatProps {
  label: string
  value: string
  /** The page or drawer behind the number. */
  href: string
  note?: ReactNode
}

export function StatRow({ children, className }: { children: ReactNode; className?: string }) {
  return (
    <dl
      className={cx(
        'grid grid-cols-2 gap-px overflow-hidden rounded-lg border border-line bg-surface sm:grid-cols-3 lg:grid-flow-col lg:auto-cols-fr lg:grid-cols-none',
        className,
      )}
    >
      {children}
    </dl>
  )
}

export function Stat({ label, value, href, note }: StatProps) {
  return (
    <div className="group relative px-4 py-3 shadow-[0_0_0_1px_var(--color-line)] transition-colors hover:bg-accent-wash">
      <dt className="text-xs text-faint">{label}</dt>
      <dd className="mt-0.5">
        <Link
          href={href}
          scroll={!href.includes('open=')}
          aria-label={`${label}: ${value}. Open`}
          className="nums text-xl font-semibold tracking-[-0.02em] after:absolute after:inset-0 group-hover:text-accent"
        >
          {value}
        </Link>
        {note ? <div className="text-xs text-faint">{note}</div> : null}
      </dd>
    </div>
  )
}
