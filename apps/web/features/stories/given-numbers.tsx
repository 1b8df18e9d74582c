'use client'

import { viewParsers } from '@parallax/addresses'
import { useQueryState } from 'nuqs'
import { Drawer } from '../../ui/drawer.tsx'
import { GivenPlaces } from './given-places.tsx'

interface GivenNumbersProps {
  /** Id of the article that is tied to another by them. */
  article: string
  numbers: readonly string[]
}

/** The numbers that two articles both give: each opens onto the sentences that do. Opening is a step of the history. */
export function GivenNumbers({ article, numbers }: GivenNumbersProps) {
  const [given, setGiven] = useQueryState(
    'given',
    viewParsers.given.withOptions({ history: 'push', scroll: false }),
  )
  const open = given?.article === article ? given.number : null
  return (
    <>
      {numbers.map((number) => (
        <dd key={number}>
          <button
            type="button"
            aria-haspopup="dialog"
            onClick={() => void setGiven({ article, number })}
            className="nums rounded-sm bg-sunken px-1.5 py-0.5 text-soft underline decoration-edge decoration-dotted underline-offset-4 hover:text-accent"
          >
            {number}
            <span className="sr-only">. Show the sentences of both</span>
          </button>
        </dd>
      ))}
      <Drawer open={open !== null} onClose={() => void setGiven(null)}>
        {open === null ? null : <GivenPlaces key={open} article={article} number={open} />}
      </Drawer>
    </>
  )
}
