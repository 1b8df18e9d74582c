import Link from 'next/link'
import { count, noun } from '../lib/format.ts'
import { buttonLook } from './button.tsx'

interface PagerProps {
  shown: number
  total: number
  one: string
  first: string | null
  next: string | null
}

/** Walks a list by cursor: forward, or back to its beginning. */
export function Pager({ shown, total, one, first, next }: PagerProps) {
  if (!first && !next) return null
  return (
    <nav
      aria-label="Pages"
      className="flex items-center justify-between gap-3 border-t border-line px-4 py-3 text-sm"
    >
      <span className="text-soft">
        {count(shown)} of {count(total)} {noun(total, one)} on this page
      </span>
      <span className="flex gap-2">
        {first ? (
          <Link href={first} className={buttonLook('quiet')}>
            To the first
          </Link>
        ) : null}
        {next ? (
          <Link href={next} rel="next" className={buttonLook('plain')}>
            Next page
          </Link>
        ) : null}
      </span>
    </nav>
  )
}
