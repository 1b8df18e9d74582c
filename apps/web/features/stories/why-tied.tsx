import { pathOf } from '@parallax/addresses'
import { graphql, type ResultOf } from '@parallax/client'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { titleOf } from '../articles/article-line.tsx'
import { GivenNumbers } from './given-numbers.tsx'
import { daysApart } from './story-words.ts'

export const MembershipFields = graphql(`
  fragment MembershipFields on StoryMembership {
    article { id }
    tiedTo { id title sourceName }
    by
    names
    numbers
    words
    days
  }
`)
export type Membership = ResultOf<typeof MembershipFields>

const TIED = {
  LIKENESS: 'Tied to',
  COPY: 'A copy of',
  DECISION: 'Put here by hand, with',
} as const

/** What ties an article to its story: to which article, by what both have, how many days apart. */
export function WhyTied({
  membership: { article, tiedTo, by, names, numbers, words, days },
}: {
  membership: Membership
}) {
  if (!tiedTo || !by)
    return <p className="text-xs text-faint">In the midst of the story: others are tied to this article.</p>
  return (
    <div className="text-xs text-faint">
      <p>
        {TIED[by]} “
        <Link
          href={pathOf(tiedTo.id) ?? '/articles'}
          dir="auto"
          className="text-soft underline decoration-edge decoration-dotted underline-offset-4 hover:text-accent hover:decoration-solid"
        >
          {titleOf(tiedTo)}
        </Link>
        ”, {daysApart(days)}
      </p>
      <dl className="mt-1 flex flex-wrap gap-x-5 gap-y-1">
        <Common term="Both name" values={names} />
        {numbers.length > 0 ? (
          <div className="flex flex-wrap items-center gap-1">
            <dt>Both give</dt>
            <GivenNumbers article={article.id} numbers={numbers} />
          </div>
        ) : null}
        <Common term="Both write" values={words} />
      </dl>
    </div>
  )
}

function Common({ term, values }: { term: ReactNode; values: readonly string[] }) {
  if (values.length === 0) return null
  return (
    <div className="flex flex-wrap items-center gap-1">
      <dt>{term}</dt>
      {values.map((value) => (
        <dd key={value} dir="auto" className="rounded-sm bg-sunken px-1.5 py-0.5 text-soft">
          {value}
        </dd>
      ))}
    </div>
  )
}
