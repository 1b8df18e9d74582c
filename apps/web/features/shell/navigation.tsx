'use client'

import { href } from '@parallax/addresses'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useFilter } from '../../lib/use-url-state.ts'
import { cx } from '../../ui/class-names.ts'

const SECTIONS = [
  ['Overview', '/'],
  ['Entities', '/entities'],
  ['Outlets', '/outlets'],
  ['Compare', '/compare'],
  ['Stories', '/stories'],
  ['Topics', '/topics'],
  ['Phrases', '/phrases'],
  ['Quotations', '/quotations'],
  ['Articles', '/articles'],
  ['Charts', '/charts'],
  ['Reports', '/reports'],
] as const

/** Pages beside the list of a section: the outlets that somebody entered, the network of the entities. */
const BESIDE: Partial<Record<string, string>> = { '/outlets': '/known-outlets', '/entities': '/network' }
const inSection = (pathname: string, path: string): boolean => {
  const beside = BESIDE[path]
  return pathname.startsWith(path) || (beside !== undefined && pathname.startsWith(beside))
}

/** The sections of the workbench. The filter goes along, so that a question can be looked at from every side. */
export function Navigation() {
  const pathname = usePathname()
  const { filter } = useFilter()
  return (
    <nav aria-label="Sections" className="flex h-full items-stretch overflow-x-auto">
      {SECTIONS.map(([name, path]) => {
        const current = path === '/' ? pathname === '/' : inSection(pathname, path)
        return (
          <Link
            key={path}
            href={href(path, filter)}
            aria-current={current ? 'page' : undefined}
            className={cx(
              'flex items-center border-b-2 px-2.5 text-sm whitespace-nowrap transition-colors',
              current ? 'border-accent font-medium text-ink' : 'border-transparent text-soft hover:text-ink',
            )}
          >
            {name}
          </Link>
        )
      })}
    </nav>
  )
}
