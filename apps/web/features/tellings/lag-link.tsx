import { href } from '@parallax/addresses'
import Link from 'next/link'

interface LagLinkProps {
  /** Ids of the article from which the hours count, and of the later one. */
  from: string
  to: string
  children: string
}

/** Hours between two articles, which open both side by side. */
export function LagLink({ from, to, children }: LagLinkProps) {
  return (
    <Link
      href={href('/articles/compare', {}, { a: from, b: to })}
      className="nums underline decoration-edge decoration-dotted underline-offset-4 hover:text-accent hover:decoration-solid"
    >
      {children}
      <span className="sr-only">: set both articles side by side</span>
    </Link>
  )
}
