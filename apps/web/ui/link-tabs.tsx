import Link from 'next/link'
import { cx } from './class-names.ts'

export interface LinkTab {
  label: string
  href: string
  current: boolean
  count?: string | undefined
}

/** Tabs that are places: each has its own address, so the Back button and a copied link work. */
export function LinkTabs({ label, tabs }: { label: string; tabs: LinkTab[] }) {
  return (
    <nav aria-label={label} className="-mb-px flex overflow-x-auto">
      {tabs.map((tab) => (
        <Link
          key={tab.href}
          href={tab.href}
          scroll={false}
          aria-current={tab.current ? 'page' : undefined}
          className={cx(
            'flex h-9 items-center gap-1.5 border-b-2 px-3 text-sm whitespace-nowrap transition-colors',
            tab.current
              ? 'border-accent font-medium text-ink'
              : 'border-transparent text-soft hover:border-line hover:text-ink',
          )}
        >
          {tab.label}
          {tab.count ? <span className="nums text-xs text-faint">{tab.count}</span> : null}
        </Link>
      ))}
    </nav>
  )
}
