import { href, type View } from '@parallax/addresses'
import type { ArticleFilter } from '@parallax/domain'
import Link from 'next/link'

interface PairLinksProps {
  filter: ArticleFilter
  chosen: { id: string; name: string }[]
  aspect: View['aspect']
}

/** The ways to set two sides against each other: left, alike, right is drawn only of two. */
export function PairLinks({ filter, chosen, aspect }: PairLinksProps) {
  const pairs =
    chosen.length > 2
      ? chosen.flatMap((one, index) => chosen.slice(index + 1).map((other) => [one, other]))
      : []
  const ways = [
    ...pairs.map((pair) => ({
      ids: pair.map(({ id }) => id),
      label: pair.map(({ name }) => name).join(' and '),
    })),
    ...(chosen.length > 1
      ? chosen.map(({ id, name }) => ({ ids: [id], label: `${name} and all others` }))
      : []),
  ]
  if (ways.length === 0) return null
  return (
    <nav aria-label="Two sides alone" className="mb-5 flex flex-wrap items-baseline gap-x-4 gap-y-1 text-sm">
      <span aria-hidden className="text-soft">
        Two sides alone:
      </span>
      {ways.map(({ ids, label }) => (
        <Link
          key={ids.join()}
          href={href('/compare', filter, { compare: ids, aspect })}
          dir="auto"
          className="text-soft underline decoration-edge decoration-dotted underline-offset-4 hover:text-accent hover:decoration-solid"
        >
          {label}
        </Link>
      ))}
    </nav>
  )
}
