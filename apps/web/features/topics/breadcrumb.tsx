import { pathOf } from '@parallax/addresses'
import Link from 'next/link'
import { capital } from '../../lib/format.ts'

interface BreadcrumbProps {
  /** From the top level down to the topic itself. */
  path: readonly { id: string; name: string }[]
  /** The filter that the pages share, as an address. */
  query: string
}

const link = 'hover:text-accent hover:underline'

/** The way from all topics to this one. */
export function Breadcrumb({ path, query }: BreadcrumbProps) {
  return (
    <nav aria-label="Broader topics" className="mb-1">
      <ol className="flex flex-wrap gap-x-1.5">
        <li>
          <Link href={`/topics${query}`} className={link}>
            Topics
          </Link>{' '}
          /
        </li>
        {path.slice(0, -1).map(({ id, name }) => (
          <li key={id}>
            <Link href={`${pathOf(id) ?? '/topics'}${query}`} className={link}>
              {capital(name)}
            </Link>{' '}
            /
          </li>
        ))}
      </ol>
    </nav>
  )
}
